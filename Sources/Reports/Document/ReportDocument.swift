internal import Text

/// The report about one enterprise, for one audience in one language, as every format writes it.
///
/// Whatever is counted was counted before: renderers only choose where words and numbers stand.
public struct ReportDocument: Sendable, Equatable {
  /// What is read: the pages.
  public let page: ReportPage
  /// The result in at most eight lines, without the name of the enterprise.
  public let short: [String]
  /// Every question of the form with its answer, points and weight; each row says what it was made
  /// from.
  public let questions: ReportTable
  /// Every step recommended; each row says what it was made from.
  public let actions: ReportTable
  /// The report for a spreadsheet program.
  public let book: Book

  /// Builds the report.
  ///
  /// - Parameters:
  ///   - content: the result.
  ///   - derivation: how each number of it came about.
  ///   - particulars: what the report says of itself.
  public init(
    _ content: ResultContent, derivation: Derivation, particulars: ReportParticulars
  ) {
    let writing = DocumentWriting(
      content: content, derivation: derivation, particulars: particulars)
    page = ReportPage(
      language: content.language, title: writing.words(DocumentPhrase.title),
      cover: writing.cover(), firstPage: writing.firstPage(), sections: writing.sections(),
      stamp: particulars.stamp(in: content.language))
    short = writing.short()
    questions = writing.stamped(writing.questionTable())
    actions = writing.stamped(writing.actionTable())
    book = BookWriting(writing: writing, page: page).book()
  }
}
