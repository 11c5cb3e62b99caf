public import Questionnaires

/// The scores of an assessment under another version of its questionnaire than the one answered.
public struct Rescore: Sendable, Hashable {
  /// The version.
  public let version: Version
  /// The logic hash of the version.
  public let logic: String
  /// The id of the form.
  public let form: String
  /// Whether the assessment counts under the version, and if not, why.
  public let standing: Standing
  /// The scores of each form that was scored, in the order of the version's forms.
  public let scores: [FormScores]
}

/// What re-scoring added.
public struct RescoreReport: Sendable, Hashable {
  /// How many assessments have scores under the version that had none before.
  public private(set) var added = 0
  /// How many of them count there.
  public private(set) var counted = 0
  /// How many answered a form that the version does not have, and got no scores.
  public private(set) var withoutForm = 0

  init() {}

  mutating func note(_ standing: Standing?) {
    if standing == nil { withoutForm += 1 } else { added += 1 }
    if standing == .counted { counted += 1 }
  }
}

/// So many assessments of a version of a questionnaire.
public struct VersionCount: Sendable, Hashable {
  /// The version answered.
  public let version: Version
  /// How many.
  public let count: Int
}
