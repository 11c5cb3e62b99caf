/// How much a store holds.
public struct StoreContents: Sendable, Hashable {
  /// How many enterprises.
  public let enterprises: Int
  /// How many unfinished interviews.
  public let drafts: Int
  /// How many finished assessments.
  public let assessments: Int

  /// Whether nobody would miss anything in it.
  public var isEmpty: Bool { enterprises + drafts + assessments == 0 }
}
