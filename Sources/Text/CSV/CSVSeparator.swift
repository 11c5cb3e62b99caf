/// The character between two fields of a row.
public enum CSVSeparator: UInt8, Sendable, Hashable, CaseIterable {
  /// `,`: RFC 4180, and spreadsheets where a point marks decimals, as in Mexico.
  case comma = 0x2C
  /// `;`: spreadsheets where a comma marks decimals, as in Germany.
  case semicolon = 0x3B
  /// A tab.
  case tab = 0x09

  /// The separator that a document most likely uses: the most frequent one in the first
  /// row that has any.
  ///
  /// What stands between quotation marks does not count; a tie goes to the comma, then to the
  /// semicolon.
  static func likely(in bytes: [UInt8]) -> CSVSeparator {
    var counts = allCases.map { _ in 0 }
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte.endsCSVRow, counts.contains(where: { $0 > 0 }) { break }
      if let place = allCases.firstIndex(where: { $0.rawValue == byte }) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return allCases[counts.firstIndex(of: most) ?? 0]
  }
}

extension UInt8 {
  /// Whether the byte is a carriage return or a line feed.
  var endsCSVRow: Bool { self == UInt8(ascii: "\r") || self == UInt8(ascii: "\n") }
}
