public import Text

/// The report about one enterprise, for one audience in one language, as every format writes it.
///
/// Whatever is counted was counted before: renderers only choose where words and numbers stand.
public struct ReportDocument: Sendable, Equatable {
  /// The language of every word.
  public let language: Language
  /// Whom it is for.
  public let audience: ReportAudience
  /// The title.
  public let title: String
  /// The code of the enterprise's country, from which the paper follows; `nil` = not known.
  public let country: String?
  /// What stands under the title: name, day, who prepared it.
  public let cover: [ReportBlock.Fact]
  /// Id and version of the questionnaire, logic hash and result hash, in one line.
  public let stamp: String
  /// The first page, which is enough on its own.
  public let firstPage: ReportSection
  /// What follows.
  public let sections: [ReportSection]
  /// The result in at most eight lines, without the name of the enterprise.
  public let short: [String]
  /// Every question of the form with its answer, points and weight.
  public let questions: ReportTable
  /// Every step recommended.
  public let actions: ReportTable

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
    language = content.language
    audience = particulars.audience
    country = particulars.country
    title = writing.words(DocumentPhrase.title)
    cover = writing.cover()
    stamp = writing.stamp
    firstPage = writing.firstPage()
    sections = writing.sections()
    short = writing.short()
    questions = writing.questionTable()
    actions = writing.actionTable()
  }
}
