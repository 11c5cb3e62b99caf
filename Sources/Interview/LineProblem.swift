/// Why a line that was typed is not an answer.
public enum LineProblem: Error, Sendable, Hashable {
  /// Nothing was typed, and no answer stands that could be kept.
  case nothingTyped
  /// What was typed means nothing here.
  case notUnderstood(String)
  /// It means an answer that cannot be taken.
  case refused(Refusal)
}
