/// What commands say to owners, outside the interview and the result.
public enum CommandPhrase: Phrase {
  // Lists

  /// There is no finished assessment yet.
  case noAssessment
  /// There is nothing at all yet.
  case nothingYet
  /// Column headings of the list.
  case columnID, columnEnterprise, columnDate, columnForm, columnLevel, columnScore
  /// The enterprise that has no name here.
  case ownEnterprise
  /// An interview that has not been finished.
  case unfinished(answers: Int)
  /// An assessment that has no score.
  case noScore
  /// Several assessments fit a name.
  case ambiguous(name: String, count: Int)
  /// Nothing fits a name.
  case unknownName(String)

  // Places and checks

  /// Labels of places.
  case placeStore, placeDocuments
  /// Marks a file that does not exist yet.
  case notThereYet
  /// Everything agrees.
  case verified(assessments: Int, cells: Int)
  /// Something does not.
  case notVerified(findings: Int)

  // Handing over

  /// Heading: what leaves the computer.
  case leaves
  /// The answers leave.
  case leavesAnswers(count: Int)
  /// Head counts leave as classes.
  case leavesSizeClass
  /// Day, language and form leave.
  case leavesParticulars
  /// A pseudonym leaves.
  case leavesPseudonym(association: String)
  /// Heading: what stays.
  case stays
  /// Names stay.
  case staysName
  /// Notes stay.
  case staysNotes
  /// Scores stay.
  case staysScores
  /// Without a name is not anonymous.
  case mightGuess
  /// The notice where no campaign brings its own.
  case usualNotice
  /// Asks for agreement; the answer is ``agreement``.
  case askAgreement
  /// The word that agrees.
  case agreement
  /// The assessment came from another enterprise.
  case notYourOwn
  /// The campaign asks for another questionnaire.
  case campaignAsksQuestionnaire(String)
  /// The campaign asks for another form.
  case campaignAsksForm(String)
  /// The campaign does not address the enterprise's country.
  case campaignOtherCountry
  /// The campaign has not begun or is over.
  case campaignOutOfTime(from: String, to: String)
  /// Nothing was written, because there was no agreement.
  case notShared
  /// Nobody can be asked.
  case agreementNeeded
  /// Where the file is.
  case saved(path: String)
  /// How many reports were written into a folder.
  case reportsSaved(count: Int, folder: String)
  /// Several reports need a folder and a format of files.
  case reportsNeedFolder
  /// Whom to send it to.
  case sendTo(name: String, address: String)
  /// Nothing was sent.
  case nothingSent
  /// The code for correcting and withdrawing.
  case withdrawalCode(String)

  // Erasing

  /// Asks before erasing.
  case askErasure(assessments: Int, name: String)
  /// Erasing needs a yes where nobody can be asked.
  case erasureNeedsYes
  /// Nothing was erased.
  case notErased
  /// Erased.
  case erased(assessments: Int, drafts: Int)
  /// An erasure that was held up is finished.
  case erasureFinished
  /// Copies elsewhere remain.
  case copiesRemain

  // Interviews

  /// A terminal is needed.
  case terminalNeeded
  /// The answers are saved and how to go on.
  case savedForLater(command: String)
  /// Required answers are missing.
  case requiredMissing([String])
  /// Another window holds the interview.
  case goingOn(answers: Int)
  /// A finished assessment was stored.
  case stored(id: String)
  /// After express: how to go on with the rest.
  case goOnWithFull(remaining: Int)
  /// What to do next; a line each.
  case whatNext
}

extension CommandPhrase {
  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
