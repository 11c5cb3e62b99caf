public import Text

/// All businesses of an advisor: where each stands, how it has moved, what is weakest, what is next.
public struct Portfolio: Sendable, Hashable {
  /// What the questionnaire calls something.
  public struct Named: Sendable, Hashable {
    /// The id, for example `cybersecurity`.
    public let id: String
    /// The name in the language of the words.
    public let name: String

    /// An id and its name.
    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

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
    /// The step that is next and its title; `nil` = the business had better answer again.
    public let step: Named?
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
    /// The domain that holds the overall level back, else of the one with the lowest
    /// score; `nil` without scores.
    public let weakest: Named?
    /// What is due first, else the first step that is advised; `nil` = there is nothing to do.
    public let next: Upcoming?
  }

  /// The readiness domains.
  public let domains: [Named]
  /// The levels, lowest first.
  public let levels: [Named]
  /// The businesses, in the order given.
  public let clients: [Client]

  /// All businesses.
  ///
  /// - Parameters:
  ///   - clients: The businesses, each with all domains.
  ///   - domains: The readiness domains.
  ///   - levels: The levels, lowest first.
  public init(_ clients: [Client], domains: [Named], levels: [Named]) {
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
  ///   - known: The readiness domains, in order; of one that an older version does not
  ///     have nothing is known.
  ///   - change: What is different from the assessment before; `nil` = there is none.
  ///   - again: The day on which it had better answer again; `nil` = none.
  ///   - today: Today.
  public init(
    name: String?, assessment: String, day: CalendarDate, content: ResultContent,
    domains known: [Portfolio.Named], change: ChangeContent?, again: CalendarDate?,
    today: CalendarDate
  ) {
    self.name = name
    self.assessment = assessment
    self.day = day
    overall = Portfolio.Standing(
      tenths: content.overall.score?.tenths, level: content.overall.level,
      change: change?.overall.difference)
    domains = known.map { named in
      let domain = content.domains.first { $0.id == named.id }
      return Portfolio.Standing(
        tenths: domain?.score?.tenths, level: domain?.level,
        change: domain.flatMap { change?.movement(of: $0) }?.difference)
    }
    let lowest = content.domains.filter { $0.score != nil }
      .min { ($0.score?.tenths ?? 0) < ($1.score?.tenths ?? 0) }
    let holdsBack = content.overall.heldBack.flatMap { held in
      content.domains.first { $0.name == held.domain }
    }
    weakest = (holdsBack ?? lowest).map(Portfolio.Named.init)
    let plan = content.plan
    let repeated = again.map {
      Portfolio.Upcoming(day: $0, step: nil, isOverdue: $0.days(to: today) > 0)
    }
    if let step = plan.next, let due = step.due {
      let isFirst = again.map { due.iso <= $0.iso } ?? true
      next =
        isFirst
        ? Portfolio.Upcoming(day: due, step: Portfolio.Named(step), isOverdue: step.isOverdue)
        : repeated
    } else if let again, again.days(to: today) >= 0 {
      next = repeated
    } else {
      // A day to answer again that is months away says nothing of what to do now.
      next =
        plan.nextWithoutDay.map { .init(day: nil, step: Portfolio.Named($0), isOverdue: false) }
        ?? repeated
    }
  }
}

extension Portfolio.Named {
  /// A domain of a result.
  public init(_ domain: DomainResult) { self.init(id: domain.id, name: domain.name) }

  /// A level of a questionnaire.
  public init(_ level: LevelLabel) { self.init(id: level.id, name: level.name) }

  /// A step of a plan.
  public init(_ step: ActionPlan.Step) { self.init(id: step.id, name: step.title) }
}

extension ChangeContent {
  /// How the score of a domain of the later result has moved.
  fileprivate func movement(of domain: DomainResult) -> ScoreMovement? {
    domains.first { $0.domain == domain.name }
  }
}
