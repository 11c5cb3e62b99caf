import JSON
import Questionnaires
import Scoring
import Summaries
import Testing

@testable import Storage

/// Later versions of the trial questionnaire, each with the text that a store keeps.
struct TrialVersion {
  let questionnaire: Questionnaire
  let json: String

  init(_ version: String, _ edits: [(from: String, to: String)] = []) throws {
    var text = TrialQuestionnaire.json(version: version)
    for edit in edits {
      let parts = text.split(separator: edit.from, omittingEmptySubsequences: false)
      try #require(parts.count == 2, "\(edit.from)")
      text = parts.joined(separator: edit.to)
    }
    json = text
    questionnaire = try TrialQuestionnaire.compile(text)
  }

  /// Other points, cells, options, ranges and positions, and a question more.
  static func second() throws -> TrialVersion {
    try TrialVersion(
      "2.0.0",
      [
        (#""score":50"#, #""score":75"#), (#""MX":[0,10]"#, #""MX":[0,3]"#),
        (#""MX":[11,50]"#, #""MX":[4,50]"#), (#"{"code":"logs"},"#, ""),
        (
          #"{"id":"people","section":"about","kind":"number","min":0,"max":5000"#,
          #"{"id":"people","section":"about","kind":"number","min":0,"max":60"#
        ),
        (#"{"code":"MX"},{"code":"DE"}"#, #"{"code":"DE"},{"code":"MX"}"#),
        (
          #"{"id":"costs","section":"work""#,
          #"{"id":"cloud","section":"work","kind":"single","domain":"sales","forms":["full"],"options":[{"code":"no","score":0}]},{"id":"costs","section":"work""#
        ),
      ])
  }

  /// Without the short form, and without one of the questions.
  static func third() throws -> TrialVersion {
    try TrialVersion(
      "3.0.0",
      [
        (#""forms":["full","express"]"#, #""forms":["full"]"#),
        (#"{"id":"shop""#, #"{"id":"online""#),
      ])
  }

  /// What an assessment's answers become here, found out by codes alone.
  func answers(of answers: Answers, to old: Questionnaire) -> Answers {
    var mapped = Answers(for: questionnaire)
    for (position, question) in old.questions.enumerated() {
      guard let target = questionnaire.question(question.id) else { continue }
      let other = questionnaire.questions[target]
      let answer = answers[position]
      guard answer.isValue, answer.percentage == nil else {
        mapped[target] = answer
        continue
      }
      switch other.kind {
      case .single:
        mapped[target] =
          other.option(question.options[Int(answer.raw)].code).map { .option($0) }
          ?? .absent
      case .multiple:
        let chosen = question.options.indices.filter { answer.raw >> Int64($0) & 1 == 1 }
        let bits = chosen.compactMap { other.option(question.options[$0].code) }
          .reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
        mapped[target] = bits == 0 ? .absent : .options(bits)
      case .number(let range):
        mapped[target] = (range.min...range.max).contains(answer.raw) ? answer : .absent
      case .text: mapped[target] = answer
      }
    }
    return mapped
  }
}

extension Bench {
  /// The cells of a version, worked out in the plainest way from the rows that are left.
  ///
  /// That a row speaks for its enterprise and may be counted is read off its own standing.
  func expectedCells(of version: TrialVersion, rescored: Set<String>) throws
    -> [CellIdentity: CellCounts]
  {
    let target = version.questionnaire
    let scorer = Scorer(target)
    var cells: [CellIdentity: CellCounts] = [:]
    for row in try store.assessments(.all, limit: nil) {
      let isOwn = row.logic == target.logic
      guard isOwn || rescored.contains(row.id),
        [.counted, .leftOut(.noCell), .leftOut(.outOfScope)].contains(row.standing)
      else { continue }
      let old = try #require(try store.questionnaire(logic: row.logic))
      let given = try store.answers(ofAssessment: row.id)
      let answers = isOwn ? given : version.answers(of: given, to: old)
      guard let form = target.form(row.form),
        case .cell = target.cell(of: scorer.score(answers, form: form))
      else { continue }
      let forms = row.form == "full" ? target.forms : [row.form]
      for name in forms {
        let sheet = scorer.score(answers, form: try #require(target.form(name)))
        guard case .cell(let key) = target.cell(of: sheet) else { continue }
        let identity = CellIdentity(
          logic: target.logic, form: name, period: row.period, campaign: row.campaign ?? "",
          isSynthetic: row.isSynthetic, key: key)
        cells[identity, default: .zero(for: target)] += CellCounts(sheet, in: target)
      }
    }
    return cells
  }

  /// The cells of a version as the store has them.
  func cells(of version: TrialVersion) throws -> [CellIdentity: CellCounts] {
    var cells: [CellIdentity: CellCounts] = [:]
    for form in version.questionnaire.forms {
      for isSynthetic in [true, false] {
        let query = CellQuery(questionnaire: "trial", form: form, isSynthetic: isSynthetic)
        for cell in try store.cells(query) where cell.identity.logic == version.questionnaire.logic
        {
          cells[cell.identity] = cell.counts
        }
      }
    }
    return cells
  }

  /// The same cells, added up from the assessments visited one by one.
  func visitedCells(of version: TrialVersion) throws -> [CellIdentity: CellCounts] {
    var cells: [CellIdentity: CellCounts] = [:]
    let questionnaire = version.questionnaire
    for form in questionnaire.forms {
      for isSynthetic in [true, false] {
        let query = CellQuery(questionnaire: "trial", form: form, isSynthetic: isSynthetic)
        try store.visitCounted(query, under: questionnaire.logic) { counted in
          let identity = CellIdentity(
            logic: questionnaire.logic, form: form, period: counted.period,
            campaign: counted.campaign, isSynthetic: isSynthetic, key: counted.contribution.cell)
          cells[identity, default: .zero(for: questionnaire)].add(counted.sheet)
        }
      }
    }
    return cells
  }

  /// Every row of the re-scorings and of all cells, in a fixed order.
  func rescoredContents() throws -> [String] {
    let rows = try store.connection.rows(
      """
      SELECT hex(a.uuid), q.version, r.form, r.state, r.answers, r.scores
      FROM rescore AS r JOIN assessment AS a ON a.key = r.assessment
      JOIN questionnaire AS q ON q.key = r.questionnaire ORDER BY a.uuid, q.version
      """
    ) { row in (0..<6).map { row.text(Int32($0)) }.joined(separator: " ") }
    let cells = try store.connection.rows(
      """
      SELECT q.version, c.form, c.period, c.campaign, c.synthetic, c.country, c.size, c.sector,
        c.headline, c.detail
      FROM cell AS c JOIN questionnaire AS q ON q.key = c.questionnaire
      ORDER BY 1, 2, 3, 4, 5, 6, 7, 8
      """
    ) { row in (0..<10).map { row.text(Int32($0)) }.joined(separator: " ") }
    return rows + cells
  }
}
