import JSON
import Questionnaires
import Scoring
import Storage
import TestSupport
import Testing
import Text

@testable import Exchange

@Suite("Files of any content")
struct FuzzTests {
  private func read(_ bytes: [UInt8]) {
    for line in ResponseLines(bytes).lines {
      do throws(ResponseRejected) {
        let response = try ResponseReader.ofSmall().read(Array(line.bytes), firstLine: line.number)
        #expect(response.warnings.allSatisfy { $0.problem.isWarning })
        #expect(response.assessment.logic == response.questionnaire.logic)
      } catch {
        #expect(error.findings.contains { !$0.problem.isWarning })
        for finding in error.findings {
          #expect(finding.position.line >= line.number)
          #expect(!finding.problem.sentence(in: .english).isEmpty)
        }
      }
    }
  }

  @Test("Random bytes never stop the program")
  func randomBytes() throws {
    _ = try Small.required()
    var random = SplitMix64(seed: 1)
    for _ in 0..<5000 {
      let count = Int.random(in: 0...300, using: &random)
      read((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  @Test("Random characters of JSON never stop the program")
  func randomJSON() throws {
    _ = try Small.required()
    let pieces = [
      "{", "}", "[", "]", ":", ",", "\"v\"", "\"m\"", "\"answers\"", "\"people\"", "\"tools\"", "1",
      "-", "1e9", "null", "true", "\"unknown\"", "\"vpn\"", "\n", "{\"v\":", "{\"answers\":{", "\\",
      "\"", "\u{0}", "é", "9007199254740993", "\"seal\"", "{\"x\":",
    ]
    var random = SplitMix64(seed: 2)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...40, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      read(Array(text.utf8))
    }
  }

  @Test("Changed responses never stop the program, and are taken or rejected for a reason")
  func mutated() throws {
    _ = try Small.required()
    var random = SplitMix64(seed: 3)
    let original = Array(ResponseText().text.utf8)
    for _ in 0..<20_000 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let index = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
        default:
          let other = Int.random(in: bytes.indices, using: &random)
          bytes.replaceSubrange(
            min(index, other)..<min(max(index, other), min(index, other) + 12),
            with: bytes[max(index, other)...].prefix(12))
        }
      }
      read(bytes)
    }
  }

  @Test("Values moved to other members never stop the program")
  func exchanged() throws {
    _ = try Small.required()
    var random = SplitMix64(seed: 4)
    var values = ["7", "-1", "[]", "{}", "null", "\"\"", "{\"v\": {\"x\": 3}}", "[[[]]]", "true"]
    values += ResponseText().head.map(\.json) + ResponseText().answers.map(\.json)
    values += ResponseText.campaign.map { $0.1 }
    let keys =
      ResponseText().head.map(\.key) + ResponseText().answers.map { "answers." + $0.key }
      + ResponseText.campaign.map { $0.0 }
      + ["supersedes", "mode", "minutes", "synthetic", "seal", "answers.night", "answers.remark"]
    for _ in 0..<20_000 {
      var response = ResponseText()
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        response.set(keys.randomElement(using: &random) ?? "", values.randomElement(using: &random))
      }
      read(Array(response.text.utf8))
    }
  }

  @Test("A word of a megabyte makes a short sentence")
  func longWords() throws {
    _ = try Small.required()
    var response = ResponseText()
    let word = String(repeating: "a", count: 1 << 20)
    response.set("answers.\(word)", #"{"v": 1}"#)
    response.set("answers.backup", "{\"v\": \"\(word)\"}")
    response.set("form", "\"\(word)\"")
    let findings = ResponseReader.ofSmall().findings(response.text).findings
    #expect(findings.count == 3)
    #expect(findings.allSatisfy { $0.problem.sentence(in: .english).count < 300 })
  }
}
