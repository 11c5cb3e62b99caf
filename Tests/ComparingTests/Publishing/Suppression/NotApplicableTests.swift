import Summaries
import TestSupport
import Testing

@testable import Comparing

@Suite("Those to whom a domain does not apply")
struct NotApplicableTests {
  /// The groups of a country whose mean of the domain is shown: by size class (rows) and sector.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// By size class and sector.
    let outside: [[Int]]
    let told: ReleaseTable?
  }

  private static let cases = [
    Case(testDescription: "nobody", outside: [[0, 0], [0, 0]], told: .sizeAndSector),
    Case(testDescription: "three in a cell", outside: [[3, 0], [0, 4]], told: .sizeAndSector),
    Case(testDescription: "two in a cell", outside: [[2, 3], [0, 3]], told: .size),
    Case(testDescription: "one in a size class", outside: [[1, 0], [2, 3]], told: .country),
    Case(testDescription: "one of a sector", outside: [[3, 1], [3, 0]], told: .size),
    Case(testDescription: "two in all", outside: [[1, 0], [0, 1]], told: nil),
  ]

  private static let sizes = ["micro", "small"]
  private static let sectors = ["M", "T"]

  private static func cube(_ outside: [[Int]], n: Int = 40) -> ReleaseCube {
    var cells: [CellKey: ReleaseCounts] = [:]
    for (row, size) in sizes.enumerated() {
      for (column, sector) in sectors.enumerated() {
        let none = outside[row][column]
        cells[CellKey(country: "MX", size: size, sector: sector)] = ReleaseCounts(
          n: n,
          measures: [
            ReleaseCounts.Measure(n: n, sum: 500 * n),
            ReleaseCounts.Measure(n: n - none, sum: 400 * (n - none), notApplicable: none),
          ])
      }
    }
    return ReleaseCube(cells: cells, sizes: sizes, sectors: sectors, levels: [0, 0])
  }

  @Test("are never told to be one or two", arguments: cases)
  func table(each: Case) throws {
    let country = try #require(Self.cube(each.outside).suppressed().countries.first)
    #expect(country.table == .sizeAndSector)
    for cell in country.cells {
      let isTold =
        switch each.told {
        case .sizeAndSector: true
        case .size: cell.key.sector == nil
        case .country: cell.key == ReleaseKey(country: "MX")
        case nil: false
        }
      #expect(cell.n.value != nil && cell.measures[0].n.value != nil)
      #expect((cell.measures[1].n.value != nil) == isTold, "\(cell.key)")
      #expect((cell.measures[1].sum.value != nil) == isTold, "\(cell.key)")
    }
  }

  @Test("of a domain that applies to nobody are all, which is told")
  func everybody() throws {
    let all = Self.cube([[40, 40], [40, 40]])
    let country = try #require(all.suppressed().countries.first)
    #expect(country.cells.allSatisfy { $0.measures[1].n.value == 0 })
  }

  @Test("cannot be found by subtracting groups", arguments: Soak.seeds(200, full: 4_000))
  func subtracted(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let outside = Self.sizes.map { _ in
      Self.sectors.map { _ in [0, 0, 0, 0, 1, 2, 3, 4, 5].randomElement(using: &random) ?? 0 }
    }
    let country = try #require(Self.cube(outside).suppressed().countries.first)
    func count(_ key: ReleaseKey) -> Int {
      var count = 0
      for (row, size) in Self.sizes.enumerated() {
        for (column, sector) in Self.sectors.enumerated()
        where key.includes(CellKey(country: "MX", size: size, sector: sector)) {
          count += outside[row][column]
        }
      }
      return count
    }
    // All scores but the domain's are final, so a reader knows this number of every group told.
    let told = country.cells.filter { $0.measures[1].n.value != nil }.map(\.key)
    for one in told {
      #expect(![1, 2].contains(count(one)))
      for other in told where other != one && other.isWithin(one) {
        #expect(![1, 2].contains(count(one) - count(other)), "\(one) less \(other)")
      }
    }
    if !outside.joined().contains(where: { (1...2).contains($0) }) {
      #expect(told.count == country.cells.count)
    }
  }
}
