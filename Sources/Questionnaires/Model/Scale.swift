/// A piecewise linear scale from a whole number to points, flat outside its ends.
public struct Scale: Hashable, Sendable {
  /// One corner of the scale.
  public struct Point: Hashable, Sendable {
    /// The answer (or the percentage, for a question with `of`).
    public let x: Int64
    /// The points there, 0 to 100.
    public let y: Int64
  }

  /// The corners, x strictly ascending, at least one.
  public let points: [Point]

  /// The smallest denominator with which every value of the scale is a whole number.
  ///
  /// The value on a segment is `y0 + (y1 − y0)(x − x0)/(x1 − x0)`: its denominator divides
  /// `(x1 − x0)/gcd(x1 − x0, |y1 − y0|)`. `nil` when it does not fit 64 bits.
  var denominator: Int64? {
    var common: Int64 = 1
    for (a, b) in zip(points, points.dropFirst()) where a.y != b.y {
      let run = b.x - a.x
      guard
        let next = leastCommonMultiple(
          common, run / greatestCommonDivisor(run, Swift.abs(b.y - a.y)))
      else { return nil }
      common = next
    }
    return common
  }

  /// The points at `x`, times `denominator`, which must be a multiple of the scale's own.
  @inlinable
  public func points(at x: Int64, denominator: Int64) -> Int64 {
    guard var before = points.first else { return 0 }
    if x <= before.x { return before.y * denominator }
    for after in points.dropFirst() {
      if x < after.x {
        let run = after.x - before.x
        let rise = after.y - before.y
        let common = greatestCommonDivisor(run, Swift.abs(rise))
        // The order of the factors keeps every intermediate product within 100 · denominator.
        return before.y * denominator
          + (denominator / (run / common)) * (rise / common) * (x - before.x)
      }
      before = after
    }
    return before.y * denominator
  }
}

/// The greatest common divisor of two numbers that are not negative; that of 0 and n is n.
@inlinable
public func greatestCommonDivisor(_ a: Int64, _ b: Int64) -> Int64 {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}

/// The least common multiple of two positive numbers, or `nil` if it exceeds 64 bits.
func leastCommonMultiple(_ a: Int64, _ b: Int64) -> Int64? {
  let (product, overflow) = (a / greatestCommonDivisor(a, b)).multipliedReportingOverflow(by: b)
  return overflow ? nil : product
}
