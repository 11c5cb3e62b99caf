/// From how many enterprises on a figure may stand in a file for another association.
///
/// They count enterprises, never records. A setting may raise them, nothing lowers them.
public enum ExchangeThreshold {
  /// A cell, and each measure in it: sums, bins and levels.
  public static let cell = 10
  /// The answers to a question, by country and size class.
  public static let answers = 20
  /// A part by region, language or mode, and each measure in it.
  public static let part = 20
  /// Products of scores, and challenges named together, by country.
  public static let products = 50
}
