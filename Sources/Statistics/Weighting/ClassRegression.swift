/// The least-squares fit of cell means by the sum of one effect for each class of several partitions.
struct ClassRegression {
  /// The fitted value of each cell.
  let fits: [Double]

  /// - Parameters:
  ///   - counts: how much each cell weighs, 0 for an empty one.
  ///   - means: the mean of each cell.
  ///   - partitions: the classes.
  init(counts: [Double], means: [Double], _ partitions: [Partition]) {
    var starts: [Int] = []
    var size = 0
    for partition in partitions {
      starts.append(size)
      size += partition.targets.count
    }
    func columns(_ cell: Int) -> [Int] {
      zip(starts, partitions).map { $0 + $1.classes[cell] }
    }
    var matrix = Array(repeating: Array(repeating: 0.0, count: size), count: size)
    var right = Array(repeating: 0.0, count: size)
    for cell in counts.indices where counts[cell] > 0 {
      for a in columns(cell) {
        right[a] += counts[cell] * means[cell]
        for b in columns(cell) { matrix[a][b] += counts[cell] }
      }
    }
    let effects = Self.solve(&matrix, &right)
    fits = counts.indices.map { cell in columns(cell).reduce(0) { $0 + effects[$1] } }
  }

  /// One solution of a consistent symmetric system; classes of different partitions add up to the
  /// same, so some rows are sums of others and their effect is set to 0.
  private static func solve(_ matrix: inout [[Double]], _ right: inout [Double]) -> [Double] {
    let size = right.count
    let limit = 1e-9 * (matrix.indices.map { matrix[$0][$0] }.max() ?? 0)
    var solution = Array(repeating: 0.0, count: size)
    var done = Array(repeating: false, count: size)
    var pivots: [Int] = []
    // The largest diagonal element first, as in a pivoted Cholesky decomposition.
    while let pivot = matrix.indices.filter({ !done[$0] }).max(by: {
      matrix[$0][$0] < matrix[$1][$1]
    }), matrix[pivot][pivot] > limit {
      done[pivot] = true
      pivots.append(pivot)
      for row in matrix.indices where row != pivot && matrix[row][pivot] != 0 {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        for column in matrix.indices { matrix[row][column] -= factor * matrix[pivot][column] }
        right[row] -= factor * right[pivot]
      }
    }
    for pivot in pivots { solution[pivot] = right[pivot] / matrix[pivot][pivot] }
    return solution
  }
}
