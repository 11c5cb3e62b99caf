import Comparing
import Summaries
import Testing

@Suite("The thresholds of the blocks of a release and its ledger")
struct BlockThresholdTests {
  private static func cell(
    _ block: CellDefinition.Block, _ numbers: ClosedRange<Int>, sizes: [String] = []
  ) -> ReleaseLedger.Cell {
    ReleaseLedger.Cell(
      Firms.subject,
      CellDefinition(
        block: block, country: "MX", sizes: sizes,
        part: block == .group ? (breakdown: Breakdown.language, code: "es") : nil, origins: ["a/q1"]
      ),
      members: numbers.map { ReleasedMember(Firms.digest($0), scored: 1) })
  }

  private static func outcome(
    _ new: ReleaseLedger.Cell, after old: ReleaseLedger.Cell, threshold: Int = 10
  ) -> ReleaseLedger.Outcome? {
    ReleaseLedger.judgeByBlock([new], against: [old], threshold: threshold).first
  }

  @Test(
    "Those who have come or gone are as many as a block needs",
    arguments: [
      (CellDefinition.Block.cell, 10), (.table, 20), (.group, 20), (.country, 50),
    ])
  func differences(block: CellDefinition.Block, least: Int) {
    let old = Self.cell(block, 1...100)
    for (change, outcome) in [
      (0, ReleaseLedger.Outcome.publish), (1, .carriedForward(0)), (least - 1, .carriedForward(0)),
      (least, .publish),
    ] {
      #expect(Self.outcome(Self.cell(block, 1...100 + change), after: old) == outcome)
      let less = Self.outcome(Self.cell(block, 1 + change...100), after: old)
      #expect(less == outcome, "\(change) less")
    }
  }

  @Test("A raised threshold raises those that are lower")
  func raised() {
    let table = Self.cell(.table, 1...100)
    #expect(
      Self.outcome(Self.cell(.table, 1...124), after: table, threshold: 25) == .carriedForward(0))
    #expect(Self.outcome(Self.cell(.table, 1...125), after: table, threshold: 25) == .publish)
  }

  @Test("Tables of size classes must not add up to nearly an earlier one")
  func sums() {
    let old = [Self.cell(.table, 1...80)]
    let new = [
      Self.cell(.table, 1...34, sizes: ["micro"]), Self.cell(.table, 35...68, sizes: ["small"]),
      Self.cell(.cell, 35...68, sizes: ["small"]),
    ]
    let outcomes = ReleaseLedger.judgeByBlock(new, against: old, threshold: 10)
    #expect(outcomes == [.publish, .withheld, .publish])
    #expect(ReleaseLedger.judge(new, against: old, threshold: 10) == new.map { _ in .publish })
  }
}
