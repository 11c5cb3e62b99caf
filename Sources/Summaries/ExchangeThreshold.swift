/// From how many enterprises on a figure may stand in a file for another association.
///
/// They count enterprises, never records. An association may raise them, nothing lowers them.
public struct ExchangeThreshold: Hashable, Sendable {
  /// A cell, and each measure in it: sums, bins and levels; 10 or more.
  public let cell: Int
  /// The answers to a question, by country and size class; 20 or more.
  public let answers: Int
  /// A part by region, language or mode, and each measure in it; 20 or more.
  public let part: Int
  /// Products of scores, and challenges named together, by country; 50 or more.
  public let products: Int

  /// What no file falls below.
  public static let least = ExchangeThreshold()

  /// The least, with every threshold below a number raised to it.
  public init(raisedTo number: Int = 0) {
    cell = max(10, number)
    answers = max(20, number)
    part = max(20, number)
    products = max(50, number)
  }
}
