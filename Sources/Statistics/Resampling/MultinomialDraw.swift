extension Xoshiro256 {
  /// How many of `n` trials end in each of several classes.
  ///
  /// By conditional binomials: L. Devroye, Non-Uniform Random Variate Generation (1986), section
  /// XI.1.4.
  ///
  /// - Parameters:
  ///   - n: the number of trials, not below 0.
  ///   - shares: the probability of each class; what they lack to 1 ends in none of them.
  /// - Returns: one number a class.
  public mutating func multinomial(_ n: Int, _ shares: [Double]) -> [Int] {
    var (left, leftShare) = (n, 1.0)
    return shares.map { share in
      // What is left of 1 has rounding errors, and may fall below the last share.
      let drawn = binomial(left, leftShare > 0 ? min(1, share / leftShare) : 0)
      left -= drawn
      leftShare -= share
      return drawn
    }
  }
}
