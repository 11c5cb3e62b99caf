import Summaries
import TestSupport
import Testing

@testable import Comparing

@Suite("A public release")
struct SuppressedCubeTests {
  /// How many releases each of ten runs attacks.
  private static let share = Soak.count(50, full: 1_000)

  @Test(
    "is never bounded more tightly than allowed by a reader of all its figures",
    arguments: 0..<10)
  func attacked(run: Int) {
    var (shown, hidden, small, fine) = (0, 0, 0, 0)
    for seed in (run * Self.share + 1)...(run * Self.share + Self.share) {
      let cube = RandomCube.make(seed: UInt64(seed))
      // Mostly the usual threshold.
      let threshold = [10, 10, 10, 15, 5][seed % 5]
      for country in cube.suppressed(Protection(threshold: threshold)).countries {
        if country.table == .sizeAndSector { fine += 1 }
        var attacker = Attacker(country, cube)
        for cell in country.cells {
          if cell.n.value == nil { hidden += 1 } else { shown += 1 }
          let truth = cube.counts(of: cell.key)
          if (1..<threshold).contains(truth.n) { small += 1 }
          let leaks = attacker.leaks(of: cell, truth, threshold)
          #expect(leaks.isEmpty, "seed \(seed), \(cell.key): \(leaks)")
        }
      }
    }
    // Otherwise nothing has been tried.
    #expect(small > Self.share && hidden > small && shown > hidden && fine > Self.share / 2)
  }

  @Test("tells every mean of a country that its own figures alone would tell", arguments: 0..<5)
  func means(run: Int) {
    var wanted = 0
    for seed in (40 * run + 1)...(40 * run + 40) {
      let cube = RandomCube.make(seed: UInt64(seed))
      for country in cube.suppressed().countries {
        let key = ReleaseKey(country: country.code)
        guard let own = country.cells.first(where: { $0.key == key }) else { continue }
        for (measure, truth) in zip(own.measures, cube.counts(of: key).measures)
        where truth.n >= 10 && truth.sum > 0 && truth.sum < 1000 * truth.n {
          wanted += 1
          #expect(measure.sum.value == truth.sum, "seed \(seed), \(country.code)")
        }
      }
    }
    #expect(wanted > 30)
  }

  @Test("would be read by the same reader if only small figures were hidden")
  func naive() {
    var leaking = 0
    for seed in 1...40 {
      let cube = RandomCube.make(seed: UInt64(seed))
      for country in cube.countries {
        let cells = ReleaseTable.sizeAndSector
          .keys(country: country, sizes: cube.sizes, sectors: cube.sectors).map { key in
            let truth = cube.counts(of: key)
            let flag = FigureFlag.hidden(isPrimary: true)
            return PublicCell(
              key: key,
              n: PublicCell.Figure(truth.n, (1..<10).contains(truth.n) ? flag : .shown),
              measures: truth.measures.map { own in
                let isHidden = (1..<10).contains(own.n) || (1..<10).contains(truth.n)
                return PublicCell.Measure(
                  n: PublicCell.Figure(own.n, isHidden ? flag : .shown),
                  sum: PublicCell.Figure(own.sum, isHidden ? flag : .shown), levels: nil)
              })
          }
        let release = SuppressedCube.Country(
          code: country, table: .sizeAndSector, refused: [:], cells: cells, audit: [])
        var attacker = Attacker(release, cube)
        if cells.contains(where: {
          !attacker.leaks(of: $0, cube.counts(of: $0.key), 10).isEmpty
        }) {
          leaking += 1
        }
      }
    }
    #expect(leaking > 20)
  }

  @Test(
    "shows true numbers, hides all of a hidden group, and flags each figure",
    arguments: 1...100)
  func flags(seed: Int) {
    let cube = RandomCube.make(seed: UInt64(seed))
    for country in cube.suppressed().countries {
      for cell in country.cells {
        let truth = cube.counts(of: cell.key)
        #expect(cell.n.value ?? truth.n == truth.n)
        let isSmall = (1..<10).contains(truth.n)
        #expect(cell.n.flag.status == (cell.n.value == nil ? .suppressed : .normal))
        #expect(
          cell.n.flag.confidentiality
            == (cell.n.value != nil ? .free : isSmall ? .primary : .secondary))
        for (measure, own) in zip(cell.measures, truth.measures) {
          #expect((measure.n.value == nil) == (measure.sum.value == nil))
          #expect(measure.n.value ?? own.n == own.n && measure.sum.value ?? own.sum == own.sum)
          if cell.n.value == nil {
            #expect(measure.n.value == nil)
            #expect(measure.levels?.allSatisfy { $0.value == nil } ?? true)
          }
          for (level, figure) in (measure.levels ?? []).enumerated() {
            #expect(figure.value ?? own.levels[level] == own.levels[level])
          }
        }
      }
      for figure in country.audit {
        #expect(figure.isProtected)
        #expect(figure.fromCounts.lowerBound <= figure.possible.lowerBound)
        #expect(figure.fromCounts.upperBound >= figure.possible.upperBound)
      }
    }
  }

  private func counts(_ n: Int) -> ReleaseCounts {
    ReleaseCounts(n: n, measures: [ReleaseCounts.Measure(n: n, sum: 500 * n)])
  }

  private func cube(_ inner: [[Int]]) -> ReleaseCube {
    let (sizes, sectors) = (["micro", "small", "medium"], ["M", "T", "S", "O"])
    var cells: [CellKey: ReleaseCounts] = [:]
    for (row, size) in zip(inner, sizes) {
      for (n, sector) in zip(row, sectors) {
        cells[CellKey(country: "MX", size: size, sector: sector)] = counts(n)
      }
    }
    return ReleaseCube(
      cells: cells, sizes: Array(sizes.prefix(inner.count)),
      sectors: Array(sectors.prefix(inner[0].count)), levels: [0])
  }

  @Test("hides nothing where nothing is small; an empty cell is shown as 0")
  func nothing() {
    let release = cube([[20, 0, 30], [15, 12, 40]]).suppressed()
    let cells = release.countries.flatMap(\.cells)
    #expect(cells.count == 12 && cells.allSatisfy { $0.n.flag == .shown })
    #expect(release[ReleaseKey(country: "MX", size: "micro", sector: "T")]?.n.value == 0)
  }

  @Test("hides three more for a small cell that stands alone")
  func complement() {
    let release = cube([[4, 20, 60], [30, 25, 80], [70, 90, 60]]).suppressed()
    let hidden = release.countries[0].cells.filter { $0.n.value == nil }
    #expect(hidden.map { $0.key.size } == ["micro", "micro", "small", "small"])
    #expect(hidden.map { $0.key.sector } == ["M", "T", "M", "T"])
    #expect(
      hidden.map(\.n.flag.confidentiality) == [.primary, .secondary, .secondary, .secondary])
    #expect(release.countries[0].audit.map(\.possible)[0].count > 10)
  }

  @Test("falls back to a coarser table, and says why")
  func coarser() {
    let release = cube([[1, 2], [3, 1], [2, 4]]).suppressed()
    let country = release.countries[0]
    #expect(country.table == .country)
    #expect(country.refused.keys.count == 2)
    #expect(country.cells.map(\.n.value) == [13])
    let few = cube([[1, 2], [3, 1]]).suppressed().countries[0]
    #expect(few.table == nil && few.cells.isEmpty)
    #expect(few.refused[.country] == .tooFew(n: 7, threshold: 10))
  }

  @Test("hides a mean of exactly 0 or 100, however many stand behind it")
  func extreme() {
    var cells: [CellKey: ReleaseCounts] = [:]
    for (index, sector) in ["M", "T", "S"].enumerated() {
      for size in ["micro", "small"] {
        let isExtreme = index == 0 && size == "micro"
        cells[CellKey(country: "DE", size: size, sector: sector)] = ReleaseCounts(
          n: 40, measures: [ReleaseCounts.Measure(n: 40, sum: isExtreme ? 40_000 : 20_000)])
      }
    }
    let cube = ReleaseCube(
      cells: cells, sizes: ["micro", "small"], sectors: ["M", "T", "S"], levels: [0])
    let release = cube.suppressed()
    let cell = release[ReleaseKey(country: "DE", size: "micro", sector: "M")]
    #expect(cell?.n.value == 40)
    #expect(cell?.measures[0].n.value == nil && cell?.measures[0].sum.value == nil)
    #expect(cell?.measures[0].sum.flag.confidentiality == .primary)
    let hidden = release.countries[0].cells.filter { $0.measures[0].sum.value == nil }
    #expect(hidden.count == 4)
  }
}
