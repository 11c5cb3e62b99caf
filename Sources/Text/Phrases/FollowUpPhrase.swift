/// The words about what becomes of actions.
public enum FollowUpPhrase: Phrase {
  /// How far an action has come, by the enterprise's own word.
  public enum Status: Sendable, Hashable, CaseIterable {
    case open, planned, started, done, dropped
  }

  /// What the answers say of an action.
  public enum Sign: Sendable, Hashable, CaseIterable {
    case needed, settled, untold
  }

  /// The heading of what was decided.
  case planTitle
  /// Columns of the list of actions.
  case columnNumber, columnAction, columnStanding, columnDue, columnPerson
  /// How far an action has come by word, and what the answers show.
  case standing(Status, Sign, isOverdue: Bool)
  /// By which day.
  case until(CalendarDate)
  /// What was remembered: how many actions.
  case remembered(Int)
  /// No action is given, and none was decided about.
  case nothing
  /// An assessment came from outside: nothing can be planned for it here.
  case notOwn
  /// There is no such action; the greatest number there is.
  case unknownAction(String, greatest: Int)
  /// A day that is none.
  case unreadableDay(String)
  /// A day that lies in the past.
  case pastDay(CalendarDate)
  /// No business meets a condition.
  case nobodyMeets
  /// Of how many businesses it cannot be told whether they meet a condition.
  case undecided(Int)
  /// The heading of all businesses.
  case portfolioTitle
  /// Columns of the list of businesses.
  case columnClient, columnOverall, columnWeakest, columnNext
  /// What letters and digits of that list mean.
  case legend
  /// No business has a finished assessment.
  case noClient
  /// What is next where nothing is planned: to answer again.
  case answerAgain
  /// Without an action it is not known what is meant.
  case whichAction

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
