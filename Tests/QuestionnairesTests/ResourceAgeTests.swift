import Testing
import Text

@testable import Questionnaires

@Suite("The age of resources")
struct ResourceAgeTests {
  private func resource(checked: String) -> Resource {
    Resource(
      id: "r", country: "DE", url: nil, phone: nil, cost: nil, language: nil, status: .verified,
      checked: checked)
  }

  private static let cases: [(checked: String, day: String, isOld: Bool)] = [
    // 11, 12 and 13 months after a day, and around the edge.
    ("2026-11-20", "2026-11-20", false), ("2026-11-20", "2027-10-20", false),
    ("2026-11-20", "2027-11-20", false), ("2026-11-20", "2027-11-21", true),
    ("2026-11-20", "2027-12-20", true),
    // A month counts as its last day.
    ("2026-11", "2027-10-31", false), ("2026-11", "2027-11-01", false),
    ("2026-11", "2027-11-30", false), ("2026-11", "2027-12-01", true),
    ("2026-12", "2027-12-31", false), ("2026-12", "2028-01-01", true),
    // A leap day has no like a year later.
    ("2024-02-29", "2025-02-28", false), ("2024-02-29", "2025-03-01", true),
    ("2024-02", "2025-02-28", false), ("2024-02", "2025-03-01", true),
    ("2023-02", "2024-02-28", false), ("2023-02", "2024-02-29", true),
    // A clock that is behind calls nothing old.
    ("2026-11", "2020-01-01", false), ("2026-11-20", "2026-11-19", false),
    // After the last year that can be written nothing can be shown to be fresh.
    ("9999-12", "9999-12-31", true), ("some day", "2026-11-20", true),
  ]

  @Test("More than 12 months after it was checked a resource is old", arguments: cases)
  private func age(checked: String, day: String, isOld: Bool) throws {
    let day = try #require(CalendarDate(iso: day))
    #expect(resource(checked: checked).isOld(on: day) == isOld)
  }

  @Test("Once old, old for good, and never before a year and a day have passed")
  func monotonous() throws {
    let checked = try #require(CalendarDate(iso: "2026-11-20"))
    var wasOld = false
    for days in 0..<800 {
      let day = try #require(checked.adding(days: days))
      let isOld = resource(checked: checked.iso).isOld(on: day)
      #expect(isOld == (days > 365))
      #expect(isOld || !wasOld)
      wasOld = isOld
    }
  }
}
