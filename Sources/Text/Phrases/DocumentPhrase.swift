/// The words of a report as a page: what stands around the result.
public enum DocumentPhrase: Phrase {
  // MARK: Page

  /// The title of the report.
  case title
  /// Whom the report is about.
  case enterprise
  /// The day of the answers.
  case day
  /// Who prepared the report.
  case preparedBy
  /// The form answered.
  case form
  /// The link past the contents.
  case skip
  /// The heading of the contents.
  case contents

  // MARK: First page

  /// The heading of the first page.
  case atAGlance
  /// The heading of the one thing for today.
  case today
  /// The heading of what follows in the quarter.
  case quarter
  /// The heading of whom to call.
  case call
  /// Who prepared the report, as the first to ask.
  case preparer(String)
  /// Nobody is known who helps with these steps.
  case noCall
  /// There is no step to recommend.
  case noStep
  /// Instead of them where every step that is called for is done or dropped by word.
  case noOpenStep
  /// How many scored questions were answered, and how many stayed open.
  case confidence(answered: Int, of: Int, unknown: Int)

  // MARK: Parts

  /// The heading of the figures.
  case pictures
  /// The heading of how far each area is from the level to aim at.
  case gapTitle
  /// Which level is aimed at, `nil` being the next of each area, and that points alone count.
  case gapNote(stated: String?)
  /// The name of a figure that scrolls, by its number.
  case figure(Int)
  /// The heading of the whole plan.
  case plan
  /// How many steps are only in the advisor's report.
  case furtherSteps(Int)
  /// The heading of how it was counted.
  case method
  /// How scores come about.
  case methodScores
  /// How levels come about.
  case methodLevels
  /// What the answer "don't know" does.
  case methodOpen
  /// The heading of what happens with the answers.
  case privacy
  /// Where the answers are and what this file holds.
  case privacyNote
  /// The heading of the sources.
  case sources
  /// When somebody last looked at a source: `2026-11` or `2026-11-20`.
  case checked(String)
  /// The year that figures are about.
  case figuresOf(year: Int)
  /// The questionnaire as the source of how everything was counted.
  case methodSource(questionnaire: String)
  /// The heading of the words that are explained.
  case glossary
  /// How the file can be checked.
  case stamp(questionnaire: String, logic: String, result: String)

  // MARK: Columns

  /// Column: the domain.
  case columnArea
  /// Column: the level.
  case columnLevel
  /// Column: the score.
  case columnScore
  /// Column: the lowest and highest score possible.
  case columnRange
  /// Column: where the next level begins.
  case columnNext
  /// The column with id and version of the questionnaire.
  case columnQuestionnaire
  /// The column with the hash of its logic.
  case columnLogic
  /// The column with the hash of the result.
  case columnResult
  /// The heading of the column by which version and with which options a file was written.
  case columnWritten
  /// Column: the number of an action.
  case columnNumber
  /// Column: the action.
  case columnStep
  /// Column: hours of work.
  case columnHours
  /// Column: what it costs.
  case columnCost
  /// Column: the first step.
  case columnFirst
  /// Column: what comes after.
  case columnThen
  /// Column: how to see that it is done.
  case columnDone
  /// Column: who helps.
  case columnHelp
  /// Column: the state of an answer.
  case columnState
  /// Column: an identifier.
  case columnID
  /// Column: where the level to aim at begins.
  case columnTarget
  /// Column: that level.
  case columnTargetLevel
  /// Column: by how many points the score is lower.
  case columnGap
  /// Column: what is most worthwhile.
  case columnRank
  /// Column: how many of a hundred score lower, at least.
  case columnLeast
  /// Column: how many of a hundred score lower, at most.
  case columnMost
  /// Column: among how many businesses.
  case columnBusinesses
  /// The table of how far each area is from the level to aim at.
  case gapTable
  /// The table of places among others.
  case placesTable
  /// The table of all domains.
  case domainsTable
  /// The table of the answers in a domain.
  case answersTable(domain: String)

  /// A month or day of ISO 8601 as people write it: `2026-11`, `11/2026` or `11.2026`.
  static func month(_ text: String, in language: Language) -> String {
    if let day = CalendarDate(iso: text) { return day.text(in: language) }
    let parts = text.split(separator: "-")
    guard parts.count == 2 else { return text }
    return switch language {
    case .english: text
    case .spanish: "\(parts[1])/\(parts[0])"
    case .german: "\(parts[1]).\(parts[0])"
    }
  }

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
