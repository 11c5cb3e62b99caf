public import Text

/// Writes the actions of an enterprise and what became of them.
public struct ActionPlanText: Sendable {
  /// The language of the words.
  public let language: Language

  /// A writer in a language.
  public init(language: Language) { self.language = language }

  /// One row an action.
  public func table(of steps: [ActionPlan.Step]) -> Table {
    var table = Table([
      Table.Column(words(.columnNumber), alignment: .trailing),
      Table.Column(words(.columnAction), fit: .wrapping),
      Table.Column(words(.columnStanding), fit: .wrapping), Table.Column(words(.columnDue)),
      Table.Column(words(.columnPerson), fit: .wrapping),
    ])
    for step in steps {
      table.append([
        StyledText(step.number.map { "\($0)" } ?? "–"), StyledText(step.title),
        StyledText(standing(of: step)),
        StyledText(step.due?.text(in: language) ?? "", as: step.isOverdue ? .warning : .plain),
        StyledText((step.person ?? "").onOneLine),
      ])
    }
    return table
  }

  /// How far a step has come by word, and what the answers show.
  public func standing(of step: ActionPlan.Step) -> String {
    words(.standing(step.status.phrase, step.sign.phrase, isOverdue: step.isOverdue))
  }

  /// How far a step has come, by when it is to be done, and who sees to it, on one line.
  public func particulars(of step: ActionPlan.Step) -> String {
    ([standing(of: step)]
      + [step.due.map { words(.until($0)) }, step.person?.onOneLine].compactMap(\.self))
      .joined(separator: " · ")
  }

  /// The part of a result that tells what was decided; nothing where nothing was.
  static func add(_ plan: ActionPlan, to lines: inout ReportLines) {
    let steps = plan.followedUp
    guard !steps.isEmpty else { return }
    lines.heading(FollowUpPhrase.planTitle)
    let text = ActionPlanText(language: lines.language)
    for step in steps {
      lines.add(StyledText("\(step.title): \(text.particulars(of: step))"), bullet: "- ")
    }
  }

  private func words(_ phrase: FollowUpPhrase) -> String { phrase.text(in: language) }
}
