internal import Statistics

/// A difference of two means, split into what comes with a different mix of enterprises and what
/// remains within equal ones.
public struct Decomposition: Hashable, Sendable {
  /// What kinds of enterprises the split tells apart.
  public enum Detail: String, Hashable, Sendable {
    /// Size class × weight group.
    case cells
    /// Size classes alone, because some size class × weight group has enterprises in one country
    /// only.
    case sizes
  }

  /// The part that comes with the mix, in points.
  public let mix: Double
  /// The part within equal enterprises, in points.
  public let within: Double
  /// What was told apart.
  public let detail: Detail
}

extension Decomposition {
  /// The split of the second country's mean minus the first's; `nil` if even some size class has
  /// scores in one country only.
  ///
  /// - Parameters:
  ///   - cells: the scores of each country, in tenths, by size class × weight group.
  ///   - sizes: the same by size class.
  init?(cells: [[Moments]], sizes: [[Moments]]) {
    for (detail, groups) in [(Detail.cells, cells), (.sizes, sizes)] {
      guard groups.count == 2, let split = Kitagawa(groups[1], minus: groups[0]) else { continue }
      self.init(mix: split.composition / 10, within: split.rate / 10, detail: detail)
      return
    }
    return nil
  }
}
