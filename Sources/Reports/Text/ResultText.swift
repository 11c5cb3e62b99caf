internal import Questionnaires
internal import Scoring
public import Text

/// Writes the result of one enterprise as lines for a terminal, a pipe or a printer.
///
/// Every score leads with its word and gives the number second. Read aloud line by line, the text
/// is complete: bars only repeat what the words say.
public struct ResultText: Sendable {
  /// The greatest width of a line in columns.
  public let width: Int
  /// The characters of the bars.
  public let ink: TerminalBar.Ink
  /// Whether the words speak to the owner.
  public var isToOwner = true

  /// A writer of lines of at most `width` columns; below 20 it counts as 20.
  public init(width: Int, ink: TerminalBar.Ink = .blocks) {
    self.width = width
    self.ink = ink
  }

  /// Which actions are written out.
  public enum Actions: Sendable, Hashable {
    /// Up to three to begin with; the others are counted.
    case first
    /// All of them.
    case all
    /// None, and nothing of what was decided: for readers whom the steps do not concern.
    case none
  }

  /// The whole result.
  ///
  /// - Parameters:
  ///   - content: what is said.
  ///   - actions: which actions are written out.
  ///   - overview: whether all domains stand below one another before each is explained, as fits a
  ///     screen.
  /// - Returns: the lines.
  public func lines(
    of content: ResultContent, actions: Actions = .first, overview: Bool = false
  ) -> [StyledText] {
    var lines = ReportLines(
      width: width, language: content.language, isToOwner: isToOwner)
    lines.heading(ReportPhrase.resultTitle)
    overall(content, &lines)
    if overview { OverviewText.add(content.domains, ink, to: &lines) }
    if !content.domains.isEmpty {
      lines.heading(ReportPhrase.domainsTitle)
      for domain in content.domains {
        lines.space()
        self.domain(domain, &lines)
      }
    }
    context(content, &lines)
    strengths(content.strengths, &lines)
    gaps(content.gaps, &lines)
    if actions != .none {
      self.actions(content, actions, &lines)
      ActionPlanText.add(content.plan, to: &lines)
      WayText.add(content.ways, to: &lines)
    }
    if let official = content.official { OfficialText.add(official, to: &lines) }
    lines.space()
    lines.add(ReportPhrase.selfAssessment, as: .muted)
    return lines.lines
  }

  // MARK: Overall

  private func overall(_ content: ResultContent, _ lines: inout ReportLines) {
    let overall = content.overall
    if let score = overall.score {
      let number: ReportPhrase =
        score.isOpen
        ? .scoreBetween(
          tenths: score.tenths, low: score.low, high: score.high, open: overall.open)
        : .score(tenths: score.tenths)
      lines.add(headline(overall.level, number, overall.status, in: lines))
      draw(score, target: nil, &lines, indent: 0)
    } else if overall.status == .notApplicable {
      lines.add(ReportPhrase.nothingApplies)
    } else {
      lines.add(ReportPhrase.noOverallScore, as: .warning)
    }
    if let meaning = overall.meaning { lines.add(StyledText(meaning)) }
    if let held = overall.heldBack {
      lines.add(ReportPhrase.heldBack(allowed: held.allowed.name, domain: held.domain))
    }
    if overall.unknown > 0 { lines.add(ReportPhrase.unknownCount(overall.unknown)) }
    switch content.perception {
    case .feelsFurther: lines.add(ReportPhrase.feelsFurther)
    case .isFurther: lines.add(ReportPhrase.isFurther)
    case .fits: lines.add(ReportPhrase.feelingFits)
    case nil: break
    }
  }

  /// `Under way · 53.4 of 100, between 50.1 and 58.0 because 3 answers are open`.
  private func headline(
    _ level: LevelLabel?, _ number: ReportPhrase, notes: [ReportPhrase] = [],
    _ status: ScoreStatus, in lines: ReportLines
  ) -> StyledText {
    var text = StyledText(level?.name ?? "", as: .title)
    if !text.isEmpty { text.append(" · ") }
    text.append(lines.words(number))
    for note in notes { text.append(" · " + lines.words(note), as: .muted) }
    if status == .provisional {
      text.append(" · " + lines.words(ReportPhrase.provisional), as: .warning)
    }
    return text
  }

  // MARK: Domains

  private func domain(_ domain: DomainResult, _ lines: inout ReportLines) {
    lines.add(StyledText(domain.name, as: .title))
    guard let score = domain.score else {
      withoutScore(domain, &lines)
      return
    }
    let number: ReportPhrase =
      score.isOpen
      ? .scoreWithBounds(tenths: score.tenths, low: score.low, high: score.high)
      : .score(tenths: score.tenths)
    lines.add(
      headline(domain.level, number, notes: [domain.answers], domain.status, in: lines), indent: 2)
    draw(score, target: domain.target, &lines, indent: 2)
    if let meaning = domain.meaning { lines.add(StyledText(meaning), indent: 2) }
    GateText.add(domain, to: &lines)
  }

  private func withoutScore(_ domain: DomainResult, _ lines: inout ReportLines) {
    guard domain.status == .notScored else {
      lines.add(ReportPhrase.nothingApplies, as: .muted, indent: 2)
      return
    }
    var text = StyledText(lines.words(ReportPhrase.noScore), as: .warning)
    if domain.applicable > 0 {
      text.append(" · " + lines.words(domain.answers), as: .muted)
    }
    lines.add(text, indent: 2)
    guard !domain.wanted.isEmpty else { return }
    lines.add(ReportPhrase.answersWanted(count: domain.wanted.count), indent: 2)
    for question in domain.wanted {
      lines.add(StyledText(question.text), indent: 2, bullet: "- ")
    }
  }

  /// A bar, and beside or under it where the next level begins.
  private func draw(
    _ score: ShownScore, target: LevelLabel?, _ lines: inout ReportLines, indent: Int
  ) {
    let room = lines.width - indent
    let bar = TerminalBar(cells: min(40, room), ink: ink)
    let line = bar.text(score.tenths, mark: target?.from)
    guard let target else { return lines.draw(line, indent: indent) }
    let note = StyledText(
      lines.words(ReportPhrase.target(level: target.name, tenths: target.from)), as: .muted)
    if bar.cells + 2 + note.displayWidth <= room {
      lines.draw(line + "  " + note, indent: indent)
    } else {
      lines.draw(line, indent: indent)
      lines.add(note, indent: indent)
    }
  }

  private func context(_ content: ResultContent, _ lines: inout ReportLines) {
    let shown = content.context.filter { $0.status != .notApplicable }
    let challenges = content.challenges
    guard !shown.isEmpty || !challenges.named.isEmpty else { return }
    lines.heading(ReportPhrase.contextTitle)
    lines.add(ReportPhrase.contextNote, as: .muted)
    if !challenges.named.isEmpty {
      lines.add(ReportPhrase.challengesNamed(challenges.named))
    }
    if !challenges.shown.isEmpty {
      lines.add(ReportPhrase.challengesShown(challenges.shown))
    }
    for domain in shown {
      lines.space()
      self.domain(domain, &lines)
    }
  }

  // MARK: Strengths, gaps, actions

  private func strengths(_ strengths: [QuestionResult], _ lines: inout ReportLines) {
    guard !strengths.isEmpty else { return }
    lines.heading(ReportPhrase.strengthsTitle)
    for strength in strengths {
      lines.add(StyledText(strength.text), bullet: "- ")
      lines.add(ReportPhrase.ownAnswer(strength.answer), as: .ok, indent: 2)
    }
  }

  private func gaps(_ gaps: [QuestionResult], _ lines: inout ReportLines) {
    guard !gaps.isEmpty else { return }
    lines.heading(ReportPhrase.gapsTitle)
    for gap in gaps {
      lines.add(StyledText(gap.text), bullet: "- ")
      lines.add(ReportPhrase.ownAnswer(gap.answer), indent: 2)
      lines.add(
        ReportPhrase.headroom(tenths: gap.headroom, domain: gap.domain), as: .muted, indent: 2)
    }
  }

  private func actions(
    _ content: ResultContent, _ choice: Actions, _ lines: inout ReportLines
  ) {
    guard !content.actions.isEmpty else { return }
    lines.heading(ReportPhrase.actionsTitle)
    let first = Set(content.firstActions.map(\.id))
    let shown = content.numbered(atMost: .max).filter {
      choice == .all || first.contains($0.action.id)
    }
    for (number, action) in shown {
      lines.space()
      ActionText.add(action, number: number, content.status(of: action), to: &lines)
    }
    let written = Set(shown.map(\.action.id))
    let further = content.openActions.count { !written.contains($0.id) }
    if further > 0 {
      lines.space()
      lines.add(ReportPhrase.moreActions(further), as: .muted)
    }
  }
}
