internal import Text

/// A CSV file with a heading of known columns, read cell by cell with every finding.
struct ReferenceTable {
  /// A row that has a cell for every column.
  struct Row {
    fileprivate let cells: [String: CSVField]
    let position: CSVPosition

    subscript(column: String) -> CSVField {
      cells[column] ?? CSVField(text: "", position: position)
    }
  }

  let path: String
  let rows: [Row]
  private(set) var problems: [(position: CSVPosition, problem: ReferenceProblem)]

  init(_ file: OfficialStatistics.File, columns: [String]) {
    let document = CSVDocument.read(file.bytes)
    path = file.path
    problems = document.problems.map { ($0.position, .csv($0)) }
    guard let heading = document.rows.first else {
      rows = []
      problems.append((CSVPosition(line: 1, column: 1), .noHeading))
      return
    }
    var seen: Set<String> = []
    for field in heading.fields {
      if !columns.contains(field.text) {
        problems.append((field.position, .unknownColumn(field.text, known: columns)))
      } else if !seen.insert(field.text).inserted {
        problems.append((field.position, .columnTwice(field.text)))
      }
    }
    for column in columns where !seen.contains(column) {
      problems.append((heading.position, .missingColumn(column)))
    }
    // Cells under a heading that is wrong would only repeat what is wrong with it.
    guard seen.count == columns.count, heading.fields.count == columns.count else {
      rows = []
      return
    }
    rows = document.rows.dropFirst().filter { $0.fields.count == columns.count }.map { row in
      Row(
        cells: Dictionary(
          zip(heading.fields.map(\.text), row.fields), uniquingKeysWith: { first, _ in first }),
        position: row.position)
    }
  }

  mutating func report(_ problem: ReferenceProblem, at position: CSVPosition) {
    problems.append((position, problem))
  }

  /// What a cell holds; reported and `nil` if it cannot be read as what its column takes.
  mutating func cell<Value>(
    _ row: Row, _ column: String, _ expected: String, _ read: (String) -> Value?
  ) -> Value? {
    let field = row[column]
    if let value = read(field.text) { return value }
    report(.invalid(column: column, value: field.text, expected: expected), at: field.position)
    return nil
  }

  /// The findings, by place; of several at one place, in the order found.
  var findings: [ReferenceFinding] {
    problems.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map {
        ReferenceFinding(
          path: path, position: $0.element.position, problem: $0.element.problem)
      }
  }
}

extension String {
  /// `eurostat.erp`: a publisher and a name, each of small letters, digits and underscores.
  var isStatistic: Bool {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy(\.isReferenceWord)
  }
}

extension StringProtocol {
  /// `[a-z][a-z0-9_]*`
  var isReferenceWord: Bool {
    guard let first = utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return false
    }
    return utf8.allSatisfy {
      $0 == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
  }
}
