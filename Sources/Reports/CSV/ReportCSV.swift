public import Text

/// Writes a table of a report as CSV.
public struct ReportCSV: Sendable {
  /// Who reads the file.
  public enum Reader: Sendable, Hashable {
    /// Programs: names of columns and codes that are the same in every language, numbers with a dot.
    case program
    /// A spreadsheet in a language: a byte order mark, its separator and decimal mark, and nothing
    /// that it would take for a formula.
    case spreadsheet(Language)
  }

  /// Who reads the file.
  public let reader: Reader

  /// A writer for a reader.
  public init(for reader: Reader) { self.reader = reader }

  /// The table: one row of headings, then its rows.
  public func bytes(of table: ReportTable) -> [UInt8] {
    switch reader {
    case .program:
      var writer = CSVWriter()
      writer.append(table.columns.map(\.id))
      for row in table.rows { writer.append(row.map { $0.value?.description ?? $0.text }) }
      return writer.bytes
    case .spreadsheet(let language):
      var writer = CSVWriter(
        separator: CSVSeparator(spreadsheetsIn: language.tag), hasByteOrderMark: true)
      writer.append(table.columns.map { $0.title.withoutControls.guardedAgainstFormulas })
      for row in table.rows { writer.append(row.map { text($0, language) }) }
      return writer.bytes
    }
  }

  private func text(_ cell: ReportTable.Cell, _ language: Language) -> String {
    switch cell.value {
    // Without marks between thousands, which spreadsheets do not all take.
    case .whole(let value): String(value)
    case .tenths(let value): NumberFormat(language).tenths(value)
    case .exact(let text): text.asMixedNumber ?? cell.text
    case .code, .change, .percent, .day, nil: cell.text.withoutControls.guardedAgainstFormulas
    }
  }
}

extension String {
  /// A fraction such as `5/3` as `1 2/3`: spreadsheets take `5/3` for a day; `nil` = no fraction.
  fileprivate var asMixedNumber: String? {
    let parts = split(separator: "/").compactMap { Int64($0) }
    guard parts.count == 2, parts[1] > 0 else { return nil }
    let (whole, rest) = parts[0].quotientAndRemainder(dividingBy: parts[1])
    return "\(whole) \(rest)/\(parts[1])"
  }
}
