public import Scoring
public import Summaries

/// An assessment that counts, scored on the form asked for.
public struct CountedSheet: Sendable, Hashable {
  /// Its scores.
  public let sheet: ScoreSheet
  /// Its cell, region, language and mode.
  public let contribution: Contribution
  /// The campaign's label, else the year of completion.
  public let period: String
  /// The id of the campaign, or `""`.
  public let campaign: String
}
