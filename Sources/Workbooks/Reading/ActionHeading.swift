internal import Text

/// The row of headings of the table of steps: rows and columns may have been moved.
struct ActionHeading {
  /// How many rows are looked at.
  private static let rows = 30

  /// The row of the headings, from 0.
  let row: Int
  /// The language in which they are written.
  let language: Language
  private let columns: [String: Int]

  /// The row that names both ids in one language; `nil` = there is none.
  init?(of cells: SheetCells) {
    var titles: [Int: [String: Int]] = [:]
    for (place, cell) in cells.cells where place.row < Self.rows {
      guard case .text(let text) = cell else { continue }
      // The first of two columns of one name counts.
      let first = titles[place.row]?[text.trimmed] ?? place.column
      titles[place.row, default: [:]][text.trimmed] = min(first, place.column)
    }
    for (row, columns) in titles.sorted(by: { $0.key < $1.key }) {
      let language = Language.allCases.first { language in
        [WorkbookPhrase.columnAction, .columnAssessment]
          .allSatisfy { columns[$0.text(in: language)] != nil }
      }
      guard let language else { continue }
      self.row = row
      self.language = language
      self.columns = columns
      return
    }
    return nil
  }

  /// The column under a heading, from 0; `nil` = workbooks of earlier versions have none.
  func optional(_ phrase: WorkbookPhrase) -> Int? { columns[phrase.text(in: language)] }

  /// The column under a heading, from 0.
  ///
  /// - Throws: ``WorkbookProblem``.
  func column(_ phrase: WorkbookPhrase) throws -> Int {
    let title = phrase.text(in: language)
    guard let column = columns[title] else { throw WorkbookProblem.missingColumn(title) }
    return column
  }
}

extension String {
  /// The text without blanks at its ends; those within become single ones.
  var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
