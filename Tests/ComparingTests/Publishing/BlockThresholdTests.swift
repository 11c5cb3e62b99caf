import Comparing
import JSON
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

  /// What a file for everybody tells of a country and of some size classes.
  private static func entry(
    _ numbers: ClosedRange<Int>, sizes: [String: ClosedRange<Int>] = [:]
  ) -> ReleaseLedger.Cell {
    ReleaseLedger.Cell(
      ReleaseLedger.Subject(
        kind: "public", logic: Firms.subject.logic, form: Firms.subject.form),
      CellDefinition(block: .question, country: "MX", origins: ["a/q1"]),
      members: numbers.map { ReleasedMember(Firms.digest($0), scored: 1) },
      sizes: sizes.mapValues { $0.map { ReleasedMember(Firms.digest($0), scored: 1) } })
  }

  /// Tables for another association, an entry for everybody, and whether the later one stands.
  struct Succession: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let tables: [String: ClosedRange<Int>]
    let entry: ReleaseLedger.Cell
    /// The tables that stand if the entry came first.
    let kept: Set<String>
    /// Whether the entry stands if the tables came first.
    let isEntryKept: Bool
  }

  private static let successions = [
    Succession(
      testDescription: "the same enterprises, each size class large enough",
      tables: ["micro": 1...35, "small": 36...70],
      entry: entry(1...70, sizes: ["micro": 1...35, "small": 36...70]),
      kept: ["micro", "small"], isEntryKept: true),
    Succession(
      testDescription: "a size class of 15 that has no table", tables: ["micro": 1...35],
      entry: entry(1...50), kept: [], isEntryKept: false),
    Succession(
      testDescription: "12 newcomers in the country", tables: ["micro": 1...45],
      entry: entry(1...57), kept: [], isEntryKept: false),
    Succession(
      testDescription: "20 newcomers in the country", tables: ["micro": 1...45],
      entry: entry(1...65), kept: ["micro"], isEntryKept: true),
    Succession(
      testDescription: "12 newcomers in a size class among many",
      tables: ["micro": 1...45, "small": 58...100],
      entry: entry(1...200, sizes: ["micro": 1...57]), kept: ["small"], isEntryKept: false),
    Succession(
      testDescription: "a size class of 15 beside two that have tables",
      tables: ["micro": 1...40, "small": 41...80], entry: entry(1...95), kept: ["micro"],
      isEntryKept: false),
  ]

  @Test(
    "Tables for another association and for everybody are judged together", arguments: successions)
  func bothKinds(each: Succession) {
    let names = each.tables.keys.sorted()
    let tables = names.compactMap { name in
      each.tables[name].map { Self.cell(.table, $0, sizes: [name]) }
    }
    #expect(
      ReleaseLedger.judgeByBlock([each.entry], against: tables, threshold: 10)
        == [each.isEntryKept ? .publish : .withheld])
    let outcomes = ReleaseLedger.judgeByBlock(tables, against: [each.entry], threshold: 10)
    let kept = zip(names, outcomes).filter { $1 == .publish }.map(\.0)
    #expect(Set(kept) == each.kept)
  }

  @Test(
    "Counts of whether the questions work are held against tables as the answers of the country",
    arguments: [
      ("all who stand in a table", 1...90, true, ["micro", "small"]),
      ("15 who stand in none", 1...105, false, ["micro"]),
      ("20 who stand in none", 1...110, true, ["micro", "small"]),
      ("15 less than stand in tables", 1...75, false, ["micro"]),
    ])
  func quality(
    who: String, numbers: ClosedRange<Int>, isKept: Bool, kept: [String]
  ) {
    let quality = Self.cell(.quality, numbers)
    let names = ["micro", "small"]
    let tables = [
      Self.cell(.table, 1...40, sizes: ["micro"]), Self.cell(.table, 41...90, sizes: ["small"]),
    ]
    #expect(
      ReleaseLedger.judgeByBlock([quality], against: tables, threshold: 10)
        == [isKept ? .publish : .withheld], "\(who)")
    let outcomes = ReleaseLedger.judgeByBlock(tables, against: [quality], threshold: 10)
    #expect(zip(names, outcomes).filter { $1 == .publish }.map(\.0) == kept, "\(who)")
  }

  @Test("Of an entry for everybody the size classes are those with a table that is shown")
  func sizes() throws {
    let text = """
      [{"groups":[{"size":null,"n":{"value":60}},{"size":"small","n":{"value":null}},
        {"size":"micro","n":{"value":30}}]},
       {"groups":[{"size":null,"n":{"value":60}},{"size":"medium","n":{"value":20}}]}]
      """
    let figures = try #require(JSONDocument.read(text).root)
    #expect(ReleaseLedger.sizesTold(in: figures) == ["medium", "micro"])
  }
}
