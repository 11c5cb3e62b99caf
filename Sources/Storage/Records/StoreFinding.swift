public import Questionnaires

/// Something in a store that is not as it should be.
public enum StoreFinding: Sendable, Hashable {
  /// SQLite's own check found damage.
  case damage(String)
  /// A row of this table points to a row that does not exist.
  case danglingReference(table: String)
  /// A cell's counts are not those of its rows.
  case cellDiffers(CellIdentity)
  /// Rows count towards a cell that is not there.
  case cellMissing(CellIdentity)
  /// A cell is there although no row counts towards it.
  case cellSurplus(CellIdentity)
  /// The counts of a region, language, mode or country are not those of its rows.
  case partDiffers(String)
  /// Rows count towards such a part that is not there.
  case partMissing(String)
  /// Such a part is there although no row counts towards it.
  case partSurplus(String)
  /// An assessment's standing is not what the rules say.
  case standingDiffers(assessment: String, stored: String, expected: String)
  /// An assessment's stored scores are not those of its answers.
  case scoresDiffer(assessment: String)
  /// An assessment's stored answers cannot be read.
  case answersUnreadable(assessment: String)
  /// An assessment's answers under another version are not what its own become there.
  case answersDiffer(assessment: String, version: Version)
  /// A questionnaire's text no longer yields its logic hash or its dictionaries.
  case questionnaireDiffers(logic: String)
}

/// The result of recounting a store.
public struct Verification: Sendable, Hashable {
  /// How many assessments were recounted.
  public let assessments: Int
  /// How many cells are stored.
  public let cells: Int
  /// What is wrong, in a fixed order; empty = nothing.
  public let findings: [StoreFinding]
}
