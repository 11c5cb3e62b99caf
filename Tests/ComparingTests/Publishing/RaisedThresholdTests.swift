import Comparing
import Summaries
import TestSupport
import Testing

@Suite("A raised threshold and the release ledger")
struct RaisedThresholdTests {
  private static func cell(_ numbers: ClosedRange<Int>) -> ReleaseLedger.Cell {
    ReleaseLedger.Cell(
      ReleaseLedger.Subject(kind: "public", logic: "sha256:a", form: "full"),
      CellDefinition(block: .cell, country: "MX", origins: ["a/q1"]),
      members: numbers.map { ReleasedMember(Firms.digest($0), scored: 1) })
  }

  @Test(
    "What was told under a lower one is not forgotten: a newcomer cannot be told by subtraction",
    arguments: [10, 20, 25, 60, 1000])
  func remembers(_ threshold: Int) {
    let old = [Self.cell(1...max(24, threshold - 1))]
    let new = [Self.cell(1...max(25, threshold))]
    #expect(
      ReleaseLedger.judge(new, against: old, threshold: threshold) == [.carriedForward(0)])
  }

  @Test("The same enterprises are told again under any", arguments: [10, 25])
  func same(_ threshold: Int) {
    #expect(
      ReleaseLedger.judge([Self.cell(1...30)], against: [Self.cell(1...30)], threshold: threshold)
        == [.publish])
  }
}
