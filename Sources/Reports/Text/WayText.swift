internal import Text

/// Writes the ways to the next levels: a sentence for each domain that is not there yet.
enum WayText {
  static func add(_ ways: LevelWays, to lines: inout ReportLines) {
    guard !ways.ways.isEmpty || !ways.attained.isEmpty else { return }
    lines.heading(PlanPhrase.title)
    if !ways.ways.isEmpty { lines.add(PlanPhrase.note(target: ways.stated?.name), as: .muted) }
    for way in ways.ways { lines.add(StyledText(lines.words(phrase(way))), bullet: "- ") }
    let reached = ways.ways.count { if case .steps = $0.outcome { true } else { false } }
    if reached > 1 {
      lines.add(
        PlanPhrase.together(steps: ways.together.titles.count, hours: ways.together.hours))
    }
    if let attained = attained(ways) { lines.add(attained) }
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
      return .way(domain: domain, level: level, hours: steps.hours, steps: steps.titles)
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
