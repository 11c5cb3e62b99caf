extension CalendarDate: CustomStringConvertible {
  /// The date of an ISO 8601 text such as `2026-11-20`, or nil.
  ///
  /// Exactly four, two and two ASCII digits with hyphens between them, naming a day that exists:
  /// `2026-02-30`, `2026-2-3`, ` 2026-02-03` and `0000-01-01` are nil.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  /// The date as ISO 8601 writes it: `2026-11-20`.
  public var iso: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// The date as ISO 8601 writes it.
  public var description: String { iso }

  /// The date as people write it in a language: `23.11.2026`, `23/11/2026` or `2026-11-23`.
  public func text(in language: Language) -> String {
    let day = Self.padded(day, to: 2)
    let month = Self.padded(month, to: 2)
    let year = Self.padded(year, to: 4)
    return switch language {
    case .english: iso
    case .spanish: "\(day)/\(month)/\(year)"
    case .german: "\(day).\(month).\(year)"
    }
  }

  private static func padded(_ value: Int, to digits: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
