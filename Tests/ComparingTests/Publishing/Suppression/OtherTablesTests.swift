import Testing

@testable import Comparing

@Suite("Other tables behind a release")
struct OtherTablesTests {
  /// The tables of a random cube as they are hidden.
  private func tables(_ seed: Int) -> CountryTables? {
    let cube = RandomCube.make(seed: UInt64(seed))
    var tables = CountryTables(cube.countries.last ?? "", .sizeAndSector, of: cube)
    guard tables.hideCounts(Protection()), tables.hideUntilProtected(Protection()) == nil else {
      return nil
    }
    return tables
  }

  /// Other tables that agree but for the count of a level, with the wish they fulfil.
  private func others(
    _ tables: CountryTables
  ) -> [(tables: OtherTables, measure: Int, arc: Int, value: Int)] {
    var found: [(tables: OtherTables, measure: Int, arc: Int, value: Int)] = []
    for measure in tables.hiddenMeasures.indices where tables.hiddenLevels[measure] != nil {
      for (figure, arc) in tables.smallLevels(measure, Protection()) {
        for (change, value) in [(0, 0), (0, 3), (3, 3), (3, 5)] {
          let wish = OtherTables.Wish(
            figure: figure, measure: measure, change: change, level: (arc, value))
          guard let other = OtherTables.fulfilling(wish, tables) else { continue }
          found.append((other, measure, arc, value))
        }
      }
    }
    return found
  }

  @Test("are found for at least half of the random cubes, for a quarter with levels too")
  func usable() {
    let found = (1...60).compactMap { tables($0) }
    #expect(found.count >= 30)
    let withLevels = found.count { !others($0).isEmpty }
    #expect(4 * withLevels >= found.count)
  }

  @Test("agree with everything published, number by number", arguments: 1...60)
  func agree(seed: Int) throws {
    guard let tables = tables(seed) else { return }
    var found = 0
    for figure in tables.keys.indices {
      for measure in [nil] + tables.hiddenMeasures.indices.map({ $0 }) {
        let value = measure.map { tables.counts[figure].measures[$0].n } ?? tables.counts[figure].n
        for change in [-3, 1, 10] {
          let wish = OtherTables.Wish(figure: figure, measure: measure, change: change)
          guard let other = OtherTables.fulfilling(wish, tables) else { continue }
          let moved = measure.map { other.scored[$0][figure] } ?? other.enterprises[figure]
          #expect(moved == value + change)
          check(other, tables)
          found += 1
        }
      }
    }
    // A cell of few enterprises can always move.
    #expect(found > 0 || !tables.hidden.contains(true))
  }

  @Test("agree with everything published where a level count differs", arguments: 1...60)
  func levels(seed: Int) throws {
    guard let tables = tables(seed) else { return }
    for (other, measure, arc, value) in others(tables) {
      #expect(other.levels[measure]?[arc] == value)
      check(other, tables)
    }
  }

  private func check(_ other: OtherTables, _ tables: CountryTables) {
    check(other.enterprises, tables.counts.map(\.n), tables.hidden, tables)
    for measure in tables.hiddenMeasures.indices { check(other, measure, tables) }
  }

  private func check(_ other: OtherTables, _ measure: Int, _ tables: CountryTables) {
    let own = tables.counts.map { $0.measures[measure] }
    let hidden = tables.hiddenMeasures[measure]
    check(other.scored[measure], own.map(\.n), hidden, tables)
    check(other.sums[measure], own.map(\.sum), hidden, tables)
    for figure in tables.keys.indices {
      #expect(other.scored[measure][figure] <= other.enterprises[figure])
      #expect(other.sums[measure][figure] <= 1000 * other.scored[measure][figure])
    }
    guard let levels = other.levels[measure], let hiddenLevels = tables.hiddenLevels[measure]
    else { return }
    let count = own[0].levels.count
    for group in [nil] + tables.sizeRows.map({ $0 }) {
      let figure = group.map { $0 + 1 } ?? 0
      let arcs = (0..<count).map { tables.levelArc(measure, size: group, level: $0) }
      let sum = arcs.reduce(0) { $0 + levels[$1] }
      #expect(sum == other.scored[measure][figure])
      for (level, arc) in arcs.enumerated() {
        #expect(levels[arc] >= 0)
        if !hiddenLevels[arc] { #expect(levels[arc] == own[figure].levels[level]) }
      }
    }
    for level in 0..<count {
      let parts = tables.sizeRows.reduce(0) {
        $0 + levels[tables.levelArc(measure, size: $1, level: level)]
      }
      #expect(parts == levels[tables.levelArc(measure, size: nil, level: level)])
    }
  }

  /// That totals are sums of their parts, nothing is negative, and what is shown is as it was.
  private func check(
    _ values: [Int], _ truth: [Int], _ hidden: [Bool], _ tables: CountryTables
  ) {
    let keys = tables.keys
    for (figure, key) in keys.enumerated() {
      #expect(values[figure] >= 0)
      if !hidden[figure] { #expect(values[figure] == truth[figure]) }
      if key.size == nil {
        let parts = keys.indices.filter { keys[$0].sector == key.sector && keys[$0].size != nil }
        #expect(parts.reduce(0) { $0 + values[$1] } == values[figure])
      }
      if key.sector == nil {
        let parts = keys.indices.filter { keys[$0].size == key.size && keys[$0].sector != nil }
        #expect(parts.reduce(0) { $0 + values[$1] } == values[figure])
      }
    }
  }
}
