internal import Text

extension DocumentWriting {
  /// Level, one thing today, two this quarter, who helps, how sure it is.
  func firstPage() -> ReportSection {
    let overall = content.overall
    var blocks: [ReportBlock] = [.paragraph(headline(overall))]
    if let meaning = overall.meaning { blocks.append(.paragraph(ReportText(meaning))) }
    if let held = overall.heldBack {
      blocks.append(
        .care([
          ReportText(
            words(ReportPhrase.heldBack(allowed: held.allowed.name, domain: held.domain)))
        ]))
    }
    if particulars.audience == .association {
      blocks.append(.table(domainTable()))
    } else {
      blocks += steps()
    }
    blocks.append(.paragraph(ReportText(confidence, .muted)))
    blocks.append(.note(ReportText(words(ReportPhrase.selfAssessment))))
    return ReportSection(
      id: "first-page", title: words(DocumentPhrase.atAGlance), blocks: blocks)
  }

  private func steps() -> [ReportBlock] {
    guard let first = content.firstActions.first else {
      return [.paragraph(ReportText(noStep))]
    }
    var blocks: [ReportBlock] = [
      .heading(words(DocumentPhrase.today)),
      .paragraph(
        ReportText(first.title, .strong) + ReportText(" · " + hours(first), .muted)
          + decision(first)),
      .paragraph(ReportText(words(ReportPhrase.firstStep(first.first)))),
    ]
    let next = content.firstActions.dropFirst()
    if !next.isEmpty {
      blocks.append(.heading(words(DocumentPhrase.quarter)))
      blocks.append(
        .list(
          next.map {
            ReportText($0.title, .strong) + ReportText(" · " + hours($0), .muted) + decision($0)
          }))
    }
    blocks.append(.heading(words(DocumentPhrase.call)))
    // Without numbers of sources: the page hangs by itself, and the plan has them.
    let preparer = [particulars.preparedBy ?? ""].filter { !$0.isEmpty }
      .map { words(DocumentPhrase.preparer($0.onOneLine)) }
    let help = preparer + content.callable.map(line)
    blocks.append(
      help.isEmpty
        ? .paragraph(ReportText(words(DocumentPhrase.noCall))) : .list(help.map { ReportText($0) }))
    return blocks
  }

  /// Why there is no step: none is called for, or all are done or dropped.
  private var noStep: String {
    words(content.actions.isEmpty ? DocumentPhrase.noStep : .noOpenStep)
  }

  /// What was decided about a step, and who sees to it; nothing where nothing was.
  private func decision(_ action: ActionAdvice) -> ReportText {
    guard let step = content.plan.followedUp.first(where: { $0.id == action.id }) else { return "" }
    let parts = [words(step.decision), step.person?.onOneLine].compactMap(\.self)
    return ReportText(parts.map { " · " + $0 }.joined())
  }

  private func hours(_ action: ActionAdvice) -> String {
    words(ReportPhrase.hours(action.hours)) + ", " + words(action.cost.phrase)
  }

  /// At most eight lines; the name of the enterprise is not in them.
  func short() -> [String] {
    var lines = [headline(content.overall).plain]
    if let held = content.overall.heldBack {
      lines.append(words(ReportPhrase.heldBack(allowed: held.allowed.name, domain: held.domain)))
    }
    if particulars.audience == .association {
      return lines + [confidence, words(ReportPhrase.selfAssessment)]
    }
    if let first = content.firstActions.first {
      // Nobody is named in it.
      let step = content.plan.followedUp.first { $0.id == first.id }
      let particulars = [hours(first), step.map { words($0.decision) }].compactMap(\.self)
      lines.append(
        "\(words(DocumentPhrase.today)): \(first.title) (\(particulars.joined(separator: "; ")))")
      lines.append(words(ReportPhrase.firstStep(first.first)))
    } else {
      lines.append(noStep)
    }
    let next = content.firstActions.dropFirst().map(\.title)
    if !next.isEmpty {
      lines.append("\(words(DocumentPhrase.quarter)): \(next.joined(separator: "; "))")
    }
    if let help = content.callable.first {
      lines.append("\(words(DocumentPhrase.call)): \(line(help))")
    }
    return lines + [confidence, words(ReportPhrase.selfAssessment)]
  }
}
