/// What a date typed by a person means.
///
/// Understood are ISO 8601 (`2027-01-05`), day, month and year as people write them in a language
/// (`5.1.2027` in German, `05/01/2027` in Spanish), and the month as a word of any language, whole or
/// cut after three letters or more (`5 de enero de 2027`, `5. Jan. 2027`, `January 5, 2027`). Two
/// digits of a year behind dots, slashes or a word are of this century. Numbers apart by another sign
/// than the language's own count only if they can be no other day.
public enum TypedDate: Sendable, Hashable {
  /// It is this day.
  case day(CalendarDate)
  /// It may be one day, the first number being its day, or another, the second being it.
  case ambiguous(dayFirst: CalendarDate, monthFirst: CalendarDate)
  /// It is no day that exists.
  case none

  /// Reads what a person typed.
  ///
  /// - Parameters:
  ///   - text: what was typed, without blanks at its ends.
  ///   - language: the language in which it was typed.
  public init(_ text: String, in language: Language) {
    if let day = CalendarDate(iso: text) ?? Self.withMonthInWords(text) {
      self = .day(day)
      return
    }
    self = Self.inNumbers(text, language)
  }

  private static func inNumbers(_ text: String, _ language: Language) -> TypedDate {
    let own: Character? =
      switch language {
      case .english: nil
      case .spanish: "/"
      case .german: "."
      }
    for separator: Character in [".", "/", "-"] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, let first = number(parts[0], atMost: 2),
        let second = number(parts[1], atMost: 2),
        let year = year(parts[2], canBeShort: separator != "-")
      else { continue }
      let dayFirst = CalendarDate(year: year, month: second, day: first)
      let monthFirst =
        separator == own ? nil : CalendarDate(year: year, month: first, day: second)
      guard let dayFirst, let monthFirst, dayFirst != monthFirst else {
        return (dayFirst ?? monthFirst).map { .day($0) } ?? .none
      }
      return .ambiguous(dayFirst: dayFirst, monthFirst: monthFirst)
    }
    return .none
  }

  private static func withMonthInWords(_ text: String) -> CalendarDate? {
    let words = text.inPlainLetters.split { $0.isWhitespace || $0 == "," || $0 == "." }
      .filter { $0 != "de" && $0 != "del" }
    guard words.count == 3, let year = year(words[2], canBeShort: true) else { return nil }
    for (day, month) in [(words[0], words[1]), (words[1], words[0])] {
      guard let day = number(day, atMost: 2),
        let place = months.firstIndex(where: { isMeant(month, among: $0) })
      else { continue }
      return CalendarDate(year: year, month: place + 1, day: day)
    }
    return nil
  }

  /// Whether a word is one of the names of a month, or how one of them begins.
  private static func isMeant(_ word: Substring, among names: [String]) -> Bool {
    word.count >= 3 && names.contains { $0.hasPrefix(word) }
  }

  private static func year(_ text: Substring, canBeShort: Bool) -> Int? {
    switch text.utf8.count {
    case 4: number(text, atMost: 4)
    case 2 where canBeShort: number(text, atMost: 2).map { 2000 + $0 }
    default: nil
    }
  }

  private static func number(_ text: Substring, atMost digits: Int) -> Int? {
    guard (1...digits).contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// The names of each month in plain letters.
  private static let months: [[String]] = [
    ["january", "enero", "januar", "janner", "jaenner"],
    ["february", "febrero", "februar"],
    ["march", "marzo", "marz", "maerz"],
    ["april", "abril"],
    ["may", "mayo", "mai"],
    ["june", "junio", "juni"],
    ["july", "julio", "juli"],
    ["august", "agosto"],
    ["september", "septiembre", "setiembre"],
    ["october", "octubre", "oktober"],
    ["november", "noviembre"],
    ["december", "diciembre", "dezember"],
  ]
}

extension CalendarDate {
  /// The date that a person typed; nil if it is no day that exists, or could be two. See
  /// ``TypedDate``.
  public init?(typed text: String, in language: Language) {
    guard case .day(let day) = TypedDate(text, in: language) else { return nil }
    self = day
  }
}
