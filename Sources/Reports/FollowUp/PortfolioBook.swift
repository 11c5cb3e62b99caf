public import Text

/// Writes all businesses of an advisor as a workbook: a row a business, three columns a domain.
public struct PortfolioBook: Sendable {
  private typealias Cell = ReportTable.Cell

  /// The language of the words.
  public let language: Language
  /// What the person's own business is called.
  public let own: String
  /// Who prepared it; `nil` = nobody is named.
  public let preparedBy: String?
  /// What it was made from, by ids and hashes, in one line.
  public let stamp: String

  /// A writer in a language.
  ///
  /// - Parameters:
  ///   - language: The language of the words.
  ///   - own: What the person's own business is called.
  ///   - preparedBy: Who prepared it; `nil` = nobody is named.
  ///   - stamp: What it was made from, by ids and hashes, in one line.
  public init(language: Language, own: String, preparedBy: String?, stamp: String) {
    self.language = language
    self.own = own
    self.preparedBy = preparedBy
    self.stamp = stamp
  }

  /// The workbook.
  public func book(of portfolio: Portfolio) -> Book {
    let lines = [
      BookLine("", Cell(words(WorkbookPhrase.readMe)), .title),
      BookLine("", Cell(words(WorkbookPhrase.aboutPortfolio))),
      BookLine("", Cell(words(WorkbookPhrase.aboutNumbers))),
      BookLine("", Cell(words(ReportPhrase.selfAssessment)), .muted),
      BookLine("", Cell(stamp), .muted),
    ]
    return Book(
      language: language, title: words(FollowUpPhrase.portfolioTitle), author: preparedBy,
      stamp: stamp,
      sheets: [
        BookSheet(
          .portfolio, language,
          .table(BookTable(table(of: portfolio), technical: ["assessment"]))),
        BookSheet(.readMe, language, .page(lines)),
      ])
  }

  private func table(of portfolio: Portfolio) -> ReportTable {
    let domains = portfolio.domains.enumerated().flatMap { place, domain in
      [
        column("level\(place)", WorkbookPhrase.columnLevel(domain.name)),
        column("score\(place)", WorkbookPhrase.columnPoints(domain.name), isNumeric: true),
        column("change\(place)", WorkbookPhrase.columnMoved(domain.name), isNumeric: true),
      ]
    }
    return ReportTable(
      caption: words(FollowUpPhrase.portfolioTitle),
      columns: [
        column("client", FollowUpPhrase.columnClient),
        column("answered", WorkbookPhrase.columnAnswered, isNumeric: true),
        column("level", DocumentPhrase.columnLevel),
        column("score", DocumentPhrase.columnScore, isNumeric: true),
        column("change", WorkbookPhrase.columnChange, isNumeric: true),
      ] + domains + [
        column("weakest", WorkbookPhrase.columnWeakest),
        column("next", WorkbookPhrase.columnNext),
        column("day", WorkbookPhrase.columnNextDay, isNumeric: true),
        column("assessment", WorkbookPhrase.columnAssessment),
      ],
      rows: portfolio.clients.map(row))
  }

  private func row(_ client: Portfolio.Client) -> [ReportTable.Cell] {
    let overall = client.overall
    let next = client.next.map { $0.step?.name ?? words(FollowUpPhrase.answerAgain) }
    return [
      Cell(client.name ?? own), .day(client.day, language), level(overall), score(overall),
      .change(overall.change, language),
    ] + client.domains.flatMap { [level($0), score($0), .change($0.change, language)] } + [
      Cell(client.weakest?.name ?? ""), Cell(next ?? ""),
      client.next?.day.map { .day($0, language) } ?? .none, Cell(client.assessment),
    ]
  }

  private func score(_ standing: Portfolio.Standing) -> ReportTable.Cell {
    standing.tenths.map { Cell(NumberFormat(language).tenths($0), .tenths($0)) } ?? .none
  }

  private func level(_ standing: Portfolio.Standing) -> ReportTable.Cell {
    standing.level.map { Cell($0.name, .code($0.id)) } ?? .none
  }

  private func column(
    _ id: String, _ title: some Phrase, isNumeric: Bool = false
  ) -> ReportTable.Column {
    ReportTable.Column(id, words(title), isNumeric: isNumeric)
  }

  private func words(_ phrase: some Phrase) -> String { phrase.text(in: language) }
}
