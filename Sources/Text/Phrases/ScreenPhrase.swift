/// What full screens say besides the interview's own sentences.
public enum ScreenPhrase: Phrase {
  // MARK: Everywhere

  /// The program's name on top of every screen.
  case programTitle
  /// So much is hidden above or below.
  case more(Int)
  /// So many lines of text are hidden above or below.
  case moreLines(Int)
  /// Enter goes on.
  case goOn
  /// Chooses what is marked.
  case choose
  /// Enter reads on.
  case readOn
  /// The arrows move.
  case move
  /// Back.
  case back
  /// Save and leave.
  case leave
  /// Help.
  case help
  /// The language.
  case language
  /// A key that means nothing here.
  case unknownKey
  /// The window is too small.
  case enlarge

  // MARK: At a question

  /// How many minutes are left; 0 = less than one.
  case minutesLeft(Int)
  /// How far one is.
  case questionShort(number: Int, of: Int)
  /// In which section one is.
  case sectionShort(number: Int, of: Int, name: String)
  /// What a long list is searched for.
  case searching(String)
  /// No answer fits what is searched for.
  case nothingFits
  /// The answer was saved.
  case saved
  /// Pasted text is not taken as keys.
  case pasteIgnored
  /// Several options may be chosen; at most so many, `nil` = any number.
  case several(most: Int?)
  /// So many options are chosen.
  case chosen(Int)
  /// The name of the space bar.
  case space
  /// The letters of the keyboard.
  case letters
  /// Letters search the list.
  case search
  /// What the note says.
  case note(String)
  /// The key of the note.
  case noteKey
  /// The key of the review.
  case review
  /// The key of the sections.
  case sections
  /// The key of what an answer rests on.
  case evidenceKey

  // MARK: Beginning

  /// Begins with the first question.
  case begin
  /// Somebody comes back.
  case welcomeTitle
  /// Goes on where one stopped.
  case continueAt(question: Int, of: Int)
  /// Begins anew.
  case startOver
  /// Asks before beginning anew.
  case startOverTitle
  /// What beginning anew costs.
  case startOverWarning
  /// Does not begin anew.
  case keepAnswers

  // MARK: Between sections

  /// So many answers, listed below, were set aside.
  case setAsideTogether(Int)
  /// So many answers, listed below, count again.
  case backTogether(Int)
  /// Leads over to the next section.
  case comesNext
  /// How many questions a section has, and how long all that is left takes.
  case sectionSize(questions: Int, minutesLeft: Int)
  /// The heading of the list of sections.
  case sectionsTitle
  /// How much of a section is done.
  case sectionDone(answered: Int, of: Int)

  // MARK: Help, notes, evidence, language

  /// The heading of help that belongs to no question.
  case helpTitle
  /// What can be done in the review.
  case helpReview
  /// Which keys a question answers to.
  case helpKeys
  /// Asks for a language.
  case languageTitle
  /// Asks what an answer rests on.
  case evidenceTitle
  /// How to write a note.
  case noteExplained
  /// How long a text is and may be.
  case characters(Int, of: Int)
  /// Keeps the note.
  case keepNote
  /// Changes nothing.
  case cancel

  // MARK: Looking back

  /// Finishes.
  case seeResult
  /// Goes to the next question without an answer.
  case nextOpen
  /// A question that has not come up yet.
  case notAsked
  /// So many questions have not come up yet.
  case notAskedYet(Int)
  /// So many questions were skipped.
  case skippedTitle(Int)
  /// What skipped questions mean for the result.
  case skippedWarning
  /// Goes to the questions skipped.
  case answerNow
  /// Finishes all the same.
  case finishAnyway

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
