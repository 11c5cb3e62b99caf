internal import Reports
internal import Text
internal import Workbooks

/// How a portfolio is written to a file.
struct PortfolioWriting {
  /// The sheet it prints on; `nil` = the one of the country.
  let paper: ReportPaper?
  /// Who prepared it; `nil` = nobody is named.
  let preparedBy: String?
  /// What the person's own business is called.
  let own: String

  /// The bytes of the file.
  ///
  /// - Parameters:
  ///   - gathered: the businesses.
  ///   - format: what it is written as.
  ///   - context: the language and the day.
  /// - Returns: the same bytes for the same businesses, language, day and options.
  /// - Throws: ``WorkbookProblem``, ``System/FileProblem``.
  func bytes(
    of gathered: GatheredPortfolio, _ format: PortfolioFormat, in context: CommandContext
  ) throws -> [UInt8] {
    let portfolio = gathered.portfolio
    let paper = paper ?? ReportPaper(country: gathered.country)
    var origin = gathered.origin
    var written = WrittenAs(
      language: context.language, day: context.dayOfWriting, paper: paper)
    written.preparedBy = preparedBy
    origin.written = written.text
    let page = PortfolioPage(
      language: context.language, own: own, day: context.dayOfWriting, preparedBy: preparedBy,
      origin: origin
    ).page(of: portfolio)
    switch format {
    case .text:
      let text = PortfolioText(language: context.language, own: own)
      let lines =
        text.table(of: portfolio).aligned(width: 80, heading: .shown) + [StyledText()]
        + text.legend(of: portfolio, width: 80)
      return Array(lines.map { $0.rendered(as: .plain) + "\n" }.joined().utf8)
    case .html: return Array(HTMLPage(paper: paper).text(of: page).utf8)
    case .markdown: return Array(MarkdownPage().text(of: page).utf8)
    case .xlsx:
      let book = PortfolioBook(
        language: context.language, own: own, preparedBy: preparedBy, stamp: page.stamp
      ).book(of: portfolio)
      return try WorkbookFile(paper: paper, written: context.dayOfWriting).bytes(of: book)
    }
  }
}
