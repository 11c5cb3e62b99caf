import JSON
import Summaries
import Testing

@testable import Comparing

@Suite("Tables beside earlier ones")
struct SuccessionAuditTests {
  private typealias Group = (definition: CellDefinition, figures: JSONValue)

  private static func figure(_ n: Int?) -> JSONValue {
    guard let n else { return ["value": nil, "flags": ["Q", "C"]] }
    return ["value": JSONValue(.integer(Int64(n))), "flags": ["A", "F"]]
  }

  /// A size class, or the country, in which everybody has a score.
  private static func group(_ size: String?, _ n: Int?) -> Group {
    (
      CellDefinition(
        block: .cell, country: "MX", sizes: size.map { [$0] } ?? [], origins: ["a/q1"]),
      [
        "n": figure(n),
        "measures": ["overall": ["n": figure(n), "mean": ["value": n == nil ? nil : "50.0"]]],
      ]
    )
  }

  /// Tables of a country and three size classes, of the enterprises with these numbers.
  private static func table(
    _ members: ClosedRange<Int>, micro: Int?, small: Int?, medium: Int?
  ) -> SuccessionAudit.Table {
    SuccessionAudit.Table(
      subject: Firms.subject,
      groups: [group(nil, members.count)]
        + [("micro", micro), ("small", small), ("medium", medium)].filter { $0.1 != nil }
        .map { group($0.0, $0.1) },
      members: members.map { ReleasedMember(Firms.digest($0), scored: 1) })
  }

  private static func passes(
    _ table: SuccessionAudit.Table, after earlier: SuccessionAudit.Table...
  ) -> Bool {
    SuccessionAudit(
      table, after: earlier,
      definitions: [nil, "micro", "small", "medium"].map { group($0, nil).definition },
      threshold: 10
    ).passes
  }

  @Test("A first table passes")
  func first() {
    #expect(Self.passes(Self.table(1...60, micro: 40, small: nil, medium: nil)))
  }

  @Test("The same table once more passes")
  func same() {
    let table = Self.table(1...60, micro: 40, small: nil, medium: nil)
    #expect(Self.passes(table, after: table))
  }

  @Test("Another choice of what is hidden tells what each of two tables hides")
  func another() {
    // small and medium are 20 together; once micro is hidden instead of small, medium follows.
    let one = Self.table(1...60, micro: 40, small: nil, medium: nil)
    let other = Self.table(1...60, micro: nil, small: 15, medium: nil)
    #expect(!Self.passes(other, after: one))
    #expect(!Self.passes(one, after: other))
  }

  @Test("Where a few come, what was hidden and is shown now tells how many there were")
  func few() {
    let one = Self.table(1...60, micro: 40, small: nil, medium: nil)
    #expect(!Self.passes(Self.table(1...63, micro: 40, small: 18, medium: nil), after: one))
  }

  @Test("Where many come, it does not")
  func many() {
    let one = Self.table(1...60, micro: 40, small: nil, medium: nil)
    #expect(Self.passes(Self.table(1...120, micro: 60, small: 35, medium: 25), after: one))
  }

  @Test("Figures that cannot be of the enterprises they should be of do not pass")
  func contradiction() {
    let one = Self.table(1...60, micro: 40, small: nil, medium: nil)
    #expect(!Self.passes(Self.table(1...50, micro: 45, small: nil, medium: nil), after: one))
  }
}
