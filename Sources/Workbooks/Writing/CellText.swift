internal import Text

extension String {
  /// The most UTF-16 units a cell holds.
  ///
  /// Source: Microsoft, "Excel specifications and limits".
  private static var cellLimit: Int { 32_767 }

  /// The text as a cell shows it: without characters that steer or reorder, and cut to what a cell
  /// holds.
  public var shownInCell: String {
    let text = withoutControls
    // Two code points that XML forbids, beside those that steer.
    let isAllowed = !text.unicodeScalars.contains { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" }
    guard !isAllowed else { return text.cut(to: Self.cellLimit) }
    let scalars = text.unicodeScalars.map { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(scalars)).cut(to: Self.cellLimit)
  }

  /// The text as it is written into a cell: what a spreadsheet would take for a coded character is
  /// written so that it stays as it is.
  ///
  /// Source: ECMA-376 part 1, 22.9.2.19 (`ST_Xstring`): `_x005F_` stands for an underline.
  var asCell: String {
    let safe = shownInCell
    guard safe.utf8.contains(UInt8(ascii: "_")) else { return safe }
    return safe.guardingCodes.cut(to: Self.cellLimit)
  }

  /// The text shortened with an ellipsis to so many UTF-16 units.
  func cut(to limit: Int) -> String {
    guard utf16.count > limit else { return self }
    var length = 0
    var end = startIndex
    while end < endIndex {
      let next = index(after: end)
      length += self[end..<next].utf16.count
      if length >= limit { break }
      end = next
    }
    return self[..<end] + "…"
  }

  private var guardingCodes: String {
    let units = Array(utf8)
    var result: [UInt8] = []
    result.reserveCapacity(units.count)
    for (place, unit) in units.enumerated() {
      result.append(unit)
      if unit == UInt8(ascii: "_"), units[place...].beginsCode {
        result += Array("x005F_".utf8)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Whether `_x`, four hexadecimal digits and `_` stand at the beginning.
  fileprivate var beginsCode: Bool {
    let code = prefix(7)
    guard code.count == 7, code[startIndex + 1] == UInt8(ascii: "x"),
      code[startIndex + 6] == UInt8(ascii: "_")
    else { return false }
    return code[(startIndex + 2)..<(startIndex + 6)].allSatisfy { digit in
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
        UInt8(ascii: "a")...UInt8(ascii: "f"):
        true
      default: false
      }
    }
  }
}
