/// Writes CSV: the same rows give the same bytes, and ``CSVReader`` reads the same rows back.
///
/// A field stands between quotation marks only where it must: if it holds the separator, a
/// quotation mark or a line break, if it is empty and alone in its row, or if the document would
/// otherwise seem to begin with a byte order mark. Carriage return and line feed end each row: RFC
/// 4180 and spreadsheets want both.
///
/// ```swift
/// var writer = CSVWriter(separator: .semicolon)
/// writer.append(["a", "say \"yes\""])
/// writer.bytes   // a;"say ""yes"""␍␊
/// ```
public struct CSVWriter: Sendable {
  /// U+FEFF in UTF-8, by which spreadsheets tell that a file is UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Everything written so far.
  public private(set) var bytes: [UInt8]

  private let separator: CSVSeparator

  /// A document without rows.
  ///
  /// - Parameters:
  ///   - separator: what separates fields.
  ///   - hasByteOrderMark: whether U+FEFF begins the document; Excel needs it to read accents.
  public init(separator: CSVSeparator = .comma, hasByteOrderMark: Bool = false) {
    self.separator = separator
    bytes = hasByteOrderMark ? Self.byteOrderMark : []
  }

  /// Writes a row of at least one field.
  public mutating func append(_ fields: [String]) {
    for (position, field) in fields.enumerated() {
      if position > 0 { bytes.append(separator.rawValue) }
      append(field, isAlone: fields.count == 1)
    }
    bytes += "\r\n".utf8
  }

  private mutating func append(_ field: String, isAlone: Bool) {
    let quote = UInt8(ascii: "\"")
    let seemsMarked = bytes.isEmpty && field.utf8.starts(with: Self.byteOrderMark)
    let isQuoted =
      isAlone && field.isEmpty || seemsMarked
      || field.utf8.contains { $0 == separator.rawValue || $0 == quote || $0.endsCSVRow }
    guard isQuoted else {
      bytes += field.utf8
      return
    }
    bytes.append(quote)
    for byte in field.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
