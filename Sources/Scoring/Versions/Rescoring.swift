public import Questionnaires

/// Scores answers under another version of their questionnaire and says what differs and why.
public struct Rescoring: Sendable {
  /// The scorer of the version that was answered.
  public let old: Scorer
  /// The scorer of the other version.
  public let new: Scorer
  private let mapping: AnswerMapping

  /// From one version to another of the same questionnaire.
  public init(from old: Scorer, to new: Scorer) {
    self.old = old
    self.new = new
    mapping = AnswerMapping(from: old.questionnaire, to: new.questionnaire)
  }

  /// What became of one enterprise's answers.
  public struct Result: Hashable, Sendable {
    /// The answers as the other version takes them.
    public let answers: Answers
    /// What it does not take.
    public let losses: [AnswerLoss]
    /// What comes out otherwise: on the form answered, then on the forms within it; the overall
    /// score before the domains.
    public let changes: [ScoreChange]
  }

  /// Scores answers to a form of the old version under both.
  ///
  /// - Returns: `nil` if the other version has no such form.
  public func rescore(_ answers: Answers, form: Form) -> Result? {
    guard let newForm = mapping.form(form) else { return nil }
    let (mapped, losses) = mapping.map(answers)
    let within = old.questionnaire.forms(within: form).filter { $0 != form }
    let newWithin = new.questionnaire.forms(within: newForm)
    var changes: [ScoreChange] = []
    for form in [form] + within {
      guard let other = mapping.form(form), newWithin.contains(other) else { continue }
      changes +=
        SheetComparison(
          ScoredVersion(old, answers, form), ScoredVersion(new, mapped, other)
        ).changes
    }
    return Result(answers: mapped, losses: losses, changes: changes)
  }
}

/// A scored sheet with all that reading it needs.
struct ScoredVersion {
  let scorer: Scorer
  let form: Form
  let sheet: ScoreSheet

  init(_ scorer: Scorer, _ answers: Answers, _ form: Form) {
    self.scorer = scorer
    self.form = form
    sheet = scorer.score(answers, form: form)
  }

  var questionnaire: Questionnaire { scorer.questionnaire }

  func domain(_ id: String) -> Int? { questionnaire.domains.firstIndex { $0.id == id } }

  /// A question's part in a domain; `nil` if it has none on the form.
  func part(of question: String, in domain: Int) -> Int? {
    guard let position = questionnaire.question(question),
      questionnaire.questions[position].domain == domain,
      questionnaire.questions[position].belongs(to: form)
    else { return nil }
    return position
  }

  /// The given answer as people read it: codes, a number or a percentage.
  func answer(to position: Int) -> String {
    let question = questionnaire.questions[position]
    let value = sheet.values[position]
    switch question.kind {
    case .single(let options): return options[Int(value)].code
    case .multiple(let multiple):
      return multiple.options.indices.filter { value >> Int64($0) & 1 == 1 }
        .map { multiple.options[$0].code }.joined(separator: " ")
    case .number(let range): return range.of == nil ? "\(value)" : "\(value) %"
    case .text: return ""
    }
  }
}
