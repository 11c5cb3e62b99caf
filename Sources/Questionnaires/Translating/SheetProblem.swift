public import Text

/// What can be wrong with a translators' table, beyond the CSV itself.
public enum SheetProblem: Sendable, Hashable {
  /// The text is not the CSV that it should be.
  case csv(CSVProblem)
  /// There is no row at all.
  case empty
  /// A column that import needs is not there.
  case columnMissing(String)
  /// Two columns have the same heading.
  case columnTwice(String)
  /// The locale above the texts is not of the form `es-MX`.
  case invalidLocale(String)
  /// The table would translate the source into itself.
  case sourceItself(locale: String)
  /// The questionnaire does not declare the locale yet.
  case localeUndeclared(String)
  /// A row without a key.
  case keyMissing
  /// A key that no text of the source has.
  case unknownKey(String, known: [String])
  /// A second row for a key.
  case duplicateKey(String, firstLine: Int)
  /// The source text is no longer the one in the table.
  case sourceChanged(key: String)
  /// Nothing stands where a text is missing.
  case stillMissing(key: String)
  /// Nothing stands where the catalogue has a text.
  case emptied(key: String)
  /// A text whose source has changed is as it was.
  case stillStale(key: String)
  /// Other placeholders than the source has.
  case placeholdersDiffer(key: String, expected: [String])
}

/// One problem of a translators' table at its place.
public struct SheetFinding: Sendable, Hashable {
  /// Where it is.
  public let position: CSVPosition
  /// What is wrong.
  public let problem: SheetProblem

  /// `path:line:column: error[C014]: sentence`.
  public func description(in path: String) -> String {
    "\(path):\(position): \(problem.severity.rawValue)[\(problem.code)]: \(problem.sentence)"
  }
}

extension SheetProblem {
  /// The stable code; those below `C010` belong to CSV itself.
  public var code: String {
    switch self {
    case .csv(let problem): problem.code
    case .empty: "C010"
    case .columnMissing: "C011"
    case .columnTwice: "C012"
    case .invalidLocale: "C013"
    case .sourceItself: "C014"
    case .localeUndeclared: "C015"
    case .keyMissing: "C020"
    case .unknownKey: "C021"
    case .duplicateKey: "C022"
    case .sourceChanged: "C023"
    case .stillMissing: "C024"
    case .emptied: "C025"
    case .stillStale: "C026"
    case .placeholdersDiffer: "C027"
    }
  }

  /// Whether nothing is taken from the table because of it.
  public var severity: Severity {
    switch self {
    case .localeUndeclared, .sourceChanged, .stillMissing, .emptied, .stillStale: .warning
    case .csv, .empty, .columnMissing, .columnTwice, .invalidLocale, .sourceItself, .keyMissing,
      .unknownKey, .duplicateKey, .placeholdersDiffer:
      .error
    }
  }

  /// The problem and its remedy in one English sentence.
  public var sentence: String {
    switch self {
    case .csv(let problem): problem.sentence
    case .empty: "the table is empty; export it again"
    case .columnMissing(let heading):
      "there is no column \"\(heading)\"; keep the first row as it was exported"
    case .columnTwice(let heading): "the column \"\(heading)\" stands twice; remove one"
    case .invalidLocale(let locale):
      "\"\(locale)\" is no locale of the form es-MX; keep the first row as it was exported"
    case .sourceItself(let locale):
      "\(locale) is the locale translated from; edit its catalogue instead"
    case .localeUndeclared(let locale):
      "the questionnaire does not declare \(locale) yet; add it to \"locales\""
    case .keyMissing: "this row has no key; restore it or remove the row"
    case .unknownKey(let key, let known):
      "the source has no text \"\(key)\""
        + (didYouMean(key, among: known).map { "; did you mean \"\($0)\"?" }
          ?? "; restore the key or remove the row")
    case .duplicateKey(let key, let line):
      "\"\(key)\" stands in line \(line) already; keep one of the two"
    case .sourceChanged(let key):
      "the source of \"\(key)\" is not what it was when the table was exported; the translation "
        + "counts as stale until it is checked"
    case .stillMissing(let key): "\"\(key)\" is not translated yet"
    case .emptied(let key):
      "the translation of \"\(key)\" is empty; the catalogue keeps the one it has"
    case .stillStale(let key):
      "\"\(key)\" is as it was, though its source has changed; change it, or write "
        + "\"current\" as its state if it still fits"
    case .placeholdersDiffer(let key, let expected):
      "the placeholders of \"\(key)\" must be those of the source: "
        + (expected.isEmpty ? "none" : expected.map { "{\($0)}" }.joined(separator: ", "))
    }
  }
}
