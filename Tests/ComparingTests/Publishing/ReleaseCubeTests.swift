import Comparing
import Summaries
import Testing

@Suite("A release cube")
struct ReleaseCubeTests {
  /// Micro traders in Mexico, makers of two sizes in both countries; one has no final score.
  private static let firms =
    (0..<12).map { Trial.Firm.scored(400 + $0, country: 0, people: 3, sector: 1) }
    + (0..<11).map { Trial.Firm.scored(500 + $0, country: 0, people: 20, sector: 0) }
    + (0..<4).map { Trial.Firm.scored(700 + $0, country: 1, people: 3, sector: 0) }
    + [Trial.Firm(country: 0, people: 3, sector: 1)]

  private func cube() throws -> ReleaseCube {
    let questionnaire = try Trial.questionnaire()
    return ReleaseCube(of: Trial.summary(Self.firms, questionnaire).cube, in: questionnaire)
  }

  @Test("adds up the cells of a summary, final scores only")
  func sums() throws {
    let cube = try cube()
    #expect(cube.countries == ["DE", "MX"])
    #expect(cube.sizes == ["micro", "small"] && cube.sectors == ["M", "T"])
    #expect(cube.levels == [3, 3, 0])
    let mexico = cube.counts(of: ReleaseKey(country: "MX"))
    #expect(mexico.n == 24)
    #expect(mexico.measures[0].n == 23)
    #expect(mexico.measures[0].sum == 12 * 400 + 66 + 11 * 500 + 55)
    #expect(mexico.measures[0].levels == [0, 23, 0])
    #expect(cube.counts(of: ReleaseKey(country: "MX", size: "micro")).n == 13)
    #expect(cube.counts(of: ReleaseKey(country: "MX", sector: "M")).n == 11)
    #expect(cube.counts(of: ReleaseKey(country: "MX", size: "small", sector: "T")).n == 0)
  }

  @Test("publishes nothing of a country with too few, and each country for itself")
  func few() throws {
    let release = try cube().suppressed()
    #expect(release.countries.map(\.code) == ["DE", "MX"])
    #expect(release.countries[0].table == nil)
    #expect(release.countries[0].refused[.size] == .tooFew(n: 4, threshold: 10))
    #expect(release.countries[1].table == .sizeAndSector)
    #expect(release.isHidden(ReleaseKey(country: "DE")))
    #expect(!release.isHidden(ReleaseKey(country: "MX", size: "micro", sector: "T")))
    #expect(release[ReleaseKey(country: "MX", size: "small", sector: "T")]?.n.value == 0)
  }

  @Test("has keys that say what lies within what")
  func keys() {
    let cell = ReleaseKey(country: "MX", size: "micro", sector: "T")
    let size = ReleaseKey(country: "MX", size: "micro")
    #expect(cell.isWithin(size) && cell.isWithin(cell) && !size.isWithin(cell))
    #expect(!cell.isWithin(ReleaseKey(country: "DE")))
    #expect(ReleaseKey(country: "MX") < size && size < ReleaseKey(country: "MX", sector: "M"))
    #expect(ReleaseKey(country: "MX", sector: "M") < cell)
    #expect(size.includes(CellKey(country: "MX", size: "micro", sector: "O")))
    #expect(!size.includes(CellKey(country: "MX", size: "small", sector: "O")))
  }
}
