/// The words of a page about all businesses of an advisor.
public enum PortfolioPhrase: Phrase {
  /// The title.
  case title
  /// The day on which it was written.
  case day
  /// How many businesses there are.
  case businesses(Int)
  /// How many things should have been done by today.
  case overdue(Int)
  /// The heading of what has a day.
  case due
  /// Something is due on a day; whether that has passed.
  case dueOn(CalendarDate, isOverdue: Bool)
  /// Nothing has a day.
  case nothingDue
  /// How many more things have a day.
  case further(Int)
  /// The heading of the levels.
  case levels
  /// There is no score.
  case noLevel
  /// The heading of where each business stands.
  case standings
  /// The table of where each business stands.
  case standingsTable
  /// The heading of the areas.
  case areas
  /// The table of the areas.
  case areasTable
  /// What a cell of that table holds.
  case areasNote
  /// What a change is.
  case changeNote
  /// Column: the day of the answers.
  case columnAnswered
  /// Column: by how much the score has changed.
  case columnChange
  /// Column: what holds it back, else the weakest area.
  case columnHoldsBack
  /// Column: the day on which something is due.
  case columnDue
  /// Column: what is due.
  case columnNext
  /// The heading of who may read the page.
  case privacy
  /// Who may read the page.
  case privacyNote

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
