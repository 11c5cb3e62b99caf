public import Text

extension CatalogueSheet {
  /// The columns of the table.
  enum Column: String, CaseIterable {
    case key, context, source, text, state, note

    /// What stands above the column.
    func heading(sourceLocale: String, locale: String) -> String {
      switch self {
      case .source: "source \(sourceLocale)"
      case .text: "text \(locale)"
      case .key, .context, .state, .note: rawValue
      }
    }
  }

  /// The table for a spreadsheet: UTF-8 with byte order mark, rows that end with CR LF, and an
  /// apostrophe before what a spreadsheet would take for a formula.
  ///
  /// - Parameters:
  ///   - separator: what separates cells.
  ///   - rows: the rows to write; those that need work, or all.
  /// - Returns: the bytes of the file.
  public func csv(separator: CSVSeparator, rows: [Row]) -> [UInt8] {
    var writer = CSVWriter(separator: separator, hasByteOrderMark: true)
    writer.append(
      Column.allCases.map { $0.heading(sourceLocale: sourceLocale, locale: target.locale) })
    for row in rows {
      let cells = [row.key, row.context, row.source, row.text, row.state.rawValue, ""]
      writer.append(cells.map(\.guardedAgainstFormulas))
    }
    return writer.bytes
  }
}
