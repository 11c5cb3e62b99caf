public import Questionnaires
public import Storage

/// What some responses that stand next to each other in a file became.
public struct ReadResponses: Sendable {
  /// The file they stand in.
  public let path: String
  /// Those taken, ready for a store.
  public internal(set) var prepared = PreparedAssessments()
  /// The number of the first line of each of these.
  public internal(set) var lines: [Int] = []
  /// What was passed over, and what is wrong with those not taken, in the order of the file.
  public internal(set) var findings: [ResponseFinding] = []
  /// How many were not taken.
  public internal(set) var rejected = 0
  /// These by campaign and reason.
  public internal(set) var refused = IntakeTally()
  /// How many bytes of the file they are.
  public internal(set) var byteCount = 0
  /// The questionnaires answered, each once.
  public internal(set) var questionnaires: [Questionnaire] = []

  init(path: String) { self.path = path }
}
