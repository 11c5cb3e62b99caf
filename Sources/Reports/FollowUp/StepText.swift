public import Text

/// Writes one step by itself: what was decided about it, what it takes, and how to go about it.
public struct StepText: Sendable {
  /// The language of the words.
  public let language: Language
  /// The most columns of a line.
  public let width: Int

  /// A writer of lines of at most `width` columns.
  public init(language: Language, width: Int) {
    self.language = language
    self.width = width
  }

  /// The lines.
  ///
  /// - Parameters:
  ///   - step: the step; its title is left to a heading.
  ///   - content: the result that it belongs to. What it no longer recommends has no particulars.
  /// - Returns: whole lines, none wider.
  public func lines(of step: ActionPlan.Step, in content: ResultContent) -> [StyledText] {
    var lines = ReportLines(width: width, language: language)
    lines.add(StyledText(ActionPlanText(language: language).particulars(of: step), as: .ok))
    if let advice = content.actions.first(where: { $0.id == step.id }) {
      lines.space()
      ActionText.addParticulars(of: advice, indent: 0, to: &lines)
    }
    return lines.lines
  }
}
