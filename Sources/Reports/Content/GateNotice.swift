/// A gate that holds: why the level is limited, and what lifts the limit.
public struct GateNotice: Sendable, Hashable {
  /// The id, for example `g_no_copy`.
  public let id: String
  /// Why it matters to the business, in one sentence.
  public let reason: String
  /// The ids of the questions it is about, in file order.
  public let questions: [String]
  /// The highest level while it holds.
  public let atMost: LevelLabel
  /// Whether it lowers the level that the points alone would give.
  let isLimiting: Bool
  /// The first of the given actions after which the gate no longer holds; `nil` where no single
  /// action is enough.
  public let remedy: ActionAdvice?
}
