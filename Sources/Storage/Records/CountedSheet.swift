public import Questionnaires
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
  /// Its answers as the version takes them, on the form answered.
  public let answers: Answers
  /// The form answered, which may have more questions than the form asked for.
  public let form: Form
  /// How long it took, in minutes; `nil` = not known.
  public let minutes: Int?
  /// The locale of the answers, such as `es-MX`.
  public let locale: String
}
