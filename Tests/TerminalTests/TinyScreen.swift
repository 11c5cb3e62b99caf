import Testing
import Text

/// As much of a terminal as a frame needs: cells, a cursor, lines that go on in the next row and
/// scroll at the bottom. Everything else it is told is an issue of the test.
struct TinyScreen {
  let columns: Int
  let rows: Int
  /// By row and column: what stands there, "" = covered by the wide character to the left.
  private(set) var cells: [[String]]
  private(set) var colors: [[Int]]
  private(set) var row = 0
  private(set) var column = 0
  private(set) var isCursorShown = true
  private(set) var scrolls = 0
  private(set) var wraps = 0
  private var color = 0
  /// Whether the last cell of a row was filled, and the next character begins a new one.
  private var isPastEnd = false

  /// A window full of what was shown before.
  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: "#", count: columns), count: rows)
    colors = Array(repeating: Array(repeating: 0, count: columns), count: rows)
    row = rows - 1
    column = columns / 2
  }

  /// The text of a row.
  func text(_ row: Int) -> String { cells[row].joined() }

  mutating func receive(_ bytes: [UInt8]) {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    while let character = rest.popFirst() {
      if character == "\u{1B}" {
        guard rest.popFirst() == "[" else {
          Issue.record("an escape that is no control sequence")
          return
        }
        let parameters = rest.prefix { $0.isNumber || $0 == ";" || $0 == "?" }
        rest = rest.dropFirst(parameters.count)
        obey(String(parameters), rest.popFirst() ?? "!")
      } else if character.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
        Issue.record("a control")
      } else {
        put(character)
      }
    }
  }

  private mutating func obey(_ parameters: String, _ final: Character) {
    let numbers = parameters.split(separator: ";").map { Int($0) ?? -1 }
    switch (final, parameters) {
    case ("H", _):
      row = min((numbers.first ?? 1) - 1, rows - 1)
      column = min((numbers.dropFirst().first ?? 1) - 1, columns - 1)
      isPastEnd = false
    case ("K", ""): erase(row, from: column)
    case ("J", ""):
      erase(row, from: column)
      for row in row + 1..<max(rows, row + 1) { erase(row, from: 0) }
    case ("m", _): color = numbers.first ?? 0
    case ("l", "?25"): isCursorShown = false
    case ("h", "?25"): isCursorShown = true
    default: Issue.record("control sequence \(parameters)\(final)")
    }
  }

  private mutating func erase(_ row: Int, from column: Int) {
    for column in column..<columns {
      cells[row][column] = " "
      colors[row][column] = 0
    }
  }

  private mutating func put(_ character: Character) {
    let width = character.displayWidth
    if width == 0 {
      cells[row][isPastEnd ? column : max(0, column - 1)] += String(character)
      return
    }
    if isPastEnd || column + width > columns {
      wraps += 1
      column = 0
      isPastEnd = false
      if row == rows - 1 { scrolls += 1 } else { row += 1 }
    }
    guard column + width <= columns else { return }
    cells[row][column] = String(character)
    colors[row][column] = color
    for covered in 1..<max(width, 1) { cells[row][column + covered] = "" }
    column += width
    if column == columns {
      column = columns - 1
      isPastEnd = true
    }
  }
}
