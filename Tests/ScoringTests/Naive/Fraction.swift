/// An exact fraction in lowest terms, as slow and as plain as schoolbook arithmetic.
struct Fraction: Hashable, Comparable, CustomStringConvertible {
  let numerator: Int128
  let denominator: Int128

  init(_ numerator: Int128, _ denominator: Int128 = 1) {
    precondition(denominator > 0)
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    self.numerator = numerator / Int128(a)
    self.denominator = denominator / Int128(a)
  }

  static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(
      a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }

  static func - (a: Fraction, b: Fraction) -> Fraction { a + Fraction(-1) * b }

  static func * (a: Fraction, b: Fraction) -> Fraction {
    // Shortening crosswise first keeps the products small.
    let (left, right) = (Fraction(a.numerator, b.denominator), Fraction(b.numerator, a.denominator))
    return Fraction(
      left.numerator * right.numerator, left.denominator * right.denominator)
  }

  static func / (a: Fraction, b: Fraction) -> Fraction {
    let isNegative = b.numerator < 0
    return a
      * Fraction(
        isNegative ? -b.denominator : b.denominator, isNegative ? -b.numerator : b.numerator)
  }

  static func < (a: Fraction, b: Fraction) -> Bool { (b - a).numerator > 0 }

  /// The greatest whole number that is not above.
  var floor: Int128 {
    let quotient = numerator / denominator
    return numerator < 0 && numerator % denominator != 0 ? quotient - 1 : quotient
  }

  /// Rounded to a tenth, halves up, counted in tenths.
  var tenths: Int { Int((self * Fraction(10) + Fraction(1, 2)).floor) }

  var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}
