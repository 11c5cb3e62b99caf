/// The answers of a cell's enterprises to one question.
public struct QuestionCounts: Hashable, Sendable {
  /// How many enterprises chose each option, in file order; empty for numbers and texts.
  public let options: [Int]
  /// How many have no value.
  public let missing: MissingCounts
  /// How many answered or answered "don't know".
  public let n: Int
  /// The sum of the points of these in tenths, each rounded half up, "don't know" being 0; 0 if the
  /// question is not scored.
  public let sum: Int
  /// The sum of the squares of the same tenths.
  public let squares: Int

  /// The number of enterprises, whether they have a value or not.
  var enterprises: Int { n + missing.notApplicable + missing.skipped + missing.notAsked }

  /// Whether not a single enterprise is counted.
  var isNobody: Bool { enterprises == 0 }
}

/// How many enterprises have no value for a question, by kind.
public struct MissingCounts: Hashable, Sendable {
  /// "Don't know".
  public let unknown: Int
  /// "Does not fit us".
  public let notApplicable: Int
  /// Skipped, or never answered.
  public let skipped: Int
  /// The question does not apply or is not part of the form.
  public let notAsked: Int
}
