import JSON
import Questionnaires
import Scoring
import Storage
import System
import TestSupport
import Testing

@testable import Exchange

@Suite("Response files read by several threads")
struct ResponseFilesTests {
  private struct Unreadable: Error, Equatable { let name: String }

  /// Everything that comes of some files, in words, and what a store holds afterwards.
  private struct Outcome: Equatable {
    var findings: [String] = []
    var lines: [String] = []
    var outcomes: [ImportOutcome] = []
    var ids: [String] = []
    var counts: [CellContents] = []
  }

  private static func files(seed: UInt64) throws -> [(path: String, text: String)] {
    var random = SplitMix64(seed: seed)
    let scorer = try Small.required()
    let form = try #require(scorer.questionnaire.form("full"))
    var simulation = Simulation(scorer, form: form, seed: seed)
    return (0..<4).map { file in
      var lines: [String] = []
      for number in 0..<Int.random(in: 0..<1400, using: &random) {
        let response = ResponseWriter.response(of: simulation.next(), scorer.questionnaire)
        var line = response.canonicalText()
        switch Int.random(in: 0..<30, using: &random) {
        case 0: line = line.replacing("\"format\"", with: " \"format\"")
        case 1: line = line.replacing("synthetic\":true", with: "synthetic\":false")
        case 2: line = String(line.dropLast(number % 40))
        case 3: line = ""
        case 4: line = lines.last ?? line
        case 5: line = line.replacing("\"version\":\"1.2.0\"", with: "\"version\":\"9.9.9\"")
        default: break
        }
        lines.append(line)
      }
      return ("file\(file).jsonl", lines.joined(separator: "\n"))
    }
  }

  private func outcome(
    _ texts: [(path: String, text: String)], threads: Int
  ) throws -> Outcome {
    let scorer = try Small.required()
    let place = try TemporaryStore()
    let store = place.store
    try store.register(scorer.questionnaire, json: Small.text)
    let files = texts.map { path, text in
      ResponseFiles.File(path: path) {
        if text == "unreadable" { throw Unreadable(name: path) }
        var rest: [UInt8]? = Array(text.utf8)
        return { rest.take() }
      }
    }
    let responses = ResponseFiles(files, threads: threads) { id, version in
      id == "small" && version == Version(1, 2, 0) ? scorer : nil
    }
    var outcome = Outcome()
    while let item = try responses.next() {
      switch item {
      case .unreadable(let path, let error): outcome.findings.append("\(path): \(error)")
      case .responses(let read):
        #expect(read.lines.count == read.prepared.count)
        outcome.findings += read.findings.map { "\(read.path):\($0.position) \($0.problem)" }
        outcome.lines += read.lines.map { "\(read.path):\($0)" }
        outcome.outcomes += try store.add([read.prepared]).outcomes
      }
    }
    #expect(try store.verify().findings == [])
    outcome.ids = try store.assessments(.all, limit: nil).map { "\($0)" }
    for form in scorer.questionnaire.forms {
      outcome.counts += try store.cells(
        CellQuery(questionnaire: "small", form: form, isSynthetic: true))
    }
    return outcome
  }

  /// The same by the plain way: one response after another through reader and store.
  private func plainOutcome(_ texts: [(path: String, text: String)]) throws -> Outcome {
    let scorer = try Small.required()
    let place = try TemporaryStore()
    let store = place.store
    try store.register(scorer.questionnaire, json: Small.text)
    var outcome = Outcome()
    for (path, text) in texts {
      if text == "unreadable" {
        outcome.findings.append("\(path): \(Unreadable(name: path))")
        continue
      }
      for line in ResponseLines(Array(text.utf8)).lines {
        do throws(ResponseRejected) {
          let response = try ResponseReader.ofSmall().read(
            Array(line.bytes), firstLine: line.number)
          outcome.findings += response.warnings.map { "\(path):\($0.position) \($0.problem)" }
          outcome.lines.append("\(path):\(line.number)")
          let report = try? store.add([response.assessment])
          outcome.outcomes += report?.outcomes ?? []
        } catch {
          outcome.findings += error.findings.map { "\(path):\($0.position) \($0.problem)" }
        }
      }
    }
    outcome.ids = try store.assessments(.all, limit: nil).map { "\($0)" }
    for form in scorer.questionnaire.forms {
      outcome.counts += try store.cells(
        CellQuery(questionnaire: "small", form: form, isSynthetic: true))
    }
    return outcome
  }

  @Test(
    "yield the same findings, outcomes and store with any number of threads as without",
    arguments: 0..<3 as Range<UInt64>)
  func anyNumberOfThreads(seed: UInt64) throws {
    var texts = try Self.files(seed: seed)
    texts.insert(("bad.jsonl", "unreadable"), at: 2)
    let expected = try plainOutcome(texts)
    #expect(expected.outcomes.contains(.stored) && expected.outcomes.contains(.duplicate))
    #expect(expected.findings.count > 20 && !expected.counts.isEmpty)
    for threads in [0, 1, 2, 5] {
      let found = try outcome(texts, threads: threads)
      #expect(found.findings == expected.findings)
      #expect(found.lines == expected.lines)
      #expect(found.outcomes == expected.outcomes)
      #expect(found.ids == expected.ids)
      #expect(found.counts == expected.counts)
    }
  }

  @Test("of no files nothing comes", arguments: [0, 2])
  func none(threads: Int) throws {
    let responses = ResponseFiles([], threads: threads) { _, _ in nil }
    #expect(try responses.next().map { _ in true } == nil)
  }
}
