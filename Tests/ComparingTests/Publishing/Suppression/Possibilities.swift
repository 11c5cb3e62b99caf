/// Numbers of which a reader knows sums and bounds: everything that they can be.
///
/// The true numbers serve as the point from which a linear program starts.
struct Possibilities {
  private let truth: [Double]
  /// By number: its change, as a combination of the free ones.
  private var basis: [[Double]] = []
  private var program = LinearProgram([], dimension: 0)

  /// - Parameters:
  ///   - truth: the true numbers.
  ///   - equations: factors by number; what they yield is known, whatever it is.
  ///   - bounds: factors by number; what they yield is known to be at most the limit.
  init(
    _ truth: [Double], equations: [[Int: Double]],
    bounds: [(parts: [Int: Double], limit: Double)]
  ) {
    self.truth = truth
    let count = truth.count
    var rows = equations.map { equation in
      (0..<count).map { equation[$0] ?? 0 }
    }
    var pivots: [Int] = []
    for column in 0..<count {
      let top = pivots.count
      guard top < rows.count,
        let best = (top..<rows.count).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
        abs(rows[best][column]) > 1e-9
      else { continue }
      rows.swapAt(top, best)
      let factor = rows[top][column]
      for position in 0..<count { rows[top][position] /= factor }
      for row in rows.indices where row != top && rows[row][column] != 0 {
        let factor = rows[row][column]
        for position in 0..<count { rows[row][position] -= factor * rows[top][position] }
      }
      pivots.append(column)
    }
    let free = (0..<count).filter { !pivots.contains($0) }
    basis = Array(repeating: Array(repeating: 0.0, count: free.count), count: count)
    for (index, column) in free.enumerated() {
      basis[column][index] = 1
      for (row, pivot) in pivots.enumerated() { basis[pivot][index] = -rows[row][column] }
    }
    let constraints = bounds.map { bound in
      (
        coefficients: direction(of: bound.parts),
        limit: max(0, bound.limit - value(of: bound.parts))
      )
    }
    program = LinearProgram(constraints, dimension: free.count)
  }

  /// The lowest and highest value that a sum of numbers, each times its factor, can have.
  mutating func range(of parts: [Int: Double]) -> (low: Double, high: Double) {
    let direction = direction(of: parts)
    let value = value(of: parts)
    let high = value + program.maximum(of: direction)
    let low = value - program.maximum(of: direction.map { -$0 })
    return (low, high)
  }

  private func value(of parts: [Int: Double]) -> Double {
    parts.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value * truth[$1.key] }
  }

  private func direction(of parts: [Int: Double]) -> [Double] {
    var direction = Array(repeating: 0.0, count: basis.first?.count ?? 0)
    for (position, factor) in parts.sorted(by: { $0.key < $1.key }) {
      for free in direction.indices { direction[free] += factor * basis[position][free] }
    }
    return direction
  }
}
