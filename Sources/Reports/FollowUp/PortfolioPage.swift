public import Text

/// Writes all businesses of an advisor as a page.
public struct PortfolioPage: Sendable {
  /// The language of the words.
  public let language: Language
  /// What the person's own business is called.
  public let own: String
  /// The day on which it is written.
  public let day: CalendarDate
  /// Who prepared it; `nil` = nobody is named.
  public var preparedBy: String?
  /// What it was made from: ids and versions of the questionnaires, their logic hashes, and
  /// `sha256:` with the hash of what `portfolio --json` writes.
  public var origin: Origin

  /// What a page was made from.
  public struct Origin: Sendable, Hashable {
    /// Ids and versions of the questionnaires answered.
    public var questionnaire: String
    /// Their logic hashes.
    public var logic: String
    /// `sha256:` and the hash of the portfolio for programs.
    public var result: String
    /// By which version and with which options it was written, for checking it; `nil` = not told.
    public var written: String?

    /// An origin with these parts.
    public init(questionnaire: String, logic: String, result: String) {
      self.questionnaire = questionnaire
      self.logic = logic
      self.result = result
    }
  }

  /// How many dates the first page has room for.
  private static let room = 8

  var format: NumberFormat { NumberFormat(language) }

  /// A writer of pages.
  ///
  /// - Parameters:
  ///   - language: the language of the words.
  ///   - own: what the person's own business is called.
  ///   - day: the day on which it is written.
  ///   - preparedBy: who prepared it.
  ///   - origin: what it was made from.
  public init(
    language: Language, own: String, day: CalendarDate, preparedBy: String?, origin: Origin
  ) {
    self.language = language
    self.own = own
    self.day = day
    self.preparedBy = preparedBy
    self.origin = origin
  }

  /// The page.
  public func page(of portfolio: Portfolio) -> ReportPage {
    var cover = [ReportBlock.Fact(name: words(PortfolioPhrase.day), text: day.text(in: language))]
    if let preparedBy, !preparedBy.isEmpty {
      cover.append(.init(name: words(DocumentPhrase.preparedBy), text: preparedBy))
    }
    let legend = portfolio.levels.enumerated().map { "\($0 + 1) \($1.name)" }
    return ReportPage(
      language: language, title: words(PortfolioPhrase.title), cover: cover,
      firstPage: firstPage(portfolio),
      sections: [
        ReportSection(
          id: "standings", title: words(PortfolioPhrase.standings),
          blocks: [
            .table(standings(of: portfolio)),
            .note(ReportText(words(PortfolioPhrase.changeNote))),
          ]),
        ReportSection(
          id: "areas", title: words(PortfolioPhrase.areas),
          blocks: [
            .table(areas(of: portfolio)),
            .note(
              ReportText(words(PortfolioPhrase.areasNote) + " " + legend.joined(separator: " · "))),
          ]),
        ReportSection(
          id: "privacy", title: words(PortfolioPhrase.privacy),
          blocks: [.paragraph(ReportText(words(PortfolioPhrase.privacyNote)))]),
      ],
      stamp: words(
        DocumentPhrase.stamp(
          questionnaire: origin.questionnaire, logic: origin.logic,
          result: [origin.result, origin.written].compactMap(\.self).joined(separator: ", "))),
      layout: .across)
  }

  func words(_ phrase: some Phrase) -> String { phrase.text(in: language) }

  func name(of client: Portfolio.Client) -> String { client.name ?? own }

  // MARK: First page

  private func firstPage(_ portfolio: Portfolio) -> ReportSection {
    let upcoming = portfolio.clients.compactMap { client in
      client.next.flatMap { next in next.day.map { (client, next, $0) } }
    }.sorted { ($0.2.iso, name(of: $0.0)) < ($1.2.iso, name(of: $1.0)) }
    let overdue = upcoming.count { $0.1.isOverdue }
    var blocks: [ReportBlock] = [
      .paragraph(
        ReportText(words(PortfolioPhrase.businesses(portfolio.clients.count)), .strong)
          + ReportText(" · " + words(PortfolioPhrase.overdue(overdue)))),
      .heading(words(PortfolioPhrase.due)),
    ]
    if upcoming.isEmpty {
      blocks.append(.paragraph(ReportText(words(PortfolioPhrase.nothingDue))))
    } else {
      blocks.append(
        .list(
          upcoming.prefix(Self.room).map { client, next, day in
            let day = PortfolioPhrase.dueOn(day, isOverdue: next.isOverdue)
            return ReportText(name(of: client), .strong)
              + ReportText(" · \(next.step?.name ?? words(FollowUpPhrase.answerAgain))")
              + ReportText(" · " + words(day), .muted)
          }))
    }
    if upcoming.count > Self.room {
      blocks.append(
        .note(ReportText(words(PortfolioPhrase.further(upcoming.count - Self.room)))))
    }
    blocks += [.heading(words(PortfolioPhrase.levels)), .paragraph(levels(of: portfolio))]
    return ReportSection(
      id: "first-page", title: words(DocumentPhrase.atAGlance), blocks: blocks)
  }
}
