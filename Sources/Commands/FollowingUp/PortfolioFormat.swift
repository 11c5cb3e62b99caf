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

  /// The format that the name of a file asks for; `nil` = it ends otherwise.
  init?(ending path: String) {
    guard let wanted = ReportFormat(ending: path),
      let format = Self.allCases.first(where: { $0.suffix == wanted.suffix })
    else { return nil }
    self = format
  }

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
