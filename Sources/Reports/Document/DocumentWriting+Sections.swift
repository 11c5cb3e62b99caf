internal import Comparing
internal import Questionnaires
internal import Scoring
internal import Text

extension DocumentWriting {
  /// Everything after the first page, for this audience.
  func sections() -> [ReportSection] {
    let isAssociation = particulars.audience == .association
    return [
      section("pictures", DocumentPhrase.pictures, pictures()),
      section("strengths", ReportPhrase.strengthsTitle, answers(content.strengths)),
      section("gaps", ReportPhrase.gapsTitle, gaps()),
      section("areas", ReportPhrase.domainsTitle, areas(content.domains)),
      section("plan", DocumentPhrase.plan, isAssociation ? [] : plan()),
      section("ways", PlanPhrase.title, isAssociation ? [] : ways()),
      section("setting", ReportPhrase.contextTitle, context()),
      section(
        "peers", PlacePhrase.title, particulars.benchmark.map { .paragraph(ReportText($0)) }),
      section("official", ReferencePhrase.title, official()),
      section("change", ChangePhrase.title, change()),
      section("method", DocumentPhrase.method, method()),
      section(
        "privacy", DocumentPhrase.privacy,
        [.paragraph(ReportText(words(DocumentPhrase.privacyNote)))]),
    ].compactMap(\.self)
  }

  private func pictures() -> [ReportBlock] {
    let hasScore = content.domains.contains { $0.score != nil }
    guard hasScore else { return [] }
    var figures: [ResultFigure] = [.domains]
    if content.overall.level != nil { figures.append(.level) }
    if particulars.audience == .advisor && !content.actions.isEmpty { figures.append(.steps) }
    return figures.map { .figure(content.chart($0, date: particulars.day)) }
  }

  private func answers(_ questions: [QuestionResult]) -> [ReportBlock] {
    guard !questions.isEmpty else { return [] }
    return [
      .list(
        questions.map {
          ReportText($0.text) + ReportText(" ")
            + ReportText(words(ReportPhrase.ownAnswer($0.answer)), .strong)
        })
    ]
  }

  private func gaps() -> [ReportBlock] {
    guard !content.gaps.isEmpty else { return [] }
    return [
      .list(
        content.gaps.map { gap in
          ReportText(gap.text) + ReportText(" ")
            + ReportText(words(ReportPhrase.ownAnswer(gap.answer)), .strong) + ReportText(" · ")
            + ReportText(
              words(ReportPhrase.headroom(tenths: gap.headroom, domain: gap.domain)), .muted)
        })
    ]
  }

  // MARK: Domains

  private func areas(_ domains: [DomainResult]) -> [ReportBlock] {
    domains.flatMap { domain in
      var blocks: [ReportBlock] = [
        .heading(domain.name), .paragraph(headline(domain) + scope(domain)),
      ]
      if let meaning = domain.meaning { blocks.append(.paragraph(ReportText(meaning))) }
      let care = limits(domain)
      if !care.isEmpty { blocks.append(.care(care)) }
      if !domain.wanted.isEmpty {
        let wanted = ReportPhrase.answersWanted(count: domain.wanted.count)
        blocks.append(.paragraph(ReportText(words(wanted))))
        blocks.append(.list(domain.wanted.map { ReportText($0.text) }))
      }
      if particulars.audience != .owner,
        let part = derivation.parts.first(where: { $0.domain.id == domain.id }),
        !part.rows.isEmpty
      {
        blocks.append(.table(answerTable(part)))
      }
      return blocks
    }
  }

  /// How much of the domain was answered.
  private func scope(_ domain: DomainResult) -> ReportText {
    guard domain.score != nil else { return "" }
    var text = " · " + words(ReportPhrase.questionsScored(domain.scoredQuestions))
    if let coverage = domain.coverage, coverage < 100 {
      text += " · " + words(ReportPhrase.coverage(percent: coverage))
    }
    return ReportText(text, .muted)
  }

  /// The points first, then what holds the level back and why, then how long the remedy takes.
  private func limits(_ domain: DomainResult) -> [ReportText] {
    var lines: [String] = []
    func remedy(_ gate: GateNotice) {
      guard let remedy = gate.remedy else { return }
      lines.append(words(ReportPhrase.remedy(action: remedy.title, hours: remedy.hours)))
    }
    let limiting = domain.gates.filter(\.isLimiting)
    if !limiting.isEmpty, let level = domain.level, let before = domain.levelBeforeGates {
      lines.append(words(ReportPhrase.pointsAllow(level: before.name)))
      for gate in limiting {
        lines.append(words(ReportPhrase.holdsBack(level: level.name, reason: gate.reason)))
        remedy(gate)
      }
    }
    for gate in domain.gates where !gate.isLimiting {
      lines.append(words(ReportPhrase.openRisk(reason: gate.reason)))
      remedy(gate)
    }
    return lines.map { ReportText($0) }
  }

  private func context() -> [ReportBlock] {
    let shown = content.context.filter { $0.status != .notApplicable }
    let challenges = content.challenges
    guard !shown.isEmpty || !challenges.named.isEmpty else { return [] }
    var blocks: [ReportBlock] = [.note(ReportText(words(ReportPhrase.contextNote)))]
    if !challenges.named.isEmpty {
      blocks.append(.paragraph(ReportText(words(ReportPhrase.challengesNamed(challenges.named)))))
    }
    if !challenges.shown.isEmpty {
      blocks.append(.paragraph(ReportText(words(ReportPhrase.challengesShown(challenges.shown)))))
    }
    return blocks + areas(shown)
  }

  // MARK: Steps

  private func plan() -> [ReportBlock] {
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

  private func ways() -> [ReportBlock] {
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

  // MARK: Others, before, method

  private func official() -> [ReportBlock] {
    guard let official = content.official else { return [] }
    var lines = ReportLines(width: 1_000_000, language: content.language)
    OfficialText.add(official, to: &lines)
    // Its first line is the heading, which the section has.
    return lines.lines.dropFirst().map { line in
      .paragraph(ReportText(line.text.hasPrefix("- ") ? String(line.text.dropFirst(2)) : line.text))
    }
  }

  private func change() -> [ReportBlock] {
    guard let change = particulars.change else { return [] }
    let days = ChangePhrase.days(
      from: change.from.text(in: content.language), to: change.to.text(in: content.language))
    let parts = change.domains.filter { $0.before != nil || $0.after != nil }
    var blocks: [ReportBlock] = [
      .paragraph(ReportText(words(days))), .list(([change.overall] + parts).map(movement)),
    ]
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

  private func method() -> [ReportBlock] {
    var phrases: [DocumentPhrase] = [.methodScores, .methodLevels]
    if particulars.audience != .owner || !content.isCertain { phrases.append(.methodOpen) }
    var blocks: [ReportBlock] = phrases.map { .paragraph(ReportText(words($0))) }
    if particulars.audience == .advisor { blocks.append(.table(domainTable())) }
    return blocks
  }
}

extension ResultContent {
  /// Whether no answer is open.
  fileprivate var isCertain: Bool {
    overall.score.map { !$0.isOpen } ?? false && overall.unknown == 0
  }
}
