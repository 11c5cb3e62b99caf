public import Statistics

/// By what the enterprises of a country are told apart.
public enum Dimension: String, Hashable, Sendable, CaseIterable {
  /// The size class.
  case size
  /// The report group of the sector.
  case sector
  /// The region.
  case region
  /// The language of the answers.
  case language
  /// How the answers came about: alone, with help, at an event.
  case mode
}

/// A measure in one part of each country's enterprises, without weights.
public struct Subgroup: Hashable, Sendable {
  /// The id of the size class, sector, region, language or mode.
  public let id: String
  /// The figures by position of the country; without a score where the part does not exist.
  public let figures: [ScoreFigures]
  /// The second country's mean minus the first's, in points; `nil` where it is not defined.
  public let difference: Estimate?

  init(id: String, figures: [ScoreFigures]) {
    self.id = id
    self.figures = figures
    difference = Difference.plain(figures)
  }
}
