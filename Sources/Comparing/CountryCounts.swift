internal import Questionnaires
internal import Statistics
internal import Summaries

/// The counts of one country's enterprises, added up in every way in which they are compared.
struct CountryCounts {
  /// The code of the country's option.
  let id: String
  /// All enterprises.
  private(set) var all: CellCounts
  /// By cell of ``WeightCells``.
  private(set) var cells: [Headline]
  /// By size class, in the order of ``CellNames/sizes``.
  private(set) var sizes: [CellCounts]
  /// By report group, in the order of ``CellNames/sectors``.
  private(set) var sectors: [Headline]

  init(
    _ id: String, of cube: [Summary.Cell], tables: [Summary.Table], _ names: CellNames,
    _ weightCells: WeightCells, in questionnaire: Questionnaire
  ) {
    self.id = id
    all = .zero(for: questionnaire)
    cells = Array(repeating: .zero(for: questionnaire), count: weightCells.count)
    sizes = Array(repeating: .zero(for: questionnaire), count: names.sizes.count)
    sectors = Array(repeating: .zero(for: questionnaire), count: names.sectors.count)
    for cell in cube where cell.key.country == id {
      all += cell.counts
      if let position = weightCells.position(of: cell.key) {
        cells[position] += cell.counts.headline
      }
      if let size = names.sizes.firstIndex(of: cell.key.size) { sizes[size] += cell.counts }
      if let sector = names.sectors.firstIndex(of: cell.key.sector) {
        sectors[sector] += cell.counts.headline
      }
    }
    // In a release answers stand here and not in the cells.
    for table in tables where table.country == id {
      all.detail += table.counts
      if let size = names.sizes.firstIndex(of: table.size) { sizes[size].detail += table.counts }
    }
  }

  /// The final scores of a measure in tenths, by cell.
  func moments(of measure: Measure) -> [Moments] {
    cells.map { Moments($0[measure].sums) }
  }
}

/// The size classes and sectors that occur, in the order of the questionnaire; merged ones stand
/// where their first part does.
struct CellNames {
  let sizes: [String]
  let sectors: [String]

  init(_ cube: [Summary.Cell], in questionnaire: Questionnaire) {
    sizes = Self.ordered(
      cube.map(\.key.size), by: questionnaire.strata.size?.bands.map(\.id) ?? [])
    let sector = questionnaire.strata.sector
    sectors = Self.ordered(
      cube.map(\.key.sector),
      by: (sector?.groups.map(\.id) ?? []) + (sector?.weighting.map(\.id) ?? []))
  }

  private static func ordered(_ names: [String], by order: [String]) -> [String] {
    func rank(_ name: String) -> Int {
      name.split(separator: "+").first.flatMap { order.firstIndex(of: String($0)) } ?? order.count
    }
    return Set(names).sorted { (rank($0), $0) < (rank($1), $1) }
  }
}
