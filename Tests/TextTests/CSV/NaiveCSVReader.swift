import Text

/// A second reader: the five states of Python's `csv` module, one scalar at a time, places counted
/// anew from the start of the text for each field.
struct NaiveCSVReader {
  private enum State { case rowStart, fieldStart, plain, quoted, quoteInQuoted }

  private(set) var rows: [[CSVField]] = []
  private(set) var problems: [CSVProblem] = []

  private let scalars: [Unicode.Scalar]
  private var fields: [CSVField] = []
  private var text = ""
  private var fieldStart = 0

  init(_ text: String, separator: CSVSeparator) {
    scalars = Array(text.unicodeScalars)
    let separator = Unicode.Scalar(separator.rawValue)
    var state = State.rowStart
    var index = scalars.first == "\u{FEFF}" ? 1 : 0
    while index < scalars.count {
      let scalar = scalars[index]
      let endsRow = scalar == "\r" || scalar == "\n"
      switch state {
      case .rowStart where endsRow: break
      case .rowStart, .fieldStart:
        if state == .rowStart { fieldStart = index }
        if scalar == "\"" {
          state = .quoted
        } else if scalar == separator {
          endField(before: index)
          state = .fieldStart
        } else if endsRow {
          endField(before: index)
          endRow()
          state = .rowStart
        } else {
          self.text.unicodeScalars.append(scalar)
          state = .plain
        }
      case .quoted:
        if scalar == "\"" {
          state = .quoteInQuoted
        } else {
          self.text.unicodeScalars.append(scalar)
        }
      case .quoteInQuoted where scalar == "\"":
        self.text.unicodeScalars.append(scalar)
        state = .quoted
      case .plain, .quoteInQuoted:
        if scalar == separator {
          endField(before: index)
          state = .fieldStart
        } else if endsRow {
          endField(before: index)
          endRow()
          state = .rowStart
        } else {
          if state == .quoteInQuoted { report(.textAfterQuote, at: index) }
          self.text.unicodeScalars.append(scalar)
          state = .plain
        }
      }
      index += 1
    }
    if state == .quoted { report(.unterminatedQuote, at: fieldStart) }
    if state != .rowStart {
      endField(before: index)
      endRow(isCutOff: state == .quoted)
    }
    problems.sort { $0.position < $1.position }
  }

  private mutating func endField(before index: Int) {
    fields.append(CSVField(text: text, position: position(of: fieldStart)))
    text = ""
    fieldStart = index + 1
  }

  private mutating func endRow(isCutOff: Bool = false) {
    let width = rows.first?.count ?? fields.count
    if fields.count != width, !isCutOff {
      let place = fields.dropFirst(width).first ?? fields[0]
      problems.append(
        CSVProblem(
          position: place.position, kind: .fieldCount(fields.count, expected: width)))
    }
    rows.append(fields)
    fields = []
  }

  private mutating func report(_ kind: CSVProblem.Kind, at index: Int) {
    problems.append(CSVProblem(position: position(of: index), kind: kind))
  }

  private func position(of index: Int) -> CSVPosition {
    var (line, column) = (1, 1)
    // A byte order mark has no width.
    for place in (scalars.first == "\u{FEFF}" ? 1 : 0)..<index {
      let isLineEnd =
        scalars[place] == "\n"
        || scalars[place] == "\r" && scalars[(place + 1)...].first != "\n"
      (line, column) = isLineEnd ? (line + 1, 1) : (line, column + 1)
    }
    return CSVPosition(line: line, column: column)
  }
}
