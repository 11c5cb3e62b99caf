import TestSupport
import Testing
import Text

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "Only texts of the exact form that name an existing day are dates",
    arguments: [
      "", "2026", "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10",
      "2026-01-00", "2026-01-32", "2026-04-31", "0000-01-01", "2026-2-03", "2026-02-3",
      " 2026-02-03", "2026-02-03 ", "2026/02/03", "2026-02-0x", "+026-02-03", "２０２６-02-03",
      "20260203", "2026-02-03T00:00", "-026-02-03", "10000-01-01",
    ])
  func rejected(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(
    "Days are counted from 1970-01-01",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
      ("2026-11-20", 20_777), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
  func epoch(text: String, days: Int) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.daysSinceEpoch == days)
    #expect(CalendarDate(daysSinceEpoch: days) == date)
    #expect(date.iso == text)
  }

  @Test(
    "A day may be typed as ISO 8601 or as people write it in the language",
    arguments: [
      ("2026-12-20", Language.german, "2026-12-20"), ("20.12.2026", .german, "2026-12-20"),
      ("5.1.2027", .german, "2027-01-05"), ("05/01/2027", .spanish, "2027-01-05"),
      ("2027-01-05", .english, "2027-01-05"), ("31/12/2026", .english, "2026-12-31"),
      ("12/31/2026", .english, "2026-12-31"), ("31/12/2026", .german, "2026-12-31"),
      ("31-12-2026", .spanish, "2026-12-31"), ("31.12.2026", .spanish, "2026-12-31"),
      ("05.05.2027", .english, "2027-05-05"), ("5 de enero de 2027", .spanish, "2027-01-05"),
      ("31 DICIEMBRE del 2026", .german, "2026-12-31"), ("5. März 2027", .german, "2027-03-05"),
      ("5. Maerz 2027", .german, "2027-03-05"), ("January 5, 2027", .english, "2027-01-05"),
      ("5 January 2027", .spanish, "2027-01-05"), ("29.2.2028", .german, "2028-02-29"),
      ("5.1.27", .german, "2027-01-05"), ("05/01/27", .spanish, "2027-01-05"),
      ("5. Jan. 2027", .german, "2027-01-05"), ("5 ene 2027", .spanish, "2027-01-05"),
      ("5 Jan 2027", .english, "2027-01-05"), ("5. Mär 27", .german, "2027-03-05"),
      ("1 sept 2027", .spanish, "2027-09-01"), ("1. Okt. 2027", .german, "2027-10-01"),
    ])
  func typed(text: String, language: Language, iso: String) {
    #expect(CalendarDate(typed: text, in: language)?.iso == iso)
  }

  @Test(
    "What could be another day, or is none, is not guessed",
    arguments: [
      ("05/01/2027", Language.english), ("05/01/2027", .german), ("05.01.2027", .spanish),
      ("30.2.2026", .german), ("1.1.126", .german), ("1-1-26", .german), ("1..2026", .german),
      ("1.1.2026.", .german), ("5. Ja 2027", .german), ("5. Janx 2027", .german),
      ("001.1.2026", .german), ("-1.1.2026", .german), (" 1.1.2026", .german),
      ("12/31/2026", .spanish), ("12.31.2026", .german), ("31/13/2026", .english),
      ("31 de enero", .spanish), ("30 de febrero de 2027", .spanish), ("5. Mond 2027", .german),
      ("enero 2027 5", .spanish), ("Mai Mai 2027", .german), ("", .german),
    ])
  func notTyped(text: String, language: Language) {
    #expect(CalendarDate(typed: text, in: language) == nil)
  }

  @Test("Whoever types a day in numbers gets that day, both, or none", arguments: Language.allCases)
  func numbers(language: Language) throws {
    var random = SplitMix64(seed: 9)
    for _ in 0..<4000 {
      let first = Int.random(in: 0...33, using: &random)
      let second = Int.random(in: 0...33, using: &random)
      let separator = ["/", ".", "-"].randomElement(using: &random) ?? "/"
      let text = "\(first)\(separator)\(second)\(separator)2027"
      let dayFirst = Self.dayOf2027(first, second)
      let monthFirst = Self.dayOf2027(second, first)
      let isOwn = separator == (language == .german ? "." : language == .spanish ? "/" : "")
      switch TypedDate(text, in: language) {
      case .day(let day):
        let wanted = isOwn || dayFirst != nil ? dayFirst : monthFirst
        #expect(day.iso == wanted, "\(text)")
        #expect(isOwn || dayFirst == nil || monthFirst == nil || first == second, "\(text)")
      case .ambiguous(let one, let other):
        #expect(!isOwn && first != second, "\(text)")
        #expect(one.iso == dayFirst && other.iso == monthFirst, "\(text)")
      case .none:
        #expect(dayFirst == nil && (isOwn || monthFirst == nil), "\(text)")
      }
    }
  }

  /// The day of 2027 as ISO 8601 writes it, by the rhyme; nil if there is none.
  private static func dayOf2027(_ day: Int, _ month: Int) -> String? {
    guard (1...12).contains(month), (1...lengths(of: 2027)[month - 1]).contains(day) else {
      return nil
    }
    return "2027-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The number of days of a month by the rhyme, independent of the code under test.
  private static func lengths(of year: Int) -> [Int] {
    let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }

  @Test("Counting day by day over four hundred years agrees", arguments: [1, 1600, 1970, 9599])
  func dayByDay(firstYear: Int) throws {
    let start = try #require(CalendarDate(year: firstYear, month: 1, day: 1))
    var days = start.daysSinceEpoch
    var mistakes: [String] = []
    for year in firstYear..<(firstYear + 400) {
      for (month, length) in Self.lengths(of: year).enumerated() {
        for day in 1...length {
          let date = CalendarDate(year: year, month: month + 1, day: day)
          if date == nil || date?.daysSinceEpoch != days
            || CalendarDate(daysSinceEpoch: days) != date
            || date.flatMap({ CalendarDate(iso: $0.iso) }) != date
          {
            mistakes.append("\(year)-\(month + 1)-\(day)")
          }
          days += 1
        }
        #expect(CalendarDate(year: year, month: month + 1, day: length + 1) == nil)
      }
    }
    #expect(mistakes == [])
    #expect(days - start.daysSinceEpoch == 146_097)
  }

  @Test("Nothing before the first or after the last date exists")
  func range() {
    #expect(CalendarDate(daysSinceEpoch: CalendarDate.earliest.daysSinceEpoch - 1) == nil)
    #expect(CalendarDate(daysSinceEpoch: CalendarDate.latest.daysSinceEpoch + 1) == nil)
    #expect(CalendarDate(daysSinceEpoch: .min) == nil)
    #expect(CalendarDate(daysSinceEpoch: .max) == nil)
    #expect(CalendarDate.latest.adding(days: .max) == nil)
    #expect(CalendarDate.earliest.adding(days: .min) == nil)
    #expect(CalendarDate.earliest.adding(days: 3_652_058) == CalendarDate.latest)
  }

  @Test(
    "An instant falls on the day of the clocks around it",
    arguments: [
      (0, 0, "1970-01-01"), (-1, 0, "1969-12-31"), (86_399_999, 0, "1970-01-01"),
      (86_400_000, 0, "1970-01-02"), (0, -1, "1969-12-31"), (82_800_000, 3600, "1970-01-02"),
      (1_795_478_400_000, -21_600, "2026-11-23"), (Int64.max, 0, "9999-12-31"),
      (Int64.min, 0, "0001-01-01"),
    ])
  func instants(milliseconds: Int64, offset: Int, iso: String) {
    #expect(
      CalendarDate(unixMilliseconds: milliseconds, secondsFromUTC: offset).iso == iso)
  }

  @Test("People read the date in the order of their language")
  func languages() throws {
    let date = try #require(CalendarDate(iso: "2026-11-03"))
    #expect(date.text(in: .english) == "2026-11-03")
    #expect(date.text(in: .spanish) == "03/11/2026")
    #expect(date.text(in: .german) == "03.11.2026")
  }

  @Test("Dates are ordered and apart as their days are")
  func order() throws {
    let sorted = ["0999-12-31", "2025-12-31", "2026-01-01", "2026-02-01", "2026-02-02"]
    let dates = try sorted.map { try #require(CalendarDate(iso: $0)) }
    for (i, first) in dates.enumerated() {
      for (j, second) in dates.enumerated() {
        #expect((first < second) == (i < j))
        #expect(first.adding(days: first.days(to: second)) == second)
      }
    }
  }
}
