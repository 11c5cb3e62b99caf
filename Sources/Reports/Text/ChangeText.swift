internal import Questionnaires
public import Text

/// Writes what is different between two results as lines for a terminal, a pipe or a printer.
public struct ChangeText: Sendable {
  /// The greatest width of a line in columns.
  public let width: Int

  /// A writer of lines of at most `width` columns; below 20 it counts as 20.
  public init(width: Int) { self.width = width }

  /// All that is different.
  public func lines(of content: ChangeContent) -> [StyledText] {
    let language = content.language
    var lines = ReportLines(width: width, language: language)
    lines.heading(ChangePhrase.title)
    lines.add(
      ChangePhrase.days(
        from: content.from.text(in: language), to: content.to.text(in: language)))
    // A part that had no score and has none says nothing of a change.
    let parts = content.domains.filter { $0.before != nil || $0.after != nil }
    for change in [content.overall] + parts {
      lines.space()
      score(change, &lines)
    }
    lines.heading(ChangePhrase.answersTitle)
    if content.answers.isEmpty { lines.add(ChangePhrase.sameAnswers) }
    for answer in content.answers {
      lines.space()
      lines.add(StyledText(answer.question))
      lines.add(ChangePhrase.before(answer.before), indent: 2)
      lines.add(ChangePhrase.after(answer.after), indent: 2)
    }
    if !content.settledActions.isEmpty {
      lines.heading(ChangePhrase.actionsTitle)
      for action in content.settledActions { lines.add(StyledText(action), bullet: "- ") }
    }
    lines.space()
    lines.add(ChangePhrase.noCause, as: .muted)
    return lines.lines
  }

  private func score(_ change: ScoreMovement, _ lines: inout ReportLines) {
    lines.add(
      StyledText(change.domain ?? lines.words(ChangePhrase.overall), as: .title))
    guard change.before != nil || change.after != nil else {
      lines.add(ReportPhrase.noScore, as: .muted, indent: 2)
      return
    }
    lines.add(ChangePhrase.before(words(change.before, lines)), indent: 2)
    lines.add(ChangePhrase.after(words(change.after, lines)), indent: 2)
    if !change.isComparable {
      lines.add(ChangePhrase.otherQuestions, as: .muted, indent: 2)
      return
    }
    guard let difference = change.difference else { return }
    let phrase: ChangePhrase =
      difference == 0
      ? .same : difference > 0 ? .higher(tenths: difference) : .lower(tenths: -difference)
    lines.add(phrase, indent: 2)
  }

  /// `Under way · 53.4 of 100`.
  private func words(_ standing: ScoreMovement.Standing?, _ lines: ReportLines) -> String {
    guard let standing else { return lines.words(ReportPhrase.noScore) }
    let number = lines.words(ReportPhrase.score(tenths: standing.tenths))
    return standing.level.map { "\($0.name) · \(number)" } ?? number
  }
}
