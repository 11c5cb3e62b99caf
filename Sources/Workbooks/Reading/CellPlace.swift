/// The place of a cell; row and column count from 0.
public struct CellPlace: Hashable, Sendable {
  /// The most rows of a sheet.
  ///
  /// Source: Microsoft, "Excel specifications and limits": 16,384 columns and 1,048,576 rows.
  static let rows = 1_048_576

  /// The row, from 0.
  public var row: Int
  /// The column, from 0.
  public var column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The place of a name such as `C5`; `nil` = no cell of a spreadsheet has it.
  public init?(_ name: String) {
    let letters = name.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let digits = name.utf8.dropFirst(letters.count)
    guard (1...3).contains(letters.count), let row = Int(String(decoding: digits, as: UTF8.self)),
      digits.first != UInt8(ascii: "+"), (1...Self.rows).contains(row)
    else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
    guard column <= 16_384 else { return nil }
    self.init(row: row - 1, column: column - 1)
  }

  /// The name, such as `C5`.
  var name: String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      letters = String(Character(letter)) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row + 1)"
  }
}
