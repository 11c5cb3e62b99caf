internal import Questionnaires

/// The countries, size classes and weight groups that a table of reference data may name.
struct StratumNames {
  let countries: [String]
  let sizes: [String]
  let sectors: [String]
  /// By weight group: the ids of its report groups.
  let groups: [[String]]

  init(_ questionnaire: Questionnaire) {
    countries =
      questionnaire.strata.country.map { questionnaire.questions[$0].options.map(\.code) } ?? []
    sizes = questionnaire.strata.size?.bands.map(\.id) ?? []
    sectors = questionnaire.strata.sector?.weighting.map(\.id) ?? []
    let sector = questionnaire.strata.sector
    groups =
      sector.map { sector in
        sector.weighting.map { $0.groups.map { sector.groups[$0].id } }
      } ?? []
  }

  /// Every size class × weight group, row by row.
  var cells: Range<Int> { 0..<(sizes.count * sectors.count) }

  func cells(sizes: [Int], sectors: [Int]) -> [Int] {
    sizes.flatMap { size in sectors.map { size * self.sectors.count + $0 } }
  }

  func name(of cell: Int) -> String {
    "\(sizes[cell / sectors.count]), \(sectors[cell % sectors.count])"
  }

  /// The positions of the size classes that a row's cell `size` names.
  func sizes(in row: ReferenceTable.Row, of table: inout ReferenceTable) -> [Int]? {
    table.cell(row, "size", "a size class: \(sizes.joined(separator: ", ")), a+b, or *") {
      Self.positions($0, among: sizes)
    }
  }

  /// The positions of the weight groups that a row's cell `sector` names.
  func sectors(in row: ReferenceTable.Row, of table: inout ReferenceTable) -> [Int]? {
    table.cell(row, "sector", "a sector group: \(sectors.joined(separator: ", ")), a+b, or *") {
      Self.positions($0, among: sectors)
    }
  }

  private static func positions(_ text: String, among names: [String]) -> [Int]? {
    if text == "*" { return names.isEmpty ? nil : Array(names.indices) }
    let parts = text.split(separator: "+", omittingEmptySubsequences: false)
    let positions = parts.map { part in names.firstIndex { $0 == part } }
    let found = positions.compactMap(\.self)
    return found.count == parts.count && Set(found).count == found.count ? found.sorted() : nil
  }
}
