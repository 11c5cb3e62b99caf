/// The words about what becomes of actions.
public enum FollowUpPhrase: Phrase {
  /// How far an action has come, by the enterprise's own word.
  public enum Status: Sendable, Hashable, CaseIterable {
    case open, planned, started, done, dropped

    /// The word in a language.
    public func text(in language: Language) -> String {
      switch language {
      case .english: FollowUpPhrase.english(self)
      case .spanish: FollowUpPhrase.spanish(self)
      case .german: FollowUpPhrase.german(self)
      }
    }

    /// The status that a word of any language means; capitals and accents do not matter.
    ///
    /// - Parameter word: a word as screens and workbooks show it.
    public init?(word: String) {
      let wanted = word.inPlainLetters
      let found = Self.allCases.first { status in
        Language.allCases.contains { status.text(in: $0).inPlainLetters == wanted }
      }
      guard let found else { return nil }
      self = found
    }
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
  /// A word that says nothing of how far a step has come.
  case unknownStatus(String)
  /// A day that is none.
  case unreadableDay(String)
  /// A day that may be one or another.
  case ambiguousDay(String, CalendarDate, CalendarDate)
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
  /// With an action alone it is not known what is to change.
  case whichChange

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  /// Whether a word says that there is no day or no person: `none` in any language.
  public static func meansNone(_ word: String) -> Bool {
    let words = [
      "none", "nobody", "no one", "ninguno", "ninguna", "ningun", "nadie", "kein", "keine",
      "keiner", "keines", "keins", "niemand",
    ]
    return words.contains(word.inPlainLetters)
  }

  /// The words for how far something has come, in the order in which it does.
  static func words(in language: Language) -> String {
    Status.allCases.map { $0.text(in: language) }.joined(separator: ", ")
  }
}
