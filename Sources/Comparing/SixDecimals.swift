/// A fraction with six decimals, halves rounded away from zero; exact.
///
/// The numerator lies below 10^31 in magnitude, the denominator above 0.
func sixDecimals(_ numerator: Int128, over denominator: Int128) -> String {
  let scaled =
    (2 * 1_000_000 * numerator.magnitude + denominator.magnitude)
    / (2 * denominator.magnitude)
  return sixDecimals(millionths: scaled, isNegative: numerator < 0)
}

/// A number with six decimals, halves rounded away from zero; the same on every machine.
///
/// The number is finite and below 10^12 in magnitude.
func sixDecimals(_ value: Double) -> String {
  let scaled = (value.magnitude * 1_000_000).rounded(.toNearestOrAwayFromZero)
  return sixDecimals(millionths: UInt128(scaled), isNegative: value < 0)
}

private func sixDecimals(millionths: UInt128, isNegative: Bool) -> String {
  let digits = String(millionths % 1_000_000)
  let sign = isNegative && millionths > 0 ? "-" : ""
  return sign + String(millionths / 1_000_000) + "."
    + String(repeating: "0", count: 6 - digits.utf8.count) + digits
}
