/// Probabilities p adjusted for the number of tests, step-down.
///
/// S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of
/// Statistics 6 (1979), p. 65; as R's `p.adjust`, a missing value counts as no test and stays missing.
///
/// - Parameter p: the probabilities, in any order.
/// - Returns: by the same positions.
public func holmAdjusted(_ p: [Double?]) -> [Double?] {
  var adjusted = p
  let order = testOrder(p)
  var largest = 0.0
  for (step, position) in order.enumerated() {
    largest = max(largest, Double(order.count - step) * (p[position] ?? 1))
    adjusted[position] = min(1, largest)
  }
  return adjusted
}

/// Probabilities p adjusted to the expected share of false discoveries, step-up.
///
/// Y. Benjamini, Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal
/// Statistical Society B 57 (1995), p. 289; missing values as in ``holmAdjusted(_:)``.
///
/// - Parameter p: the probabilities, in any order.
/// - Returns: by the same positions.
public func benjaminiHochbergAdjusted(_ p: [Double?]) -> [Double?] {
  var adjusted = p
  let order = testOrder(p)
  var smallest = 1.0
  for (step, position) in order.enumerated().reversed() {
    smallest = min(smallest, Double(order.count) / Double(step + 1) * (p[position] ?? 1))
    adjusted[position] = smallest
  }
  return adjusted
}

/// The positions of the tests there are, the smallest p first; equal ones by position.
private func testOrder(_ p: [Double?]) -> [Int] {
  p.indices.filter { p[$0] != nil }.sorted { ((p[$0] ?? 1), $0) < ((p[$1] ?? 1), $1) }
}
