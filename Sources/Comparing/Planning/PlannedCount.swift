internal import Statistics

/// How many answers of a group a campaign may bring.
///
/// Everybody invited answers with the same probability and independently of all others, so the number
/// of answers of a group follows a binomial distribution.
public struct PlannedCount: Hashable, Sendable {
  /// How many are invited in the country.
  let invited: Int
  /// The probability that one of those invited belongs to the group and answers, 0 to 1.
  let probability: Double

  /// The number of answers expected.
  public var expected: Double { Double(invited) * probability }

  /// The probability of at least so many answers, 0 to 1.
  public func chance(ofAtLeast least: Int) -> Double {
    binomialUpperTail(atLeast: least, of: invited, probability)
  }
}
