/// Everything the interview itself says; the words of the questionnaire come from its catalogue.
public enum InterviewPhrase: Phrase {
  // MARK: Beginning and going on

  /// The interview runs in plain lines, and why.
  case plainMode(PlainCause)
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
  /// A number that can only be 1 or 0.
  case yesOrNo
  /// That number as an answer: 1, 0.
  case yes, no
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
  /// More people work in the enterprise than in most: it may be a slip.
  case savedPeople(count: String)
  /// An answer stays as it was.
  case kept(answer: String)
  /// An answer no longer applies and is kept apart.
  case setAside(question: String, answer: String)
  /// An answer contradicts an earlier one and is asked again.
  case asksAgain(question: String, answer: String)
  /// An answer that was kept apart applies again.
  case countsAgain(question: String, answer: String)
  /// Marks the answer of last time.
  case lastTime
  /// The answer of last time, where there is no option to mark.
  case answerOfLastTime(String)
  /// The note beside a question.
  case note(String)
  /// There is no note beside a question.
  case noNote
  /// A note was written, or removed.
  case noted(isThere: Bool)
  /// What an answer may rest on: the client's word, a document, the advisor's own check.
  case declared, shown, verified
  /// It was marked what an answer rests on.
  case marked(label: String)
  /// What an answer rests on can be marked once there is one.
  case nothingToMark
  /// So many questions are not asked yet; the first of them comes now.
  case openRemain(count: Int)
  /// All answers were taken back.
  case startedOver
  /// The result of a domain whose questions are dealt with; `nil` = it has none yet.
  case domainResult(name: String, level: String, tenths: Int?)
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
  case reviewTotals(answered: Int, unknown: Int, notApplicable: Int, skipped: Int, open: Int = 0)
  /// The heading of the questions that are open or were skipped.
  case stillOpen
  /// No question is open or skipped.
  case nothingOpen
  /// A section, and how many of its questions are answered.
  case sectionEntry(name: String, answered: Int, applicable: Int)
  /// So many questions were skipped: finish all the same?
  case skippedRemain(count: Int)
  /// Asks for the number of an answer to correct, or to finish.
  case askReview

  // MARK: What cannot be

  /// What was typed means nothing here.
  case notUnderstood(typed: String)
  /// What was typed is in no list that was shown.
  case notListed(typed: String)
  /// Words that fit several answers; they follow.
  case severalFit(typed: String)
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
  /// 1 for yes or 0 for no, or one of the letters.
  case typeYesOrNo(letters: [String])
  /// Words, or one of the letters.
  case typeWords(letters: [String])
  /// Go back and correct.
  case typeBack
  /// The number of an answer to correct, finish, or leave.
  case typeReview(count: Int)
  /// How to go to a section, to choose a language, to mark what an answer rests on.
  case howToGo(count: Int), howToSpeak(count: Int), howToMark(count: Int)
  /// How to write a note, and to remove it.
  case howToNote

  /// Why the interview runs in plain lines.
  public enum PlainCause: Sendable, Hashable, CaseIterable {
    /// The option `--plain`.
    case option
    /// An environment variable, by its name.
    case variable(String)
    /// The person's settings.
    case setting
    /// `TERM` is `dumb`.
    case dumbTerminal
    /// Nothing is known about the terminal, or it refuses.
    case unknownTerminal
    /// The window is too small.
    case smallWindow

    /// One of each.
    public static let allCases: [PlainCause] = [
      .option, .variable("ACCESSIBLE"), .setting, .dumbTerminal, .unknownTerminal, .smallWindow,
    ]
  }

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
