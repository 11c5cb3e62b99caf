import Comparing
import Summaries
import TestSupport
import Testing

@Suite("Groups that became too small are shown as before")
struct ShownAgainTests {
  private static func cell(
    _ numbers: [Int], size: String = "small", form: String = "full"
  ) -> ReleaseLedger.Cell {
    ReleaseLedger.Cell(
      ReleaseLedger.Subject(kind: "public", logic: "sha256:a", form: form),
      CellDefinition(block: .cell, country: "MX", sizes: [size], origins: ["a/q1"]),
      members: numbers.map { ReleasedMember(Firms.digest($0), scored: 1) })
  }

  @Test(
    "Until as many are gone as a group needs",
    arguments: [
      // Of ten enterprises, numbered from 1: those who are left, and whether they are shown.
      (Array(1...9), true), ([1], true), (Array(2...9) + Array(101...130), true), ([], false),
      (Array(101...109), false),
    ])
  func erasure(left: [Int], isShown: Bool) {
    let old = [Self.cell(Array(1...10))]
    let outcome = ReleaseLedger.shownAgain([Self.cell(left)], against: old, threshold: 10)
    #expect(outcome == [isShown ? .carriedForward(0) : .withheld])
  }

  @Test("The latest figures of the same group on the same form")
  func latest() {
    let old = [
      Self.cell(Array(1...10)), Self.cell(Array(1...30)), Self.cell(Array(1...40), size: "micro"),
      Self.cell(Array(1...40), form: "express"),
    ]
    let cells = [
      Self.cell(Array(1...25)), Self.cell(Array(1...9), size: "medium"),
      Self.cell(Array(1...39), size: "micro"),
    ]
    #expect(
      ReleaseLedger.shownAgain(cells, against: old, threshold: 10)
        == [.carriedForward(1), .withheld, .carriedForward(2)])
  }
}
