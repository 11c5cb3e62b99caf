/// Reads CSV row by row, keeping places and going on after what can be passed over.
///
/// RFC 4180, and what spreadsheets write beyond it: a byte order mark, rows that end with a line
/// feed, a carriage return or both, `;` or a tab between fields. Blank lines are no rows: a lone
/// empty field stands as `""`. A quotation mark inside an unquoted field is an ordinary character.
///
/// ```swift
/// var reader = CSVReader(Array("key;text\r\na;\"x;y\"\r\n".utf8))
/// while let row = reader.next() { … }   // [key, text], [a, x;y]
/// ```
public struct CSVReader: Sendable {
  /// What separates fields.
  public let separator: CSVSeparator
  /// What was wrong with the rows read so far; bytes that are no UTF-8 are known from the start.
  public private(set) var problems: [CSVProblem] = []

  private let bytes: [UInt8]
  private var index: Int
  private var line = 1
  private var column = 1
  /// The number of fields of the first row.
  private var width: Int?

  /// Begins with the first row.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark.
  ///   - separator: what separates fields; `nil` to recognize it in the first row.
  public init(_ bytes: [UInt8], separator: CSVSeparator? = nil) {
    self.bytes = bytes
    self.separator = separator ?? .likely(in: bytes)
    index = bytes.starts(with: CSVWriter.byteOrderMark) ? CSVWriter.byteOrderMark.count : 0
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      var reader = self
      while reader.index < error.byteOffsets.lowerBound { reader.pass() }
      report(.invalidUTF8, at: reader.position)
    }
  }

  /// The next row, or `nil` at the end.
  public mutating func next() -> CSVRow? {
    while current?.endsCSVRow == true { pass() }
    guard current != nil else { return nil }
    let start = position
    var fields = [field()]
    while current == separator.rawValue {
      pass()
      fields.append(field())
    }
    checkWidth(of: fields)
    return CSVRow(fields: fields, position: start)
  }

  // MARK: Fields

  private mutating func field() -> CSVField {
    let start = position
    var text: [UInt8] = []
    if current == Self.quote {
      pass()
      guard quoted(into: &text) else {
        report(.unterminatedQuote, at: start)
        return CSVField(text: String(decoding: text, as: UTF8.self), position: start)
      }
      if !isAtFieldEnd { report(.textAfterQuote, at: position) }
    }
    while !isAtFieldEnd, let byte = current {
      text.append(byte)
      pass()
    }
    return CSVField(text: String(decoding: text, as: UTF8.self), position: start)
  }

  /// Reads up to and over the closing quotation mark; `false` if there is none.
  private mutating func quoted(into text: inout [UInt8]) -> Bool {
    while let byte = current {
      pass()
      if byte == Self.quote {
        guard current == Self.quote else { return true }
        pass()
      }
      text.append(byte)
    }
    return false
  }

  private mutating func checkWidth(of fields: [CSVField]) {
    guard let width else {
      width = fields.count
      return
    }
    // A row that swallowed the rest of the file has any number of fields.
    if fields.count == width || problems.last?.kind == .unterminatedQuote { return }
    let place = fields[fields.count > width ? width : 0].position
    report(.fieldCount(fields.count, expected: width), at: place)
  }

  // MARK: Bytes

  private static let quote = UInt8(ascii: "\"")

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private var isAtFieldEnd: Bool {
    guard let current else { return true }
    return current == separator.rawValue || current.endsCSVRow
  }

  private var position: CSVPosition { CSVPosition(line: line, column: column) }

  /// Passes over the current byte.
  private mutating func pass() {
    let byte = bytes[index]
    index += 1
    if byte.endsCSVRow, byte == UInt8(ascii: "\n") || current != UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      // Continuation bytes of UTF-8 belong to the scalar before them.
      column += 1
    }
  }

  private mutating func report(_ kind: CSVProblem.Kind, at position: CSVPosition) {
    problems.append(CSVProblem(position: position, kind: kind))
  }
}
