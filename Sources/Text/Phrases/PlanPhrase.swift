/// What is said of the ways to the next levels.
public enum PlanPhrase: Phrase {
  /// The heading.
  case title
  /// What the ways are; with a target where one was stated.
  case note(target: String?)
  /// What of the ways is decided already: that done steps take no more hours, that dropped ones
  /// are left out; one at least.
  case decided(done: Bool, dropped: Bool)
  /// A domain, the level and the titles of the steps; all are done, which the answers do not show.
  case wayDone(domain: String, level: String, steps: [String])
  /// A domain, the level, the hours and the titles of the steps in their order; not empty.
  case way(domain: String, level: String, hours: Int, steps: [String])
  /// No set of steps reaches the level; what the furthest one leads to, in hours, and its steps.
  case outOfReach(domain: String, level: String, furthest: String, hours: Int, steps: [String])
  /// No set of steps reaches the level; the steps bring the most points within today's level, of
  /// this name.
  case sameLevel(domain: String, level: String, today: String, hours: Int, steps: [String])
  /// No set of steps reaches the level, and none leads any further.
  case noStep(domain: String, level: String)
  /// There are too many combinations to look at all.
  case notDecided(domain: String, level: String)
  /// Domains at the highest level, of this name.
  case highest(domains: [String], level: String)
  /// Domains that have reached a level stated, or more.
  case attained(domains: [String], level: String)
  /// All the steps named, each counted once.
  case together(steps: Int, hours: Int)

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
