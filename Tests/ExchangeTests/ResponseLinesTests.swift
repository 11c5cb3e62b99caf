import JSON
import Questionnaires
import Storage
import Testing

@testable import Exchange

@Suite("Files of several responses")
struct ResponseLinesTests {
  private func numbers(_ text: String) -> [Int] {
    ResponseLines(Array(text.utf8)).lines.map(\.number)
  }

  @Test("Each line of JSON Lines is a response with its number; empty lines only count")
  func splits() {
    #expect(numbers("{\"format\":1}\n{\"format\":2}\n") == [1, 2])
    #expect(numbers("\n\n{\"format\":1}\r\n \t\r\n{\"format\":2}") == [3, 5])
  }

  @Test("A broken first line leaves the others readable")
  func brokenFirstLine() {
    #expect(numbers("{\"format\": \n{\"format\":2}\n{\"format\":3}") == [1, 2, 3])
    #expect(numbers("nonsense\n{\"format\":2}") == [1, 2])
  }

  @Test("A broken line in the middle leaves the others readable")
  func brokenLine() {
    #expect(numbers("{\"format\":1}\n{\"for\n{\"format\":3}") == [1, 2, 3])
  }

  @Test(
    "One response spread over many lines stays one, however its objects are laid out",
    arguments: [
      "{\n\"format\": 1\n}\n",
      "{\"consent\":\n{\"scope\":[]}\n}",
      "{\"consent\":\n{\"scope\":[]},\n\"answers\":\n{}\n}",
      "{\n\"answers\":{\"a\":\n{\"v\":1}\n}}",
      "\n\n{\n}",
    ])
  func oneResponse(_ text: String) {
    let lines = ResponseLines(Array(text.utf8)).lines
    #expect(lines.count == 1)
    #expect(lines.first?.number == 1)
    #expect(lines.first.map { Array($0.bytes) } == Array(text.utf8))
  }

  @Test("One broken response spread over many lines stays one")
  func oneBrokenResponse() {
    #expect(numbers("{\n\"format\": 1,\n\"answers\": {\"a\":\n{\"v\":1}\n}, oops\n}") == [1])
  }

  @Test("An empty file is one response that cannot be read", arguments: ["", "\n", " \n\n"])
  func emptyFile(_ text: String) {
    #expect(numbers(text) == [1])
    #expect(!ResponseReader.ofSmall().findings(text).isTaken)
  }

  @Test("Findings name the line of the file, not that of the response")
  func linesOfTheFile() throws {
    _ = try Small.required()
    var broken = ResponseText()
    broken.set("answers.backup", #"{"v": "manuall"}"#)
    let file = [ResponseText().line, "", broken.line, "{", ResponseText().line]
      .joined(separator: "\n")
    var found: [SourcePosition] = []
    var taken: [Int] = []
    for line in ResponseLines(Array(file.utf8)).lines {
      do throws(ResponseRejected) {
        _ = try ResponseReader.ofSmall().read(Array(line.bytes), firstLine: line.number)
        taken.append(line.number)
      } catch {
        found += error.findings.map(\.position)
      }
    }
    #expect(taken == [1, 5])
    let column = try #require(broken.line.firstRange(of: #""manuall""#)).lowerBound
    #expect(
      found == [
        SourcePosition(
          line: 3, column: broken.line.distance(from: broken.line.startIndex, to: column) + 1),
        SourcePosition(line: 4, column: 2),
      ])
  }
}
