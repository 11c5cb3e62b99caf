internal import Text

/// Writes the ways to the next levels: a sentence for each domain that is not there yet.
enum WayText {
  static func add(_ ways: LevelWays, to lines: inout ReportLines) {
    guard !ways.ways.isEmpty || !ways.attained.isEmpty else { return }
    lines.heading(PlanPhrase.title)
    if !ways.ways.isEmpty {
      lines.add(StyledText(note(ways).map { lines.words($0) }.joined(separator: " "), as: .muted))
    }
    for way in ways.ways { lines.add(StyledText(lines.words(phrase(way))), bullet: "- ") }
    if let together = together(ways) { lines.add(together) }
    if let attained = attained(ways) { lines.add(attained) }
  }

  /// What the ways are, and what of them is decided already.
  static func note(_ ways: LevelWays) -> [PlanPhrase] {
    let isDecided = ways.hasDone || ways.leavesOut
    return [.note(target: ways.stated?.name)]
      + (isDecided ? [.decided(done: ways.hasDone, dropped: ways.leavesOut)] : [])
  }

  /// All that is still to be done for the ways that reach their level; `nil` = one says it all, or
  /// nothing is.
  static func together(_ ways: LevelWays) -> PlanPhrase? {
    let reached = ways.ways.count { if case .steps = $0.outcome { true } else { false } }
    guard reached > 1, ways.together.open > 0 else { return nil }
    return .together(steps: ways.together.open, hours: ways.together.hours)
  }

  /// Which areas are there already; `nil` = none.
  static func attained(_ ways: LevelWays) -> PlanPhrase? {
    guard !ways.attained.isEmpty else { return nil }
    guard let stated = ways.stated else {
      return .highest(domains: ways.attained, level: ways.highest)
    }
    return .attained(domains: ways.attained, level: stated.name)
  }

  static func phrase(_ way: LevelWays.Way) -> PlanPhrase {
    let (domain, level) = (way.domain, way.target.name)
    switch way.outcome {
    case .steps(let steps):
      return steps.open == 0 && !steps.titles.isEmpty
        ? .wayDone(domain: domain, level: level, steps: steps.titles)
        : .way(domain: domain, level: level, hours: steps.hours, steps: steps.titles)
    case .outOfReach(let furthest, let steps):
      guard !steps.titles.isEmpty else { return .noStep(domain: domain, level: level) }
      return furthest == way.today
        ? .sameLevel(
          domain: domain, level: level, today: furthest.name, hours: steps.hours,
          steps: steps.titles)
        : .outOfReach(
          domain: domain, level: level, furthest: furthest.name, hours: steps.hours,
          steps: steps.titles)
    case .notDecided: return .notDecided(domain: domain, level: level)
    }
  }
}
