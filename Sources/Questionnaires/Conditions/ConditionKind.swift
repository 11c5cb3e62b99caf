/// How a question is answered, as far as conditions tell questions apart.
public enum ConditionKind: String, Sendable, Hashable, CaseIterable {
  /// By one option.
  case single
  /// By any number of options.
  case multiple
  /// By a whole number.
  case number
  /// By words, which no condition may look at.
  case text
}
