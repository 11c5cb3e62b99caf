import Comparing
import JSON
import Summaries
import Testing

@Suite("What a release may show by all that was released before")
struct ReleaseHistoryTests {
  private static let subject = ReleaseLedger.Subject(
    kind: "public", logic: "sha256:a", form: "full")

  private static func figures(_ n: Int) -> JSONValue {
    [
      "key": ["MX"], "measures": ["overall": ["n": JSONValue(.integer(Int64(n)))]],
      "n": JSONValue(.integer(Int64(n))),
    ]
  }

  private static func members(_ numbers: ClosedRange<Int>) -> [ReleasedMember] {
    numbers.map { ReleasedMember(Firms.digest($0), scored: 1) }
  }

  private static func wanted(
    _ size: String, _ numbers: ClosedRange<Int>, isSilent: Bool = false
  ) -> ReleaseHistory.Wanted {
    let members = members(numbers)
    return ReleaseHistory.Wanted(
      ReleaseLedger.Cell(subject, Firms.cell([size], []), members: members),
      figures: isSilent ? JSONValue?.none : figures(members.count))
  }

  private static func entry(
    _ size: String, _ numbers: ClosedRange<Int>, listing: Int = 1, origin: Int = 1
  ) -> ReleaseHistory.Entry {
    let members = members(numbers)
    return ReleaseHistory.Entry(
      listing: listing, origin: origin, subject, Firms.cell([size], []), members: members,
      figures: figures(members.count), empty: [], told: .all)
  }

  private static func tellings(
    _ wanted: [ReleaseHistory.Wanted], after entries: [ReleaseHistory.Entry],
    isPublic: Bool = false
  ) -> [PublicMemory.Telling] {
    ReleaseHistory(entries).tellings(of: wanted, isPublic: isPublic, threshold: 10)
  }

  @Test("Without a history everything is new")
  func first() {
    let wanted = Self.wanted("micro", 1...12)
    #expect(Self.tellings([wanted], after: []) == [.new(Self.figures(12))])
    #expect(Self.tellings([Self.wanted("micro", 1...9, isSilent: true)], after: []) == [.nothing])
  }

  @Test(
    "After one cell of 30 enterprises", arguments: [false, true],
    [
      (1...30, PublicMemory.Telling.new(figures(30))), (1...31, .again(0)), (1...39, .again(0)),
      (1...29, .again(0)), (31...60, .new(figures(30))),
    ])
  func growth(isPublic: Bool, change: (ClosedRange<Int>, PublicMemory.Telling)) {
    let told = Self.tellings(
      [Self.wanted("micro", change.0)], after: [Self.entry("micro", 1...30)], isPublic: isPublic)
    #expect(told == [change.1])
  }

  @Test("Ten more are told")
  func tenMore() {
    let wanted = [Self.wanted("micro", 1...40)]
    let old = [Self.entry("micro", 1...30)]
    #expect(Self.tellings(wanted, after: old) == [.new(Self.figures(40))])
  }

  @Test("Cells without figures keep their places, and the last figures are shown again")
  func silent() {
    let old = [
      Self.entry("micro", 1...30), Self.entry("small", 31...60),
      Self.entry("small", 31...60, listing: 2, origin: 1),
    ]
    let wanted = [
      Self.wanted("small", 31...39, isSilent: true), Self.wanted("micro", 1...30),
      Self.wanted("small", 31...55, isSilent: true), Self.wanted("medium", 61...69, isSilent: true),
    ]
    #expect(
      Self.tellings(wanted, after: old, isPublic: true)
        == [.nothing, .new(Self.figures(30)), .again(2), .nothing])
  }
}
