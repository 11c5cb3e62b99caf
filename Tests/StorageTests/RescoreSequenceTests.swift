import Questionnaires
import Summaries
import TestSupport
import Testing

@testable import Storage

/// Imports, consent, blocks, erasures and re-scorings in any order.
@Suite("Scores under other versions through a store's life")
struct RescoreSequenceTests {
  @Test("every sequence of events leaves counts that recount", arguments: 0..<16)
  func sequences(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bench = try Bench()
    let versions = try [TrialVersion.second(), TrialVersion.third()]
    for version in versions { try bench.store.register(version.questionnaire, json: version.json) }
    var life = Life(bench: bench, versions: versions)
    for _ in 0..<24 {
      try life.step(using: &random)
      #expect(try bench.store.verify().findings == [])
    }
    for (version, rescored) in zip(versions, life.rescored) {
      #expect(
        try bench.cells(of: version) == bench.expectedCells(of: version, rescored: rescored))
      #expect(try bench.visitedCells(of: version) == bench.cells(of: version))
    }
    // A store that learned everything in one go ends up the same.
    for version in versions { _ = try bench.store.rescore(under: version.questionnaire.logic) }
    let other = try Bench()
    for version in versions { try other.store.register(version.questionnaire, json: version.json) }
    _ = try other.store.add(life.rows.shuffled(using: &random))
    for version in versions { _ = try other.store.rescore(under: version.questionnaire.logic) }
    #expect(try bench.rescoredContents() == other.rescoredContents())
  }

  private struct Life {
    let bench: Bench
    let versions: [TrialVersion]
    /// What is in the store, as a file would bring it.
    private(set) var rows: [NewAssessment] = []
    /// By version: the assessments re-scored under it.
    private(set) var rescored: [Set<String>]
    private var next = 1

    init(bench: Bench, versions: [TrialVersion]) {
      self.bench = bench
      self.versions = versions
      rescored = versions.map { _ in [] }
    }

    private var store: SQLiteStore { bench.store }

    mutating func step(using random: inout SplitMix64) throws {
      switch Int.random(in: 0..<8, using: &random) {
      case 0, 1, 2: try add(using: &random)
      case 3, 4:
        let place = Int.random(in: versions.indices, using: &random)
        let logic = versions[place].questionnaire.logic
        _ = try store.rescore(under: logic, batch: Int.random(in: 1...9, using: &random))
        for row in rows where row.logic != logic {
          if versions[place].questionnaire.form(row.form) != nil { rescored[place].insert(row.id) }
        }
      case 5: try changeConsent(using: &random)
      case 6: try block(using: &random)
      default: try forget(using: &random)
      }
    }

    private mutating func add(using random: inout SplitMix64) throws {
      let batch = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        assessment(using: &random)
      }
      let outcomes = try store.add(batch).outcomes
      for (row, outcome) in zip(batch, outcomes) where outcome == .stored { rows.append(row) }
    }

    private mutating func assessment(using random: inout SplitMix64) -> NewAssessment {
      let version = Int.random(in: 0..<4, using: &random)
      var row = Samples.assessment(
        next, bench.questionnaire, answers: Samples.answers(using: &random),
        form: Bool.random(using: &random) ? "full" : "express",
        completed: "2026-0\(Int.random(in: 1...4, using: &random))-01")
      next += 1
      if version == 3 {
        // Answered under the second version itself.
        row.answers = versions[0].answers(of: row.answers, to: bench.questionnaire)
        row.logic = versions[0].questionnaire.logic
      }
      row.subject = ["a", "b", nil].randomElement(using: &random) ?? nil
      row.campaign = ["ccmx/q1", nil].randomElement(using: &random) ?? nil
      row.isSynthetic = Int.random(in: 0..<8, using: &random) == 0
      if Int.random(in: 0..<4, using: &random) == 0,
        let target = rows.randomElement(using: &random),
        target.subject == row.subject
      {
        row.supersedes = target.id
      }
      if Int.random(in: 0..<5, using: &random) == 0 { row.consent = nil }
      return row
    }

    private mutating func changeConsent(using random: inout SplitMix64) throws {
      guard let place = rows.indices.randomElement(using: &random) else { return }
      rows[place].consent = rows[place].consent == nil ? Consent(scope: ["aggregate"]) : nil
      try store.setConsent(rows[place].consent, ofAssessment: rows[place].id)
    }

    /// Blocks and lifts the block at once or later; at the end nobody is blocked, so that a store
    /// filled from files alone can be compared.
    private mutating func block(using random: inout SplitMix64) throws {
      guard let row = rows.randomElement(using: &random) else { return }
      _ = try store.block(.assessment(row.id), Blocking(on: "2026-11-24"))
      #expect(try store.verify().findings == [])
      _ = try store.unblock(.assessment(row.id))
    }

    private mutating func forget(using random: inout SplitMix64) throws {
      guard let row = rows.randomElement(using: &random) else { return }
      _ = try store.forget(.assessment(row.id), on: "2026-11-24", .small)
      let left = Set(try store.assessments(.all, limit: nil).map(\.id))
      rows.removeAll { !left.contains($0.id) }
      for place in rescored.indices { rescored[place].formIntersection(left) }
    }
  }
}
