/// The smallest value whose cumulative share of the weight reaches p = `numerator` / `denominator`.
///
/// With equal weights this is ``Frequencies/quantile(_:over:)``: definition 1 of R. Hyndman, Y. Fan,
/// "Sample quantiles in statistical packages", The American Statistician 50 (1996), p. 361; the rule
/// `math` of R's `svyquantile`.
///
/// - Parameters:
///   - observations: values, each with the weight of its observations, in any order; no weight is
///     below 0.
///   - numerator: from 0 (the smallest value) to `denominator` (the largest).
///   - denominator: above 0.
/// - Returns: a value with weight; `nil` if there is none.
public func weightedQuantile(
  of observations: [(value: Int, weight: Double)], _ numerator: Int, over denominator: Int
) -> Int? {
  precondition(denominator > 0 && (0...denominator).contains(numerator), "p lies in 0…1")
  let sorted = observations.filter { $0.weight > 0 }.sorted { $0.value < $1.value }
  let total = sorted.reduce(0) { $0 + $1.weight }
  // A sum that misses its share by roundings alone has reached it.
  let needed = (Double(numerator) / Double(denominator) - 1e-12) * total
  var cumulated = 0.0
  for (value, weight) in sorted {
    cumulated += weight
    if cumulated >= needed { return value }
  }
  return sorted.last?.value
}
