/// A place in a CSV text.
public struct CSVPosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The line, from 1; a line feed, a carriage return or both together end it, in quotes too.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// A place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then column.
  public static func < (a: CSVPosition, b: CSVPosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }

  /// `line:column`
  public var description: String { "\(line):\(column)" }
}

/// One field of a row.
public struct CSVField: Sendable, Hashable {
  /// What it says, without the quotation marks around it.
  public let text: String
  /// Where it begins; of a quoted field, its opening quotation mark.
  public let position: CSVPosition

  /// A field.
  public init(text: String, position: CSVPosition) {
    self.text = text
    self.position = position
  }
}

/// One row: at least one field.
public struct CSVRow: Sendable, Hashable {
  /// The fields, first to last.
  public let fields: [CSVField]
  /// Where the row begins.
  public let position: CSVPosition
}

/// A CSV text read as a whole; ``CSVReader`` reads row by row.
public struct CSVDocument: Sendable {
  /// What separates its fields.
  public let separator: CSVSeparator
  /// Every row, the heading among them; blank lines are no rows.
  public let rows: [CSVRow]
  /// Every problem, by place.
  public let problems: [CSVProblem]

  /// Reads a text; never fails, whatever the bytes.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark.
  ///   - separator: what separates fields; `nil` to recognize it in the first row.
  /// - Returns: all rows and problems.
  public static func read(_ bytes: [UInt8], separator: CSVSeparator? = nil) -> CSVDocument {
    var reader = CSVReader(bytes, separator: separator)
    var rows: [CSVRow] = []
    while let row = reader.next() { rows.append(row) }
    // A stable sort: problems at one place keep the order in which they were met.
    let problems = reader.problems.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
    return CSVDocument(separator: reader.separator, rows: rows, problems: problems)
  }
}
