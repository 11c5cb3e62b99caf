import JSON
import Questionnaires
import Scoring
import Storage
import TestSupport
import Testing

@testable import Exchange

@Suite("Responses read as they are written")
struct PlainReaderTests {
  /// What the usual reader says, `nil` if it has anything to report.
  private func usual(_ bytes: [UInt8], _ scorer: Scorer) -> NewAssessment? {
    let reader = ResponseReader { id, version in
      id == scorer.questionnaire.id && version == scorer.questionnaire.version ? scorer : nil
    }
    guard let response = try? reader.read(bytes), response.warnings.isEmpty else { return nil }
    return response.assessment
  }

  private func plain(_ scorer: Scorer) -> PlainReader {
    var reader = PlainReader()
    reader.expect(scorer)
    return reader
  }

  /// Random responses of every kind, sealed and in canonical form.
  private func response(
    _ scorer: Scorer, _ number: Int, using random: inout SplitMix64
  ) -> JSONValue {
    ResponseWriter.response(
      of: assessment(scorer, number, using: &random), scorer.questionnaire)
  }

  private func assessment(
    _ scorer: Scorer, _ number: Int, using random: inout SplitMix64
  ) -> NewAssessment {
    let questionnaire = scorer.questionnaire
    var answers = RandomAnswers.answers(to: questionnaire, using: &random)
    if Bool.random(using: &random) {
      // Only what applies, so that there is nothing to warn of.
      let sheet = scorer.score(answers, form: Form(index: 0))
      for position in answers.values.indices where sheet.states[position] == .notAsked {
        answers[position] = .absent
      }
      for position in answers.values.indices {
        if case .multiple = questionnaire.questions[position].kind, answers[position].isValue,
          sheet.states[position] == .answered
        {
          answers[position] = .options(UInt64(bitPattern: sheet.values[position]))
        }
      }
    }
    let hash = "sha256:" + SHA256.hash(Array("\(number)".utf8)).hex
    var assessment = NewAssessment(
      id: "00000000-0000-4000-8000-" + String(String(number + 1_000_000_000_000).dropFirst()),
      logic: questionnaire.logic,
      form: questionnaire.forms.randomElement(using: &random) ?? "full",
      locale: ["es-MX", "de-DE", "en"].randomElement(using: &random) ?? "en",
      completed: "2026-0\(Int.random(in: 1...9, using: &random))-11", answers: answers)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: assessment.consent = Consent(scope: ["aggregate"])
    case 1: assessment.consent = Consent(scope: ["aggregate"], notice: hash, date: "2026-01-01")
    case 2: assessment.consent = Consent(scope: ["aggregate", "research"], date: "2026-01-01")
    default: break
    }
    if Bool.random(using: &random) { assessment.minutes = Int.random(in: 0...90, using: &random) }
    assessment.mode = CollectionMode.allCases.randomElement(using: &random)
    assessment.isSynthetic = Bool.random(using: &random)
    if Int.random(in: 0..<3, using: &random) == 0 {
      assessment.campaign = "ccmx/2026-q4"
      assessment.subject = "abcdefghijklmn27"
      assessment.withdrawal = hash
    }
    if Int.random(in: 0..<5, using: &random) == 0 {
      assessment.supersedes = "00000000-0000-4000-8000-000000000001"
    }
    return assessment
  }

  @Test("are what the usual reader makes of them, seal and all", arguments: 0..<20 as Range<UInt64>)
  func agree(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let scorer = try seed.isMultiple(of: 4) ? Shipped.required() : Small.required()
    var reader = plain(scorer)
    var read = 0
    for number in 0..<100 {
      let bytes = response(scorer, number, using: &random).canonical()
      let expected = usual(bytes, scorer)
      if let assessment = reader.read(bytes.span) {
        read += 1
        #expect(assessment == expected)
      }
    }
    // Most have nothing to be reported, so most must have been read.
    #expect(read > 20)
  }

  @Test("what a simulation writes is always read so")
  func simulated() throws {
    let scorer = try Shipped.required()
    let form = try #require(scorer.questionnaire.form("full"))
    var simulation = Simulation(scorer, form: form, seed: 5)
    var reader = plain(scorer)
    for _ in 0..<300 {
      let bytes = ResponseWriter.response(of: simulation.next(), scorer.questionnaire).canonical()
      let read = reader.read(bytes.span)
      let assessment = try #require(read)
      #expect(assessment == usual(bytes, scorer))
    }
  }

  @Test(
    "whatever is changed in one, nothing is read that the usual reader refuses or reads otherwise",
    arguments: 0..<24 as Range<UInt64>)
  func changed(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let scorer = try Small.required()
    var reader = plain(scorer)
    let alphabet = Array(#"{}[]":,\ 0123456789-aeuvxm"#.utf8) + [0x0A, 0xC3, 0xA9, 0x7F, 0x1F]
    for number in 0..<400 {
      var object = response(scorer, number, using: &random).object ?? JSONObject()
      // Without a seal a change inside is no broken seal, and must still be read alike.
      let isUnsealed = Bool.random(using: &random)
      if isUnsealed { object["seal"] = nil }
      var bytes = JSONValue(.object(object)).canonical()
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: place)
        case 2: bytes[place] = alphabet.randomElement(using: &random) ?? 0
        default:
          // A whole member twice, or one out of order.
          let other = Int.random(in: place...min(bytes.count - 1, place + 40), using: &random)
          bytes.insert(contentsOf: bytes[place...other], at: place)
        }
      }
      guard let assessment = reader.read(bytes.span) else { continue }
      #expect(
        assessment == usual(bytes, scorer), "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  /// A change of a canonical response that the usual reader has something to say about, or that is
  /// written otherwise.
  static let left = [
    (#""format""#, #" "format""#), (#""form":"full""#, #""form":"fullest""#),
    ("2026-11-20", "2026-11-31"), (#""v":"manual""#, #""v":"manuall""#),
    (#""people":{"v":12}"#, #""people":{"v":5001}"#),
    (#""people":{"v":12}"#, #""people":{"v":7}"#), (#""people":{"v":12}"#, #""people":{"v":012}"#),
    (#""trained":{"v":6}"#, #""trained":{"v":{"x":101}}"#), (#"["vpn"]"#, #"["vpn","vpn"]"#),
    (#"["vpn"]"#, #"["nothing","vpn"]"#), (#"["vpn"]"#, "[]"), (#"["vpn"]"#, #"["alarm"]"#),
    (#""country":{"v":"DE"}"#, #""country":{"m":"skipped"}"#),
    (#""id":"0a1b2c3d"#, #""id":"0A1b2c3d"#), (#""id":"small""#, #""id":"other""#),
    (#""locale":"de-DE""#, #""locale":"de_DE""#), ("de-DE\"", "de-DE\",\"minutes\":-1"),
    ("de-DE\"", "de-DE\",\"mode\":\"selfish\""), (#""version":"1.2.0"}"#, #""version":"1.2.1"}"#),
    (#""version":"1.2.0"}"#, #""version":"1.2.0"},"supersedes":"x""#),
  ]

  @Test("what the usual reader must judge is left to it", arguments: left)
  func leaves(change: (String, String)) throws {
    let scorer = try Small.required()
    let root = try #require(JSONDocument.read(ResponseText().text).root)
    var object = try #require(root.object)
    object["questionnaire"] = [
      "id": "small", "logic": JSONValue(.string(scorer.questionnaire.logic)), "version": "1.2.0",
    ]
    let text = JSONValue(.object(object)).canonicalText()
    var reader = plain(scorer)
    let canonical = Array(text.utf8)
    let read = reader.read(canonical.span)
    #expect(read != nil)
    let changed = text.replacing(change.0, with: change.1)
    #expect(changed != text)
    let other = Array(changed.utf8)
    let readOther = reader.read(other.span)
    #expect(readOther == nil)
  }

  @Test("the plain writer writes what the usual one does", arguments: 0..<12 as Range<UInt64>)
  func writes(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let scorer = try seed.isMultiple(of: 4) ? Shipped.required() : Small.required()
    let writer = PlainWriter(scorer.questionnaire)
    for number in 0..<100 {
      var assessment = assessment(scorer, number, using: &random)
      switch Int.random(in: 0..<9, using: &random) {
      case 0: assessment.locale = "de \"x\" \\"
      case 1: assessment.campaign = "ccmx/primavera-año"
      case 2: assessment.consent = Consent(scope: [])
      case 3: assessment.answers = Answers(for: scorer.questionnaire)
      default: break
      }
      let bytes = writer.response(of: assessment)
      #expect(bytes == ResponseWriter.response(of: assessment, scorer.questionnaire).canonical())
    }
  }
}
