internal import Questionnaires
internal import Scoring
internal import Text

/// For each readiness domain the least effort that leads to a level.
public struct LevelWays: Sendable, Hashable {
  /// The way of one domain.
  public struct Way: Sendable, Hashable {
    /// The name of the domain.
    public let domain: String
    /// The level it is on; `nil` = on none.
    public let today: LevelLabel?
    /// The level to be reached.
    public let target: LevelLabel
    /// What leads there.
    public let outcome: Outcome
  }

  /// What leads to a level.
  public enum Outcome: Sendable, Hashable {
    /// These steps, and no set of steps takes fewer hours.
    case steps(Steps)
    /// Nothing; these steps lead the furthest, to a lower level.
    case outOfReach(furthest: LevelLabel, Steps)
    /// More combinations than can be looked at.
    case notDecided
  }

  /// Actions in the order to do them.
  public struct Steps: Sendable, Hashable {
    /// Their titles, with a word at those that are done; empty if nothing leads any further.
    public let titles: [String]
    /// How many of them are still to be done.
    public let open: Int
    /// Hours of work in all for those.
    public let hours: Int
  }

  /// The level that somebody stated; `nil` = the next one of each domain.
  public let stated: LevelLabel?
  /// The ways of the domains that are not there yet, in file order.
  public let ways: [Way]
  /// The names of the domains that are there already, in file order: at the level stated or above
  /// it, else at the highest.
  public let attained: [String]
  /// Whether a way has steps that are done by the enterprise's own word.
  public let hasDone: Bool
  /// Whether steps are left out of all ways because they were dropped.
  public let leavesOut: Bool
  /// The name of the highest level.
  public let highest: String
  /// All actions of ways that reach their level, each once.
  public let together: Steps
}

extension ResultGathering {
  func levelWays(to stated: Int?) -> LevelWays {
    var ways: [LevelWays.Way] = []
    var attained: [String] = []
    var together: Set<Int> = []
    var named: Set<Int> = []
    let terms = planTerms
    for (position, domain) in questionnaire.domains.enumerated() where domain.role == .readiness {
      guard let target = stated ?? scorer.nextLevel(of: position, in: sheet) else {
        if sheet.domains[position].level != nil { attained.append(domainName(position)) }
        continue
      }
      let outcome: LevelWays.Outcome
      switch scorer.plan(for: position, to: target, in: sheet, terms: terms) {
      case .noLevel: continue
      case .attained:
        attained.append(domainName(position))
        continue
      case .way(let plan):
        outcome = .steps(steps(plan.actions))
        together.formUnion(plan.actions)
        named.formUnion(plan.actions)
      case .outOfReach(let best):
        outcome = .outOfReach(furthest: label(best.level), steps(best.actions))
        named.formUnion(best.actions)
      case .notDecided: outcome = .notDecided
      }
      ways.append(
        LevelWays.Way(
          domain: domainName(position), today: sheet.domains[position].level.map(label),
          target: label(target), outcome: outcome))
    }
    return LevelWays(
      stated: stated.map(label), ways: ways, attained: attained,
      hasDone: !named.isDisjoint(with: terms.done), leavesOut: !terms.dropped.isEmpty,
      highest: label(questionnaire.levels.count - 1).name, together: steps(together.sorted()))
  }

  /// What was decided about steps.
  private var planTerms: PlanTerms {
    func positions(_ status: FollowUp.Status) -> Set<Int> {
      Set(
        setting.followUps.filter { $0.status == status }.compactMap { followUp in
          questionnaire.actions.firstIndex { $0.id == followUp.action }
        })
    }
    return PlanTerms(done: positions(.done), dropped: positions(.dropped))
  }

  private func steps(_ actions: [Int]) -> LevelWays.Steps {
    let done = planTerms.done
    let open = actions.filter { !done.contains($0) }
    return LevelWays.Steps(
      titles: actions.map { position in
        let title = texts["action.\(questionnaire.actions[position].id).title"]
        // The way is reckoned from the answers, which do not show yet what is done.
        guard done.contains(position) else { return title }
        return "\(title) (\(WorkbookPhrase.status(.done).text(in: language)))"
      },
      open: open.count, hours: open.reduce(0) { $0 + questionnaire.actions[$1].hours })
  }
}
