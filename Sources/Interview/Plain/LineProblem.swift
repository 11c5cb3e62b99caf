public import Questionnaires
public import Text

/// Why a line that was typed is not an answer.
public enum LineProblem: Error, Sendable, Hashable {
  /// Nothing was typed, and no answer stands that could be kept.
  case nothingTyped
  /// What was typed means nothing here.
  case notUnderstood(String)
  /// The words fit several of the choices, by their places on the screen, and missing kinds.
  case severalFit(String, choices: [Int], missing: [MissingKind])
  /// What was typed behind a key is none of those it lists.
  case notListed(String, by: InterviewKey)
  /// No question is open or skipped.
  case nothingOpen
  /// It means an answer that cannot be taken.
  case refused(Refusal)
}
