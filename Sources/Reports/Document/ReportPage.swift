public import Text

/// What a reader leafs through: a title, a first page that is enough on its own, and sections.
///
/// Every format for reading (HTML, Markdown, and through HTML also PDF and DOCX) writes this value,
/// be it about one enterprise, a portfolio or a whole campaign.
public struct ReportPage: Sendable, Equatable {
  /// The language of every word.
  public let language: Language
  /// The title.
  public let title: String
  /// What stands under the title: name, day, who prepared it.
  public let cover: [ReportBlock.Fact]
  /// The first page, which is enough on its own.
  public let firstPage: ReportSection
  /// What follows.
  public let sections: [ReportSection]
  /// What it was made from, by ids and hashes, in one line.
  public let stamp: String
  /// How it stands on paper.
  public var layout = Layout.upright

  /// How a page stands on paper.
  public enum Layout: Sendable, Hashable {
    /// The first page on a sheet of its own, what follows on upright sheets.
    case upright
    /// Upright, what follows the first page right below it.
    case running
    /// Across, because its tables have many columns.
    case across
    /// All words on one sheet, figures after it.
    case singleSheet
  }
}
