/// What whoever makes a campaign is asked and told.
public enum CampaignPhrase: Phrase {
  /// What a campaign file holds, as the question for it.
  public enum Field: Sendable, Hashable {
    /// Association and label.
    case id
    /// The campaign's name in a language.
    case name(Language)
    /// The questionnaire and its version.
    case questionnaire
    /// The form of the questionnaire.
    case form
    /// The first and the last day.
    case from, to
    /// The countries addressed.
    case countries
    /// Who receives the answers.
    case contact
    /// Where to write and to call.
    case email, phone
    /// Until when the answers are kept.
    case keepUntil
    /// What happens with the answers, in a language.
    case notice(Language)
    /// The closing words in a language.
    case thanks(Language)
    /// Where the file is saved.
    case file
  }

  /// What the usual notice is filled in with.
  public struct Notice: Sendable, Hashable {
    /// Who receives the answers.
    public var receiver: String
    /// Where to reach them, on one line.
    public var address: String
    /// Until when the answers are kept.
    public var keepUntil: CalendarDate

    /// A notice of these parts.
    public init(receiver: String, address: String, keepUntil: CalendarDate) {
      self.receiver = receiver
      self.address = address
      self.keepUntil = keepUntil
    }
  }

  // Making one

  /// What is going to happen, and how to take a proposal, turn back and leave.
  case welcome
  /// The question for a field.
  case ask(Field)
  /// More about a field, below its question.
  case hint(Field)
  /// The usual answer, which Enter takes.
  case usual(String)
  /// Stands before what is typed.
  case prompt
  /// The words that the notice is proposed with, in the language of the phrase.
  case notice(Notice)
  /// The closing words that are proposed.
  case thanks
  /// The notice is a proposal and no legal advice.
  case noLegalAdvice
  /// Nothing was saved.
  case notSaved
  /// Where the file is.
  case saved(path: String)
  /// What to do with it; a line each.
  case whatNext(path: String)

  // Checking one

  /// Nothing is wrong with the file.
  case sound(id: String, name: String)
  /// From when to when, and the questionnaire and form asked.
  case asks(questionnaire: String, form: String, from: CalendarDate, to: CalendarDate)

  // What became of the responses

  /// No response to any campaign is here.
  case noCampaign
  /// No response to the campaign is here.
  case unknownCampaign(String)

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
