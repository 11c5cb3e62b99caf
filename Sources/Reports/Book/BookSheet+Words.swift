public import Text

extension BookSheet.ID {
  /// What the tab of the sheet says.
  public var phrase: WorkbookPhrase {
    switch self {
    case .summary: .summary
    case .domains: .domains
    case .questions: .questions
    case .answers: .answers
    case .actions: .actions
    case .benchmark: .benchmark
    case .portfolio: .portfolio
    case .readMe: .readMe
    }
  }
}
