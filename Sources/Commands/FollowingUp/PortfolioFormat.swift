/// What all businesses are written as.
enum PortfolioFormat: String, CaseIterable {
  /// A table for the screen.
  case text
  /// One file for a browser and a printer.
  case html
  /// Words with marks, for a letter or a wiki.
  case markdown
  /// A workbook for sorting and filtering.
  case xlsx

  /// How names of its files end.
  var suffix: String {
    switch self {
    case .text: "txt"
    case .html: "html"
    case .markdown: "md"
    case .xlsx: "xlsx"
    }
  }
}
