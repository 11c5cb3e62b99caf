/// A share as a release tells it where the exact one would say too much: at most a tenth, at least
/// nine tenths, or between.
///
/// Narrower bands would not do. In steps of ten, 10, 10 and 0 of 20 enterprises stand in the bands
/// from 50, 50 and 0 on, and no other three numbers that add up to 20 do. An end belongs to the outer
/// band: otherwise 18, 1 and 1 of 20 were the only ones of theirs.
public struct ShareBand: Hashable, Sendable {
  /// The lowest share of the band in percent: 0, 10 or 90.
  public let low: Int
  /// The highest share of the band in percent: 10, 90 or 100.
  public let high: Int

  /// The band of a share; `nil` of nobody.
  init?(_ share: Proportion) {
    guard share.n > 0 else { return nil }
    (low, high) =
      10 * share.count <= share.n
      ? (0, 10) : 10 * share.count >= 9 * share.n ? (90, 100) : (10, 90)
  }
}

extension ShareBand {
  /// Whether the answers to a question leave as bands: a share is at most 10 % or at least 90 %, of
  /// those who answered or of those with them who do not know.
  ///
  /// The ends are in: that bands are told then says no more than the bands do.
  ///
  /// - Parameters:
  ///   - options: how many chose each option.
  ///   - unknown: how many do not know.
  ///   - n: how many answered or do not know.
  /// - Returns: `false` of nobody.
  static func isNeeded(options: [Int], unknown: Int, n: Int) -> Bool {
    n > 0
      && options.contains { count in
        10 * count <= n || 10 * count >= 9 * (n - unknown)
      }
  }
}

extension Proportion {
  /// What a release tells of the share where it must not be exact; `nil` of nobody.
  public var band: ShareBand? { ShareBand(self) }
}
