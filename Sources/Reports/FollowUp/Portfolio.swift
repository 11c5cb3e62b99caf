public import Text

/// All businesses of an advisor: where each stands, how it has moved, what is weakest, what is next.
public struct Portfolio: Sendable, Hashable {
  /// A score with its level and how it has moved.
  public struct Standing: Sendable, Hashable {
    /// The score in tenths of a point; `nil` = there is none.
    public let tenths: Int?
    /// The level; `nil` without a score.
    public let level: LevelLabel?
    /// By how many tenths of a point it is higher than in the assessment before; `nil` = there was
    /// none, or both do not compare.
    public let change: Int?
  }

  /// What is next.
  public struct Upcoming: Sendable, Hashable {
    /// The day; `nil` = none was set, so the step is next without being due.
    public let day: CalendarDate?
    /// The title of the step that is next; `nil` = the business had better answer again.
    public let step: String?
    /// Whether the day has passed.
    public let isOverdue: Bool
  }

  /// One business.
  public struct Client: Sendable, Hashable {
    /// Its name; `nil` = the person's own.
    public let name: String?
    /// The id of its latest assessment.
    public let assessment: String
    /// The day of its latest assessment.
    public let day: CalendarDate
    /// All readiness domains together.
    public let overall: Standing
    /// Each readiness domain, in the order of ``Portfolio/domains``.
    public let domains: [Standing]
    /// The name of the domain that holds the overall level back, else of the one with the lowest
    /// score; `nil` without scores.
    public let weakest: String?
    /// What is due first, else the first step that is advised; `nil` = there is nothing to do.
    public let next: Upcoming?
  }

  /// The names of the readiness domains.
  public let domains: [String]
  /// The names of the levels, lowest first.
  public let levels: [String]
  /// The businesses, in the order given.
  public let clients: [Client]

  /// All businesses.
  ///
  /// - Parameters:
  ///   - clients: The businesses, each with all domains.
  ///   - domains: The names of the readiness domains.
  ///   - levels: The names of the levels, lowest first.
  public init(_ clients: [Client], domains: [String], levels: [String]) {
    self.clients = clients
    self.domains = domains
    self.levels = levels
  }
}

extension Portfolio.Client {
  /// Gathers what is known about a business.
  ///
  /// - Parameters:
  ///   - name: Its name; `nil` = the person's own.
  ///   - assessment: The id of its latest assessment.
  ///   - day: The day of that.
  ///   - content: The result of that.
  ///   - names: The names of the readiness domains, in order; of one that an older version does not
  ///     have nothing is known.
  ///   - change: What is different from the assessment before; `nil` = there is none.
  ///   - again: The day on which it had better answer again; `nil` = none.
  ///   - today: Today.
  public init(
    name: String?, assessment: String, day: CalendarDate, content: ResultContent,
    domains names: [String], change: ChangeContent?, again: CalendarDate?, today: CalendarDate
  ) {
    self.name = name
    self.assessment = assessment
    self.day = day
    overall = Portfolio.Standing(
      tenths: content.overall.score?.tenths, level: content.overall.level,
      change: change?.overall.difference)
    domains = names.map { name in
      let domain = content.domains.first { $0.name == name }
      return Portfolio.Standing(
        tenths: domain?.score?.tenths, level: domain?.level,
        change: change?.domains.first { $0.domain == name }?.difference)
    }
    let lowest = content.domains.filter { $0.score != nil }
      .min { ($0.score?.tenths ?? 0) < ($1.score?.tenths ?? 0) }
    weakest = content.overall.heldBack?.domain ?? lowest?.name
    let plan = content.plan
    let repeated = again.map {
      Portfolio.Upcoming(day: $0, step: nil, isOverdue: $0.days(to: today) > 0)
    }
    if let step = plan.next, let due = step.due {
      let isFirst = again.map { due.iso <= $0.iso } ?? true
      next =
        isFirst
        ? Portfolio.Upcoming(day: due, step: step.title, isOverdue: step.isOverdue) : repeated
    } else if let again, again.days(to: today) >= 0 {
      next = repeated
    } else {
      // A day to answer again that is months away says nothing of what to do now.
      next =
        plan.nextWithoutDay.map { .init(day: nil, step: $0.title, isOverdue: false) } ?? repeated
    }
  }
}
