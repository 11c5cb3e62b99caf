/// Weights limited to a largest one, the excess spread evenly over the others until none exceeds it.
///
/// As R's `trimWeights(strict = TRUE)`. F. Potter, "A study of procedures to identify and trim extreme
/// sampling weights", Proceedings of the Section on Survey Research Methods (1990), p. 225.
///
/// - Parameters:
///   - weights: the weight of one observation of each cell.
///   - counts: the number of observations of each cell.
///   - largest: the largest weight allowed.
/// - Returns: `nil` if even the mean weight is larger.
public func trimmedWeights(_ weights: [Double], counts: [Int], largest: Double) -> [Double]? {
  let total = zip(weights, counts).reduce(0) { $0 + $1.0 * Double($1.1) }
  let n = counts.reduce(0, +)
  guard n > 0, total / Double(n) <= largest else { return nil }
  var trimmed = weights
  while true {
    var excess = 0.0
    var others = 0
    for cell in trimmed.indices where counts[cell] > 0 {
      if trimmed[cell] > largest {
        excess += (trimmed[cell] - largest) * Double(counts[cell])
        trimmed[cell] = largest
      } else if trimmed[cell] < largest {
        others += counts[cell]
      }
    }
    guard excess > 1e-12 * total, others > 0 else { return trimmed }
    for cell in trimmed.indices where trimmed[cell] < largest {
      trimmed[cell] += excess / Double(others)
    }
  }
}
