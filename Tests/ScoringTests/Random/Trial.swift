import JSON
import Questionnaires
import Scoring
import Testing

/// A random questionnaire, compiled and naive.
struct Trial {
  let json: JSONValue
  let questionnaire: Questionnaire
  let scorer: Scorer
  let naive: NaiveScorer

  init(seed: Int) throws {
    try self.init(RandomQuestionnaire.json(seed: seed))
  }

  init(_ json: JSONValue) throws {
    self.json = json
    let compiled = QuestionnaireBundle.compile(json.canonical(), path: "random", catalogues: [])
    let errors = compiled.findings.map(\.description).joined(separator: "\n")
    questionnaire = try #require(compiled.bundle?.questionnaire, "\(errors)")
    scorer = Scorer(questionnaire)
    naive = NaiveScorer(json)
  }

  /// One line a fact: everything that scoring decides, by id.
  func lines(_ sheet: ScoreSheet) -> [String] {
    var lines: [String] = []
    for (position, question) in questionnaire.questions.enumerated() {
      let points = scorer.points(of: position, in: sheet)
      let exact = points.map { Fraction(Int128($0.numerator), Int128($0.denominator)) }
      lines.append("\(question.id) \(sheet.states[position].word) \(exact?.description ?? "-")")
    }
    for (position, domain) in questionnaire.domains.enumerated() {
      lines.append("\(domain.id) \(line(sheet.domains[position]))")
    }
    let gates = questionnaire.gates.indices.filter { sheet.gates[$0] }
    lines.append("gates \(gates.map { questionnaire.gates[$0].id })")
    lines.append("overall \(line(sheet.overall, hasCoverage: false))")
    lines.append("actions \(scorer.actions(in: sheet).map { questionnaire.actions[$0].id })")
    return lines
  }

  private func line(_ score: Score, hasCoverage: Bool = true) -> String {
    let numbers: [Int?] =
      score.status.hasScore ? [score.tenths, score.low, score.high] : [nil, nil, nil]
    return parts(
      score.status.name,
      numbers + [
        hasCoverage ? score.coverage : nil, score.level, score.levelBeforeGates, score.answered,
        score.unknown, score.skipped,
      ])
  }

  func lines(_ result: NaiveScorer.Result) -> [String] {
    var lines: [String] = []
    for question in questionnaire.questions {
      let state = result.states[question.id]?.state ?? "?"
      let points = result.points[question.id]?.description ?? "-"
      lines.append("\(question.id) \(state) \(points)")
    }
    for domain in questionnaire.domains {
      lines.append("\(domain.id) \(result.domains[domain.id].map(line) ?? "?")")
    }
    lines.append("gates \(result.gates)")
    lines.append("overall \(line(result.overall))")
    lines.append("actions \(result.actions)")
    return lines
  }

  private func line(_ measure: NaiveScorer.Measure) -> String {
    parts(
      measure.status,
      [
        measure.score, measure.low, measure.high, measure.coverage, measure.level,
        measure.levelBeforeGates, measure.answered, measure.unknown, measure.skipped,
      ])
  }

  private func parts(_ status: String, _ numbers: [Int?]) -> String {
    ([status] + numbers.map { $0.map(String.init) ?? "-" }).joined(separator: " ")
  }
}

extension AnswerState {
  /// The state in the words of the rules.
  var word: String {
    switch self {
    case .notAsked: "not_asked"
    case .answered: "answered"
    case .unknown: "unknown"
    case .notApplicable: "not_applicable"
    case .skipped: "skipped"
    }
  }
}
