import JSON
import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@Suite("Reading a summary file")
struct SummaryReadingTests {
  @Test(
    "gives the summary that was written, and the same bytes again",
    arguments: SummaryFoldTests.Kind.allCases, 0..<5 as Range<UInt64>)
  func roundTrip(kind: SummaryFoldTests.Kind, seed: UInt64) throws {
    let questionnaire = try kind.questionnaire()
    var generator = SplitMix64(seed: seed)
    var summary = questionnaire.summary(
      of: questionnaire.randomRows(
        Int(seed) * 8, campaigns: ["ccmx/2026-q4", "bvmw/2026-q4"], using: &generator))
    summary.leftOut[.blocked] = 2
    let bytes = summary.encoded(for: questionnaire)
    let (read, problems) = Summary.read(bytes, for: questionnaire)
    #expect(problems == [])
    #expect(read == summary)
    #expect(read?.encoded(for: questionnaire) == bytes)
    #expect(try Summary.questionnaire(of: bytes).id == questionnaire.id)
    #expect(try Summary.questionnaire(of: bytes).logic == [questionnaire.logic])
  }

  @Test("takes several periods and answers outside campaigns")
  func periods() throws {
    let questionnaire = try Regional.questionnaire()
    var generator = SplitMix64(seed: 2)
    func part(_ campaign: String?, period: String) -> Summary {
      questionnaire.summary(
        of: questionnaire.randomRows(4, campaigns: [campaign], using: &generator), period: period)
    }
    let summary = try part("ccmx/2026-q4", period: "2026-q4").merged(part(nil, period: "2026"))
    #expect(summary.period == "2026+2026-q4")
    #expect(
      try Summary(decoding: summary.encoded(for: questionnaire), for: questionnaire) == summary)
  }

  @Test("takes campaigns of which nobody is counted")
  func nobody() throws {
    let questionnaire = try Regional.questionnaire()
    var summary = questionnaire.summary(of: [])
    summary.add(Source(association: "ccmx", campaign: "ccmx/2026-q4", from: nil, to: nil, n: 0))
    summary.leftOut[.noConsent] = 7
    var other = questionnaire.summary(of: [], period: "2026")
    other.add(Source(association: nil, campaign: nil, from: nil, to: nil, n: 0, period: "2026"))
    for summary in try [summary, other, summary.merged(other)] {
      let bytes = summary.encoded(for: questionnaire)
      #expect(try Summary(decoding: bytes, for: questionnaire) == summary)
    }
    #expect(
      String(decoding: other.sources[0].json.canonical(), as: UTF8.self)
        == #"{"n":0,"period":"2026"}"#)
    #expect(summary.conflict(with: summary) == .sameCampaign("ccmx/2026-q4"))
  }

  // MARK: Damage

  /// One enterprise of Puebla that answered in Spanish and alone, and one of Germany.
  static func sample(_ questionnaire: Questionnaire) -> Summary {
    let given: [[Answer]] = [
      [
        .option(0), .number(4), .number(4), .option(1), .option(1), .options(0b101), .unknown,
        .number(1), .option(1), .skipped, .option(0), .options(0b10101),
      ],
      [
        .option(1), .number(40), .number(30), .option(0), .option(2), .options(0b11), .options(1),
        .number(9), .option(0), .option(0), .skipped, .options(0b10),
      ],
    ]
    let rows = given.enumerated().compactMap { position, given -> Row? in
      var answers = Answers(for: questionnaire)
      for (question, answer) in given.enumerated() { answers[question] = answer }
      let sheet = Scorer(questionnaire).score(answers, form: Form(index: 0))
      guard case .cell(let key) = questionnaire.cell(of: sheet) else { return nil }
      return Row(
        sheet: sheet, cell: key, locale: position == 0 ? "es-MX" : "de-DE",
        mode: position == 0 ? "self" : nil,
        campaign: position == 0 ? "ccmx/2026-q4" : "bvmw/2026-q4", completed: "2026-11-2\(position)"
      )
    }
    return questionnaire.summary(of: rows)
  }

  /// A value put in the place of another, and what reading says to it.
  struct Damage: Sendable, CustomTestStringConvertible {
    let place: String
    let value: JSONValue?
    let expected: [SummaryProblem]
    var testDescription: String { place }

    init(_ place: String, _ value: JSONValue?, _ expected: SummaryProblem...) {
      (self.place, self.value, self.expected) = (place, value, expected)
    }
  }

  static let most = 10_000_000_000
  static let damages = [
    Damage(
      "/format", "other/1", .unknownValue("other/1", at: "/format", expected: "readiness-summary/1")
    ),
    Damage("/format", nil, .missingKey("format", at: "")),
    Damage("/more", 1, .unknownKey("more", at: "")),
    Damage(
      "/release", "public", .unknownValue("public", at: "/release", expected: "none, exchange")),
    Damage("/synthetic", 0, .wrongType(at: "/synthetic", expected: "true or false")),
    Damage("/form", "long", .unknownValue("long", at: "/form", expected: "full, express")),
    Damage(
      "/period", "", .unknownValue("", at: "/period", expected: "a period such as 2026-q4")),
    Damage(
      "/period", "b+a", .unknownValue("b+a", at: "/period", expected: "a period such as 2026-q4")),
    Damage(
      "/period", "2026-q3", .unknownValue("2026-q4", at: "/sources/0", expected: "2026-q3"),
      .unknownValue("2026-q4", at: "/sources/1", expected: "2026-q3")),
    Damage(
      "/questionnaire/id", "x", .unknownValue("x", at: "/questionnaire/id", expected: "trial")),
    Damage(
      "/questionnaire/series/cyber", 3,
      .otherNumber(3, at: "/questionnaire/series/cyber", expected: 2)),
    Damage(
      "/sources/0/from", "2026-02-30",
      .unknownValue("2026-02-30", at: "/sources/0/from", expected: "a day such as 2026-10-01")),
    Damage("/sources/0/to", "2026-11-01", .contradiction(at: "/sources/0", .sourceDoesNotFit)),
    Damage("/sources/0/association", "x", .contradiction(at: "/sources/0", .sourceDoesNotFit)),
    Damage("/sources/0/association", nil, .contradiction(at: "/sources/0", .sourceDoesNotFit)),
    Damage("/sources/0/n", 0, .contradiction(at: "/sources/0", .sourceDoesNotFit)),
    Damage("/sources/0/from", nil, .contradiction(at: "/sources/0", .sourceDoesNotFit)),
    Damage("/sources/0/period", "2026-q4", .contradiction(at: "/sources/0", .sourceDoesNotFit)),
    Damage("/sources/0/campaign", nil, .contradiction(at: "/sources/0", .sourceDoesNotFit)),
    Damage("/sources/0/n", 2, .contradiction(at: "/sources", .sourcesAreNotAll)),
    Damage("/leftOut/noCell", -1, .outOfRange(at: "/leftOut/noCell", maximum: most)),
    Damage("/leftOut/noCell", nil, .missingKey("noCell", at: "/leftOut")),
    Damage(
      "/cube/0/key/0", "FR",
      .unknownValue("FR", at: "/cube/0/key/0", expected: "MX, DE, AT")),
    Damage("/cube/0/key/2", "T", .contradiction(at: "/cube/0", .cellIsAnother)),
    Damage("/cube/0/key/0", "MX", .contradiction(at: "/cube/0", .cellIsAnother)),
    Damage(
      "/cube/0/n", 2, .contradiction(at: "/cube/0/measures/overall", .statusIsNotAll)),
    Damage(
      "/by/mode/0/key/1", "spoken",
      .unknownValue(
        "spoken", at: "/by/mode/0/key/1", expected: "self, assisted, event, paper, foreign, unknown"
      )),
    Damage(
      "/by/language/0/key/1", "Deutsch",
      .unknownValue("Deutsch", at: "/by/language/0/key/1", expected: "a language such as es")),
    Damage(
      "/by/region/0/key/1", "MX_CMX", .contradiction(at: "/by/region", .partsAreNotAll)),
    Damage("/by/mode", [], .contradiction(at: "/by/mode", .partsAreNotAll)),
    Damage("/by/region", [], .contradiction(at: "/by/region", .partsAreNotAll)),
    Damage("/by/region", nil, .missingKey("region", at: "/by")),
    Damage(
      "/by/language/0/measures/domain:cyber/low", 0,
      .contradiction(at: "/by/language", .partsAreNotAll)),
    Damage(
      "/countries", [], .contradiction(at: "/countries", .challengesAreNotThose)),
    Damage(
      "/countries/0/key/0", "AT", .contradiction(at: "/countries/0", .challengesAreNotThose),
      .contradiction(at: "/countries", .challengesAreNotThose)),
    Damage(
      "/countries/1/challenges/named/0", 0,
      .contradiction(at: "/countries/1/challenges", .pairsDoNotFit)),
    Damage(
      "/countries/0/challenges/n", 0,
      .contradiction(at: "/countries/0", .challengesAreNotThose)),
    Damage(
      "/countries/0/challenges/pairs/0", 1,
      .contradiction(at: "/countries/0/challenges", .pairsDoNotFit)),
    Damage(
      "/countries/1/domains/sums/0", 1, .contradiction(at: "/countries/1", .productsDoNotFit)),
    Damage(
      "/countries/1/domains/products/1", 999_999,
      .contradiction(at: "/countries/1", .productsDoNotFit)),
    Damage(
      "/countries/1/domains/n", 2, .contradiction(at: "/countries/1", .productsDoNotFit)),
  ]

  @Test("is refused with place and problem for what no enterprises can give", arguments: damages)
  func damaged(_ damage: Damage) throws {
    let questionnaire = try Regional.questionnaire()
    let good = Self.sample(questionnaire).encoded(for: questionnaire)
    #expect(Summary.read(good, for: questionnaire).problems == [])
    let root = try #require(JSONDocument.read(good).root)
    let bytes = root.replacing(damage.place.split(separator: "/")[...], damage.value).canonical()
    #expect(bytes != good)
    let (summary, problems) = Summary.read(bytes, for: questionnaire)
    #expect(summary == nil)
    #expect(problems == damage.expected)
    #expect(throws: try #require(damage.expected.first)) {
      try Summary(decoding: bytes, for: questionnaire)
    }
  }

  @Test("tells everything that is wrong in one run")
  func allFindings() throws {
    let questionnaire = try Regional.questionnaire()
    var root = try #require(
      JSONDocument.read(Self.sample(questionnaire).encoded(for: questionnaire)).root)
    for (place, value) in [
      ("/cube/1/n", -1), ("/by/mode/0/n", 7), ("/countries/0/challenges/n", -1),
      ("/sources/0/n", 0),
    ] as [(String, JSONValue)] {
      root = root.replacing(place.split(separator: "/")[...], value)
    }
    #expect(
      Summary.read(root.canonical(), for: questionnaire).problems == [
        .contradiction(at: "/sources/0", .sourceDoesNotFit),
        .outOfRange(at: "/cube/1/n", maximum: Self.most),
        .contradiction(at: "/by/mode/0/measures/overall", .statusIsNotAll),
        .outOfRange(at: "/countries/0/challenges/n", maximum: Self.most),
      ])
  }

  @Test("refuses entries out of order or given twice", arguments: ["cube", "sources", "countries"])
  func order(block: String) throws {
    let questionnaire = try Regional.questionnaire()
    let root = try #require(
      JSONDocument.read(Self.sample(questionnaire).encoded(for: questionnaire)).root)
    let entries = try #require(root.object?[block]?.array)
    for wrong in [Array(entries.reversed()), [entries[0], entries[0]]] {
      let bytes = root.replacing([Substring(block)], JSONValue(.array(wrong))).canonical()
      let problems = Summary.read(bytes, for: questionnaire).problems
      #expect(problems == [.keysNotAscending(at: "/\(block)/1")])
    }
  }

  @Test("never stops the program, whatever the bytes", arguments: 0..<24 as Range<UInt64>)
  func anyBytes(seed: UInt64) throws {
    let questionnaire = try Regional.questionnaire()
    var generator = SplitMix64(seed: seed)
    let good = Self.sample(questionnaire).encoded(for: questionnaire)
    for _ in 0..<60 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let position = Int.random(in: bytes.indices, using: &generator)
        bytes[position] =
          Bool.random(using: &generator)
          ? UInt8(ascii: "0") + UInt8.random(in: 0...9, using: &generator)
          : UInt8.random(in: 0...255, using: &generator)
      }
      let (summary, problems) = Summary.read(bytes, for: questionnaire)
      #expect((summary == nil) == !problems.isEmpty)
      #expect(problems.allSatisfy { !$0.sentence.isEmpty })
      // What is accepted is another summary that could be; it is written as it is read.
      guard let summary else { continue }
      let again = summary.encoded(for: questionnaire)
      #expect(Summary.read(again, for: questionnaire).summary == summary)
    }
  }

  @Test("refuses a file of another questionnaire")
  func otherQuestionnaire() throws {
    let questionnaire = try Regional.questionnaire()
    let bytes = Self.sample(questionnaire).encoded(for: questionnaire)
    let trial = try Trial.questionnaire()
    #expect(
      Summary.read(bytes, for: trial).problems == [
        .unknownValue(questionnaire.logic, at: "/questionnaire/logic/0", expected: trial.logic)
      ])
    #expect(throws: SummaryProblem.self) { try Summary.questionnaire(of: Array("{}".utf8)) }
  }
}

extension JSONValue {
  /// The value with another one at a place, or without it.
  fileprivate func replacing(_ path: ArraySlice<Substring>, _ value: JSONValue?) -> JSONValue {
    guard let step = path.first else { return value ?? .init(.null) }
    let rest = path.dropFirst()
    switch content {
    case .object(var object):
      let key = String(step)
      let old = object[key] ?? JSONValue(.null)
      object[key] = rest.isEmpty ? value : old.replacing(rest, value)
      return JSONValue(.object(object))
    case .array(var values):
      guard let position = Int(step), values.indices.contains(position) else { return self }
      values[position] = values[position].replacing(rest, value)
      return JSONValue(.array(values))
    default: return self
    }
  }
}
