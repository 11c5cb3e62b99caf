public import JSON

/// Why bytes are not the counts they should be.
///
/// Places are JSON Pointers (RFC 6901) into the text read; the whole text is `""`.
public enum SummaryProblem: Error, Hashable, Sendable {
  /// The text is not JSON as we write it, at a place of it.
  case json(JSONProblem.Kind, at: SourcePosition)
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
  /// Another number stands here than must.
  case otherNumber(Int, at: String, expected: Int)
  /// A text that is none of those that may stand here.
  case unknownValue(String, at: String, expected: String)
  /// The same key stands twice, or keys do not ascend.
  case keysNotAscending(at: String)
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
    /// Two challenges are named together more or less often than they can be.
    case pairsDoNotFit
    /// The parts of a country hold more or other enterprises than its cells.
    case partsAreNotAll
    /// The answers of a cell's enterprises place some of them in another cell.
    case cellIsAnother
    /// Sums and products of scores cannot be those of the scores that are counted in the cells.
    case productsDoNotFit
    /// The challenges are not named as often as in the cells.
    case challengesAreNotThose
    /// Nothing is counted, and what counts nothing is not written.
    case isEmpty
    /// A source ends before it begins, or its days, campaign and association do not belong together.
    case sourceDoesNotFit
    /// The sources do not add up to the enterprises of the cells.
    case sourcesAreNotAll
    /// Fewer enterprises than must stand behind a figure that leaves a store.
    case belowThreshold(Int)
  }
}
