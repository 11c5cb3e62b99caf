import JSON
import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@Suite("The JSON of a cell's counts")
struct CountsJSONTests {
  /// One enterprise of Mexico with everything answered but two questions.
  static func firm(_ questionnaire: Questionnaire) -> CellCounts {
    var answers = Answers(for: questionnaire)
    let given: [Answer] = [
      .option(0), .number(4), .number(4), .option(1), .option(1), .options(0b101), .unknown,
      .number(1), .option(1), .skipped, .written,
    ]
    for (question, answer) in given.enumerated() { answers[question] = answer }
    let sheet = Scorer(questionnaire).score(answers, form: Form(index: 0))
    return CellCounts(sheet, in: questionnaire)
  }

  @Test("has the keys of the format, sorted, and nothing of text questions")
  func written() throws {
    let questionnaire = try Trial.questionnaire()
    let counts = Self.firm(questionnaire)
    // cyber: (3 · 35 + 200/7 + 0) / 5 = 26.714; high adds 100/5. sales: (25/64 · 100 + 100) / 2.
    let headline = """
      {"measures":{"domain:cyber":{"high":467,"histogram":[[267,1]],"levels":[1,0,0],"low":267,\
      "provisional":[],"status":[1,0,0,0]},"domain:pressure":{"high":0,"histogram":[],\
      "levels":[],"low":0,"provisional":[],"status":[0,0,1,0]},"domain:sales":{"high":695,\
      "histogram":[[695,1]],"levels":[0,1,0],"low":695,"provisional":[],"status":[1,0,0,0]},\
      "overall":{"high":581,"histogram":[[481,1]],"levels":[0,1,0],"low":481,"provisional":[],\
      "status":[1,0,0,0]}},"n":1}
      """
    #expect(
      String(decoding: counts.headline.encoded(for: questionnaire), as: UTF8.self) == headline)
    let detail = """
      {"backups":{"missing":[0,0,0,0],"n":1,"options":[0,1,0],"squares":122500,"sum":350},\
      "best":{"missing":[1,0,0,0],"n":1,"options":[0,0,0],"squares":0,"sum":0},\
      "costs":{"missing":[0,0,1,0],"n":0,"options":[0,0],"squares":0,"sum":0},\
      "country":{"missing":[0,0,0,0],"n":1,"options":[1,0,0],"squares":0,"sum":0},\
      "employees":{"missing":[0,0,0,0],"n":1,"options":[],"squares":0,"sum":0},\
      "people":{"missing":[0,0,0,0],"n":1,"options":[],"squares":0,"sum":0},\
      "sector":{"missing":[0,0,0,0],"n":1,"options":[0,1,0],"squares":0,"sum":0},\
      "shop":{"missing":[0,0,0,0],"n":1,"options":[0,1],"squares":1000000,"sum":1000},\
      "tools":{"missing":[0,0,0,0],"n":1,"options":[1,0,1,0,0,0,0,0],"squares":81796,"sum":286},\
      "trained":{"missing":[0,0,0,0],"n":1,"options":[],"squares":152881,"sum":391}}
      """
    #expect(String(decoding: counts.detail.encoded(for: questionnaire), as: UTF8.self) == detail)
  }

  @Test(
    "reads back as the counts that were written", arguments: Subject.allCases, [3, 4] as [UInt64])
  func roundTrip(subject: Subject, seed: UInt64) throws {
    let questionnaire = try subject.questionnaire()
    var generator = SplitMix64(seed: seed)
    for size in [0, 1, 50] {
      let counts = questionnaire.randomCounts(size, using: &generator)
      let headline = counts.headline.encoded(for: questionnaire)
      let detail = counts.detail.encoded(for: questionnaire)
      #expect(try Headline(decoding: headline, for: questionnaire) == counts.headline)
      #expect(try Detail(decoding: detail, for: questionnaire) == counts.detail)
    }
  }

  @Test("writes whole numbers beyond 2^53 − 1 as decimal strings and reads them back")
  func large() throws {
    let questionnaire = try Trial.questionnaire()
    // 10^10 enterprises like the one above, by doubling; 10 000 000 000 = 2^10 · 9 765 625.
    var one = Self.firm(questionnaire)
    var all = CellCounts.zero(for: questionnaire)
    var left = 10_000_000_000
    while left > 0 {
      if left & 1 == 1 { all += one }
      one += one
      left /= 2
    }
    let detail = all.detail.encoded(for: questionnaire)
    let text = String(decoding: detail, as: UTF8.self)
    #expect(
      text.contains(#""n":10000000000,"options":[0,10000000000],"squares":"10000000000000000""#))
    #expect(text.contains(#""squares":1225000000000000,"#))
    #expect(try Detail(decoding: detail, for: questionnaire) == all.detail)
    #expect(
      try Headline(decoding: all.headline.encoded(for: questionnaire), for: questionnaire)
        == all.headline)
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    let from: String
    let to: String
    let expected: SummaryProblem

    var testDescription: String { "\(from) → \(to)" }

    func applied(to bytes: [UInt8]) throws -> [UInt8] {
      let text = String(decoding: bytes, as: UTF8.self)
      let parts = text.split(separator: from, maxSplits: 1, omittingEmptySubsequences: false)
      try #require(parts.count == 2, "the text to damage must occur")
      return Array((parts[0] + to + parts[1]).utf8)
    }
  }

  static let sales = "/measures/domain:sales"
  static let headlines = [
    Damage(from: #","n":1}"#, to: "}", expected: .missingKey("n", at: "")),
    Damage(from: #""n":1"#, to: #""n":1,"m":1"#, expected: .unknownKey("m", at: "")),
    Damage(
      from: #""n":1"#, to: #""n":"1""#, expected: .wrongType(at: "/n", expected: "a whole number")),
    Damage(
      from: #""n":1"#, to: #""n":"90071992547409910""#,
      expected: .outOfRange(at: "/n", maximum: 10_000_000_000)),
    Damage(
      from: #""n":1"#, to: #""n":"090071992547409910""#,
      expected: .wrongType(at: "/n", expected: "a whole number")),
    Damage(
      from: #""n":1"#, to: #""n":-1"#, expected: .outOfRange(at: "/n", maximum: 10_000_000_000)),
    Damage(
      from: #""n":1"#, to: #""n":2"#,
      expected: .contradiction(at: "/measures/overall", .statusIsNotAll)),
    Damage(
      from: "domain:sales", to: "domain:other",
      expected: .unknownKey("domain:other", at: "/measures")),
    Damage(
      from: "[[695,1]]", to: "[[695,2]]", expected: .contradiction(at: sales, .histogramIsNotScored)
    ),
    Damage(
      from: "[[695,1]]", to: "[[694,1]]", expected: .contradiction(at: sales, .boundsDoNotHold)),
    Damage(
      from: "[[695,1]]", to: "[[1001,1]]",
      expected: .outOfRange(at: "\(sales)/histogram/0/0", maximum: 1000)),
    Damage(
      from: "[[695,1]]", to: "[[695,1],[695,1]]",
      expected: .notAscending(at: "\(sales)/histogram/1")),
    Damage(
      from: "[[695,1]]", to: "[[694,0],[695,1]]",
      expected: .notAscending(at: "\(sales)/histogram/0")),
    Damage(
      from: "[[695,1]]", to: "[[695]]",
      expected: .wrongLength(at: "\(sales)/histogram/0", expected: 2, found: 1)),
    Damage(
      from: "[[695,1]]", to: "{}",
      expected: .wrongType(at: "\(sales)/histogram", expected: "a list")),
    Damage(
      from: #""histogram":[[695,1]],"levels":[0,1,0]"#,
      to: #""histogram":[[695,1]],"levels":[0,1]"#,
      expected: .wrongLength(at: "\(sales)/levels", expected: 3, found: 2)),
    Damage(
      from: #""histogram":[[695,1]],"levels":[0,1,0]"#,
      to: #""histogram":[[695,1]],"levels":[1,1,0]"#,
      expected: .contradiction(at: sales, .levelsAreNotScored)),
    Damage(
      from: #""low":695,"provisional":[]"#, to: #""low":695,"provisional":[[1,1]]"#,
      expected: .contradiction(at: sales, .provisionalIsNotProvisional)),
    Damage(
      from: #""high":695"#, to: #""high":1001"#,
      expected: .contradiction(at: sales, .boundsDoNotHold)),
  ]

  @Test("of a headline is refused with the place of the damage", arguments: headlines)
  func damagedHeadline(_ damage: Damage) throws {
    let questionnaire = try Trial.questionnaire()
    let bytes = try damage.applied(
      to: Self.firm(questionnaire).headline.encoded(for: questionnaire))
    #expect(throws: damage.expected) { try Headline(decoding: bytes, for: questionnaire) }
  }

  static let details = [
    Damage(
      from: #""backups":{"missing":[0,0,0,0],"n":1,"options":[0,1,0]"#,
      to: #""backups":{"missing":[0,0,0,0],"n":1,"options":[1,1,0]"#,
      expected: .contradiction(at: "/backups", .optionsDoNotFit)),
    Damage(
      from: "[1,0,1,0,0,0,0,0]", to: "[1,0,2,0,0,0,0,0]",
      expected: .contradiction(at: "/tools", .optionsDoNotFit)),
    Damage(
      from: #""best":{"missing":[1,0,0,0],"n":1"#, to: #""best":{"missing":[1,0,0,0],"n":0"#,
      expected: .contradiction(at: "/best", .optionsDoNotFit)),
    Damage(
      from: #""costs":{"missing":[0,0,1,0]"#, to: #""costs":{"missing":[0,0,2,0]"#,
      expected: .contradiction(at: "/costs", .questionsDiffer)),
    Damage(
      from: #""squares":122500"#, to: #""squares":122499"#,
      expected: .contradiction(at: "/backups", .momentsDoNotFit)),
    Damage(
      from: #""squares":122500,"sum":350"#, to: #""squares":350001,"sum":350"#,
      expected: .contradiction(at: "/backups", .momentsDoNotFit)),
    Damage(
      from: #""squares":0,"sum":0},"people""#, to: #""squares":0,"sum":1},"people""#,
      expected: .contradiction(at: "/employees", .momentsDoNotFit)),
    Damage(
      from: #","people":{"missing":[0,0,0,0],"n":1,"options":[],"squares":0,"sum":0}"#, to: "",
      expected: .missingKey("people", at: "")),
    Damage(
      from: #""sum":391}}"#, to: #""sum":391},"remark":{}}"#,
      expected: .unknownKey("remark", at: "")),
  ]

  @Test("of a detail is refused with the place of the damage", arguments: details)
  func damagedDetail(_ damage: Damage) throws {
    let questionnaire = try Trial.questionnaire()
    let bytes = try damage.applied(to: Self.firm(questionnaire).detail.encoded(for: questionnaire))
    #expect(throws: damage.expected) { try Detail(decoding: bytes, for: questionnaire) }
  }

  @Test("is refused where it is no JSON", arguments: ["", "{", "nul", #"{"n":1.5}"#, "\u{FEFF}{}"])
  func noJSON(text: String) throws {
    let questionnaire = try Trial.questionnaire()
    let problem = #expect(throws: SummaryProblem.self) {
      try Headline(decoding: Array(text.utf8), for: questionnaire)
    }
    guard case .json = problem else {
      Issue.record("expected a problem of the JSON, not \(String(describing: problem))")
      return
    }
  }

  @Test(
    "is refused where it is no object", arguments: ["[]", "1", "null", #"{"n":0,"measures":[]}"#])
  func noObject(text: String) throws {
    let questionnaire = try Trial.questionnaire()
    #expect {
      try Headline(decoding: Array(text.utf8), for: questionnaire)
    } throws: { problem in
      if case SummaryProblem.wrongType(_, expected: "an object") = problem { true } else { false }
    }
  }

  @Test("never stops the program, whatever the bytes", arguments: 0..<40 as Range<UInt64>)
  func anyBytes(seed: UInt64) throws {
    let questionnaire = try Trial.questionnaire()
    var generator = SplitMix64(seed: seed)
    let good = Self.firm(questionnaire)
    for bytes in [
      good.headline.encoded(for: questionnaire), good.detail.encoded(for: questionnaire),
    ] {
      for _ in 0..<50 {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
          let position = damaged.indices.randomElement(using: &generator) ?? 0
          damaged[position] =
            Bool.random(using: &generator)
            ? UInt8(ascii: "0") + UInt8.random(in: 0...9, using: &generator)
            : UInt8.random(in: 0...255, using: &generator)
        }
        // What is accepted has changed into other counts that could be; it encodes to itself.
        if let headline = try? Headline(decoding: damaged, for: questionnaire) {
          let again = headline.encoded(for: questionnaire)
          #expect(try Headline(decoding: again, for: questionnaire) == headline)
        }
        if let detail = try? Detail(decoding: damaged, for: questionnaire) {
          let again = detail.encoded(for: questionnaire)
          #expect(try Detail(decoding: again, for: questionnaire) == detail)
        }
      }
    }
  }

  @Test("says in a sentence what is wrong where")
  func sentences() {
    #expect(
      SummaryProblem.contradiction(at: "/measures/overall", .statusIsNotAll).sentence
        == "/measures/overall: the statuses do not add up to n; count the enterprises again")
    #expect(
      SummaryProblem.missingKey("n", at: "").sentence == "the whole text: key \"n\" is missing")
    #expect(
      SummaryProblem.outOfRange(at: "/n", maximum: 9).description
        == "/n: expected a whole number from 0 to 9")
  }

  @Test("says of each contradiction something of its own")
  func contradictions() {
    let all: [SummaryProblem.Contradiction] = [
      .statusIsNotAll, .histogramIsNotScored, .provisionalIsNotProvisional, .levelsAreNotScored,
      .boundsDoNotHold, .questionsDiffer, .optionsDoNotFit, .momentsDoNotFit, .pairsDoNotFit,
      .partsAreNotAll, .cellIsAnother, .productsDoNotFit, .challengesAreNotThose, .isEmpty,
      .sourceDoesNotFit, .sourcesAreNotAll,
    ]
    let sentences = all.map { SummaryProblem.contradiction(at: "/cube/0", $0).sentence }
    #expect(Set(sentences).count == all.count)
    for sentence in sentences {
      #expect(
        sentence.hasPrefix("/cube/0: ") && sentence.hasSuffix("; count the enterprises again"))
    }
    #expect(
      SummaryProblem.otherNumber(3, at: "/questionnaire/series/cyber", expected: 2).sentence
        == "/questionnaire/series/cyber: expected 2 and found 3; the counts may be of another"
        + " version of the questionnaire")
  }
}
