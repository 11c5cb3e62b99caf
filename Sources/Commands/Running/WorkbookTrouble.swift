internal import Text
internal import Workbooks

extension WorkbookProblem {
  /// The problem and the remedy in the person's language.
  var phrase: WorkbookIntakePhrase {
    switch self {
    case .notWritten(let reason): .notWritten(reason)
    case .unreadable(let part): .unreadable(part: part)
    case .tooLarge(let part): .tooLarge(part: part)
    case .notOurs: .notOurs
    case .missingColumn(let title): .missingColumn(title)
    }
  }
}
