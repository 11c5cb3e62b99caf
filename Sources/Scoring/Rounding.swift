/// `10 · numerator / denominator` rounded to the nearest whole number, halves up.
///
/// Exact for every pair of 64-bit numbers; the numerator is not negative, the denominator
/// positive. The result is a score in tenths of a point when the quotient is in points.
func tenths(_ numerator: Int64, over denominator: Int64) -> Int {
  // Small numbers, the usual case, need no 128 bits.
  if numerator < 1 << 57, denominator < 1 << 61 {
    return Int((20 * numerator + denominator) / (2 * denominator))
  }
  return rounded(10 * Int128(numerator), over: Int128(denominator))
}

/// `numerator / denominator` rounded to the nearest whole number, halves up.
///
/// The numerator is not negative and below 2^126, the denominator positive and below 2^126; the
/// quotient fits 63 bits.
func rounded(_ numerator: Int128, over denominator: Int128) -> Int {
  let (dividend, divisor) = (2 * numerator + denominator, 2 * denominator)
  // A 128-bit division takes several times as long.
  if let dividend = UInt64(exactly: dividend), let divisor = UInt64(exactly: divisor) {
    return Int(dividend / divisor)
  }
  return Int(dividend / divisor)
}
