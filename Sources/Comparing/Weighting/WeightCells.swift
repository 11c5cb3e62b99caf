internal import Questionnaires
internal import Summaries

/// The cells by which figures are weighted: size class × weight group, for every country alike.
///
/// Where a file names a coarser cell, such as `small+medium` or `*`, all cells that it covers are
/// one, in every country, in the margins and in the standard: what was merged in one place cannot be
/// told apart in another.
struct WeightCells: Hashable, Sendable {
  /// The ids of the size classes, ascending.
  let sizes: [String]
  /// The ids of the weight groups, in the order of the questionnaire.
  let sectors: [String]
  /// By size class × weight group, row by row: the position of the cell.
  private let cell: [Int]
  /// The positions of the weight groups that a name of a report group or weight group means.
  private let sectorNames: [String: Int]

  /// The number of cells.
  let count: Int

  /// The cells of a questionnaire.
  ///
  /// - Parameters:
  ///   - questionnaire: the questionnaire; without size classes or sectors there is no cell.
  ///   - keys: the cells that are counted; what one of them covers is not told apart.
  init(_ questionnaire: Questionnaire, keys: some Sequence<CellKey>) {
    let sector = questionnaire.strata.sector
    sizes = questionnaire.strata.size?.bands.map(\.id) ?? []
    sectors = sector?.weighting.map(\.id) ?? []
    var names: [String: Int] = [:]
    for (position, group) in (sector?.weighting ?? []).enumerated() {
      names[group.id] = position
      for member in group.groups { names[sector?.groups[member].id ?? ""] = position }
    }
    sectorNames = names
    var joined = DisjointSets(count: sizes.count * sectors.count)
    for key in keys {
      joined.join(Self.base(key, sizes: sizes, sectors: sectors.count, names) ?? [])
    }
    (cell, count) = joined.numbered()
  }

  /// The cell of a key; `nil` if the key names no size class or sector of the questionnaire.
  func position(of key: CellKey) -> Int? {
    Self.base(key, sizes: sizes, sectors: sectors.count, sectorNames)?.first.map { cell[$0] }
  }

  /// The cells that some size classes and weight groups touch, ascending.
  ///
  /// - Parameters:
  ///   - sizes: positions of size classes.
  ///   - sectors: positions of weight groups.
  /// - Returns: positions of cells, each once.
  func positions(sizes: some Sequence<Int>, sectors: some Collection<Int>) -> [Int] {
    Set(sizes.flatMap { size in sectors.map { cell[size * self.sectors.count + $0] } }).sorted()
  }

  /// The size classes × weight groups that a key covers.
  private static func base(
    _ key: CellKey, sizes: [String], sectors: Int, _ names: [String: Int]
  ) -> [Int]? {
    guard let rows = parts(key.size, sizes.count, { sizes.firstIndex(of: $0) }),
      let columns = parts(key.sector, sectors, { names[$0] })
    else { return nil }
    return rows.flatMap { row in columns.map { row * sectors + $0 } }
  }

  /// The positions that `a`, `a+b` or `*` mean.
  private static func parts(
    _ text: String, _ count: Int, _ position: (String) -> Int?
  ) -> [Int]? {
    if text == "*" { return count > 0 ? Array(0..<count) : nil }
    let positions = text.split(separator: "+").map { position(String($0)) }
    return positions.isEmpty || positions.contains(nil) ? nil : positions.compactMap(\.self)
  }
}

/// Numbers 0 to n − 1, of which some are joined.
struct DisjointSets {
  private var parent: [Int]

  init(count: Int) { parent = Array(0..<count) }

  /// Makes some numbers, and all that they were joined with, one.
  mutating func join(_ members: [Int]) {
    guard let first = members.first else { return }
    for member in members {
      let (a, b) = (root(first), root(member))
      parent[max(a, b)] = min(a, b)
    }
  }

  /// The position of each number's set, by smallest member, and how many sets there are.
  func numbered() -> (positions: [Int], count: Int) {
    var positions: [Int] = []
    var count = 0
    for member in parent.indices {
      let root = root(member)
      if root == member {
        positions.append(count)
        count += 1
      } else {
        positions.append(positions[root])
      }
    }
    return (positions, count)
  }

  private func root(_ member: Int) -> Int {
    var member = member
    while parent[member] != member { member = parent[member] }
    return member
  }
}
