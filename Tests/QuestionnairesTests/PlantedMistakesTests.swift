import JSON
import Testing

@testable import Questionnaires

@Suite("A file with many mistakes")
struct PlantedMistakesTests {
  @Test("one run reports each planted mistake at its line and column, and nothing else")
  func planted() throws {
    let text = try Files.fixture("planted.json")
    let expected = String(decoding: try Files.fixture("planted.txt"), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    let result = QuestionnaireCompiler.compile(JSONDocument.read(text), path: "planted.json")
    let found = result.findings.map {
      "\($0.position.line):\($0.position.column) \($0.problem.code)"
    }
    #expect(found == expected, "\(result.findings.map(\.description).joined(separator: "\n"))")
    #expect(expected.count > 30)
    #expect(result.questionnaire == nil)
  }

  @Test("a finding reads as path, place, severity, code and sentence, and names its value")
  func reading() throws {
    let marked = Marked(
      Sample(
        question: #"{"id":"q","section":"s","kind":"text","when":"one = a or one = ⟦bb"}"#
      ).json)
    let (line, column) = marked.places[0]
    let finding = try #require(compile(marked.text).findings.first)
    #expect(
      finding.description
        == #"q.json:\#(line):\#(column): error[Q021]: unknown option "bb" of question one in a condition; did you mean "b"?"#
    )
    #expect(finding.pointer == "/questions/5/when")
    #expect(
      finding.json == [
        "path": "q.json", "line": JSONValue(.integer(Int64(line))),
        "column": JSONValue(.integer(Int64(column))), "pointer": "/questions/5/when",
        "severity": "error", "code": "Q021",
        "message": #"unknown option "bb" of question one in a condition; did you mean "b"?"#,
      ])
  }
}
