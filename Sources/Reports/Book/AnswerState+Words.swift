internal import Questionnaires
internal import Text

extension AnswerState {
  /// Whether a question was answered, in words; questions that were not asked count as left open.
  var phrase: WorkbookPhrase.State {
    switch self {
    case .answered: .answered
    case .unknown: .unknown
    case .notApplicable: .notApplicable
    case .notAsked, .skipped: .skipped
    }
  }
}
