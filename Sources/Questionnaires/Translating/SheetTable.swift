internal import JSON
internal import Text

/// A translators' table as it came back: its columns found by their headings, its rows not judged.
public struct SheetTable: Sendable {
  /// One row that is not empty, its cells as texts: no guard, line feeds only, nothing around them.
  struct Row: Sendable {
    let key: CSVField
    let source: CSVField
    let text: CSVField
    let state: String
    let position: CSVPosition
  }

  /// The locale translated into; `nil` if the headings are not those of a table.
  public let locale: String?
  /// Where the heading says it.
  let localePosition: CSVPosition
  let rows: [Row]
  /// What is wrong with the CSV and with the headings, by place.
  let findings: [SheetFinding]

  /// Reads a table, whatever separates its cells.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - sourceLocale: the locale translated from.
  public init(_ bytes: [UInt8], sourceLocale: String) {
    let document = CSVDocument.read(bytes)
    let start = CSVPosition(line: 1, column: 1)
    guard let heading = document.rows.first else {
      (locale, localePosition, rows) = (nil, start, [])
      findings = [SheetFinding(position: start, problem: .empty)]
      return
    }
    let columns = Columns(heading, sourceLocale: sourceLocale)
    locale = columns.findings.isEmpty ? columns.locale : nil
    localePosition = columns.localePosition
    let cells = document.rows.dropFirst().filter { row in
      row.fields.contains { !$0.text.tidied.isEmpty }
    }
    rows = cells.map(columns.row)
    // Spreadsheets leave out empty cells at the end of a row, or fill rows up with them.
    let bearable = Set(document.rows.compactMap(columns.placeOfBearableWidth))
    let csv = document.problems.filter { problem in
      guard case .fieldCount = problem.kind else { return true }
      return !bearable.contains(problem.position)
    }
    findings = columns.findings + csv.map { SheetFinding(position: $0.position, problem: .csv($0)) }
  }
}

/// Which column is where.
private struct Columns {
  private(set) var places: [CatalogueSheet.Column: Int] = [:]
  private(set) var locale: String?
  private(set) var localePosition: CSVPosition
  private(set) var findings: [SheetFinding] = []
  private let width: Int

  /// The columns without which nothing can be taken.
  private static let needed: [CatalogueSheet.Column] = [.key, .source, .text]

  init(_ heading: CSVRow, sourceLocale: String) {
    width = heading.fields.count
    localePosition = heading.position
    for (place, field) in heading.fields.enumerated() {
      let words = field.text.tidied.split(separator: " ")
      guard let name = words.first.map({ $0.lowercased() }),
        let column = CatalogueSheet.Column(rawValue: name)
      else { continue }
      switch column {
      case .source where words.count != 2 || words[1] != sourceLocale: continue
      case .text where words.count != 2: continue
      case .text: read(locale: String(words[1]), at: field.position, sourceLocale)
      default: break
      }
      if places.updateValue(place, forKey: column) != nil {
        findings.append(
          SheetFinding(position: field.position, problem: .columnTwice(field.text.tidied)))
      }
    }
    for column in Self.needed where places[column] == nil {
      let name = column.heading(sourceLocale: sourceLocale, locale: "LOCALE")
      findings.append(SheetFinding(position: heading.position, problem: .columnMissing(name)))
    }
  }

  private mutating func read(
    locale: String, at position: CSVPosition, _ sourceLocale: String
  ) {
    localePosition = position
    if !locale.isLocale {
      findings.append(SheetFinding(position: position, problem: .invalidLocale(locale)))
    } else if locale == sourceLocale {
      findings.append(SheetFinding(position: position, problem: .sourceItself(locale: locale)))
    } else {
      self.locale = locale
    }
  }

  func row(_ row: CSVRow) -> SheetTable.Row {
    func cell(_ column: CatalogueSheet.Column) -> CSVField {
      guard let place = places[column], place < row.fields.count else {
        return CSVField(text: "", position: row.position)
      }
      let field = row.fields[place]
      return CSVField(text: field.text.withoutFormulaGuard.tidied, position: field.position)
    }
    return SheetTable.Row(
      key: cell(.key), source: cell(.source), text: cell(.text),
      state: cell(.state).text.lowercased(), position: row.position)
  }

  /// Where a row is reported whose width differs although it has all cells that count.
  func placeOfBearableWidth(_ row: CSVRow) -> CSVPosition? {
    guard Self.needed.allSatisfy({ (places[$0] ?? 0) < row.fields.count }),
      row.fields.dropFirst(width).allSatisfy({ $0.text.tidied.isEmpty })
    else { return nil }
    return row.fields.dropFirst(width).first?.position ?? row.position
  }
}

extension String {
  /// The text as a translator means it, whatever the spreadsheet made of it: line feeds only, no
  /// white space around it, composed characters.
  var tidied: String {
    let lines = replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    guard let first = lines.firstIndex(where: { !$0.isWhitespace }),
      let last = lines.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(lines[first...last]).composed
  }
}
