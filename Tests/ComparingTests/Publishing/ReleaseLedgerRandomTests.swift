import Comparing
import Summaries
import TestSupport
import Testing

@Suite("The release ledger over random releases")
struct ReleaseLedgerRandomTests {
  private static let k = 3
  private static let origins = ["a/q1", "b/q1"]

  /// A few enterprises in two sizes, three sectors and two associations, who come and go.
  private struct Universe {
    private struct Firm {
      let number: Int
      let size: String
      let sector: String
      let origin: String
    }

    private var firms: [Firm] = []
    private var next = 0

    mutating func add(_ count: Int, using random: inout SplitMix64) {
      for _ in 0..<count {
        firms.append(
          Firm(
            number: next, size: ["micro", "small"].randomElement(using: &random) ?? "",
            sector: ["M", "O", "T"].randomElement(using: &random) ?? "",
            origin: ReleaseLedgerRandomTests.origins.randomElement(using: &random) ?? ""))
        next += 1
      }
    }

    mutating func change(using random: inout SplitMix64) {
      add(Int.random(in: 0...3, using: &random), using: &random)
      for _ in 0..<Int.random(in: 0...2, using: &random) where !firms.isEmpty {
        firms.remove(at: Int.random(in: firms.indices, using: &random))
      }
    }

    /// Some definitions whose cells have enough enterprises, each once.
    func cells(_ count: Int, using random: inout SplitMix64) -> [NaiveLedger.Cell] {
      var seen: Set<CellDefinition> = []
      return (0..<count).compactMap { _ in
        let sizes = [[], ["micro"], ["small"]].randomElement(using: &random) ?? []
        let sectors =
          [[], ["M"], ["O"], ["T"], ["M", "O"]].randomElement(using: &random) ?? []
        let origins =
          [["a/q1"], ["b/q1"], ["a/q1", "b/q1"], ["a/q1", "b/q1"]].randomElement(using: &random)
          ?? []
        let definition = Firms.cell(sizes, sectors, origins: origins)
        let members = firms.filter {
          (sizes.isEmpty || sizes.contains($0.size))
            && (sectors.isEmpty || sectors.contains($0.sector)) && origins.contains($0.origin)
        }
        guard members.count >= ReleaseLedgerRandomTests.k, seen.insert(definition).inserted else {
          return nil
        }
        return NaiveLedger.Cell(definition: definition, members: Set(members.map(\.number)))
      }
    }
  }

  @Test(
    "tells of nobody what the rules forbid, and refuses no cell without need",
    arguments: Soak.seeds(200, full: 10_000))
  func releases(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var universe = Universe()
    universe.add(14, using: &random)
    var old: [NaiveLedger.Cell] = []
    for _ in 0..<3 {
      let wanted = universe.cells(4, using: &random)
      let outcomes = ReleaseLedger.judge(
        wanted.map {
          Firms.cell(
            Firms.subject, $0.definition,
            $0.members.shuffled(using: &random).map(Firms.digest))
        },
        against: old.map {
          Firms.cell(Firms.subject, $0.definition, $0.members.map(Firms.digest))
        },
        threshold: Self.k)
      check(outcomes, of: wanted, against: old)
      old += zip(wanted, outcomes).compactMap { cell, outcome in
        switch outcome {
        case .publish: cell
        case .carriedForward(let index): old[index]
        case .withheld: nil
        }
      }
      universe.change(using: &random)
    }
  }

  private func check(
    _ outcomes: [ReleaseLedger.Outcome], of wanted: [NaiveLedger.Cell],
    against old: [NaiveLedger.Cell]
  ) {
    #expect(outcomes.count == wanted.count)
    let shown = zip(wanted, outcomes).filter { $0.1 == .publish }.map(\.0)
    #expect(NaiveLedger.told(old: old, shown: shown, wanted: wanted, k: Self.k) == nil)
    for (cell, outcome) in zip(wanted, outcomes) {
      let isKnown = old.contains {
        $0.definition == cell.definition && $0.members == cell.members
      }
      let differs = !isKnown && NaiveLedger.differsByFew(cell, from: old, k: Self.k)
      switch outcome {
      case .publish: #expect(!differs)
      case .carriedForward(let index): #expect(old[index].definition == cell.definition)
      case .withheld: #expect(!old.contains { $0.definition == cell.definition })
      }
      if outcome != .publish, !differs {
        let told = NaiveLedger.told(old: old, shown: shown + [cell], wanted: wanted, k: Self.k)
        #expect(told != nil, "\(cell) is refused for nothing")
      }
    }
  }

  @Test(
    "is the same in whatever order cells and enterprises come",
    arguments: 0..<20 as Range<UInt64>)
  func order(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var universe = Universe()
    universe.add(14, using: &random)
    let old = universe.cells(4, using: &random)
    universe.change(using: &random)
    let wanted = universe.cells(4, using: &random)
    func judge(_ wanted: [NaiveLedger.Cell]) -> [CellDefinition: Bool] {
      let outcomes = Firms.judge(
        wanted.map { ($0.definition, $0.members.map(Firms.digest)) },
        against: old.map { ($0.definition, $0.members.map(Firms.digest)) })
      return Dictionary(
        uniqueKeysWithValues: zip(wanted, outcomes).map { ($0.definition, $1 == .publish) })
    }
    let first = judge(wanted)
    #expect(judge(wanted) == first)
    // Of two cells of one size either may be the one refused, so only others are compared.
    let sizes = wanted.map(\.members.count)
    guard Set(sizes).count == sizes.count else { return }
    #expect(judge(wanted.shuffled(using: &random)) == first)
  }
}
