import JSON
import Testing
import Text

@testable import Exchange

@Suite("Answers for which the whole response is rejected")
struct AnswerRejectionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let changes: [(String, String?)]
    let expected: [Expected]
    var testDescription: String { name }

    init(_ name: String, _ question: String, _ json: String, _ expected: Expected...) {
      self.name = name
      changes = [("answers." + question, json)]
      self.expected = expected
    }

    init(_ name: String, _ changes: [(String, String?)], _ expected: Expected...) {
      self.name = name
      self.changes = changes.map { ("answers." + $0.0, $0.1) }
      self.expected = expected
    }
  }

  static let ids = [
    "country", "people", "employees", "sector", "remark", "night", "backup", "tools", "trained",
    "insured", "deputy", "drill",
  ]
  static let options = ["vpn", "keys", "alarm", "cloud", "locks", "nothing"]
  static let shape = ShapePhrase.answer
  static let kinds = ShapePhrase.missingKind

  static let cases: [Case] = [
    Case(
      "an unknown question", "backups", #"{"v": "manual"}"#,
      Expected(
        .unknownQuestion("backups", known: ids), "/answers/backups", at: #"▸"backups""#)),
    Case(
      "an unknown option of a single", "backup", #"{"v": "manuall"}"#,
      Expected(
        .unknownOption("manuall", question: "backup", known: ["none", "manual", "automatic"]),
        "/answers/backup/v", at: #"▸"manuall""#)),
    Case(
      "a code in other case", "backup", #"{"v": "Manual"}"#,
      Expected(
        .unknownOption("Manual", question: "backup", known: ["none", "manual", "automatic"]),
        "/answers/backup/v", at: #"▸"Manual""#)),
    Case(
      "an unknown option of a multiple", "tools", #"{"v": ["vpn", "axe"]}"#,
      Expected(
        .unknownOption("axe", question: "tools", known: options), "/answers/tools/v/1",
        at: #"▸"axe""#)),
    Case(
      "an answer without an object", "backup", #""manual""#,
      Expected(
        .wrongType(question: "backup", expected: shape), "/answers/backup", at: #"▸"manual""#)),
    Case(
      "a list for a single", "backup", #"{"v": ["manual"]}"#,
      Expected(
        .wrongType(question: "backup", expected: .option), "/answers/backup/v",
        at: #"▸["manual"]"#)),
    Case(
      "a code for a multiple", "tools", #"{"v": "vpn"}"#,
      Expected(
        .wrongType(question: "tools", expected: .options), "/answers/tools/v",
        at: #"▸"vpn""#)),
    Case(
      "a number among codes", "tools", #"{"v": ["vpn", 3, "axe"]}"#,
      Expected(
        .wrongType(question: "tools", expected: .optionCodes), "/answers/tools/v/1",
        at: #""vpn", ▸3"#),
      Expected(
        .unknownOption("axe", question: "tools", known: options), "/answers/tools/v/2",
        at: #"▸"axe""#)),
    Case(
      "a number as text", "people", #"{"v": "12"}"#,
      Expected(
        .wrongType(question: "people", expected: .wholeNumber(orPercent: false)),
        "/answers/people/v",
        at: #"▸"12""#)),
    Case(
      "true for a number", "people", #"{"v": true}"#,
      Expected(
        .wrongType(question: "people", expected: .wholeNumber(orPercent: false)),
        "/answers/people/v", at: "▸true"
      )
    ),
    Case(
      "a percentage where nothing is counted out of another", "people", #"{"v": {"x": 30}}"#,
      Expected(
        .wrongType(question: "people", expected: .wholeNumber(orPercent: false)),
        "/answers/people/v",
        at: #"▸{"x": 30}"#)),
    Case(
      "a percentage beside something", "trained", #"{"v": {"x": 30, "y": 1}}"#,
      Expected(
        .wrongType(question: "trained", expected: .wholeNumber(orPercent: true)),
        "/answers/trained/v", at: #"▸{"x": 30, "y": 1}"#)),
    Case(
      "a percentage as text", "trained", #"{"v": {"x": "30"}}"#,
      Expected(
        .wrongType(question: "trained", expected: .wholeNumber(orPercent: true)),
        "/answers/trained/v", at: #"▸{"x": "30"}"#)),
    Case(
      "101 percent", "trained", #"{"v": {"x": 101}}"#,
      Expected(
        .outOfRange(question: "trained", value: 101, allowed: 0...100, isPercent: true),
        "/answers/trained/v", at: #"▸{"x": 101}"#)),
    Case(
      "-1 percent", "trained", #"{"v": {"x": -1}}"#,
      Expected(
        .outOfRange(question: "trained", value: -1, allowed: 0...100, isPercent: true),
        "/answers/trained/v", at: #"▸{"x": -1}"#)),
    Case(
      "a fraction is one finding, not two", "people", #"{"v": 12.5}"#,
      Expected(.json(.notAnInteger("12.5")), "/answers/people/v", at: "▸12.5")),
    Case(
      "a number beyond 2^53", "insured", #"{"v": 9007199254740992}"#,
      Expected(
        .json(.outOfRange("9007199254740992")), "/answers/insured/v", at: "▸9007199254740992")),
    Case(
      "a code twice", "tools", #"{"v": ["vpn", "keys", "vpn"]}"#,
      Expected(
        .duplicateOption("vpn", question: "tools"), "/answers/tools/v/2", at: #""keys", ▸"vpn""#)),
    Case(
      "an exclusive code beside another", "tools", #"{"v": ["vpn", "nothing"]}"#,
      Expected(
        .exclusiveBeside("nothing", question: "tools"), "/answers/tools/v",
        at: #"▸["vpn", "nothing"]"#)),
    Case(
      "more than may be chosen", "tools", #"{"v": ["vpn", "keys", "cloud", "locks"]}"#,
      Expected(.tooMany(question: "tools", most: 3), "/answers/tools/v", at: #"▸["vpn""#)),
    Case(
      "below the smallest number", [("people", #"{"v": 0}"#)],
      Expected(
        .outOfRange(question: "people", value: 0, allowed: 1...5000), "/answers/people/v",
        at: #""people": {"v": ▸0"#)),
    Case(
      "above the largest number", [("people", #"{"v": 5001}"#)],
      Expected(
        .outOfRange(question: "people", value: 5001, allowed: 1...5000), "/answers/people/v",
        at: "▸5001")),
    Case(
      "more than its base", "trained", #"{"v": 13}"#,
      Expected(
        .aboveOther(question: "trained", other: "people"), "/answers/trained/v", at: "▸13")),
    Case(
      "more than the question it may not exceed", "employees", #"{"v": 13}"#,
      Expected(
        .aboveOther(question: "employees", other: "people"), "/answers/employees/v", at: "▸13")),
    Case(
      "a value and a missing kind", "backup", #"{"v": "manual", "m": "unknown"}"#,
      Expected(.valueAndMissing(question: "backup"), "/answers/backup", at: #"▸{"v": "manual","#)),
    Case(
      "neither of them", "backup", "{}",
      Expected(.valueAndMissing(question: "backup"), "/answers/backup", at: "▸{}")),
    Case(
      "an empty code", "backup", #"{"v": ""}"#,
      Expected(.emptyValue(question: "backup"), "/answers/backup/v", at: "▸\"\"")),
    Case(
      "an empty list", "tools", #"{"v": []}"#,
      Expected(.emptyValue(question: "tools"), "/answers/tools/v", at: "▸[]")),
    Case(
      "null", "backup", #"{"v": null}"#,
      Expected(
        .wrongType(question: "backup", expected: .option), "/answers/backup/v",
        at: "▸null")),
    Case(
      "unknown where an answer is required", "sector", #"{"m": "unknown"}"#,
      Expected(
        .missingNotOffered("unknown", question: "sector"), "/answers/sector/m", at: #"▸"unknown""#)),
    Case(
      "skipped where an answer is required", "sector", #"{"m": "skipped"}"#,
      Expected(
        .missingNotOffered("skipped", question: "sector"), "/answers/sector/m",
        at: #""sector": {"m": ▸"skipped""#)),
    Case(
      "not applicable where that is not offered", "backup", #"{"m": "not_applicable"}"#,
      Expected(
        .missingNotOffered("not_applicable", question: "backup"), "/answers/backup/m",
        at: #"▸"not_applicable""#)),
    Case(
      "unknown words", "remark", #"{"m": "unknown"}"#,
      Expected(
        .missingNotOffered("unknown", question: "remark"), "/answers/remark/m", at: #"▸"unknown""#)),
    Case(
      "another missing kind", "backup", #"{"m": "refused"}"#,
      Expected(
        .wrongType(question: "backup", expected: kinds), "/answers/backup/m", at: #"▸"refused""#)),
    Case(
      "words", "remark", #"{"v": "we are the best bakery of Puebla"}"#,
      Expected(.wordsNotAllowed(question: "remark"), "/answers/remark/v", at: #"▸"we are"#)),
  ]

  @Test("Every kind of rejection is found at its place", arguments: cases)
  func rejects(_ trial: Case) throws {
    _ = try Small.required()
    var response = ResponseText()
    if trial.changes.first?.0 == "answers.people" { response.set("answers.trained", nil) }
    if trial.changes.first?.0 == "answers.people" { response.set("answers.employees", nil) }
    for (key, json) in trial.changes { response.set(key, json) }
    let text = response.text
    let (isTaken, findings) = ResponseReader.ofSmall().findings(text)
    #expect(!isTaken)
    #expect(findings.map(\.problem) == trial.expected.map(\.problem))
    #expect(findings.map(\.pointer) == trial.expected.map(\.pointer))
    #expect(findings.map(\.position) == trial.expected.map { $0.position(in: text) })
  }

  @Test("An answer outside the form is checked all the same")
  func checksOutsideForm() throws {
    _ = try Small.required()
    var response = ResponseText()
    response.set("form", #""express""#)
    response.set("answers.drill", #"{"v": "maybe"}"#)
    let (isTaken, findings) = ResponseReader.ofSmall().findings(response.text)
    #expect(!isTaken)
    #expect(
      findings.map(\.problem) == [.unknownOption("maybe", question: "drill", known: ["no", "yes"])])
  }

  @Test("All that is wrong with a response is said at once, in the order of the file")
  func collectsAll() throws {
    _ = try Small.required()
    var response = ResponseText()
    let all = Self.cases.filter { trial in
      ["country", "deputy", "drill"].allSatisfy { question in
        !trial.changes.contains { $0.0 == "answers." + question }
      }
    }
    // One broken answer for each question that has one among the cases, and a broken head.
    var expected: [ResponseProblem] = []
    for trial in all {
      guard let (key, json) = trial.changes.first, json != nil,
        !["answers.people", "answers.backups", "answers.remark"].contains(key)
      else { continue }
      response.set(key, json)
    }
    response.set("id", "7")
    response.set("completed", nil)
    response.set("minutes", "2.5")
    expected = [
      .missingKey("completed"),
      .malformed(key: "id", expected: .uuid),
      .json(.notAnInteger("2.5")),
      .aboveOther(question: "employees", other: "people"),
      .missingNotOffered("skipped", question: "sector"),
      .wrongType(question: "backup", expected: Self.kinds),
      .emptyValue(question: "tools"),
      .aboveOther(question: "trained", other: "people"),
      .json(.outOfRange("9007199254740992")),
    ]
    let (isTaken, findings) = ResponseReader.ofSmall().findings(response.text)
    #expect(!isTaken)
    #expect(findings.map(\.problem) == expected)
    #expect(findings.map(\.position) == findings.map(\.position).sorted())
  }
}
