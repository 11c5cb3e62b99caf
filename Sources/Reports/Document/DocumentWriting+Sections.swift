internal import Scoring
internal import Text

extension DocumentWriting {
  /// Everything after the first page, for this audience.
  func sections() -> [ReportSection] {
    let isAssociation = particulars.audience == .association
    let isOwner = particulars.audience == .owner
    let parts = [
      section("pictures", DocumentPhrase.pictures, pictures()),
      section("strengths", ReportPhrase.strengthsTitle, answers(content.strengths)),
      section("gaps", ReportPhrase.gapsTitle, gaps()),
      section("target", DocumentPhrase.gapTitle, isOwner ? [] : target()),
      section("areas", ReportPhrase.domainsTitle, areas(content.domains)),
      section("plan", DocumentPhrase.plan, isAssociation ? [] : plan()),
      section("ways", PlanPhrase.title, isAssociation ? [] : ways()),
      section("setting", ReportPhrase.contextTitle, context()),
      section("peers", PlacePhrase.title, peers()),
      section("official", ReferencePhrase.title, official()),
      section("change", ChangePhrase.title, change()),
      section("method", DocumentPhrase.method, method()),
      section(
        "privacy", DocumentPhrase.privacy,
        [.paragraph(ReportText(words(DocumentPhrase.privacyNote)))]),
      section("sources", DocumentPhrase.sources, [.sources(sources.entries)]),
    ].compactMap(\.self)
    let terms = Glossary(
      of: ([firstPage()] + parts).flatMap(\.texts), in: content.language)
    let glossary = section("glossary", DocumentPhrase.glossary, [.facts(terms.facts)])
    return terms.facts.isEmpty ? parts : parts + [glossary].compactMap(\.self)
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

  /// How far each domain is from the level to aim at.
  private func target() -> [ReportBlock] {
    let gaps = content.targetGaps
    guard gaps.domains.contains(where: { $0.gap != nil }) else { return [] }
    return [
      .table(gapTable()),
      .note(ReportText(words(DocumentPhrase.gapNote(stated: gaps.stated?.name)))),
    ]
  }

  private func context() -> [ReportBlock] {
    let shown = content.context.filter { $0.status != .notApplicable }
    let challenges = content.challenges
    // Questions that nobody answered are for who can still ask them.
    let isAnswered = shown.contains { $0.score != nil }
    let tells = isAnswered || !shown.isEmpty && particulars.audience == .advisor
    let weighs = !challenges.named.isEmpty || !shown.isEmpty && !challenges.shown.isEmpty
    guard tells || weighs else { return [] }
    var blocks: [ReportBlock] = [.note(ReportText(words(ReportPhrase.contextNote)))]
    if !challenges.named.isEmpty {
      blocks.append(.paragraph(ReportText(words(ReportPhrase.challengesNamed(challenges.named)))))
    }
    if !challenges.shown.isEmpty {
      blocks.append(.paragraph(ReportText(words(ReportPhrase.challengesShown(challenges.shown)))))
    }
    return tells ? blocks + areas(shown) : blocks
  }

  private func method() -> [ReportBlock] {
    var phrases: [DocumentPhrase] = [.methodScores, .methodLevels]
    if particulars.audience != .owner || !content.isCertain { phrases.append(.methodOpen) }
    var blocks: [ReportBlock] = phrases.enumerated().map { place, phrase in
      .paragraph(ReportText(words(phrase)) + (place == 0 ? sources.citing(.method) : ""))
    }
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
