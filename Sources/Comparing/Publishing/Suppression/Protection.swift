/// What a reader of a release must remain unable to tell of a hidden figure.
public struct Protection: Hashable, Sendable {
  /// Figures of fewer enterprises are hidden, and the reader must hold at least so many possible.
  public let threshold: Int
  /// The reader's lowest and highest possible number must be at least so far apart.
  public let width: Int
  /// The same for a hidden sum of scores, in tenths: the range of one enterprise.
  public let sumWidth: Int
  /// Level counts from 1 to below this are hidden; the same demands hold for them.
  public let levelThreshold: Int

  /// Demands on hidden figures.
  ///
  /// - Parameters:
  ///   - threshold: the fewest enterprises that may be shown, at least
  ///     ``PublicationThreshold.figures`` in a release.
  ///   - width: the least width of what is possible; `nil` = the threshold.
  public init(threshold: Int = PublicationThreshold.figures, width: Int? = nil) {
    self.threshold = threshold
    self.width = width ?? threshold
    sumWidth = ReleaseCounts.Measure.highest
    levelThreshold = 3
  }

  /// Whether a number of enterprises is too small to be shown.
  func hides(_ n: Int) -> Bool { n > 0 && n < threshold }

  /// Whether a level count is too small to be shown.
  func hidesLevel(_ count: Int) -> Bool { count > 0 && count < levelThreshold }
}
