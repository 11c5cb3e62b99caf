/// A group of enterprises in the published tables, with what is shown of it.
public struct PublicCell: Hashable, Sendable {
  /// A number that is shown or hidden.
  public struct Figure: Hashable, Sendable {
    /// The number; `nil` = hidden.
    public let value: Int?
    /// Why.
    public let flag: FigureFlag

    init(_ value: Int, _ flag: FigureFlag) {
      self.value = flag.status == .suppressed ? nil : value
      self.flag = flag
    }
  }

  /// What is shown of one measure.
  public struct Measure: Hashable, Sendable {
    /// The number of enterprises with a final score.
    public let n: Figure
    /// The sum of their scores, in tenths of a point; hidden whenever their number is.
    public let sum: Figure
    /// Their number by level, lowest first; `nil` where no levels are published.
    public let levels: [Figure]?
  }

  /// Which enterprises are meant.
  public let key: ReleaseKey
  /// Their number.
  public let n: Figure
  /// By measure, in the order of the cube.
  public let measures: [Measure]
}
