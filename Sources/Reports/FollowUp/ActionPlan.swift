public import Questionnaires
public import Scoring
public import Text

/// The actions of an enterprise and what became of them: what it means to do, what it has done by its
/// own word, and what its answers show.
public struct ActionPlan: Sendable, Hashable {
  /// What the answers say of an action, whatever anybody says was done.
  public enum Sign: String, Sendable, Hashable {
    /// They still call for it.
    case needed
    /// They no longer call for it.
    case settled
    /// They do not tell: what decides was not asked or not answered.
    case untold
  }

  /// One action.
  public struct Step: Sendable, Hashable {
    /// The id of the action, for example `a_copy_first`.
    public let id: String
    /// What to do.
    public let title: String
    /// The name of the domain it helps first.
    public let domain: String
    /// Hours of work in all.
    public let hours: Int
    /// Its number among the actions given, the most useful being 1; `nil` = it is not given now.
    public let number: Int?
    /// What the answers say of it.
    public let sign: Sign
    /// How far it has come, by the enterprise's own word.
    public let status: FollowUp.Status
    /// The day by which it is to be done; `nil` = none was set.
    public let due: CalendarDate?
    /// Who sees to it; `nil` = nobody was named.
    public let person: String?
    /// Whether its day has passed and it is neither done nor dropped.
    public let isOverdue: Bool
    /// Whether anything was decided about it.
    public let isFollowedUp: Bool
  }

  /// The actions given, the most useful first, then those that were decided about and are no longer
  /// given, in file order.
  public let steps: [Step]

  /// The steps that something was decided about.
  var followedUp: [Step] { steps.filter(\.isFollowedUp) }

  /// The step that is due first among those neither done, dropped nor settled; `nil` = none has a day.
  public var next: Step? {
    steps.filter { $0.isOutstanding && $0.due != nil }
      .min { ($0.due?.iso ?? "", $0.id) < ($1.due?.iso ?? "", $1.id) }
  }

  /// The step to do next while none has a day: the first that was decided about, else the first that is
  /// advised; `nil` = nothing is left to do.
  var nextWithoutDay: Step? {
    let outstanding = steps.filter(\.isOutstanding)
    return outstanding.first(where: \.isFollowedUp) ?? outstanding.first
  }

  /// Puts actions and intentions together.
  ///
  /// - Parameters:
  ///   - followUps: What the enterprise means to do; actions that the questionnaire does not know are
  ///     left out.
  ///   - scorer: The scorer of the questionnaire.
  ///   - sheet: What it made of the latest answers.
  ///   - texts: The texts of the questionnaire in the reader's language.
  ///   - day: Today.
  public init(
    _ followUps: [FollowUp], scorer: Scorer, sheet: ScoreSheet, texts: Texts, day: CalendarDate
  ) {
    let questionnaire = scorer.questionnaire
    let intended = Dictionary(
      followUps.map { ($0.action, $0) }, uniquingKeysWith: { first, _ in first })
    let given = scorer.rankedActions(in: sheet)
    let others = questionnaire.actions.indices.filter {
      intended[questionnaire.actions[$0].id] != nil && !given.contains($0)
    }
    steps = (given + others).enumerated().map { place, position in
      let action = questionnaire.actions[position]
      let followUp = intended[action.id] ?? FollowUp(action: action.id)
      let sign: Sign =
        switch action.when.truth(over: sheet) {
        case .yes: .needed
        case .no: .settled
        case .unknown: .untold
        }
      let due = followUp.due.flatMap { CalendarDate(iso: $0) }
      let isOver = followUp.status == .done || followUp.status == .dropped || sign == .settled
      return Step(
        id: action.id, title: texts["action.\(action.id).title"],
        domain: texts["domain.\(questionnaire.domains[action.domain].id)"], hours: action.hours,
        number: place < given.count ? place + 1 : nil, sign: sign, status: followUp.status,
        due: due, person: followUp.person,
        isOverdue: due.map { !isOver && $0.days(to: day) > 0 } ?? false,
        isFollowedUp: !followUp.isEmpty)
    }
  }
}

extension ActionPlan.Step {
  /// Whether something is left to do.
  var isOutstanding: Bool { status != .done && status != .dropped && sign != .settled }
}
