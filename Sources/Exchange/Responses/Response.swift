public import Questionnaires
public import Storage

/// A response file that was taken: what a store needs, and what was passed over.
public struct Response: Sendable {
  /// The answers with everything around them, ready for a store.
  public let assessment: NewAssessment
  /// The questionnaire that was answered.
  public let questionnaire: Questionnaire
  /// What was ignored, with its places.
  public let warnings: [ResponseFinding]
}

/// Thrown when a response is not taken: everything that is wrong with it.
public struct ResponseRejected: Error, Sendable {
  /// At least one finding, in the order of the file.
  public let findings: [ResponseFinding]
  /// The campaign it names; `nil` = none, or that could not be read.
  public internal(set) var campaign: String?
  /// Whether it says that no enterprise stands behind it.
  public internal(set) var isSynthetic = false
}
