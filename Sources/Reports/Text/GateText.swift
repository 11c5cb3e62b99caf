internal import Text

/// Says what limits a level so that it reads as care: the points first, then what holds the level
/// back and why it matters, then how long the remedy takes.
enum GateText {
  static func add(_ domain: DomainResult, to lines: inout ReportLines, indent: Int = 2) {
    let limiting = domain.gates.filter(\.isLimiting)
    if !limiting.isEmpty, let level = domain.level, let before = domain.levelBeforeGates {
      lines.add(ReportPhrase.pointsAllow(level: before.name), indent: indent)
      for gate in limiting {
        lines.add(
          ReportPhrase.holdsBack(level: level.name, reason: gate.reason), as: .warning,
          indent: indent)
        remedy(gate, &lines, indent)
      }
    }
    for gate in domain.gates where !gate.isLimiting {
      lines.add(ReportPhrase.openRisk(reason: gate.reason), as: .warning, indent: indent)
      remedy(gate, &lines, indent)
    }
  }

  private static func remedy(_ gate: GateNotice, _ lines: inout ReportLines, _ indent: Int) {
    guard let remedy = gate.remedy else { return }
    lines.add(ReportPhrase.remedy(action: remedy.title, hours: remedy.hours), indent: indent)
  }
}
