extension PlanPhrase {
  var german: String {
    switch self {
    case .title: return "Der kürzeste Weg nach oben"
    case .note(let target):
      let aim = target.map { "Bis „\($0)“, wie gewünscht" } ?? "Zur nächsten Stufe jedes Bereichs"
      return "\(aim): die Schritte, die am wenigsten Stunden kosten. Keine andere Kombination der "
        + "angebotenen Schritte kostet weniger. Alle anderen Antworten bleiben, wie sie sind."
    case .decided(let done, let dropped):
      return [
        done ? "Erledigte Schritte kosten keine Stunden mehr." : nil,
        dropped ? "Verworfene Schritte bleiben weg." : nil,
      ].compactMap(\.self).joined(separator: " ")
    case .wayDone(let domain, let level, let steps):
      return "\(domain), bis „\(level)“: Was es dazu braucht, ist nach Ihren Angaben erledigt; die "
        + "Antworten zeigen es noch nicht. \(Self.quoted(steps))."
    case .way(let domain, let level, let hours, let steps):
      return "\(domain), bis „\(level)“: \(Self.hours(hours)). \(Self.quoted(steps))."
    case .outOfReach(let domain, let level, let furthest, let hours, let steps):
      return "\(domain): Keine Kombination der angebotenen Schritte erreicht „\(level)“. Am "
        + "weitesten führen sie bis „\(furthest)“: \(Self.hours(hours)). \(Self.quoted(steps))."
    case .sameLevel(let domain, let level, let today, let hours, let steps):
      return "\(domain): Keine Kombination der angebotenen Schritte erreicht „\(level)“. Die "
        + "angebotenen Schritte bringen Punkte, aber keine höhere Stufe als „\(today)“: "
        + "\(Self.hours(hours)). \(Self.quoted(steps))."
    case .noStep(let domain, let level):
      return "\(domain): Keine Kombination der angebotenen Schritte erreicht „\(level)“."
    case .notDecided(let domain, let level):
      return "\(domain), bis „\(level)“: zu viele Kombinationen, um alle anzusehen."
    case .highest(let domains, let level):
      return "Schon auf der höchsten Stufe („\(level)“), weiter geht es nicht: "
        + "\(domains.joined(separator: "; "))."
    case .attained(let domains, let level):
      return "Schon auf „\(level)“ oder darüber: \(domains.joined(separator: "; "))."
    case .together(let steps, let hours):
      return "Alles zusammen: \(steps == 1 ? "1 Schritt" : "\(steps) Schritte"), "
        + "\(Self.hours(hours))."
    }
  }

  private static func hours(_ hours: Int) -> String {
    hours == 0 ? "keine Stunden mehr" : ReportPhrase.hours(hours).german
  }

  private static func quoted(_ steps: [String]) -> String {
    steps.map { "„\($0)“" }.joined(separator: ", dann ")
  }
}
