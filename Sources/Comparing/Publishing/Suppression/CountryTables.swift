/// The figures of one country in all tables of a release, in the order of the network's arcs, and
/// what is hidden of them.
struct CountryTables: Sendable {
  let country: String
  let table: ReleaseTable
  let keys: [ReleaseKey]
  let network: MarginNetwork
  /// By figure.
  let counts: [ReleaseCounts]
  /// Size class × level with totals, for measures that have levels; the rows are the size classes.
  let levelNetworks: [MarginNetwork?]
  /// The positions of the overall score and of the areas it is the mean of.
  let linked: [Int]
  /// The positions of the measures of which nothing is told.
  let untold: Set<Int>
  private let rows: Int

  /// By figure, whether everything of it is hidden.
  var hidden: [Bool]
  /// By measure and figure, whether the measure is hidden there: wherever everything is, and more.
  var hiddenMeasures: [[Bool]]
  /// By measure and arc of its level network; `nil` = it publishes no levels.
  var hiddenLevels: [[Bool]?]

  /// Everything shown.
  init(_ country: String, _ table: ReleaseTable, of cube: ReleaseCube) {
    self.country = country
    self.table = table
    linked = cube.linked
    untold = cube.untold[country] ?? []
    keys = table.keys(country: country, sizes: cube.sizes, sectors: cube.sectors)
    network = table.network(sizes: cube.sizes.count, sectors: cube.sectors.count)
    counts = keys.map { cube.counts(of: $0) }
    let rows = table == .country ? 0 : cube.sizes.count
    self.rows = rows
    levelNetworks = cube.levels.map { levels in
      guard levels > 0 else { return nil }
      return rows > 0 ? MarginNetwork(rows: rows, columns: levels) : MarginNetwork(parts: levels)
    }
    let shown = keys.map { _ in false }
    hidden = shown
    hiddenMeasures = cube.levels.map { _ in shown }
    hiddenLevels = levelNetworks.map { $0.map { $0.arcs.map { _ in false } } }
  }

  /// The position of the country's own figure.
  static let whole = 0

  /// The numbers of enterprises.
  var layer: MarginLayer {
    let whole = counts[Self.whole].n
    return MarginLayer(values: counts.map(\.n), ceiling: counts.map { _ in whole })
  }

  /// The numbers with a score on a measure: at most those of the enterprises where these are shown.
  func layer(scored measure: Int) -> MarginLayer {
    let whole = counts[Self.whole].n
    return MarginLayer(
      values: counts.map { $0.measures[measure].n },
      ceiling: counts.indices.map { hidden[$0] ? whole : counts[$0].n })
  }

  /// The sums of scores, as if the numbers of enterprises behind them were known.
  func layer(sums measure: Int) -> MarginLayer {
    MarginLayer(
      values: counts.map { $0.measures[measure].sum },
      ceiling: counts.map { ReleaseCounts.Measure.highest * $0.measures[measure].n })
  }

  /// The level counts of a measure: in total, by size class, by level, by both.
  func levelLayer(_ measure: Int) -> MarginLayer {
    let whole = counts[Self.whole].measures[measure]
    let parts = (0..<rows).map { counts[row($0)].measures[measure] }
    let values =
      [whole.n] + parts.map(\.n) + whole.levels + parts.flatMap(\.levels)
    return MarginLayer(values: values, ceiling: values.map { _ in whole.n })
  }

  /// The position of a size class among the figures, and among the arcs of a level network.
  func row(_ size: Int) -> Int { 1 + size }

  /// The positions of all size classes.
  var sizeRows: Range<Int> { 0..<rows }

  /// The arc of a level count: of the country, or of a size class.
  func levelArc(_ measure: Int, size: Int?, level: Int) -> Int {
    let levels = counts[Self.whole].measures[measure].levels.count
    guard let size else { return 1 + rows + level }
    return 1 + rows + levels * (1 + size) + level
  }

  /// The level counts of a measure that are too small to be shown: the position of their group and
  /// their arc.
  func smallLevels(_ measure: Int, _ protection: Protection) -> [(figure: Int, arc: Int)] {
    let groups: [Int?] = [nil] + sizeRows.map { $0 }
    return groups.flatMap { size in
      let figure = size.map(row) ?? Self.whole
      let levels = counts[figure].measures[measure].levels
      return levels.indices.filter { protection.hidesLevel(levels[$0]) }.map {
        (figure: figure, arc: levelArc(measure, size: size, level: $0))
      }
    }
  }
}
