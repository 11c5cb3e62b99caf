public import Summaries

/// The cells from which every table of one release is added up: country × size × sector.
///
/// All published tables are margins of this one cube, so what is hidden can be decided once and
/// holds in each of them. A total over countries is never published.
public struct ReleaseCube: Hashable, Sendable {
  /// The size classes, in the order of the tables.
  public let sizes: [String]
  /// The report groups, in the order of the tables.
  public let sectors: [String]
  /// By measure, the number of its levels; 0 where it has none.
  public let levels: [Int]
  /// The positions of the overall score and of the areas it is the mean of; empty = none is.
  public let linked: [Int]
  /// By country, the positions of the measures of which nothing is told.
  public let untold: [String: Set<Int>]
  private let cells: [CellKey: ReleaseCounts]

  /// A cube of these cells.
  ///
  /// - Parameters:
  ///   - cells: the counts by cell; a cell that is not named is empty. Each has the measures and
  ///     levels stated by `levels`.
  ///   - sizes: the size classes in the order wanted; those only in `cells` follow by text.
  ///   - sectors: the report groups in the order wanted; those only in `cells` follow by text.
  ///   - levels: by measure, the number of its levels.
  ///   - linked: the positions of the overall score and of the areas it is the mean of, the overall
  ///     score first.
  ///   - untold: by country, the positions of the measures of which nothing is told.
  public init(
    cells: [CellKey: ReleaseCounts], sizes: [String], sectors: [String], levels: [Int],
    linked: [Int] = [], untold: [String: Set<Int>] = [:]
  ) {
    self.sizes = sizes + Set(cells.keys.map(\.size)).subtracting(sizes).sorted()
    self.sectors = sectors + Set(cells.keys.map(\.sector)).subtracting(sectors).sorted()
    self.levels = levels
    self.linked = linked
    self.untold = untold
    self.cells = cells.filter { $0.value.n > 0 }
  }

  /// The countries with enterprises, by code.
  public var countries: [String] { Set(cells.keys.map(\.country)).sorted() }

  /// What stands behind a figure: the sum over the cells that it includes.
  public func counts(of key: ReleaseKey) -> ReleaseCounts {
    var sum = ReleaseCounts(
      measures: levels.map {
        ReleaseCounts.Measure(levels: Array(repeating: 0, count: $0))
      })
    if let size = key.size, let sector = key.sector {
      let cell = CellKey(country: key.country, size: size, sector: sector)
      return cells[cell] ?? sum
    }
    for (cell, counts) in cells where key.includes(cell) { sum += counts }
    return sum
  }
}
