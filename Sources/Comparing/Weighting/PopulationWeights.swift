internal import Statistics

/// Why a country's participants cannot be weighted to official counts.
public enum WeightingProblem: Error, Hashable, Sendable {
  /// There are no official counts for the country.
  case noMargins
  /// The comparison is limited to some cells, and the counts are of all.
  case filtered
  /// No participant with a final score belongs to a category that has enterprises.
  case emptyCategory(Category)
  /// Two partitions differ in their totals by so many percent.
  case totalsDiffer(percent: Double)
  /// The weights did not settle.
  case noConvergence
  /// So few effective enterprises that a release withholds the figure.
  case fewEffective(Int)
}

extension WeightingProblem {
  /// A category of official counts.
  public struct Category: Hashable, Sendable {
    /// The ids of its size classes; empty = all.
    public let sizes: [String]
    /// The ids of its weight groups; empty = all.
    public let sectors: [String]

    /// A category of some size classes and weight groups.
    public init(sizes: [String], sectors: [String]) {
      self.sizes = sizes
      self.sectors = sectors
    }

    /// The ids as in a table of margins, such as `small, M`.
    public var text: String {
      func text(_ ids: [String]) -> String { ids.isEmpty ? "*" : ids.joined(separator: "+") }
      return "\(text(sizes)), \(text(sectors))"
    }
  }
}

/// The official counts of one country, by cell, made consistent.
struct PopulationWeights {
  /// The partitions, with the categories' names beside.
  let partitions: [Partition]
  /// The official number of enterprises.
  let population: Double
  /// How far the totals of the partitions lay apart, in percent of the first.
  let disagreement: Double
  private let names: [[WeightingProblem.Category]]

  /// Above so many percent the totals of two partitions are too far apart to be used.
  static let refusedAbove = 20.0
  /// Above so many percent a note says so.
  static let notedAbove = 2.0

  /// The counts of a country.
  ///
  /// Partitions are rescaled to the total of the first; categories that touch a common cell, because
  /// cells were merged, are joined.
  init(_ margins: Margins, country: String, cells: WeightCells) throws(WeightingProblem) {
    let partitions = margins.partitions(of: country).map { name in
      Self.categories(margins.rows(country, name), cells)
    }
    let totals = partitions.map { $0.reduce(0) { $0 + $1.count } }
    guard let first = totals.first, first > 0 else { throw .noMargins }
    let disagreement =
      totals.map { 100 * abs(Double($0) - Double(first)) / Double(first) }.max() ?? 0
    guard disagreement <= Self.refusedAbove else { throw .totalsDiffer(percent: disagreement) }
    population = Double(first)
    self.disagreement = disagreement
    names = partitions.map { $0.map(\.name) }
    self.partitions = zip(partitions, totals).map { categories, total in
      var classes = Array(repeating: 0, count: cells.count)
      for (position, category) in categories.enumerated() {
        for cell in category.cells { classes[cell] = position }
      }
      return Partition(
        classes: classes,
        targets: categories.map { Double($0.count) * Double(first) / Double(total) })
    }
  }

  /// Why participants of these cells cannot be weighted: the first category with enterprises and no
  /// participant.
  func emptyCategory(_ counts: [Int]) -> WeightingProblem.Category? {
    for (partition, names) in zip(partitions, names) {
      for (category, target) in partition.targets.enumerated() where target > 0 {
        let n = counts.indices.reduce(0) {
          $0 + (partition.classes[$1] == category ? counts[$1] : 0)
        }
        if n == 0 { return names[category] }
      }
    }
    return nil
  }

  private struct Category {
    var name: WeightingProblem.Category
    var cells: [Int]
    var count: Int
  }

  private static func categories(_ rows: [Margins.Row], _ cells: WeightCells) -> [Category] {
    var categories: [Category] = []
    for row in rows {
      var joined = Category(
        name: cells.name(sizes: row.sizes, sectors: row.sectors),
        cells: cells.positions(sizes: row.sizes, sectors: row.sectors), count: row.count)
      let touched = categories.indices.filter {
        !Set(categories[$0].cells).isDisjoint(with: joined.cells)
      }
      for position in touched.reversed() {
        let other = categories.remove(at: position)
        joined.name = other.name.joined(with: joined.name)
        joined.cells = Set(joined.cells + other.cells).sorted()
        joined.count += other.count
      }
      categories.append(joined)
    }
    return categories
  }
}

extension WeightCells {
  /// The category of some size classes and weight groups.
  fileprivate func name(sizes: [Int], sectors: [Int]) -> WeightingProblem.Category {
    func ids(_ positions: [Int], _ names: [String]) -> [String] {
      positions.count == names.count ? [] : positions.map { names[$0] }
    }
    return WeightingProblem.Category(
      sizes: ids(sizes, self.sizes), sectors: ids(sectors, self.sectors))
  }
}

extension WeightingProblem.Category {
  /// The smallest category that covers both.
  fileprivate func joined(with other: WeightingProblem.Category) -> WeightingProblem.Category {
    func union(_ a: [String], _ b: [String]) -> [String] {
      a.isEmpty || b.isEmpty ? [] : a + b.filter { !a.contains($0) }
    }
    return WeightingProblem.Category(
      sizes: union(sizes, other.sizes), sectors: union(sectors, other.sectors))
  }
}
