/// The interval for the difference of two independent shares, the first minus the second.
///
/// Method 10 of R. Newcombe, "Interval estimation for the difference between independent
/// proportions", Statistics in Medicine 17 (1998), p. 873: the Wilson intervals of both, combined.
///
/// - Parameters:
///   - successes: the first count, from 0 to `n`.
///   - n: the first number of trials.
///   - otherSuccesses: the second count.
///   - otherN: the second number of trials.
///   - z: the two-sided standard normal point of the level, 95 % if not given.
/// - Returns: within −1…1; `nil` if either has no trial.
public func newcombeInterval(
  successes: Int, of n: Int, minus otherSuccesses: Int, of otherN: Int,
  z: Double = normalPoint975
) -> Interval? {
  guard let first = wilsonInterval(successes: successes, of: n, z: z),
    let second = wilsonInterval(successes: otherSuccesses, of: otherN, z: z)
  else { return nil }
  let p = Double(successes) / Double(n)
  let q = Double(otherSuccesses) / Double(otherN)
  func root(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
  return Interval(
    low: p - q - root(p - first.low, second.high - q),
    high: p - q + root(first.high - p, q - second.low))
}
