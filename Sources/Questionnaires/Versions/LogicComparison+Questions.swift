extension LogicComparison {
  mutating func compareQuestions() {
    let questions = Pairing(old.questions, new.questions, by: \.id)
    // What named a removed question in a condition is compared by its own condition.
    for question in questions.removed {
      note(.question(question.id), .removed, touching: scored(question, in: old))
    }
    for question in questions.added {
      // To everyone assessed before, it is a question left open.
      note(.question(question.id), .added, touching: scored(question, in: new))
    }
    for id in questions.moved { note(.question(id), .moved, touching: .nothing) }
    for pair in questions.common { compare(QuestionPair(pair.old, pair.new)) }
  }

  /// A question as it was and as it is.
  struct QuestionPair {
    let old: Question
    let new: Question

    init(_ old: Question, _ new: Question) {
      self.old = old
      self.new = new
    }

    var subject: Change.Subject { .question(old.id) }
    /// Whether answers earned points before and still do.
    var staysScored: Bool { old.domain != nil && new.domain != nil }
    var isScored: Bool { old.domain != nil || new.domain != nil }
  }

  private func scored(_ question: Question, in questionnaire: Questionnaire) -> Touch {
    .domain(question.domain.map { questionnaire.domains[$0].id })
  }

  /// The domains in which the question earns points.
  func points(_ pair: QuestionPair) -> Touch {
    scored(pair.old, in: old) + scored(pair.new, in: new)
  }

  private mutating func compare(_ pair: QuestionPair) {
    let (before, after, subject) = (pair.old, pair.new, pair.subject)
    let reach = reach(before.id)
    compare(
      .section, of: subject, old.sections[before.section], new.sections[after.section],
      touching: .nothing)
    compare(
      .domain, of: subject, before.domain.map { old.domains[$0].id },
      after.domain.map { new.domains[$0].id }, touching: points(pair)
    ) { $0.orDash }
    if pair.staysScored {
      compare(.weight, of: subject, before.weight, after.weight, touching: points(pair))
      compare(.critical, of: subject, before.isCritical, after.isCritical, touching: points(pair))
    }
    // A required question takes no "don't know": an answer of that kind is lost.
    compare(
      .required, of: subject, before.isRequired, after.isRequired,
      touching: after.isRequired && before.offers(.unknown) ? reach : .nothing)
    compare(
      .mayBeNotApplicable, of: subject, before.mayBeNotApplicable, after.mayBeNotApplicable,
      touching: before.mayBeNotApplicable ? reach : .nothing)
    compare(
      .forms, of: subject, forms(of: before, in: old), forms(of: after, in: new), touching: reach
    ) { $0.isEmpty ? "–" : $0.joined(separator: ", ") }
    compareWhen(of: subject, before.when, after.when, touching: reach)
    compare(
      .comparability, of: subject, before.comparability?.rawValue, after.comparability?.rawValue,
      touching: .nothing
    ) { $0.orDash }
    compareKinds(pair, reach)
  }

  /// The forms a question belongs to, of those that both versions have.
  private func forms(of question: Question, in questionnaire: Questionnaire) -> [String] {
    questionnaire.allForms.filter { question.belongs(to: $0) }.map(questionnaire.name)
      .filter { old.forms.contains($0) && new.forms.contains($0) }.sorted()
  }

  private mutating func compareKinds(_ pair: QuestionPair, _ reach: Touch) {
    switch (pair.old.kind, pair.new.kind) {
    case (.single, .single): compareOptions(pair, reach)
    case (.multiple(let before), .multiple(let after)):
      compareOptions(pair, reach)
      compare(before, after, pair, reach)
    case (.number(let before), .number(let after)): compare(before, after, pair, reach)
    case (.text, .text): break
    default:
      compare(.kind, of: pair.subject, pair.old.kind.name, pair.new.kind.name, touching: reach)
    }
  }

  // MARK: Numbers

  private mutating func compare(
    _ before: NumberRange, _ after: NumberRange, _ pair: QuestionPair, _ reach: Touch
  ) {
    let subject = pair.subject
    // Only a narrower range loses answers.
    compare(
      .min, of: subject, before.min, after.min,
      touching: after.min > before.min ? reach : .nothing)
    compare(
      .max, of: subject, before.max, after.max,
      touching: after.max < before.max ? reach : .nothing)
    compare(
      .notAbove, of: subject, before.notAbove.map { old.questions[$0].id },
      after.notAbove.map { new.questions[$0].id },
      touching: after.notAbove != nil ? reach : .nothing
    ) { $0.orDash }
    // Twelve is not what it was when weeks become months.
    compare(.unit, of: subject, before.unit, after.unit, touching: reach) { $0.orDash }
    compare(
      .of, of: subject, before.of.map { old.questions[$0].id },
      after.of.map { new.questions[$0].id }, touching: reach
    ) { $0.orDash }
    guard pair.staysScored else { return }
    compare(.scale, of: subject, before.scale, after.scale, touching: points(pair)) {
      $0?.points.map { "\($0.x)→\($0.y)" }.joined(separator: ", ") ?? "–"
    }
  }
}

extension Question.Kind {
  /// The name in files.
  public var name: String {
    switch self {
    case .single: "single"
    case .multiple: "multiple"
    case .number: "number"
    case .text: "text"
    }
  }
}
