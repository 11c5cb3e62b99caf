import Questionnaires
@testable import Scoring

/// Which features of the format questionnaires and their results make use of.
enum Features {
  static let all: Set<String> = [
    "single", "single with more than 64 options", "saturation", "default saturation", "best",
    "choose", "exclusive", "option when", "53 options", "number", "scale with 7", "scale with 11",
    "scale with 13", "flat scale", "of", "notAbove", "text", "critical", "required",
    "mayBeNotApplicable", "weight", "unscored", "full only", "question when",
    "context domains", "readiness domains", "domain weights", "holdsBack", "no steps", "0 steps",
    "1 step", "coverage 0", "coverage 100", "one form", "gate over a full-only question",
    "condition over 64 options",
    "domain scored", "domain provisional", "domain not_scored", "domain not_applicable",
    "overall scored", "overall provisional", "overall not_scored", "overall not_applicable",
    "critical skipped", "gate lowers a level", "overall held back", "unknown counted",
    "not_applicable answered", "percent answered", "answer to a question not asked",
    "options not offered", "left empty", "base of 0", "open bounds", "action given",
    "fraction of points", "answered outside the form",
  ]

  static func used(by questionnaire: Questionnaire) -> Set<String> {
    var seen: Set<String> = []
    func see(_ feature: String, if isUsed: Bool) { if isUsed { seen.insert(feature) } }
    for question in questionnaire.questions {
      switch question.kind {
      case .single(let options):
        see("single", if: true)
        see("single with more than 64 options", if: options.count > 64)
      case .multiple(let multiple):
        seen.formUnion(features(of: multiple, isScored: question.domain != nil))
      case .number(let range):
        see("number", if: true)
        see("of", if: range.of != nil)
        see("notAbove", if: range.notAbove != nil)
        let points = range.scale?.points ?? []
        see("flat scale", if: points.count == 1)
        for (a, b) in zip(points, points.dropFirst()) {
          for prime in [7, 11, 13] as [Int64] {
            see("scale with \(prime)", if: (b.x - a.x) == prime && (b.y - a.y) % prime != 0)
          }
        }
      case .text: see("text", if: true)
      }
      see("critical", if: question.isCritical)
      see("required", if: question.isRequired)
      see("mayBeNotApplicable", if: question.mayBeNotApplicable)
      see("weight", if: question.weight > 1)
      see("unscored", if: question.domain == nil)
      see("full only", if: questionnaire.form("express").map { !question.belongs(to: $0) } ?? false)
      see("question when", if: question.when != nil)
    }
    for domain in questionnaire.domains {
      see("domain weights", if: domain.weight > 1)
      see("holdsBack", if: domain.holdsBack)
    }
    see("context domains", if: questionnaire.domains.count { $0.role == .context } > 1)
    see("readiness domains", if: questionnaire.domains.count { $0.role == .readiness } > 1)
    see("no steps", if: questionnaire.stepsAboveWeakest == nil)
    see("0 steps", if: questionnaire.stepsAboveWeakest == 0)
    see("1 step", if: questionnaire.stepsAboveWeakest == 1)
    see("coverage 0", if: questionnaire.coverage.scored == 0)
    see("coverage 100", if: questionnaire.coverage.provisional == 100)
    see("one form", if: questionnaire.forms.count == 1)
    if let express = questionnaire.form("express") {
      see(
        "gate over a full-only question",
        if: questionnaire.gates.contains { gate in
          gate.when.questions.contains { !questionnaire.questions[$0].belongs(to: express) }
        })
    }
    let conditions = questionnaire.gates.map(\.when) + questionnaire.actions.map(\.when)
    see(
      "condition over 64 options",
      if: conditions.flatMap(\.program).contains {
        ($0.operation == .oneOf || $0.operation == .noneOf) && $0.value >= 64
      })
    return seen
  }

  private static func features(of multiple: Multiple, isScored: Bool) -> Set<String> {
    var seen: Set<String> = []
    if isScored {
      switch multiple.rule {
      case .best: seen.insert("best")
      case .saturation(let limit):
        seen.insert(
          limit == multiple.countable.nonzeroBitCount ? "default saturation" : "saturation")
      }
    }
    if multiple.choose != nil { seen.insert("choose") }
    if multiple.options.contains(where: \.isExclusive) { seen.insert("exclusive") }
    if multiple.hasConditionalOptions { seen.insert("option when") }
    if multiple.options.count == 53 { seen.insert("53 options") }
    return seen
  }

  static func used(
    by sheet: ScoreSheet, of answers: Answers, _ questionnaire: Questionnaire, _ form: Form
  ) -> Set<String> {
    var seen: Set<String> = ["overall \(sheet.overall.status.name)"]
    func see(_ feature: String, if isUsed: Bool) { if isUsed { seen.insert(feature) } }
    for (position, question) in questionnaire.questions.enumerated() {
      let (answer, state) = (answers[position], sheet.states[position])
      see("percent answered", if: state == .answered && answer.percentage != nil)
      see("not_applicable answered", if: state == .notApplicable)
      let isAsked = question.belongs(to: form)
      see("answered outside the form", if: !isAsked && answer.isValue)
      see("answer to a question not asked", if: isAsked && state == .notAsked && answer.isValue)
      if case .multiple = question.kind, answer.isValue {
        see("left empty", if: state == .skipped)
        see("options not offered", if: state == .answered && sheet.values[position] != answer.raw)
      }
      if case .number(let range) = question.kind, let base = range.of {
        see(
          "base of 0",
          if: sheet.states[base] == .answered && sheet.values[base] == 0 && answer.isValue)
      }
      if let domain = question.domain, state == .answered {
        see(
          "fraction of points",
          if: sheet.points[position] % questionnaire.domains[domain].denominator != 0)
      }
    }
    for score in sheet.domains {
      seen.insert("domain \(score.status.name)")
      see("critical skipped", if: score.missesCritical)
      see("unknown counted", if: score.unknown > 0)
      see("open bounds", if: score.low < score.tenths && score.tenths < score.high)
      see("gate lowers a level", if: score.level != score.levelBeforeGates)
    }
    see("overall held back", if: sheet.overall.level != sheet.overall.levelBeforeGates)
    let scorer = Scorer(questionnaire)
    see("action given", if: !scorer.actions(in: sheet).isEmpty)
    return seen
  }
}
