internal import Scoring
internal import Text

extension DocumentWriting {
  /// The steps to take, and what was decided about them.
  func plan() -> [ReportBlock] {
    let shown = content.numbered(atMost: particulars.audience.steps)
    var blocks: [ReportBlock] = []
    if let leftOut = leftOut(of: shown.map(\.number)) {
      blocks.append(.note(ReportText(words(leftOut))))
    }
    blocks += shown.map { .action(card($0.action, number: $0.number)) }
    let written = Set(shown.map(\.action.id))
    let further = content.openActions.count { !written.contains($0.id) }
    if further > 0 {
      blocks.append(.note(ReportText(words(DocumentPhrase.furtherSteps(further)))))
    }
    let followed = content.plan.followedUp
    if !followed.isEmpty {
      let text = ActionPlanText(language: content.language)
      blocks.append(.heading(words(FollowUpPhrase.planTitle)))
      blocks.append(
        .list(
          followed.map { ReportText("\($0.title): \(text.particulars(of: $0))") }))
    }
    return blocks
  }

  /// Which numbers before the last one shown are missing, and why; `nil` = none.
  private func leftOut(of shown: [Int]) -> DecisionPhrase? {
    let missing = (1...max(1, shown.last ?? 1)).filter { !shown.contains($0) }
    guard !shown.isEmpty, !missing.isEmpty else { return nil }
    func numbers(_ status: FollowUp.Status) -> [Int] {
      missing.filter { content.status(of: content.actions[$0 - 1]) == status }
    }
    return .leftOut(done: numbers(.done), dropped: numbers(.dropped))
  }

  /// The least effort that leads on.
  func ways() -> [ReportBlock] {
    let ways = content.ways
    var blocks: [ReportBlock] = []
    if !ways.ways.isEmpty {
      blocks = [
        .note(ReportText(WayText.note(ways).map { words($0) }.joined(separator: " "))),
        .list(ways.ways.map { ReportText(words(WayText.phrase($0))) }),
      ]
    }
    if let together = WayText.together(ways) {
      blocks.append(.paragraph(ReportText(words(together))))
    }
    if let attained = WayText.attained(ways) {
      blocks.append(.paragraph(ReportText(words(attained))))
    }
    return blocks
  }
}
