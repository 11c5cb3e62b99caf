/// When to look again: the list of assessments and reminders for a calendar.
public enum DuePhrase: Phrase {
  /// Heading of the column with the day on which a year has passed.
  case column
  /// A day that has passed.
  case past(String)
  /// An assessment that another one corrects.
  case corrected
  /// How the name of a reminder's file begins.
  case fileName
  /// The title of the reminder; the label where an advisor has several clients.
  case title(label: String?)
  /// What the reminder says below its title.
  case explanation
  /// What the calendar says a week before.
  case alarm
  /// Where the calendar file is, and what to do with it.
  case saved(path: String)
  /// Nothing has been finished that one could be reminded of.
  case nothingDue

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
