extension NumberFormat {
  /// A share in percent given in units of the last of `digits` decimals, with its sign:
  /// `percent(375, digits: 1)` is 37.5%.
  ///
  /// - Parameters:
  ///   - value: The number of last-decimal units.
  ///   - digits: How many decimals there are, 0 to 18.
  /// - Returns: The share, unbreakably spaced where the language spaces the sign.
  public func percent(_ value: some BinaryInteger, digits: Int) -> String {
    let sign = percent(0).dropFirst()
    return decimal(value, digits: digits) + sign
  }
}
