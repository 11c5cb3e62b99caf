public import Summaries

/// A stored assessment without its answers.
public struct Assessment: Sendable, Hashable {
  /// The lower-case UUID.
  public let id: String
  /// The id of the enterprise of this store that gave the answers; `nil` = from outside.
  public let enterprise: String?
  /// The label of that enterprise.
  public let label: String?
  /// The id of the questionnaire.
  public let questionnaire: String
  /// The version of the questionnaire.
  public let version: String
  /// The logic hash of the questionnaire.
  public let logic: String
  /// The id of the form answered.
  public let form: String
  /// The locale in which it was answered.
  public let locale: String
  /// The day of completion, as `2026-11-20`.
  public let completed: String
  /// How long it took.
  public let minutes: Int?
  /// How the answers were collected.
  public let mode: CollectionMode?
  /// The id of the campaign.
  public let campaign: String?
  /// The campaign's label, else the year of completion.
  public let period: String
  /// The pseudonym towards the campaign's association.
  public let subject: String?
  /// `sha256:` and the hash of the withdrawal code.
  public let withdrawal: String?
  /// What the enterprise has agreed to.
  public let consent: Consent?
  /// The id of the assessment that this one corrects.
  public let supersedes: String?
  /// Whether no enterprise stands behind it.
  public let isSynthetic: Bool
  /// The first 32 hexadecimal digits of the response file's seal; `nil` = made in this store.
  public let sealPrefix: String?
  /// Whether it counts, and if not, why.
  public let standing: Standing
  /// Since when and why it, or its enterprise, stands outside every aggregate; `nil` = it does not.
  public let blocking: Blocking?
  /// The last day on which it, or its enterprise, is kept, as `2026-11-20`; `nil` = nothing was said.
  public let keptUntil: String?
  /// The scores of each form that was scored, in the order of the questionnaire's forms.
  public let scores: [FormScores]
}

/// Whether an assessment counts in groups.
public enum Standing: Sendable, Hashable {
  /// It counts.
  case counted
  /// It does not, for this reason.
  case leftOut(LeftOut)
}
