/// Something that is to be erased, because its time is over.
public struct DueErasure: Sendable, Hashable {
  /// Why it is due.
  public enum Cause: Sendable, Hashable {
    /// The time for which it was blocked is over.
    case blocked(Blocking.Reason)
    /// The time for which it was to be kept is over.
    case kept
  }

  /// What is erased: an enterprise of this store, or one assessment that came from outside.
  public let person: PersonSelection
  /// The name of the enterprise, or the campaign of the assessment.
  public let name: String?
  /// How many assessments go: those of the enterprise; else the one and what it corrects.
  public let assessments: Int
  /// The last day on which it was to be there, as `2026-11-20`.
  public let lastDay: String
  /// Why it is due.
  public let cause: Cause
}
