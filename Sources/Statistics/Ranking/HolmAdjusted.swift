/// Probabilities p adjusted for the number of tests, step-down.
///
/// S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of
/// Statistics 6 (1979), p. 65; as R's `p.adjust`, a missing value counts as no test and stays missing.
///
/// - Parameter p: the probabilities, in any order.
/// - Returns: by the same positions.
public func holmAdjusted(_ p: [Double?]) -> [Double?] {
  var adjusted = p
  // The smallest p first; equal ones by position.
  let order = p.indices.filter { p[$0] != nil }.sorted { ((p[$0] ?? 1), $0) < ((p[$1] ?? 1), $1) }
  var largest = 0.0
  for (step, position) in order.enumerated() {
    largest = max(largest, Double(order.count - step) * (p[position] ?? 1))
    adjusted[position] = min(1, largest)
  }
  return adjusted
}
