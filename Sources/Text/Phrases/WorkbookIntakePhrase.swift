/// What is said when a workbook comes back, or cannot be written.
public enum WorkbookIntakePhrase: Phrase {
  /// What can be decided about a step.
  public enum Field: Sendable, Hashable, CaseIterable {
    case status, due, person
  }

  // MARK: Differences

  /// Columns of the table of differences.
  case columnClient, columnStep, columnField, columnHere, columnThere
  /// What is decided.
  case field(Field)
  /// Nothing is decided.
  case nothing
  /// Nobody or no day is named, within a sentence.
  case none(Field)
  /// What one types for no day.
  case noDay
  /// The workbook and the store say the same.
  case same
  /// Whether so many steps are to be changed.
  case ask(Int)
  /// Nobody can be asked.
  case needsYes
  /// Nothing was changed.
  case unchanged

  // MARK: Cells

  /// A word that says nothing of how far a step has come, and those that do.
  case unknownStatus(String, known: [String])
  /// No day.
  case unreadableDay(String)
  /// A day that may be one or another.
  case ambiguousDay(String, CalendarDate, CalendarDate)
  /// A day that lies in the past.
  case pastDay(CalendarDate)
  /// A formula of which the file does not tell the result.
  case withoutResult
  /// An error that a spreadsheet program shows instead of a value.
  case errorShown(String)
  /// Since the workbook was written, one thing was decided here and another there, in words; and the
  /// command that decides it.
  case conflict(Field, here: String, there: String, command: String)
  /// A row without the id of its step.
  case withoutID
  /// A step that already stands in another cell.
  case twice(String)
  /// A step that says something else in another cell, in a row of a later assessment.
  case laterRow(String)
  /// The questionnaire has no such step.
  case unknownStep(String)
  /// The store has no such assessment; the numbers of the rows that name it, ascending.
  case unknownAssessment(String, rows: [Int])
  /// The assessment came in a file, so nothing can be planned for it here.
  case notOwn

  // MARK: Files

  /// The file is no workbook, or a damaged one.
  case unreadable(part: String)
  /// A part of the file is too large.
  case tooLarge(part: String)
  /// No sheet has the steps of a workbook written by this program.
  case notOurs
  /// A heading is missing.
  case missingColumn(String)
  /// A workbook could not be written.
  case notWritten(String)

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  /// Ascending numbers as a list in which those that follow one another are joined: `5–9, 12`.
  static func list(_ numbers: [Int]) -> String {
    var runs: [(first: Int, last: Int)] = []
    for number in numbers {
      if let run = runs.last, number == run.last + 1 {
        runs[runs.count - 1].last = number
      } else {
        runs.append((number, number))
      }
    }
    return runs.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)" }
      .joined(separator: ", ")
  }
}
