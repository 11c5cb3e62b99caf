/// The words of the record of everything that is kept about one business.
public enum RecordPhrase: Phrase {
  /// The title with the name of the business.
  case title(String)
  /// What stands for the name of a business that has none here.
  case unnamed
  /// The day on which it was written.
  case asOf(CalendarDate)
  /// Labels of particulars.
  case name, id, pseudonym, form, locale, minutes, mode, campaign, supersedes, withdrawal, seal
  /// Since when and why it is blocked.
  case blocked(on: CalendarDate, RightsPhrase.Reason, until: CalendarDate?)
  /// The last day on which it is kept.
  case keptUntil(CalendarDate)
  /// Heading of an assessment: its day and its questionnaire.
  case assessment(day: String, questionnaire: String)
  /// Heading of an unfinished interview: its day and its questionnaire.
  case unfinished(day: String, questionnaire: String)
  /// What was agreed to, and when.
  case agreed(scope: String, date: String?)
  /// Nothing was agreed to.
  case notAgreed
  /// The hash of the notice shown.
  case notice(String)
  /// It counts in groups.
  case counted
  /// It does not, and why; a code of the format.
  case notCounted(Why)
  /// It stands for no business.
  case synthetic
  /// Handed over: the day, to whom, the beginning of the code.
  case handedOver(day: String, campaign: String?, receipt: String?)
  /// Heading of the scores on a form.
  case result(form: String)
  /// A score with its bounds and level.
  case score(name: String, points: String, low: String, high: String, level: String?)
  /// No score.
  case noScore(name: String)
  /// Scores under another version.
  case rescored(version: String)
  /// All areas together.
  case overall
  /// Heading of the answers.
  case answers
  /// Nothing was given, only something noted.
  case noAnswer
  /// A note beside an answer.
  case note(String)
  /// How far an answer was checked.
  case evidence(Evidence)
  /// A question put aside for later.
  case aside
  /// The seconds spent on a question.
  case seconds(Int)
  /// What is meant to be done about an action: how far it is, by when, who.
  case intention(action: String, FollowUpPhrase.Status, due: String?, person: String?)
  /// Files that were not taken, of which only ids are kept.
  case refused(id: String, supersedes: String)
  /// Nothing else is kept.
  case nothingElse

  /// How far an answer was checked.
  public enum Evidence: Sendable, Hashable {
    /// Somebody said so, something was shown, somebody verified it.
    case declared, shown, verified
  }

  /// Why an assessment does not count in groups.
  public enum Why: Sendable, Hashable {
    /// No agreement, blocked, of another size, without a place, or replaced.
    case noConsent, blocked, outOfScope, noCell, superseded
  }

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
