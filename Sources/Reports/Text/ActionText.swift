internal import Questionnaires
internal import Scoring
internal import Text

/// Writes one action: what to do, what it takes, the steps, who helps.
enum ActionText {
  static func add(
    _ action: ActionAdvice, number: Int, _ status: FollowUp.Status, to lines: inout ReportLines
  ) {
    let bullet = "\(number). "
    let indent = bullet.displayWidth
    lines.add(StyledText(action.title, as: .title), bullet: bullet)
    if status != .open { lines.add(WorkbookPhrase.status(status.phrase), indent: indent) }
    addParticulars(of: action, indent: indent, to: &lines)
  }

  /// What it takes, the steps, who helps.
  static func addParticulars(
    of action: ActionAdvice, indent: Int, to lines: inout ReportLines
  ) {
    let effort = [
      lines.words(ReportPhrase.hours(action.hours)), lines.words(action.cost.phrase),
      action.domain,
    ]
    lines.add(StyledText(effort.joined(separator: " · "), as: .muted), indent: indent)
    lines.add(ReportPhrase.firstStep(action.first), indent: indent)
    lines.add(ReportPhrase.nextStep(action.next), indent: indent)
    lines.add(ReportPhrase.doneWhen(action.done), indent: indent)
    for help in action.help {
      let caution = help.caution.map { " · " + lines.words($0.phrase) } ?? ""
      lines.add(ReportPhrase.help(help.line + caution), as: .muted, indent: indent)
    }
  }
}

extension Action.Cost {
  /// The cost in words.
  var phrase: ReportPhrase {
    switch self {
    case .none: .costNone
    case .low: .costLow
    case .medium: .costMedium
    }
  }
}

extension ActionAdvice.Help.Caution {
  /// The caution in words.
  var phrase: HelpPhrase {
    switch self {
    case .mayHaveEnded: .mayHaveEnded
    case .unverified: .unverified
    }
  }
}

extension ActionAdvice.Help {
  /// `Name – offer · address, telephone`.
  var line: String {
    let reach = [url, phone].compactMap(\.self).joined(separator: ", ")
    return name + (offer.map { " – \($0)" } ?? "") + (reach.isEmpty ? "" : " · \(reach)")
  }
}
