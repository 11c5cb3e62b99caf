/// The words about responses that raise doubts.
///
/// A doubt is never an accusation: the words say what was seen, not why.
public enum FlagPhrase: Phrase {
  /// Why a response raises doubts.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The same place was chosen again and again.
    case straightLine = "straight_line"
    /// Answers cannot all be true.
    case contradiction
    /// It went faster than anybody reads.
    case speed
    /// A number looks ten times too large, or more.
    case unit
  }

  /// The heading.
  case title
  /// How many of a country's responses raise doubts.
  case country(String, flagged: Int, n: Int)
  /// How many of a campaign's counted responses raise doubts in a country.
  case ofCampaign(country: String, flagged: Int, n: Int)
  /// How many do so for a reason.
  case reason(Reason, Int)
  /// So many answers to these questions contradict one another.
  case contradicted(questions: [String], Int)
  /// What raises a doubt about one response, and the questions that it is about.
  case finding(Reason, questions: [String])
  /// Column: what raises doubts.
  case columnFindings
  /// No response raises doubts.
  case noneFlagged
  /// The heading above the answers of one response that may be slips.
  case lookAgain
  /// How to correct a slip.
  case howToCorrect
  /// One response may have several reasons.
  case several
  /// That all of them are counted everywhere else.
  case counted
  /// How to see which they are, and the figures without them.
  case howToLook
  /// The heading of the figures without them.
  case withoutTitle
  /// Column: which responses.
  case columnResponses
  /// Row: all responses, at equal mix.
  case rowAllStandardised
  /// Row: those without doubts, at equal mix.
  case rowWithoutStandardised
  /// Row: all responses, as they took part.
  case rowAllPlain
  /// Row: those without doubts, as they took part.
  case rowWithoutPlain
  /// Without the doubtful ones the figures are no better by themselves.
  case withoutNote

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  static func quoted(_ questions: [String], _ open: String, _ close: String) -> String {
    questions.map { open + $0 + close }.joined(separator: " – ")
  }
}
