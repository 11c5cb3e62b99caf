internal import Text

extension DocumentWriting {
  /// What is different from the time before.
  func change() -> [ReportBlock] {
    guard let change = particulars.change else { return [] }
    let days = ChangePhrase.days(
      from: change.from.text(in: content.language), to: change.to.text(in: content.language))
    let parts = change.domains.filter { $0.before != nil || $0.after != nil }
    // What stayed the same is in the table of the figure.
    let moved = ([change.overall] + parts).filter { $0.difference != 0 }
    var blocks: [ReportBlock] = [.paragraph(ReportText(words(days)))]
    if particulars.comparesShortForm {
      blocks.append(.note(ReportText(words(ChangePhrase.shortFormOnly))))
    }
    if let figure = progress() { blocks.append(.figure(figure)) }
    blocks.append(
      moved.isEmpty
        ? .paragraph(ReportText(words(ChangePhrase.nothingMoved))) : .list(moved.map(movement)))
    if !change.settledActions.isEmpty {
      blocks.append(.heading(words(ChangePhrase.actionsTitle)))
      blocks.append(.list(change.settledActions.map { ReportText($0) }))
    }
    return blocks + [.note(ReportText(words(ChangePhrase.noCause)))]
  }

  private func movement(_ change: ScoreMovement) -> ReportText {
    func standing(_ standing: ScoreMovement.Standing?) -> String {
      guard let standing else { return words(ReportPhrase.noScore) }
      let number = words(ReportPhrase.score(tenths: standing.tenths))
      return standing.level.map { "\($0.name) · \(number)" } ?? number
    }
    var parts = [
      words(ChangePhrase.before(standing(change.before))),
      words(ChangePhrase.after(standing(change.after))),
    ]
    if !change.isComparable, change.before != nil || change.after != nil {
      parts.append(words(ChangePhrase.otherQuestions))
    } else if let difference = change.difference {
      let phrase: ChangePhrase =
        difference == 0
        ? .same : difference > 0 ? .higher(tenths: difference) : .lower(tenths: -difference)
      parts.append(words(phrase))
    }
    return ReportText(change.domain ?? words(ChangePhrase.overall), .strong)
      + ReportText(" " + parts.joined(separator: " · "))
  }
}
