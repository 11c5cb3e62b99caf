/// Why two summaries cannot be added.
public enum MergeProblem: Error, Hashable, Sendable {
  /// They are about different questionnaires, or versions with different logic.
  case differentQuestionnaires(String, String)
  /// Their enterprises are scored on different forms.
  case differentForms(String, String)
  /// Behind one stand enterprises, behind the other none.
  case syntheticWithReal
  /// They have not passed the same disclosure control.
  case differentReleases
  /// What has passed disclosure control is never subtracted.
  case releasesDoNotSubtract
}

extension MergeProblem: CustomStringConvertible {
  /// One English sentence: problem and remedy.
  public var sentence: String {
    switch self {
    case .differentQuestionnaires(let first, let second):
      "one summary is of questionnaire \(first), the other of \(second); rescore one of them"
    case .differentForms(let first, let second):
      "one summary is of form \(first), the other of form \(second); summarize both on one form"
    case .syntheticWithReal:
      "one summary is synthetic, the other of enterprises; leave one out"
    case .differentReleases:
      "one summary is coarsened for exchange, the other is not; add --release exchange"
    case .releasesDoNotSubtract: "a summary that may be sent is never subtracted; subtract before"
    }
  }

  /// The same as ``sentence``.
  public var description: String { sentence }
}
