/// The words of a workbook: tabs, headings of columns, and how to fill it in.
public enum WorkbookPhrase: Phrase {
  /// Whether a question was answered.
  public enum State: Sendable, Hashable, CaseIterable {
    case answered, unknown, notApplicable, skipped
  }

  /// What the tabs of the sheets say.
  case summary, domains, questions, answers, actions, benchmark, portfolio, readMe

  // MARK: Columns

  /// The lowest and the highest score possible.
  case columnLow, columnHigh
  /// How many questions count.
  case columnCounted
  /// The share that was answered.
  case columnCoverage
  /// How many were answered "don't know".
  case columnUnknown
  /// The score before, and by how much it has changed.
  case columnBefore, columnChange
  /// What was decided about a step.
  case columnStatus, columnDue, columnPerson
  /// What the answers show of a step.
  case columnSign
  /// The ids of a step and of the assessment.
  case columnAction, columnAssessment
  /// What was decided about a step when the workbook was written, for programs.
  case columnWritten
  /// What a statement belongs to, the statement, a share, the own answer, its year and its source.
  case columnPart, columnStatement, columnShare, columnOwn, columnYear, columnSource
  /// The level, the score and the change of a domain, in a table of all businesses.
  case columnLevel(String), columnPoints(String), columnMoved(String)
  /// The day of the latest answers.
  case columnAnswered
  /// What holds a business back.
  case columnWeakest
  /// What is due next, and on which day.
  case columnNext, columnNextDay

  // MARK: Cells

  /// Whether a question was answered.
  case state(State)
  /// How far a step has come.
  case status(FollowUpPhrase.Status)
  /// What the answers show of a step.
  case sign(FollowUpPhrase.Sign)
  /// The own answer beside an official share; `nil` = open.
  case own(Bool?)
  /// How an official figure came here.
  case trust(ReferencePhrase.Trust)
  /// Who is counted in a share.
  case scope(country: String, isOwnSize: Bool)
  /// What enterprises with basic digital intensity have.
  case intensity(least: Int)
  /// No place among others was asked for.
  case noBenchmark

  // MARK: How to

  /// What to write into the columns of steps.
  case statusHint, dueHint, personHint
  /// What to do where something else stands in them.
  case statusRefused, dueRefused
  /// What the sheets hold.
  case aboutSheets
  /// How numbers are to be read.
  case aboutNumbers
  /// Where decisions are written.
  case aboutActions
  /// How they come back into the program.
  case aboutReturn
  /// How to read the table of all businesses.
  case aboutPortfolio
  /// The number of a page: what stands before it and between it and their count.
  case page, of

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
