public import Questionnaires
internal import Scoring
public import Text

/// What re-scoring under another version would change, for people.
public struct RescoreText: Sendable {
  private let width: Int
  private let texts: Texts
  private let language: Language

  /// A text with the words of the version.
  public init(width: Int, texts: Texts, language: Language) {
    self.width = width
    self.texts = texts
    self.language = language
  }

  // MARK: One assessment

  /// The lines of one assessment: its name, each score that changes, and the reasons.
  public func lines(of assessment: RescoredAssessment) -> [StyledText] {
    var page = ReportLines(width: width, language: language)
    let date = CalendarDate(iso: assessment.completed)?.text(in: language)
    page.add(StyledText("\(assessment.name), \(date ?? assessment.completed)", as: .title))
    var told: Set<[String]> = []
    for change in assessment.result.changes {
      page.add("\(measure(change, answered: assessment.form)): \(scores(change))", indent: 2)
      let reasons = change.reasons.map { words(reason($0)) }
      // What has been said of the form answered need not be said again of a shorter one.
      guard told.insert([change.domain ?? ""] + reasons).inserted else { continue }
      for reason in reasons { page.add(StyledText(reason), indent: 4) }
    }
    return page.lines + [StyledText()]
  }

  private func measure(_ change: ScoreChange, answered form: String) -> String {
    let name = change.domain.map(domain) ?? words(.overall)
    return change.form == form ? name : words(.onForm(measure: name, form: change.form))
  }

  private func scores(_ change: ScoreChange) -> String {
    "\(outcome(change.old)) → \(outcome(change.new))"
  }

  private func outcome(_ outcome: ScoreChange.Outcome?) -> String {
    guard let outcome else { return "–" }
    switch outcome.status {
    case .notScored: return words(.notScored)
    case .notApplicable: return words(.notApplicable)
    case .scored: return score(outcome)
    case .provisional: return words(.provisional(score(outcome)))
    }
  }

  private func score(_ outcome: ScoreChange.Outcome) -> String {
    let number = NumberFormat(language).tenths(outcome.tenths)
    return outcome.level.map { "\(number) \(level($0))" } ?? number
  }

  private func words(_ phrase: RescorePhrase) -> String { phrase.text(in: language) }
  private func domain(_ id: String) -> String { texts.find("domain.\(id)") ?? id }
  private func level(_ id: String) -> String { texts.find("level.\(id)") ?? id }

  private func reason(_ reason: ScoreReason) -> RescorePhrase {
    switch reason {
    case .points(let question, let answer, let from, let to):
      .points(question: question, answer: answer, from: "\(from)", to: "\(to)")
    case .weight(let question, let from, let to): .weight(question: question, from: from, to: to)
    case .critical(let question, let isCritical):
      .critical(question: question, isCritical: isCritical)
    case .state(let question, _, .notAsked): .notAsked(question: question)
    case .state(let question, .notAsked, let state):
      .asked(question: question, isOpen: state == .skipped)
    case .state(let question, _, .skipped): .opened(question: question)
    case .state(let question, _, _): .answeredOtherwise(question: question)
    case .counts(let question, true, let state):
      .newQuestion(question, isOpen: state == .skipped)
    case .counts(let question, false, _): .joins(question: question)
    case .countsNoMore(let question, true): .goneQuestion(question)
    case .countsNoMore(let question, false): .leaves(question: question)
    case .gate(let gate, let holds): .gate(gate, holds: holds)
    case .gateLimit(let gate, let from, let to): .gateLimit(gate, from: level(from), to: level(to))
    case .coverage: .coverage
    case .levels: .levels
    case .role: .role
    case .existence(let isNew): .existence(isNew: isNew)
    case .domain(let id): .domain(domain(id))
    case .domainWeight(let id, let from, let to): .domainWeight(domain(id), from: from, to: to)
    case .domainEnters(let id): .domainPart(domain(id), enters: true)
    case .domainLeaves(let id): .domainPart(domain(id), enters: false)
    case .heldBack: .heldBack
    }
  }

  // MARK: All of them

  /// The lines at the end: how many change, and what the version does not take.
  public func summary(
    of tally: RescoreTally, losses: [(loss: AnswerLoss, count: Int)]
  ) -> [StyledText] {
    var page = ReportLines(width: width, language: language)
    let version = tally.version.description
    if !losses.isEmpty {
      page.add(RescorePhrase.lossesTitle(version: version))
      for (loss, count) in losses { page.add(phrase(loss, count), indent: 2) }
      page.space()
    }
    page.add(RescorePhrase.assessments(tally.assessments, version: version), as: .title)
    page.add(RescorePhrase.changed(tally.changed), indent: 2)
    page.add(RescorePhrase.unchanged(tally.unchanged), indent: 2)
    if tally.superseded > 0 { page.add(RescorePhrase.superseded(tally.superseded), indent: 2) }
    if tally.withoutForm > 0 { page.add(RescorePhrase.withoutForm(tally.withoutForm), indent: 2) }
    return page.lines
  }

  private func phrase(_ loss: AnswerLoss, _ count: Int) -> RescorePhrase {
    let question = loss.question
    switch loss.reason {
    case .unknownQuestion: return .lostQuestion(question, count: count)
    case .otherKind: return .lostKind(question, count: count)
    case .unknownOption(let code): return .lostOption(question, code: code, count: count)
    case .exclusiveBeside(let code): return .lostBeside(question, code: code, count: count)
    case .tooMany(let most): return .lostTooMany(question, most: most, count: count)
    case .outOfRange(let min, let max):
      return .lostRange(question, min: min, max: max, count: count)
    case .aboveOther(let other): return .lostAbove(question, other: other, count: count)
    case .otherBase: return .lostBase(question, count: count)
    case .notOffered: return .lostMissing(question, count: count)
    }
  }
}
