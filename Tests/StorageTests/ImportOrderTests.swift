import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@testable import Storage

@Suite("The order of imports")
struct ImportOrderTests {
  @Test("any order and any division into imports give the same store", arguments: 0..<12)
  func orderDoesNotMatter(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let universe = try Universe(using: &random)
    var expected: [String]?
    for _ in 0..<5 {
      let bench = try Bench()
      var rest = universe.rows.shuffled(using: &random)[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &random)
        _ = try bench.store.add(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      // Files that come again change nothing.
      _ = try bench.store.add(Array(universe.rows.shuffled(using: &random).prefix(6)))
      let contents = try bench.contents()
      if let expected { #expect(contents == expected) } else { expected = contents }
      #expect(try bench.store.verify().findings == [])
      try universe.expectCounts(in: bench)
    }
  }

  /// Random response files and, worked out in the plainest way, what should become of them.
  private struct Universe {
    let rows: [NewAssessment]

    init(using random: inout SplitMix64) throws {
      let questionnaire = try TrialQuestionnaire.compile(TrialQuestionnaire.json())
      rows = (1...24).map { number in
        var row = Samples.assessment(
          number, questionnaire, answers: Samples.answers(using: &random),
          form: Bool.random(using: &random) ? "full" : "express")
        row.completed =
          "202\(Int.random(in: 6...7, using: &random))-0\(Int.random(in: 1...3, using: &random))-01"
        row.subject = ["a", "b", "c", nil].randomElement(using: &random) ?? nil
        row.campaign = ["ccmx/q1", "ccmx/q2", nil].randomElement(using: &random) ?? nil
        row.isSynthetic = Int.random(in: 0..<6, using: &random) == 0
        if Int.random(in: 0..<5, using: &random) == 0 { row.consent = nil }
        if Int.random(in: 0..<3, using: &random) == 0 {
          row.supersedes = Samples.id(Int.random(in: 1...26, using: &random))
        }
        return row
      }
    }

    /// The rows that may stay: none names itself or another one's assessment as corrected.
    private var stored: [NewAssessment] {
      let received = rows.filter { $0.supersedes != $0.id }
      return received.filter { row in
        !received.contains { $0.id == row.supersedes && $0.subject != row.subject }
      }
    }

    private func standing(
      of row: NewAssessment, _ stored: [NewAssessment], _ placement: Placement
    ) -> String {
      func isSuperseded(_ row: NewAssessment) -> Bool {
        stored.contains { $0.supersedes == row.id }
      }
      func period(_ row: NewAssessment) -> String {
        row.campaign.map { String($0.dropFirst(5)) } ?? String(row.completed.prefix(4))
      }
      let rivals = stored.filter { other in
        let isSamePerson = row.subject == nil ? other.id == row.id : other.subject == row.subject
        return isSamePerson && period(other) == period(row) && !isSuperseded(other)
          && other.isSynthetic == row.isSynthetic
      }
      let head = rivals.max { ($0.completed, $0.id) < ($1.completed, $1.id) }
      if head?.id != row.id { return "superseded" }
      if row.consent == nil { return "noConsent" }
      switch placement {
      case .cell: return "counted"
      case .leftOut(let reason): return reason.rawValue
      }
    }

    func expectCounts(in bench: Bench) throws {
      let questionnaire = bench.questionnaire
      let scorer = Scorer(questionnaire)
      var standings: [String: String] = [:]
      var cells: [CellIdentity: CellCounts] = [:]
      let stored = self.stored
      for row in stored {
        let own = try #require(questionnaire.form(row.form))
        let placement = questionnaire.cell(of: scorer.score(row.answers, form: own))
        let standing = standing(of: row, stored, placement)
        standings[row.id] = standing
        guard standing == "counted" else { continue }
        for form in row.form == "full" ? ["full", "express"] : ["express"] {
          let sheet = scorer.score(row.answers, form: try #require(questionnaire.form(form)))
          guard case .cell(let key) = questionnaire.cell(of: sheet) else { continue }
          let identity = CellIdentity(
            logic: questionnaire.logic, form: form,
            period: row.campaign.map { String($0.dropFirst(5)) } ?? String(row.completed.prefix(4)),
            campaign: row.campaign ?? "", isSynthetic: row.isSynthetic, key: key)
          cells[identity, default: .zero(for: questionnaire)] += CellCounts(
            sheet, in: questionnaire)
        }
      }
      #expect(try bench.standings() == standings)
      var found: [CellIdentity: CellCounts] = [:]
      for form in ["full", "express"] {
        for isSynthetic in [true, false] {
          let query = CellQuery(questionnaire: "trial", form: form, isSynthetic: isSynthetic)
          for cell in try bench.store.cells(query) { found[cell.identity] = cell.counts }
        }
      }
      #expect(found == cells)
    }
  }
}
