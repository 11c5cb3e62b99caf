import JSON
import Testing

@testable import Questionnaires

@Suite("Ids")
struct IDTests {
  private static let longest = "a" + String(repeating: "9", count: 31)

  @Test(
    "an id is a small letter and at most 31 small letters, digits or underscores",
    arguments: [
      ("a", true), ("cy_backups", true), ("a1", true), ("a__", true), (longest, true),
      (longest + "0", false), ("", false), ("A", false), ("aB", false), ("1a", false),
      ("_a", false), ("a-b", false), ("a b", false), ("ä", false), ("aä", false), ("a\n", false),
    ])
  func ids(_ text: String, _ isID: Bool) {
    #expect(text.isID == isID)
  }

  @Test(
    "an option code may have capitals too",
    arguments: [
      ("a", true), ("MX", true), ("S1", true), ("aB_9", true),
      ("Z" + String(repeating: "z", count: 31), true),
      ("Z" + String(repeating: "z", count: 32), false), ("", false), ("1", false), ("_A", false),
      ("MX-PUE", false), ("É", false),
    ])
  func codes(_ text: String, _ isCode: Bool) {
    #expect(text.isOptionCode == isCode)
  }

  @Test(
    "a locale is a language with an optional script and region",
    arguments: [
      ("en", true), ("es-MX", true), ("de-DE", true), ("es-419", true), ("zh-Hant-TW", true),
      ("nah", true), ("zh-Hant", true), ("", false), ("e", false), ("EN", false), ("en-", false),
      ("en-us", false), ("en_US", false), ("en-US-x", false), ("de-DE-DE", false),
      ("en-4l9", false),
    ])
  func locales(_ text: String, _ isLocale: Bool) {
    #expect(text.isLocale == isLocale)
  }

  @Test("every kind of id is checked against form, reserved words, retired ids and repetition")
  func register() {
    for kind in Problem.Named.allCases {
      let findings = FindingCollector()
      var ids = IDRegister()
      ids.retire([Placed("old", at: 1)], findings)
      let declared = ["new", "new", "old", "Bad", "not"].enumerated().map {
        ids.declare($1, kind, at: $0 * 10, findings)
      }
      #expect(declared == [true, false, true, true, true])
      #expect(
        findings.problems.map(\.problem) == [
          .duplicateID("new", kind: kind), .retiredID("old", kind: kind),
          .invalidID("Bad", kind: kind), .reservedID("not", kind: kind),
        ])
      #expect(findings.problems.map(\.offset) == [10, 20, 30, 40])
    }
  }

  @Test(
    "no word of the condition language may be the id of a question or the code of an option",
    arguments: IDRegister.reserved.sorted())
  func reserved(_ word: String) {
    let asQuestion = Sample(question: #"{"id":"\#(word)","section":"s","kind":"text"}"#)
    #expect(
      compile(asQuestion.json).findings.map(\.problem) == [.reservedID(word, kind: .question)])
    let asCode = Sample(
      question: #"{"id":"q","section":"s","kind":"single","options":[{"code":"\#(word)"}]}"#)
    #expect(compile(asCode.json).findings.map(\.problem) == [.reservedID(word, kind: .option)])
  }

  @Test("the reserved words are those of the format")
  func reservedWords() {
    #expect(IDRegister.reserved.count == 16)
    #expect(!IDRegister.reserved.contains("none"))
  }
}
