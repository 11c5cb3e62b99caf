internal import Text

extension DocumentWriting {
  /// The steps to take, and what was decided about them.
  func plan() -> [ReportBlock] {
    let shown = content.actions.prefix(particulars.audience.steps)
    var blocks: [ReportBlock] = shown.enumerated().map {
      .action(card($0.element, number: $0.offset + 1))
    }
    let further = content.actions.count - shown.count
    if further > 0 {
      blocks.append(.note(ReportText(words(DocumentPhrase.furtherSteps(further)))))
    }
    let followed = content.plan.followedUp
    if !followed.isEmpty {
      let text = ActionPlanText(language: content.language)
      blocks.append(.heading(words(FollowUpPhrase.planTitle)))
      blocks.append(
        .list(
          followed.map { step in
            let particulars =
              [text.standing(of: step)]
              + [step.due.map { words(FollowUpPhrase.until($0)) }, step.person].compactMap(\.self)
            return ReportText("\(step.title): \(particulars.joined(separator: " · "))")
          }))
    }
    return blocks
  }

  /// The least effort that leads on.
  func ways() -> [ReportBlock] {
    let ways = content.ways
    guard !ways.ways.isEmpty else { return [] }
    var blocks: [ReportBlock] = [
      .note(ReportText(words(PlanPhrase.note(target: ways.stated?.name)))),
      .list(ways.ways.map { ReportText(words(WayText.phrase($0))) }),
    ]
    let reached = ways.ways.count { if case .steps = $0.outcome { true } else { false } }
    if reached > 1 {
      let together = PlanPhrase.together(
        steps: ways.together.titles.count, hours: ways.together.hours)
      blocks.append(.paragraph(ReportText(words(together))))
    }
    return blocks
  }
}
