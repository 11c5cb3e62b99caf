extension InterviewPhrase {
  var english: String {
    switch self {
    case .plainMode(let cause): cause.english
    case .keys:
      "Type the number before your answer, or its first words, and press Enter. Type ? for help, "
        + "b to go back, q to save and leave, ?? for all that you can type."
    case .welcomeBack(let answered):
      answered == 1
        ? "Welcome back. Your 1 answer is still here."
        : "Welcome back. Your \(answered) answers are still here."

    case .section(let number, let count, let name): "Section \(number) of \(count): \(name)"
    case .progress(let question, let total, let minutes):
      "Question \(question) of \(total). "
        + Self.englishTime(minutes)

    case .severalAnswers(let most):
      switch most {
      case nil: "Several answers are possible: type their numbers, for example 1 3."
      case 1?: "Choose one."
      case let most?: "Choose up to \(most): type their numbers, for example 1 3."
      }
    case .wholeNumber(let low, let high, let base):
      "A whole number from \(low) to \(high)"
        + (base?.english ?? ".")
    case .yesOrNo: "1 = yes, 0 = no."
    case .yes: "Yes"
    case .no: "No"
    case .ownWords: "In your own words, in one line."
    case .currentAnswer: "(current answer)"
    case .unknown: "Don't know"
    case .notApplicable: "Not applicable"
    case .skip: "Skip for now"
    case .skipped: "Skipped"
    case .ask(let wanted, let keeps):
      wanted.english + (keeps.map { " (Enter keeps: \($0)):" } ?? ":")

    case .saved(let answer): "Saved: \(answer)"
    case .savedPeople(let count):
      "Saved: \(count) people work here. If that is a slip, b goes back."
    case .kept(let answer): "Stays: \(answer)"
    case .setAside(let question, let answer):
      "No longer asked: “\(question)” Your answer “\(answer)” does not count now. It is kept in "
        + "case the question comes back."
    case .asksAgain(let question, let answer):
      "Your answer “\(answer)” to “\(question)” no longer fits what you said before. We will ask "
        + "once more."
    case .countsAgain(let question, let answer):
      "Asked again: “\(question)” Your earlier answer “\(answer)” counts again."
    case .lastTime: "(last time)"
    case .answerOfLastTime(let answer): "Last time: \(answer)"
    case .note(let note): "Your note: \(note)"
    case .noNote: "There is no note beside this question."
    case .noted(let isThere): isThere ? "Note saved." : "Note removed."
    case .declared: "said so"
    case .shown: "document shown"
    case .verified: "checked"
    case .marked(let label): "This answer rests on: \(label)."
    case .nothingToMark: "Answer first; then you can mark what the answer rests on."
    case .openRemain(let count):
      count == 1
        ? "1 question has not been asked yet. Here it is."
        : "\(count) questions have not been asked yet. Here is the first."
    case .startedOver: "All answers are gone. Here is the first question again."
    case .domainResult(let name, let level, let tenths?):
      "\(level), \(NumberFormat(.english).tenths(tenths)) of 100: your result for “\(name)”."
    case .domainResult(let name, _, nil): "No result yet for “\(name)”: too much is open."
    case .firstQuestion: "This is the first question. There is nothing before it."
    case .noHelp: "There is no further help for this question."
    case .finished: "Thank you. That was the last question."
    case .left(let command):
      "Everything is saved. To go on later, type: \(command)"

    case .reviewTitle: "Your answers at a glance"
    case .reviewTotals(let answered, let unknown, let notApplicable, let skipped, let open):
      ["\(answered) answered"]
        .adding(unknown, "\(unknown) don't know")
        .adding(notApplicable, "\(notApplicable) not applicable")
        .adding(skipped, "\(skipped) skipped")
        .adding(open, "\(open) not asked yet")
        .joined(separator: ", ") + "."
    case .stillOpen: "Still open (u goes to the first)"
    case .nothingOpen: "Nothing is open."
    case .sectionEntry(let name, let answered, let applicable):
      "\(name) (\(answered) of \(applicable) answered)"
    case .skippedRemain(let count):
      (count == 1 ? "1 question is skipped. " : "\(count) questions are skipped. ")
        + "The result may be provisional. Type f once more to finish all the same, or the number "
        + "of a question to answer it now."
    case .askReview: "Number of an answer to correct, or f to finish:"

    case .notUnderstood(let typed): "“\(typed)” is not one of the answers here."
    case .notListed(let typed): "“\(typed)” is not in the list."
    case .severalFit(let typed): "“\(typed)” fits several answers. Type the number of yours:"
    case .nothingTyped: "There is no answer yet."
    case .tooMany(let chosen, let most):
      most == 1
        ? "Only one answer is possible here."
        : "You chose \(chosen), but at most \(most) are possible."
    case .standsAlone(let number, let option):
      "Answer \(number), “\(option)”, cannot be combined with others."
    case .outsideLimits(let number): "\(number) is not possible here."
    case .noNumberFits: "No number fits your earlier answer."
    case .notOffered(let label): "“\(label)” is not possible at this question."
    case .tooLong(let most): "This is longer than \(most) characters."

    case .typeOne(let count, let letters):
      (count == 1 ? "Type 1" : "Type one number from 1 to \(count)") + letters.english
    case .typeSeveral(let count, let most, let letters):
      "Type "
        + (most.map { $0 == 1 ? "one number" : "up to \($0) numbers" } ?? "one or more numbers")
        + " from 1 to \(count)" + (most == 1 ? "" : ", with spaces between them")
        + letters.english
    case .typeNumber(let low, let high, let letters):
      "Type a whole number from \(low) to \(high)" + letters.english
    case .typeYesOrNo(let letters): "Type 1 for yes or 0 for no" + letters.english
    case .typeWords(let letters): "Type a few words" + letters.english
    case .typeBack: "Type b to go back and correct it."
    case .typeReview(let count):
      "Type a number from 1 to \(count) to correct that answer, f to finish, or q to save and "
        + "leave."
    case .howToGo(let count):
      count == 1
        ? "Type g 1 to go there." : "To go to a section, type g and its number, such as g \(count)."
    case .howToSpeak(let count): "To change, type l and a number, such as l \(count)."
    case .howToMark(let count): "To mark it, type e and a number, such as e \(count)."
    case .howToNote:
      "To write one, type o and then your words, such as: o ask the accountant. o - removes it."
    }
  }
}

extension InterviewPhrase.PlainCause {
  fileprivate var english: String {
    switch self {
    case .option: "Plain text mode, as you asked (--plain)."
    case .variable(let name): "Plain text mode, as this computer is set up to ask (\(name))."
    case .setting: "Plain text mode, as your settings say."
    case .dumbTerminal: "Plain text mode, because this terminal shows only lines (TERM=dumb)."
    case .unknownTerminal: "Plain text mode, because this terminal cannot show whole pages."
    case .smallWindow: "Plain text mode, because this window is too small for whole pages."
    }
  }
}

extension InterviewPhrase {
  private static func englishTime(_ minutes: Int) -> String {
    switch minutes {
    case 0: "Less than a minute left."
    case 1: "About 1 minute left."
    default: "About \(minutes) minutes left."
    }
  }
}

extension InterviewPhrase.Base {
  fileprivate var english: String {
    switch self {
    case .people(1): ", out of the 1 person who works here."
    case .people(let count):
      ", out of the \(NumberFormat(.english).integer(count)) people who work here."
    case .other(let count): ", out of the \(count) you gave before."
    }
  }
}

extension InterviewPhrase.Wanted {
  fileprivate var english: String {
    switch self {
    case .choice: "Your answer"
    case .choices: "Your answers"
    case .number: "Your number"
    case .words: "Your words"
    }
  }
}

extension [String] {
  fileprivate var english: String { isEmpty ? "." : ", or \(listed("or"))." }
}

extension [String] {
  /// The list with one entry more, unless its number is 0.
  func adding(_ count: Int, _ entry: String) -> [String] { count == 0 ? self : self + [entry] }
}
