/// What the program and a person say to each other around an interview, on screens and in lines.
public enum TalkPhrase: Phrase {
  // MARK: Plain lines

  /// Asks for a choice by its sign; with the sign that Enter takes, and further letters.
  case askChoice(signs: [String], usual: String?, keys: [String])
  /// What was typed is no choice.
  case notAChoice(String)
  /// Asks for a line of text.
  case askLine

  // MARK: Home

  /// The home screen's title where the questionnaire has none.
  case homeTitle
  /// Whose answers are spoken of.
  case homeOf(String)
  /// Begins an interview.
  case start(minutes: Int)
  /// Goes on with an interview.
  case goOn(question: Int, of: Int)
  /// Goes on with the long form.
  case goOnWithRest(Int)
  /// Shows the result.
  case myResult
  /// Saves the report.
  case saveReport
  /// Hands the answers over.
  case handOver
  /// Corrects an answer.
  case correctAnswer
  /// The long form was begun and goes on from the answers to be corrected.
  case longFormGoesOn
  /// Corrects in the long form, or does without it.
  case correctInLongForm, discardLongForm
  /// Answers once more.
  case again
  /// Another enterprise.
  case otherEnterprise
  /// Copies and moving.
  case copies
  /// The language, in all of them.
  case languages
  /// Asks for a language.
  case chooseLanguage
  /// Asks which enterprise.
  case otherTitle
  /// A new enterprise.
  case newEnterprise
  /// Asks for a name.
  case nameTitle
  /// What happens with the name.
  case nameStays

  // MARK: After a result

  /// Asks the open critical question.
  case answerOpen(question: String)
  /// What changed since last time.
  case whatChanged
  /// A reminder.
  case remindMe
  /// Closes the result.
  case closeResult
  /// Handed over what was corrected.
  case handOverAgain(association: String?)
  /// What is said while a file is made.
  case reportBeingMade
  /// The report was saved.
  case reportSaved
  /// How to print.
  case reportPrint
  /// The report is offered in other formats.
  case alsoPDF, alsoWorkbook, alsoDocument
  /// The reminder was saved.
  case reminderSaved
  /// How to use the reminder.
  case reminderOpen
  /// A client's agreement is asked.
  case clientConsentTitle
  /// Agrees.
  case agree
  /// Does not agree.
  case disagree

  // MARK: Steps

  /// Shows the recommended steps.
  case mySteps
  /// What can be done with them.
  case stepsExplained
  /// What was decided about a step is remembered.
  case stepRemembered(String)
  /// What can be decided about a step.
  case stepDone, stepStarted, stepPlanned, stepDropped, stepOpen, stepDue, stepPerson
  /// Asks by when a step is to be done.
  case askDue
  /// Asks who sees to a step.
  case askPerson

  // MARK: Handing over

  /// Asks for whom.
  case forWhom
  /// For no campaign.
  case withoutCampaign
  /// The campaign does not take it.
  case cannotHandOver
  /// Agrees and saves.
  case agreeAndSave
  /// Not now.
  case notNow
  /// The file is ready.
  case fileReady

  // MARK: Copies

  /// What copies are for.
  case copiesExplained
  /// Saves a copy.
  case saveCopy
  /// Brings a copy back.
  case bringBack
  /// A copy was saved.
  case copySaved
  /// How to move.
  case copyMove
  /// Asks which copy.
  case whichCopy
  /// Another file.
  case otherFile
  /// Asks for a path.
  case typePath
  /// A copy is back.
  case copyBack
  /// There are answers already.
  case answersAreHere
  /// What is there keeps another name, and the copy takes its place.
  case keepAndBringBack
  /// Something went wrong; the reason follows.
  case didNotWork

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  /// The signs that can be typed: the first and last number, and the letters.
  static func range(_ signs: [String]) -> String {
    let numbers = signs.filter { Int($0) != nil }
    let letters = signs.filter { Int($0) == nil }
    let span = numbers.count > 1 ? ["\(numbers[0])-\(numbers[numbers.count - 1])"] : numbers
    return (span + letters).joined(separator: ", ")
  }
}
