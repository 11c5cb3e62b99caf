public import JSON

/// Why bytes are not the counts they should be.
///
/// Places are JSON Pointers (RFC 6901) into the text read; the whole text is `""`.
public enum SummaryProblem: Error, Hashable, Sendable {
  /// The text is not JSON as we write it.
  case json(JSONProblem)
  /// A value of another type stands here.
  case wrongType(at: String, expected: String)
  /// A key is missing.
  case missingKey(String, at: String)
  /// A key that does not belong here.
  case unknownKey(String, at: String)
  /// A list has another length.
  case wrongLength(at: String, expected: Int, found: Int)
  /// A number lies outside the range that counts can have.
  case outOfRange(at: String, maximum: Int)
  /// Scores do not ascend.
  case notAscending(at: String)
  /// Two numbers that belong together contradict each other.
  case contradiction(at: String, Contradiction)

  /// Numbers that must agree in counts that were made of enterprises.
  public enum Contradiction: Hashable, Sendable {
    /// The statuses of a measure do not add up to n.
    case statusIsNotAll
    /// The counts of the histogram do not add up to the enterprises scored.
    case histogramIsNotScored
    /// The counts of the provisional scores do not add up to the enterprises so scored.
    case provisionalIsNotProvisional
    /// The levels do not add up to the enterprises scored.
    case levelsAreNotScored
    /// The scores do not lie between the bounds.
    case boundsDoNotHold
    /// Questions are not about the same number of enterprises.
    case questionsDiffer
    /// More or fewer options were chosen than the answers allow.
    case optionsDoNotFit
    /// Sum and sum of squares cannot come from as many scores.
    case momentsDoNotFit
  }
}
