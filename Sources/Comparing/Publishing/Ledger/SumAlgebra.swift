/// What can be calculated from the sums of overlapping groups of enterprises.
///
/// Enterprises that stand in the same groups cannot be told apart by sums: they form a class, and
/// each group is a row with a one for every class in it. What can be calculated are the combinations
/// of rows. With the classes of many enterprises eliminated first, the rows of a ``SumBasis`` that
/// are left span everything that can be calculated of small classes alone.
struct SumAlgebra {
  /// By group: a one for each class that is in it, else zero.
  let rows: [[UInt64]]
  /// By class: how many enterprises it has; the largest classes first.
  private let sizes: [Int]
  private let enough: Int

  /// The algebra of some groups.
  ///
  /// - Parameters:
  ///   - groups: the enterprises of each group, by numbers from 0, each once.
  ///   - enough: what is about so many enterprises, or more, may be told.
  init(_ groups: [[Int]], enough: Int) {
    self.enough = enough
    let count = (groups.lazy.compactMap { $0.max() }.max() ?? -1) + 1
    // Every group splits each class in two: those in it, which get a new name, and the rest.
    var names = Array(repeating: 0, count: count)
    var known = 1
    for group in groups {
      var split: [Int: Int] = [:]
      for member in group {
        if split[names[member]] == nil {
          split[names[member]] = known
          known += 1
        }
        names[member] = split[names[member]] ?? 0
      }
    }
    var tally = Array(repeating: 0, count: known)
    for name in names { tally[name] += 1 }
    let used = tally.indices.filter { $0 > 0 && tally[$0] > 0 }
      .sorted { (tally[$1], $0) < (tally[$0], $1) }
    var columns = Array(repeating: 0, count: known)
    for (column, name) in used.enumerated() { columns[name] = column }
    sizes = used.map { tally[$0] }
    rows = groups.map { group in
      var row = Array(repeating: UInt64(0), count: used.count)
      for member in group { row[columns[names[member]]] = 1 }
      return row
    }
  }

  /// The combinations about few enterprises that a basis yields: its own rows, and what is left of
  /// two of them where a factor lets classes disappear. Combinations of three and more rows that are
  /// smaller than any of two are not looked for.
  func combinationsOfFew(in basis: SumBasis) -> [[UInt64]] {
    let first = sizes.firstIndex { $0 < enough } ?? sizes.count
    let small = basis.rows(from: first).map { Sparse($0, from: first, sizes) }
    var found = small.filter { $0.weight < enough }.map(\.row)
    for (position, one) in small.enumerated() {
      for other in small[(position + 1)...] {
        // What only one of the two concerns stays, whatever the factor.
        guard abs(one.weight - other.weight) < enough else { continue }
        for factor in factors(leavingFewOf: one, other) {
          found.append(PrimeField.subtract(other.row, times: factor, from: one.row))
        }
      }
    }
    return found
  }

  /// A row, and where it is not zero.
  private struct Sparse {
    let row: [UInt64]
    let columns: [Int]
    /// How many enterprises it concerns.
    let weight: Int

    init(_ row: [UInt64], from first: Int, _ sizes: [Int]) {
      self.row = row
      columns = (first..<row.count).filter { row[$0] != 0 }
      weight = columns.reduce(0) { $0 + sizes[$1] }
    }
  }

  /// By which factors one row less another concerns few enterprises.
  private func factors(leavingFewOf one: Sparse, _ other: Sparse) -> [UInt64] {
    var (apart, place) = (0, 0)
    var common: [Int] = []
    for column in one.columns {
      while place < other.columns.count, other.columns[place] < column {
        apart += sizes[other.columns[place]]
        place += 1
      }
      if place < other.columns.count, other.columns[place] == column {
        common.append(column)
        place += 1
      } else {
        apart += sizes[column]
      }
      if apart >= enough { return [] }
    }
    apart += other.columns[place...].reduce(0) { $0 + sizes[$1] }
    guard apart < enough else { return [] }
    var gone: [UInt64: Int] = [:]
    for column in common {
      gone[PrimeField.quotient(one.row[column], other.row[column]), default: 0] += sizes[column]
    }
    let all = apart + common.reduce(0) { $0 + sizes[$1] }
    return gone.keys.filter { all - gone[$0, default: 0] < enough }.sorted()
  }
}
