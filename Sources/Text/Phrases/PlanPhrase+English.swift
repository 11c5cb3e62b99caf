extension PlanPhrase {
  var english: String {
    switch self {
    case .title: return "The shortest way up"
    case .note(let target):
      let aim = target.map { "To “\($0)”, as asked" } ?? "To the next level of each area"
      return "\(aim): the steps that take the fewest hours. No other combination of the steps on "
        + "offer takes fewer. All other answers stay as they are."
    case .decided(let done, let dropped):
      return [
        done ? "Steps done take no more hours." : nil,
        dropped ? "Dropped steps are left out." : nil,
      ].compactMap(\.self).joined(separator: " ")
    case .wayDone(let domain, let level, let steps):
      return "\(domain), to “\(level)”: what it takes is done by your word; the answers do not "
        + "show it yet. \(Self.quoted(steps))."
    case .way(let domain, let level, let hours, let steps):
      return "\(domain), to “\(level)”: \(Self.hours(hours)). \(Self.quoted(steps))."
    case .outOfReach(let domain, let level, let furthest, let hours, let steps):
      return "\(domain): no combination of the steps on offer reaches “\(level)”. The furthest "
        + "they lead is “\(furthest)”: \(Self.hours(hours)). \(Self.quoted(steps))."
    case .sameLevel(let domain, let level, let today, let hours, let steps):
      return
        "\(domain): no combination of the steps on offer reaches “\(level)”. The steps on offer "
        + "bring points, but no higher level than “\(today)”: \(Self.hours(hours)). "
        + "\(Self.quoted(steps))."
    case .noStep(let domain, let level):
      return "\(domain): no combination of the steps on offer reaches “\(level)”."
    case .notDecided(let domain, let level):
      return "\(domain), to “\(level)”: too many combinations to look at all of them."
    case .highest(let domains, let level):
      return "Nothing further to reach, already at the highest level (“\(level)”): "
        + "\(domains.joined(separator: "; "))."
    case .attained(let domains, let level):
      return "Already at “\(level)” or above: \(domains.joined(separator: "; "))."
    case .together(let steps, let hours):
      return "All of it together: \(steps == 1 ? "1 step" : "\(steps) steps"), "
        + "\(Self.hours(hours))."
    }
  }

  private static func hours(_ hours: Int) -> String {
    hours == 0 ? "no more hours" : ReportPhrase.hours(hours).english
  }

  private static func quoted(_ steps: [String]) -> String {
    steps.map { "“\($0)”" }.joined(separator: ", then ")
  }
}
