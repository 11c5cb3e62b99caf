/// The greatest value of a linear function over { x : G·x ≤ h } with h ≥ 0, so that x = 0 is allowed:
/// a dense simplex on a tableau, x free.
///
/// Source: G. B. Dantzig, "Linear Programming and Extensions", 1963; the rule against cycles: R. G.
/// Bland, Mathematics of Operations Research 2 (1977).
struct LinearProgram {
  private var rows: [[Double]]
  private var basis: [Int]
  private let dimension: Int
  private let columns: Int

  /// The constraints, row by row.
  init(_ constraints: [(coefficients: [Double], limit: Double)], dimension: Int) {
    self.dimension = dimension
    columns = 2 * dimension + constraints.count
    basis = constraints.indices.map { 2 * dimension + $0 }
    let columns = columns
    rows = constraints.enumerated().map { index, constraint in
      var row = Array(repeating: 0.0, count: columns + 1)
      for (column, value) in constraint.coefficients.enumerated() {
        row[column] = value
        row[dimension + column] = -value
      }
      row[2 * dimension + index] = 1
      row[columns] = constraint.limit
      return row
    }
  }

  /// The greatest value of an objective; infinite if there is none. The vertex found is where the
  /// next search begins.
  mutating func maximum(of objective: [Double]) -> Double {
    var price = Array(repeating: 0.0, count: columns + 1)
    for (column, value) in objective.enumerated() {
      price[column] = value
      price[dimension + column] = -value
    }
    for (row, column) in basis.enumerated() where price[column] != 0 {
      let factor = price[column]
      for position in 0...columns { price[position] -= factor * rows[row][position] }
    }
    for step in 0..<20_000 {
      // Bland's rule from a number of steps on that no ordinary search needs.
      var entering: Int?
      for column in 0..<columns where price[column] > 1e-9 {
        guard let best = entering else {
          entering = column
          continue
        }
        if step < 2_000, price[column] > price[best] { entering = column }
      }
      guard let entering else { return -price[columns] }
      var leaving: Int?
      var least = Double.infinity
      for row in rows.indices where rows[row][entering] > 1e-9 {
        let ratio = rows[row][columns] / rows[row][entering]
        if ratio < least - 1e-12 || (ratio <= least && basis[row] < basis[leaving ?? row]) {
          (leaving, least) = (row, min(least, ratio))
        }
      }
      guard let leaving else { return .infinity }
      pivot(leaving, entering, &price)
    }
    return .nan
  }

  private mutating func pivot(_ leaving: Int, _ entering: Int, _ price: inout [Double]) {
    let factor = 1 / rows[leaving][entering]
    let used = (0...columns).filter { rows[leaving][$0] != 0 }
    for position in used { rows[leaving][position] *= factor }
    let source = rows[leaving]
    for row in rows.indices where row != leaving && rows[row][entering] != 0 {
      // All numbers of a row taken out: quicker than to pick those that change.
      var target: [Double] = []
      swap(&target, &rows[row])
      let factor = target[entering]
      for position in 0...columns { target[position] -= factor * source[position] }
      target[entering] = 0
      target[columns] = max(0, target[columns])
      swap(&target, &rows[row])
    }
    let own = price[entering]
    for position in used { price[position] -= own * source[position] }
    price[entering] = 0
    basis[leaving] = entering
  }
}
