import Comparing
import JSON
import Summaries
import Testing

@Suite("What public tables have hidden")
struct PublicMemoryTests {
  private static let hidden: JSONValue = ["value": nil, "flags": ["Q", "C"]]

  private static func shown(_ n: Int) -> JSONValue {
    ["value": JSONValue(.integer(Int64(n))), "flags": ["A", "F"]]
  }

  /// An entry with levels, some of them hidden, or without.
  private static func entry(_ n: Int, levels: [Int?]?) -> JSONValue {
    var overall = JSONObject()
    overall["n"] = shown(n)
    overall["mean"] = shown(50)
    if let levels {
      overall["levels"] = JSONValue(.array(levels.map { $0.map(shown) ?? hidden }))
    }
    return [
      "size": nil, "n": shown(n), "measures": ["overall": JSONValue(.object(overall))],
    ]
  }

  private typealias Group = (cell: ReleaseLedger.Cell, figures: JSONValue)

  private static func group(
    _ sizes: [String], _ numbers: ClosedRange<Int>..., levels: [Int?]? = nil,
    origins: [String] = ["a/q1"]
  ) -> Group {
    let members = numbers.joined().map { ReleasedMember(Firms.digest($0), scored: 1) }
    return (
      ReleaseLedger.Cell(
        Firms.subject,
        CellDefinition(block: .cell, country: "MX", sizes: sizes, origins: origins),
        members: members), entry(members.count, levels: levels)
    )
  }

  /// What may be told after groups that were told, and others that were told to be empty.
  private func tellings(
    _ groups: [Group], after old: [Group], empty: [Group] = []
  ) -> [PublicMemory.Telling] {
    PublicMemory(
      old.map {
        PublicMemory.Shown(
          release: 1, $0.cell, figures: $0.figures, empty: Set(empty.map(\.cell.definition)))
      }, threshold: 10
    ).tellings(groups, groups.map { _ in .publish })
  }

  @Test("A first release tells everything")
  func first() {
    let groups = [Self.group([], 1...30, levels: [10, 20]), Self.group(["small"])]
    #expect(tellings(groups, after: []) == groups.map { .new($0.figures) })
  }

  @Test("A group of the same enterprises tells what it told, whatever is hidden now")
  func unchanged() {
    let old = [Self.group([], 1...30, levels: [nil, 17, nil])]
    #expect(tellings([Self.group([], 1...30, levels: [2, 17, 11])], after: old) == [.again(0)])
  }

  @Test("What was hidden stays hidden until as many have come")
  func kept() {
    let old = [Self.group([], 1...30, levels: [nil, 17, nil])]
    let grown = Self.group([], 1...45, levels: [5, 20, 20])
    #expect(
      tellings([grown], after: old) == [.new(Self.entry(45, levels: [nil, 20, nil]))])
    let without = [Self.group([], 1...30)]
    #expect(tellings([grown], after: without) == [.new(Self.entry(45, levels: nil))])
    let doubled = Self.group([], 1...60, levels: [5, 20, 35])
    #expect(tellings([doubled], after: old) == [.new(doubled.figures)])
  }

  @Test("A group that was not shown needs ten newcomers, and ten elsewhere")
  func newlyShown() {
    let old = [Self.group([], 1...30)]
    func micro(_ last: Int, elsewhere: Int) -> PublicMemory.Telling {
      tellings(
        [Self.group([], 1...last, 500...499 + elsewhere), Self.group(["micro"], 11...last)],
        after: old)[1]
    }
    let told = PublicMemory.Telling.new(Self.group(["micro"], 11...60).figures)
    #expect(micro(60, elsewhere: 10) == told)
    #expect(micro(60, elsewhere: 9) == .nothing)
    #expect(micro(39, elsewhere: 30) == .nothing)
    #expect(micro(49, elsewhere: 10) == .nothing)
  }

  @Test("Other campaigns with the same enterprises tell nothing, and with others everything")
  func campaigns() {
    let both = ["a/q1", "b/q1"]
    let old = [Self.group([], 1...30, origins: both)]
    #expect(tellings([Self.group([], 1...20)], after: old) == [.nothing])
    let others = Self.group([], 101...120, levels: [9, 11], origins: ["b/q2"])
    #expect(tellings([others], after: old) == [.new(others.figures)])
  }

  @Test("That a group is empty is told beside new groups, or where nothing has changed")
  func empty() {
    let old = [Self.group([], 1...40), Self.group(["micro"], 1...20)]
    let small = Self.group(["small"])
    func told(_ groups: [Group], wasEmpty: Bool = true) -> Bool {
      tellings(groups + [small], after: old, empty: wasEmpty ? [small] : []).last
        == .new(small.figures)
    }
    let same = [Self.group([], 1...40), Self.group(["micro"], 1...20)]
    let grown = [Self.group([], 1...52), Self.group(["micro"], 1...20)]
    let doubled = [Self.group([], 1...80), Self.group(["micro"], 1...20)]
    #expect(told(same) && told(grown) && told(doubled))
    // What was hidden stays hidden, though nobody was in it.
    #expect(!told(same, wasEmpty: false) && !told(grown, wasEmpty: false))
    #expect(told(doubled, wasEmpty: false))
    let withheld = PublicMemory(
      old.map { PublicMemory.Shown(release: 1, $0.cell, figures: $0.figures) }, threshold: 10
    ).tellings([Self.group([], 1...41), small], [.carriedForward(0), .publish])
    #expect(withheld == [.again(0), .nothing])
  }
}
