/// Everything the interview itself says; the words of the questionnaire come from its catalogue.
public enum InterviewPhrase: Phrase {
  // MARK: Beginning and going on

  /// The interview runs line by line, because of what is named: an option or a variable.
  case plainMode(cause: String)
  /// What to type, in general.
  case keys
  /// An interview is taken up again, with so many questions answered.
  case welcomeBack(answered: Int)

  // MARK: Where one is

  /// The heading of a section.
  case section(number: Int, of: Int, name: String)
  /// How far one is, and how many minutes are left; 0 = less than one.
  case progress(question: Int, of: Int, minutes: Int)

  // MARK: How to answer

  /// Several options may be chosen; at most so many, `nil` = any number.
  case severalAnswers(most: Int?)
  /// A whole number within limits is asked for, out of a base where there is one.
  case wholeNumber(low: String, high: String, base: Base?)
  /// Words are asked for.
  case ownWords
  /// Marks the answer that stands.
  case currentAnswer
  /// "Don't know".
  case unknown
  /// "Not applicable".
  case notApplicable
  /// "Skip for now", as something to choose.
  case skip
  /// "Skipped", as an answer that was given.
  case skipped
  /// Asks for an answer; with the answer that Enter keeps.
  case ask(Wanted, keeps: String?)

  // MARK: What happened

  /// An answer was saved.
  case saved(answer: String)
  /// An answer stays as it was.
  case kept(answer: String)
  /// An answer no longer applies and is kept apart.
  case setAside(question: String, answer: String)
  /// An answer contradicts an earlier one and is asked again.
  case asksAgain(question: String, answer: String)
  /// An answer that was kept apart applies again.
  case countsAgain(question: String, answer: String)
  /// There is nothing before the first question.
  case firstQuestion
  /// A question has no help.
  case noHelp
  /// The interview is complete.
  case finished
  /// The answers are saved; what to type to go on later.
  case left(command: String)

  // MARK: Looking back

  /// The heading of the review.
  case reviewTitle
  /// How the questions were answered.
  case reviewTotals(answered: Int, unknown: Int, notApplicable: Int, skipped: Int)
  /// So many questions were skipped: finish all the same?
  case skippedRemain(count: Int)
  /// Asks for the number of an answer to correct, or to finish.
  case askReview

  // MARK: What cannot be

  /// What was typed means nothing here.
  case notUnderstood(typed: String)
  /// Nothing was typed and no answer stands.
  case nothingTyped
  /// More options than allowed.
  case tooMany(chosen: Int, most: Int)
  /// An option that stands alone was chosen beside others.
  case standsAlone(number: Int, option: String)
  /// The number lies outside the limits.
  case outsideLimits(number: String)
  /// No number fits the earlier answers.
  case noNumberFits
  /// This cannot be chosen at this question.
  case notOffered(label: String)
  /// The words are too many.
  case tooLong(most: Int)

  // MARK: What to type instead

  /// One number up to `count`, or one of the letters.
  case typeOne(count: Int, letters: [String])
  /// Numbers up to `count`, at most `most` of them, or one of the letters.
  case typeSeveral(count: Int, most: Int?, letters: [String])
  /// A number within limits, or one of the letters.
  case typeNumber(low: String, high: String, letters: [String])
  /// Words, or one of the letters.
  case typeWords(letters: [String])
  /// Go back and correct.
  case typeBack
  /// The number of an answer to correct, finish, or leave.
  case typeReview(count: Int)

  /// Out of what a number counts.
  public enum Base: Sendable, Hashable {
    /// The people who work in the enterprise.
    case people(count: Int64)
    /// A number given before.
    case other(count: String)
  }

  /// What kind of answer is asked for.
  public enum Wanted: Sendable, Hashable, CaseIterable {
    /// One option.
    case choice
    /// Options.
    case choices
    /// A number.
    case number
    /// Words.
    case words
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

extension [String] {
  /// The words with commas between them and a conjunction before the last: `a, b or c`.
  func listed(_ conjunction: String) -> String {
    guard let last, count > 1 else { return joined() }
    return dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
