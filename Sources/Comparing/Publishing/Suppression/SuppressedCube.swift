/// A release cube of which nothing is shown that would tell of single enterprises.
public struct SuppressedCube: Hashable, Sendable {
  /// Why a country's tables are not published, or not as fine as they could be.
  public enum Reason: Hashable, Sendable {
    /// It has too few enterprises: fewer than the threshold.
    case tooFew(n: Int, threshold: Int)
    /// Whatever else is hidden, these figures could be worked out.
    case notProtected([ReleaseKey])
    /// Of these groups so few have a score of some measure that the country's own mean of it would have
    /// to be hidden.
    case costsMean([ReleaseKey])
    /// To protect the small figures everything but the country's own would have to be hidden.
    case nothingLeft
  }

  /// What is published of one country.
  public struct Country: Hashable, Sendable {
    /// The code of the country's option.
    public let code: String
    /// The tables that are published; `nil` = none.
    public let table: ReleaseTable?
    /// Why finer tables are not published, the finest first.
    public let refused: [ReleaseTable: Reason]
    /// The figures: the country, its size classes, its sectors, its cells.
    public let cells: [PublicCell]
    /// Every figure that is hidden for its own sake, and what can be found out about it.
    public let audit: [AuditedFigure]
  }

  /// What hidden figures are protected against.
  public let protection: Protection
  /// By code.
  public let countries: [Country]

  /// A figure of the published tables; `nil` if it is not in them.
  public subscript(key: ReleaseKey) -> PublicCell? {
    countries.first { $0.code == key.country }?.cells.first { $0.key == key }
  }

  /// Whether everything of a figure is hidden; a figure that is in no table is.
  public func isHidden(_ key: ReleaseKey) -> Bool { self[key]?.n.value == nil }
}
