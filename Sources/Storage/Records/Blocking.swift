/// That something stands outside every aggregate although it is there.
public struct Blocking: Sendable, Hashable {
  /// Why.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// Its erasure was asked for; it is blocked for a period and then erased.
    case cancellation
    /// The enterprise objects to being counted.
    case objection
    /// The enterprise says that the answers are wrong.
    case accuracy
    /// It is needed for a legal claim and must not be used otherwise.
    case claim
  }

  /// The day since which it is blocked, as `2026-11-20`.
  public let on: String
  /// Why.
  public let reason: Reason
  /// The last day before it is erased; `nil` = it stays until somebody lifts the block.
  public let until: String?

  /// A block since a day.
  public init(on: String, for reason: Reason = .cancellation, until: String? = nil) {
    self.on = on
    self.reason = reason
    self.until = until
  }
}
