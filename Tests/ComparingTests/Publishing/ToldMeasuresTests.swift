import Comparing
import JSON
import Summaries
import Testing

@Suite("Of which measures a cell tells")
struct ToldMeasuresTests {
  private static let ids = ["overall", "domain:a", "domain:b"]
  private static let hidden: JSONValue = ["value": nil, "flags": ["Q", "C"]]
  private static let shown: JSONValue = ["value": 40, "flags": ["A", "F"]]

  /// Figures, and what they tell.
  private static let cases: [(figures: JSONValue, told: ToldMeasures)] = [
    // Of an exchange release: what is withheld is missing.
    (["measures": ["overall": ["sum": 400], "domain:b": ["sum": 1]]], .sums(0b101)),
    (["measures": [:]], .sums(0)),
    // Of a public one: what is hidden has flags.
    (
      [
        "measures": [
          "overall": ["n": shown, "mean": shown], "domain:a": ["n": hidden, "mean": hidden],
          "domain:b": ["n": shown, "mean": hidden],
        ]
      ], .sums(0b101)
    ),
    (
      [
        "measures": [
          "domain:a": ["n": hidden, "mean": hidden, "levels": [hidden, shown]],
          "domain:b": ["n": hidden, "mean": hidden, "levels": [hidden, hidden]],
        ]
      ], .sums(0b010)
    ),
    // A measure of another version, and figures without measures.
    (["measures": ["domain:z": ["sum": 1]]], .sums(0)), (["questions": []], .otherwise),
    (nil, .otherwise),
  ]

  @Test("follows from its figures", arguments: cases.indices)
  func table(index: Int) {
    let each = Self.cases[index]
    #expect(ToldMeasures(in: each.figures, of: Self.ids) == each.told)
  }

  /// Members of which some have a score.
  private static func members(_ numbers: ClosedRange<Int>, scored: ClosedRange<Int>)
    -> [ReleasedMember]
  {
    numbers.map { ReleasedMember(Firms.digest($0), scored: scored.contains($0) ? 1 : 0) }
  }

  private static func cell(
    _ sizes: [String], _ members: [ReleasedMember], _ told: ToldMeasures, kind: String = "public",
    block: CellDefinition.Block = .cell
  ) -> ReleaseLedger.Cell {
    ReleaseLedger.Cell(
      ReleaseLedger.Subject(kind: kind, logic: "sha256:a", form: "full"),
      CellDefinition(block: block, country: "MX", sizes: sizes, origins: ["a/q1"]),
      members: members, told: told)
  }

  /// Thirteen micro businesses of which one has a score, and small and medium ones.
  private static let micro = members(1...13, scored: 1...1)
  private static let small = members(21...60, scored: 21...60)
  private static let medium = members(61...96, scored: 61...96)

  @Test(
    "A mean told later does not leave those whom a public table hid",
    arguments: [true, false])
  func hiddenThenTold(isHidden: Bool) {
    let parts: ToldMeasures = isHidden ? .sums(0) : .all
    let old = [
      Self.cell([], Self.micro + Self.small + Self.medium, .all),
      Self.cell(["micro"], Self.micro, .sums(0)), Self.cell(["small"], Self.small, parts),
      Self.cell(["medium"], Self.medium, parts),
    ]
    let press = [
      Self.cell(["small"], Self.small, .all, kind: "exchange"),
      Self.cell(["medium"], Self.medium, .all, kind: "exchange"),
    ]
    let outcomes = ReleaseLedger.judge(press, against: old, threshold: 10)
    // Where both were told, the one was left from the beginning.
    #expect(outcomes == (isHidden ? [.withheld, .publish] : [.publish, .publish]))
    // A country's answers to questions are of all of them, and excuse no sum either.
    let questions = ["small", "medium"].map { size in
      Self.cell(
        [size], size == "small" ? Self.small : Self.medium, .otherwise, kind: "exchange",
        block: .table)
    }
    #expect(
      ReleaseLedger.judge(press, against: old + questions, threshold: 10)
        .contains(.withheld) == isHidden)
  }

  @Test("Whom a new cell does not tell of does not stand in its way")
  func newCell() {
    let old = [Self.cell([], Self.small, .all)]
    let one = Self.members(101...110, scored: 101...101)
    func outcome(_ told: ToldMeasures) -> [ReleaseLedger.Outcome] {
      ReleaseLedger.judge([Self.cell([], Self.small + one, told)], against: old, threshold: 10)
    }
    #expect(outcome(.all) == [.carriedForward(0)])
    #expect(outcome(.sums(0)) == [.publish])
    #expect(outcome(.otherwise) == [.carriedForward(0)])
  }
}
