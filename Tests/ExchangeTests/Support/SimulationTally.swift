import Questionnaires
import Scoring

/// Counts over simulated enterprises.
struct SimulationTally {
  let scorer: Scorer
  /// By question, on the full form: how often it was asked.
  private(set) var asked: [Int]
  /// By question and option: how often it was chosen.
  private(set) var chosen: [[Int]]
  /// By gate and by action: for how many it held or was given.
  private(set) var gates: [Int]
  private(set) var actions: [Int]
  /// By form, then overall and each domain, then level: how many stand there; empty for context.
  private(set) var levels: [[[Int]]]
  private(set) var count = 0

  /// By question: how many answers had points, and their sum times the denominator.
  private var pointed: [Int]
  private var points: [Int64]

  init(_ scorer: Scorer) {
    self.scorer = scorer
    let questionnaire = scorer.questionnaire
    asked = questionnaire.questions.map { _ in 0 }
    pointed = asked
    points = questionnaire.questions.map { _ in 0 }
    chosen = questionnaire.questions.map { $0.options.map { _ in 0 } }
    gates = questionnaire.gates.map { _ in 0 }
    actions = questionnaire.actions.map { _ in 0 }
    let none = questionnaire.levels.map { _ in 0 }
    let measures = [none] + questionnaire.domains.map { $0.role == .readiness ? none : [] }
    levels = questionnaire.forms.map { _ in measures }
  }

  mutating func add(_ answers: Answers) {
    let questionnaire = scorer.questionnaire
    count += 1
    for form in questionnaire.allForms {
      let sheet = scorer.score(answers, form: form)
      for (measure, score) in ([sheet.overall] + sheet.domains).enumerated() {
        if let level = score.level { levels[form.index][measure][level] += 1 }
      }
      guard questionnaire.name(of: form) == "full" else { continue }
      for position in questionnaire.questions.indices { add(position, sheet) }
      for gate in gates.indices where sheet.gates[gate] { gates[gate] += 1 }
      for action in scorer.actions(in: sheet) { actions[action] += 1 }
    }
  }

  private mutating func add(_ position: Int, _ sheet: ScoreSheet) {
    guard sheet.states[position] != .notAsked else { return }
    asked[position] += 1
    guard sheet.states[position] == .answered else { return }
    pointed[position] += 1
    points[position] += sheet.points[position]
    let value = sheet.values[position]
    switch scorer.questionnaire.questions[position].kind {
    case .single: chosen[position][Int(value)] += 1
    case .multiple(let multiple):
      for ordinal in multiple.options.indices where value >> Int64(ordinal) & 1 == 1 {
        chosen[position][ordinal] += 1
      }
    case .number, .text: break
    }
  }

  /// The mean of a question's points over the answers that had any, in tenths, rounded half up.
  func meanTenths(of position: Int) -> Int {
    let questionnaire = scorer.questionnaire
    guard let domain = questionnaire.questions[position].domain, pointed[position] > 0 else {
      return 0
    }
    let whole = questionnaire.domains[domain].denominator * Int64(pointed[position])
    return Int((20 * points[position] + whole) / (2 * whole))
  }

  // MARK: The page

  /// Markdown: what every question asks of whom, and where enterprises stand.
  var page: String {
    let questionnaire = scorer.questionnaire
    var lines = [
      "# Difficulty and applicability",
      "",
      "What \(count.grouped) simulated enterprises met in \(questionnaire.id) "
        + "\(questionnaire.version) (seed 2026; `Tests/ExchangeTests/WholeSpaceTests.swift` "
        + "compares this page with a run and records it with `READINESS_RECORD=1`).",
      "",
      "Nobody answered this: the enterprises are imaginary, their maturity is spread evenly and "
        + "their answers scatter around it. The figures describe the questionnaire, never the "
        + "economy: how often its conditions let a question be asked, and how many points its "
        + "scale gives over all answers there are. A mean near 0 or 100 would mark a question "
        + "that tells nobody apart.",
      "",
      "## Questions with points",
      "",
      "| question | domain | weight | asked of 100 | mean points |",
      "|---|---|---:|---:|---:|",
    ]
    for (position, question) in questionnaire.questions.enumerated() {
      guard let domain = question.domain else { continue }
      lines.append(
        "| `\(question.id)` | \(questionnaire.domains[domain].id) | \(question.weight) | "
          + "\(percent(asked[position])) | \(decimal(meanTenths(of: position))) |")
    }
    lines += ["", "## Questions without points", "", "| question | asked of 100 |", "|---|---:|"]
    for (position, question) in questionnaire.questions.enumerated() where question.domain == nil {
      lines.append("| `\(question.id)` | \(percent(asked[position])) |")
    }
    for form in questionnaire.allForms {
      lines += [
        "", "## Levels on the form \(questionnaire.name(of: form)), of 100 with a level", "",
        "| measure | " + questionnaire.levels.map(\.id).joined(separator: " | ") + " |",
        "|---|" + questionnaire.levels.map { _ in "---:|" }.joined(),
      ]
      let names = ["overall"] + questionnaire.domains.map(\.id)
      for (name, counts) in zip(names, levels[form.index]) where !counts.isEmpty {
        let all = counts.reduce(0, +)
        lines.append(
          "| \(name) | " + counts.map { decimal($0, of: all) }.joined(separator: " | ") + " |")
      }
    }
    lines += ["", "## Gates", "", "| gate | holds for of 100 |", "|---|---:|"]
    for (gate, holds) in zip(questionnaire.gates, gates) {
      lines.append("| `\(gate.id)` | \(percent(holds)) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func percent(_ part: Int) -> String { decimal(part, of: count) }

  /// A percentage with one decimal, rounded half up.
  private func decimal(_ part: Int, of whole: Int) -> String {
    decimal((2000 * part + whole) / (2 * whole))
  }

  private func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
}

extension Int {
  /// With a comma before each three digits.
  fileprivate var grouped: String {
    self < 1000
      ? String(self)
      : (self / 1000).grouped + "," + String(String(self % 1000 + 1000).dropFirst())
  }
}
