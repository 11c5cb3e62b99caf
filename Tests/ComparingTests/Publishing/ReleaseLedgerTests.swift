import Comparing
import Summaries
import Testing

@Suite("The release ledger")
struct ReleaseLedgerTests {
  private typealias Cells = [(CellDefinition, [MemberDigest])]

  @Test("A first release shows everything, whatever its cells tell of each other")
  func first() {
    let cells: Cells = [
      (Firms.table(), Firms.digests(1...40)), (Firms.cell(), Firms.digests(1...37)),
    ]
    #expect(Firms.judge(cells, against: []) == [.publish, .publish])
    #expect(Firms.judge(cells, against: cells) == [.publish, .publish])
  }

  @Test(
    "A cell is shown anew where nobody or ten and more joined and left",
    arguments: [
      (1...30, ReleaseLedger.Outcome.publish), (1...33, .carriedForward(0)),
      (1...39, .carriedForward(0)), (1...40, .publish), (1...29, .carriedForward(0)),
      (1...21, .carriedForward(0)), (1...20, .publish), (2...40, .carriedForward(0)),
      (11...33, .carriedForward(0)), (11...40, .publish), (101...130, .publish),
    ])
  func sameCell(now: ClosedRange<Int>, outcome: ReleaseLedger.Outcome) {
    #expect(
      Firms.judge(
        [(Firms.cell(), Firms.digests(now))], against: [(Firms.cell(), Firms.digests(1...30))])
        == [outcome])
  }

  @Test(
    "A release without an association is shown only if the association has many enterprises",
    arguments: [
      (3, ReleaseLedger.Outcome.withheld), (9, .withheld), (10, .publish), (25, .publish),
    ])
  func withoutAssociation(of count: Int, outcome: ReleaseLedger.Outcome) {
    let both = Firms.cell(origins: ["a/q1", "b/q1"])
    let one = Firms.cell(origins: ["a/q1"])
    let (all, some) = (Firms.digests(1...30, 101...100 + count), Firms.digests(1...30))
    #expect(Firms.judge([(one, some)], against: [(both, all)]) == [outcome])
    // The other way round: first one alone, then with the other.
    #expect(Firms.judge([(both, all)], against: [(one, some)]) == [outcome])
    // What was shown before is shown again.
    let before: Cells = [(one, some), (both, all)]
    #expect(Firms.judge([(both, all)], against: before) == [.publish])
  }

  @Test("After an erasure the cell and every total that it stands in stay what they were")
  func erasure() {
    let (m, t) = (Firms.cell(), Firms.cell(["micro"], ["T"]))
    let before: Cells = [
      (m, Firms.digests(1...20)), (t, Firms.digests(21...40)),
      (Firms.table(), Firms.digests(1...40)),
    ]
    let after: Cells = [
      (m, Firms.digests(2...20)), (t, Firms.digests(21...40)),
      (Firms.table(), Firms.digests(2...40)),
    ]
    #expect(
      Firms.judge(after, against: before) == [.carriedForward(0), .publish, .carriedForward(2)])
    // Until enough have changed, and of several old ones it is the latest.
    #expect(
      Firms.judge(
        [(m, Firms.digests(3...20))], against: before + [(m, Firms.digests(1...20))])
        == [.carriedForward(3)])
    #expect(
      Firms.judge([(m, Firms.digests(11...20, 50...60))], against: before) == [.publish])
  }

  @Test("A total that was never shown is not shown beside a cell that is carried forward")
  func totalOfCarried() {
    let (m, t) = (Firms.cell(), Firms.cell(["micro"], ["T"]))
    let before: Cells = [(m, Firms.digests(1...20)), (t, Firms.digests(21...40))]
    let grown: Cells = [
      (m, Firms.digests(1...20, 41...43)), (t, Firms.digests(21...40)),
      (Firms.table(), Firms.digests(1...43)),
    ]
    #expect(Firms.judge(grown, against: before) == [.carriedForward(0), .publish, .withheld])
    // Where the other part grew by many at the same time, the total still leads to the three.
    let both: Cells = [
      (m, Firms.digests(1...20, 41...43)), (t, Firms.digests(21...40, 51...70)),
      (Firms.table(), Firms.digests(1...43, 51...70)),
    ]
    #expect(Firms.judge(both, against: before) == [.carriedForward(0), .publish, .withheld])
    // If the other part is not shown, the three are among many.
    #expect(
      Firms.judge([both[0], both[2]], against: before) == [.carriedForward(0), .publish])
  }

  @Test("Parts that are shown for the first time do not add up to an old total less one")
  func partsOfOldTotal() {
    let sectors = ["M", "O", "T"]
    let before: Cells = [(Firms.table(), Firms.digests(1...60))]
    func parts(from first: Int) -> Cells {
      sectors.enumerated().map { index, sector in
        let last = 20 * (index + 1)
        return (
          Firms.cell(["micro"], [sector]), Firms.digests(max(first, last - 19)...last)
        )
      }
    }
    #expect(Firms.judge(parts(from: 1), against: before) == [.publish, .publish, .publish])
    // The smallest parts come first; the last one would tell of the one that left.
    #expect(Firms.judge(parts(from: 2), against: before) == [.publish, .publish, .withheld])
  }

  @Test("Figures of another form or kind count the same enterprises and are never carried forward")
  func otherSubject() {
    let old: Cells = [(Firms.cell(), Firms.digests(1...30))]
    for subject in [
      ReleaseLedger.Subject(kind: "exchange", logic: "sha256:a", form: "express"),
      ReleaseLedger.Subject(kind: "public", logic: "sha256:a", form: "full"),
      ReleaseLedger.Subject(kind: "exchange", logic: "sha256:b", form: "full"),
    ] {
      #expect(
        Firms.judge(
          [(Firms.cell(), Firms.digests(1...28))], against: old, released: subject)
          == [.withheld])
      #expect(
        Firms.judge(
          [(Firms.cell(), Firms.digests(1...20))], against: old, released: subject)
          == [.publish])
    }
  }

  @Test("Other countries, sizes and periods are judged by themselves")
  func apart() {
    let old: Cells = [(Firms.cell(), Firms.digests(1...30))]
    for definition in [
      Firms.cell(["small"]), Firms.cell(origins: ["a/q2"]),
      CellDefinition(
        block: .cell, country: "DE", sizes: ["micro"], sectors: ["M"], origins: ["a/q1"]),
    ] {
      #expect(
        Firms.judge([(definition, Firms.digests(101...130))], against: old) == [.publish])
    }
  }
}
