public import Text

/// Something wrong with a file of reference data, with its place. Every finding is an error.
public struct ReferenceFinding: Sendable, Hashable {
  /// The file as the person named it.
  public let path: String
  /// Line and column, from 1.
  public let position: CSVPosition
  /// What is wrong.
  public let problem: ReferenceProblem

  /// `path:line:column: error[R005]: sentence`.
  public var description: String {
    "\(path):\(position): error[\(problem.code)]: \(problem.sentence)"
  }
}

/// What can be wrong with a file of reference data.
public enum ReferenceProblem: Sendable, Hashable {
  /// The file is no sound CSV.
  case csv(CSVProblem)
  /// The file is empty.
  case noHeading
  /// The heading lacks a column.
  case missingColumn(String)
  /// The heading names a column that does not exist.
  case unknownColumn(String, known: [String])
  /// The heading names a column twice.
  case columnTwice(String)
  /// A cell holds something else than its column takes.
  case invalid(column: String, value: String, expected: String)
  /// Two rows say the same of the same enterprises.
  case repeated(firstLine: Int)
  /// A list has too many or too few items.
  case itemCount(list: String, count: Int, expected: Int)
  /// Two rows of a partition cover the same cell.
  case coveredTwice(cell: String, firstLine: Int)
  /// No row of a partition covers a cell.
  case notCovered(margin: String, cell: String)
  /// The shares of a mix do not add up to 1.
  case sharesDoNotAddUp(millionths: Int)
}

extension ReferenceProblem {
  /// The stable code, `R001` and on; of CSV itself, its own.
  public var code: String {
    switch self {
    case .csv(let problem): problem.code
    case .noHeading: "R001"
    case .missingColumn: "R002"
    case .unknownColumn: "R003"
    case .columnTwice: "R004"
    case .invalid: "R005"
    case .repeated: "R006"
    case .itemCount: "R007"
    case .coveredTwice: "R008"
    case .notCovered: "R009"
    case .sharesDoNotAddUp: "R010"
    }
  }

  /// The problem and its remedy in one English sentence.
  public var sentence: String {
    switch self {
    case .csv(let problem): problem.sentence
    case .noHeading: "the file is empty; its first row names the columns"
    case .missingColumn(let column): "the column \"\(column)\" is missing; add it to the first row"
    case .unknownColumn(let column, let known):
      "there is no column \"\(column)\""
        + (didYouMean(column, among: known).map { "; did you mean \"\($0)\"?" }
          ?? "; columns: \(known.joined(separator: ", "))")
    case .columnTwice(let column): "the column \"\(column)\" stands twice; remove one"
    case .invalid(let column, let value, let expected):
      "\"\(value)\" is no \(column); expected \(expected)"
    case .repeated(let line): "this row says again what line \(line) says; remove one of them"
    case .itemCount(let list, let count, let expected):
      "the list \"\(list)\" has \(count) items and needs \(expected); add or remove rows"
    case .coveredTwice(let cell, let line):
      "\(cell) is covered by line \(line) already; the rows of a margin may not overlap"
    case .notCovered(let margin, let cell):
      "no row of \"\(margin)\" covers \(cell); the rows of a margin cover every cell once"
    case .sharesDoNotAddUp(let millionths):
      "the shares add up to \(millionths) millionths; they must add up to 1"
    }
  }
}
