import Questionnaires
import Scoring
import Storage
import Testing

@testable import Exchange

import struct Foundation.Data
import class Foundation.ProcessInfo
import struct Foundation.URL

/// What 100,000 simulated enterprises meet in the shipped questionnaire.
@Suite("The whole space of answers")
struct WholeSpaceTests {
  private static let count = 100_000

  /// Simulated once for all tests of this suite.
  private static let tally: Result<SimulationTally, any Error> = Result {
    let scorer = try Shipped.required()
    var tally = SimulationTally(scorer)
    let full = try #require(scorer.questionnaire.form("full"))
    var simulation = Simulation(scorer, form: full, seed: 2026)
    for _ in 0..<count { tally.add(simulation.next().answers) }
    return tally
  }

  @Test("no question, option, gate or action is dead")
  func alive() throws {
    let tally = try Self.tally.get()
    let questionnaire = tally.scorer.questionnaire
    for (position, question) in questionnaire.questions.enumerated() {
      #expect(tally.asked[position] > Self.count / 100, "\(question.id)")
      for (ordinal, option) in question.options.enumerated() {
        #expect(tally.chosen[position][ordinal] > 0, "\(question.id) \(option.code)")
      }
    }
    for (position, gate) in questionnaire.gates.enumerated() {
      #expect((1..<Self.count).contains(tally.gates[position]), "\(gate.id)")
    }
    for (position, action) in questionnaire.actions.enumerated() {
      #expect((1..<Self.count).contains(tally.actions[position]), "\(action.id)")
    }
  }

  @Test("every level is reached in every domain and in all, on both forms")
  func levels() throws {
    let tally = try Self.tally.get()
    for (form, measures) in tally.levels.enumerated() {
      for (measure, counts) in measures.enumerated() where !counts.isEmpty {
        for (level, count) in counts.enumerated() {
          #expect(count > 100, "form \(form), measure \(measure), level \(level): \(counts)")
        }
      }
    }
  }

  @Test("no domain is stuck at an end")
  func ends() throws {
    let tally = try Self.tally.get()
    for measures in tally.levels {
      for counts in measures where !counts.isEmpty {
        let all = counts.reduce(0, +)
        #expect(counts[0] * 2 < all, "\(counts)")
        #expect((counts.last ?? 0) * 2 < all, "\(counts)")
      }
    }
    for (position, question) in tally.scorer.questionnaire.questions.enumerated()
    where question.domain != nil {
      let mean = tally.meanTenths(of: position)
      #expect((100...900).contains(mean), "\(question.id): \(mean)")
    }
  }

  @Test("Documentation/difficulty.md says what was found")
  func documented() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Documentation/difficulty.md")
    let text = try Self.tally.get().page
    if ProcessInfo.processInfo.environment["READINESS_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    } else {
      let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      #expect(recorded == text, "record it again with READINESS_RECORD=1")
    }
  }
}
