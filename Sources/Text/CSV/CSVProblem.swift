/// Something that a CSV text must not hold, with its place.
public struct CSVProblem: Sendable, Hashable, Error {
  /// Where it is.
  public let position: CSVPosition
  /// What is wrong.
  public let kind: Kind

  /// What can be wrong.
  public enum Kind: Sendable, Hashable {
    /// A quotation mark that opens a field and that none closes; the field holds all that follows.
    case unterminatedQuote
    /// Text between a closing quotation mark and the next separator; it is added to the field.
    case textAfterQuote
    /// Bytes that are no UTF-8; reported once, at the first ones.
    case invalidUTF8
    /// A row that has more or fewer fields than the first one; it is read all the same.
    case fieldCount(Int, expected: Int)
  }

  /// A problem at a place.
  public init(position: CSVPosition, kind: Kind) {
    self.position = position
    self.kind = kind
  }
}

extension CSVProblem {
  /// The stable code, `C001` and on.
  public var code: String {
    switch kind {
    case .unterminatedQuote: "C001"
    case .textAfterQuote: "C002"
    case .invalidUTF8: "C003"
    case .fieldCount: "C004"
    }
  }

  /// The problem and its remedy in one English sentence.
  public var sentence: String {
    switch kind {
    case .unterminatedQuote:
      "a quotation mark opens this cell and none closes it, so the cell holds the rest of the "
        + "file; close it"
    case .textAfterQuote:
      "text follows a closing quotation mark; double the quotation marks that belong to a text"
    case .invalidUTF8:
      "these bytes are not UTF-8; save the file as UTF-8 (Excel: \"CSV UTF-8\")"
    case .fieldCount(let count, let expected):
      "this row has \(count) cells and the first row has \(expected); put a text that holds a "
        + "separator between quotation marks"
    }
  }
}
