extension Source {
  /// The source as a release names it: with whole calendar years in place of days, and with the number
  /// of enterprises that the release tells of.
  ///
  /// The first and the last day are those of single enterprises. The year is that of the campaign's
  /// label, else of the first day.
  ///
  /// - Parameter n: the number of enterprises that the release tells of.
  /// - Returns: the same campaign of the same association.
  public func released(n: Int) -> Source {
    let label = String(period.prefix(4))
    // A label may begin with any digits, such as a number of members.
    let isYear =
      label.utf8.count == 4 && label.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && ("1900"..."2199").contains(label)
    let year = isYear ? label : from.map { String($0.prefix(4)) }
    guard n > 0, let year else {
      return Source(
        association: association, campaign: campaign, from: nil, to: nil, n: 0, period: period)
    }
    return Source(
      association: association, campaign: campaign, from: year + "-01-01", to: year + "-12-31",
      n: n, period: period)
  }
}

extension LeftOutCounts {
  /// The same numbers rounded down to whole tens: as a release tells them, which must not say that one
  /// more was left out since the one before.
  public var inTens: LeftOutCounts {
    var counts = self
    for reason in LeftOut.allCases { counts[reason] = counts[reason] / 10 * 10 }
    return counts
  }
}
