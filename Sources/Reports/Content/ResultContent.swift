public import Questionnaires
public import Scoring
public import Text

/// Everything that a report about one enterprise says, as a value that renderers walk.
///
/// Numbers are as exact as they are shown, sentences are those of the questionnaire's catalogue in
/// the reader's language; the renderer adds the words around them.
public struct ResultContent: Sendable, Hashable {
  /// The language of the words that renderers add.
  public let language: Language
  /// The form that was scored, for example `express`.
  public let form: String
  /// Every level, the lowest first.
  public let levels: [LevelLabel]
  /// All readiness domains together.
  public let overall: OverallResult
  /// The readiness domains, in file order.
  public let domains: [DomainResult]
  /// The context domains, in file order.
  public let context: [DomainResult]
  /// How far each readiness domain is from the level to aim at.
  let targetGaps: TargetGaps
  /// What weighs on the enterprise by its own word, and by its answers.
  public let challenges: Challenges
  /// How the own rating fits; `nil` where it was not given or there is no score.
  let perception: PerceptionGap?
  /// Up to three answers of 75 points or more: greatest weight, then points, then file order.
  public let strengths: [QuestionResult]
  /// Up to three answers with the greatest room upwards, weighted as in the overall score.
  public let gaps: [QuestionResult]
  /// All actions, the most useful first.
  public let actions: [ActionAdvice]
  /// The same actions with what was decided about them.
  public let plan: ActionPlan
  /// Official figures beside the answers; `nil` where the report does not speak of any.
  public let official: OfficialFigures?

  /// The least effort that leads to the next level of each domain, or to a stated one.
  public let ways: LevelWays

  /// The actions that are neither done nor dropped, by the enterprise's own word.
  var openActions: [ActionAdvice] {
    actions.filter { status(of: $0) != .done && status(of: $0) != .dropped }
  }

  /// The actions to begin with: up to three that are neither done nor dropped.
  var firstActions: ArraySlice<ActionAdvice> { openActions.prefix(3) }

  /// How far an action has come, by the enterprise's own word.
  public func status(of action: ActionAdvice) -> FollowUp.Status {
    plan.steps.first { $0.id == action.id }?.status ?? .open
  }

  /// Up to so many actions to write out, with their numbers: those that are neither done nor dropped
  /// go before the others, and all stand in their order.
  func numbered(atMost count: Int) -> [(number: Int, action: ActionAdvice)] {
    let all = actions.enumerated().map { (number: $0 + 1, action: $1) }
    guard all.count > count else { return all }
    let open = Set(openActions.prefix(count).map(\.id))
    return all.filter { open.contains($0.action.id) }
  }

  /// Gathers the content of a report.
  ///
  /// - Parameters:
  ///   - scorer: The scorer of the questionnaire.
  ///   - sheet: What it made of the answers on the form.
  ///   - answers: The answers.
  ///   - form: The form that was scored.
  ///   - texts: The texts as the reader meets them, variants of country and size included.
  ///   - language: The language of the words that renderers add.
  ///   - setting: What the report needs besides the answers.
  public init(
    scorer: Scorer, sheet: ScoreSheet, answers: Answers, form: Form, texts: Texts,
    language: Language, setting: ReportSetting
  ) {
    let gathering = ResultGathering(
      scorer: scorer, sheet: sheet, answers: answers, form: form, texts: texts,
      language: language, setting: setting)
    self.language = language
    self.form = scorer.questionnaire.name(of: form)
    levels = scorer.questionnaire.levels.indices.map(gathering.label)
    overall = gathering.overall()
    domains = gathering.domains(.readiness)
    targetGaps = gathering.targetGaps(of: domains)
    context = gathering.domains(.context)
    challenges = gathering.challenges()
    perception = gathering.perception()
    strengths = gathering.strengths(atMost: 3)
    gaps = gathering.gaps(atMost: 3)
    actions = gathering.ranked.map { gathering.advice($0) }
    plan = ActionPlan(
      setting.followUps, scorer: scorer, sheet: sheet, texts: texts, day: setting.day)
    official = gathering.officialFigures()
    ways = gathering.levelWays(to: setting.target)
  }
}
