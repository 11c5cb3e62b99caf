import Comparing
import Summaries
import TestSupport
import Testing

@Suite("What the release ledger lets out once")
struct ToldOnceTests {
  private static let both = ["a/q1", "b/q1"]

  /// A country's entry, or a cell of the same enterprises.
  private static func entry(
    _ numbers: ClosedRange<Int>..., country: String = "MX", origins: [String] = ["a/q1"],
    block: CellDefinition.Block = .quality, form: String = "full", logic: String = "sha256:a",
    kind: String = "exchange"
  ) -> ReleaseLedger.Cell {
    ReleaseLedger.Cell(
      ReleaseLedger.Subject(kind: kind, logic: logic, form: form),
      CellDefinition(block: block, country: country, origins: origins),
      members: numbers.joined().map { ReleasedMember(Firms.digest($0), scored: 1) })
  }

  /// What was told before, what would be told now, and what comes of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let old: [ReleaseLedger.Cell]
    let new: ReleaseLedger.Cell
    let outcome: ReleaseLedger.Outcome

    init(
      _ name: String, _ old: [ReleaseLedger.Cell], _ new: ReleaseLedger.Cell,
      _ outcome: ReleaseLedger.Outcome
    ) {
      testDescription = name
      self.old = old
      self.new = new
      self.outcome = outcome
    }
  }

  private static let cases = [
    Case("nothing was told before", [], entry(1...100), .publish),
    Case("the same enterprises again", [entry(1...100)], entry(1...100), .carriedForward(0)),
    Case("one more", [entry(1...100)], entry(1...101), .carriedForward(0)),
    Case("one less", [entry(1...100)], entry(2...100), .carriedForward(0)),
    Case("a hundred more", [entry(1...100)], entry(1...200), .carriedForward(0)),
    Case("all but one exchanged", [entry(1...100)], entry(100...199), .carriedForward(0)),
    Case("others altogether", [entry(1...100)], entry(101...200), .publish),
    Case(
      "others altogether once, then the first again", [entry(1...100), entry(101...200)],
      entry(1...100), .carriedForward(0)),
    Case(
      "some of each of two", [entry(1...100), entry(101...200)], entry(51...150),
      .carriedForward(1)),
    Case(
      "the same as one and some of another", [entry(1...100), entry(50...149)], entry(1...100),
      .carriedForward(1)),
    Case(
      "another selection of the same", [entry(1...100)], entry(1...100, origins: both), .withheld),
    Case(
      "a larger selection", [entry(1...100)], entry(1...300, origins: both), .withheld),
    Case("a smaller selection", [entry(1...300, origins: both)], entry(1...100), .withheld),
    Case(
      "another selection of others", [entry(1...100)], entry(101...200, origins: ["b/q1"]),
      .publish),
    Case("another form", [entry(1...100)], entry(1...100, form: "express"), .withheld),
    Case("another version", [entry(1...100)], entry(1...100, logic: "sha256:b"), .withheld),
    Case("another kind", [entry(1...100)], entry(1...100, kind: "public"), .withheld),
    Case(
      "the same again after another form was refused nothing",
      [entry(1...100), entry(101...200, form: "express")], entry(1...100), .carriedForward(0)),
    Case(
      "one more after another form of others",
      [entry(1...100), entry(201...300, form: "express")], entry(1...101), .carriedForward(0)),
    Case(
      "one shared with another form", [entry(1...100, form: "express")],
      entry(100...199), .withheld),
    Case(
      "an entry of another country, which has others", [entry(1...100)],
      entry(101...200, country: "DE"), .publish),
    Case(
      "an answer that is in another country's entry", [entry(1...100)],
      entry(100...199, country: "DE"), .withheld),
    Case(
      "figures of another block of the same enterprises", [entry(1...100, block: .country)],
      entry(1...101), .publish),
    Case(
      "a cell is none of its concern", [entry(1...100)], entry(1...101, block: .cell), .publish),
    Case(
      "of several that are the same the latest is told again",
      [entry(1...100), entry(1...100), entry(1...100)], entry(1...110), .carriedForward(2)),
    Case(
      "answers of one more", [entry(1...100, block: .question)],
      entry(1...101, block: .question), .carriedForward(0)),
    Case(
      "answers beside whether questions work", [entry(1...100)],
      entry(1...101, block: .question), .publish),
    Case(
      "enterprises in no order", [entry(51...100, 1...50)], entry(1...50, 51...100),
      .carriedForward(0)),
  ]

  @Test("An enterprise stands in one entry only", arguments: cases)
  func table(each: Case) {
    #expect(ReleaseLedger.judgeToldOnce([each.new], against: each.old) == [each.outcome])
  }

  @Test("Entries are judged one by one, in their order")
  func order() {
    let old = [Self.entry(1...100), Self.entry(301...400, country: "DE")]
    let new = [
      Self.entry(1...101), Self.entry(301...400, country: "DE"),
      Self.entry(1...500, block: .country), Self.entry(300...420, origins: Self.both),
    ]
    #expect(
      ReleaseLedger.judgeToldOnce(new, against: old)
        == [.carriedForward(0), .carriedForward(1), .publish, .withheld])
    #expect(ReleaseLedger.judgeToldOnce([], against: old) == [])
  }

  @Test(
    "Over random releases nobody ever stands in two different entries",
    arguments: 0..<100 as Range<UInt64>)
  func disjoint(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var old: [ReleaseLedger.Cell] = []
    var published: [ReleaseLedger.Cell] = []
    var refused = 0
    for _ in 0..<8 {
      let first = [1, 1, 2, 5, 9].randomElement(using: &random) ?? 1
      let last = first + Int.random(in: 2...4, using: &random)
      let entry = Self.entry(
        first...last, origins: Bool.random(using: &random) ? ["a/q1"] : Self.both,
        form: Int.random(in: 0..<4, using: &random) == 0 ? "express" : "full")
      switch ReleaseLedger.judgeToldOnce([entry], against: old).first {
      case .publish:
        old.append(entry)
        published.append(entry)
      case .carriedForward(let index):
        #expect(old[index].subject == entry.subject && old[index].definition == entry.definition)
        old.append(old[index])
        refused += 1
      default: refused += 1
      }
    }
    for (index, one) in published.enumerated() {
      for other in published[..<index] where Set(one.members) != Set(other.members) {
        #expect(Set(one.members).isDisjoint(with: other.members))
      }
    }
    #expect(refused > 0)
  }
}
