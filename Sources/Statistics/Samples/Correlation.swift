/// Pearson's correlation of two whole-numbered variables from their sums.
///
/// (n Σxy − Σx Σy) / √((n Σx² − (Σx)²)(n Σy² − (Σy)²)); the differences are taken in whole numbers.
/// K. Pearson, Philosophical Transactions of the Royal Society A 187 (1896), p. 253.
///
/// - Parameters:
///   - first: the sums of the first variable.
///   - second: those of the second, over the same observations.
///   - products: Σxy.
/// - Returns: −1 to 1; `nil` where a variable has no spread.
public func correlation(_ first: Moments, _ second: Moments, products: Int128) -> Double? {
  let n = Int128(first.n)
  precondition(first.n == second.n, "both are of the same observations")
  let shared = n * products - first.sum * second.sum
  let x = n * first.squares - first.sum * first.sum
  let y = n * second.squares - second.sum * second.sum
  guard x > 0, y > 0 else { return nil }
  // Roots round up and down: a perfect correlation may miss 1 on either side.
  return min(1, max(-1, Double(shared) / (Double(x).squareRoot() * Double(y).squareRoot())))
}
