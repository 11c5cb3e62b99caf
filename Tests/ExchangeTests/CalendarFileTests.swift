import Exchange
import Testing
import Text

@Suite("Reminders for a calendar")
struct CalendarFileTests {
  @Test(
    "A year later, on a day that there is",
    arguments: [
      ("2026-11-25", "2027-11-25"), ("2028-02-29", "2029-02-28"), ("2027-02-28", "2028-02-28"),
      ("2026-12-31", "2027-12-31"),
    ])
  func year(completed: String, due: String) throws {
    let date = try #require(CalendarDate(iso: completed))
    #expect(Reminder(of: "a", completed: date, label: nil)?.day.iso == due)
  }

  @Test("The last year has no year after it")
  func lastYear() {
    #expect(Reminder(of: "a", completed: .latest, label: nil) == nil)
  }

  @Test("Lines have at most 75 octets, and unfolded they say what was meant")
  func folding() throws {
    let date = try #require(CalendarDate(iso: "2026-11-25"))
    for length in 0..<90 {
      for letter in ["a", "ñ", "字", "🥐"] {
        let label = String(repeating: letter, count: length)
        let reminder = try #require(Reminder(of: "id", completed: date, label: label))
        let text = String(
          decoding: CalendarFile([reminder], language: .spanish).encoded(), as: UTF8.self)
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 } && lines.last == "")
        let unfolded = lines.dropFirst().reduce(lines.first.map(String.init) ?? "") {
          $1.hasPrefix(" ") ? $0 + $1.dropFirst() : $0 + "\n" + $1
        }
        let title = DuePhrase.title(label: label).text(in: .spanish)
        #expect(unfolded.contains("SUMMARY:\(title)\n"))
      }
    }
  }

  @Test("What means something in a calendar file is escaped")
  func escaping() throws {
    let date = try #require(CalendarDate(iso: "2026-11-25"))
    let reminder = try #require(Reminder(of: "id", completed: date, label: "a,b;c\\d"))
    let text = String(
      decoding: CalendarFile([reminder], language: .german).encoded(), as: UTF8.self)
    #expect(text.contains("a\\,b\\;c\\\\d"))
  }
}
