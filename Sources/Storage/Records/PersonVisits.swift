public import Scoring
public import Summaries

/// The assessments of one enterprise that count, one a period.
public struct PersonVisits: Sendable, Hashable {
  /// One assessment, scored on the form asked for.
  public struct Visit: Sendable, Hashable {
    /// The campaign's label, else the year of completion.
    public let period: String
    /// The id of the campaign, or `""`.
    public let campaign: String
    /// The day on which it was completed, as `2026-11-20`.
    public let completed: String
    /// The logic hash of the version under which it is scored: the one asked for where it was
    /// answered or re-scored under that, else the one that was answered.
    public let logic: String
    /// Its cell under that version.
    public let cell: CellKey
    /// Its scores under that version.
    public let sheet: ScoreSheet
  }

  /// Whether the enterprise would be recognised when it comes back: by its pseudonym, or as one of
  /// this store's own.
  public let isRecognised: Bool
  /// Its assessments by period, in the order of their texts.
  public let visits: [Visit]
}
