extension CommandPhrase {
  var english: String {
    switch self {
    case .noAssessment: "There is no finished assessment yet. Start or go on with: readiness assess"
    case .nothingYet: "Nothing here yet. Start with: readiness assess"
    case .columnID: "id"
    case .columnEnterprise: "business"
    case .columnDate: "date"
    case .columnForm: "form"
    case .columnLevel: "level"
    case .columnScore: "score"
    case .ownEnterprise: "My business"
    case .unfinished(let answers): "unfinished, \(answers) answered"
    case .noScore: "no score yet"
    case .ambiguous(let name, let count):
      "\(count) assessments fit \"\(name)\"; name one by its id (see: readiness list)"
    case .unknownName(let name): "Nothing here is called \"\(name)\" (see: readiness list)"
    case .placeStore: "answers and results"
    case .placeDocuments: "files to hand over"
    case .notThereYet: "not there yet"
    case .verified(let assessments, let cells):
      "Counted again: \(assessments.english("assessment")), \(cells.english("cell")). "
        + "Everything agrees."
    case .notVerified(1): "1 thing does not agree; see above."
    case .notVerified(let findings): "\(findings) things do not agree; see above."
    case .leaves: "What the file contains"
    case .leavesAnswers(let count):
      "your answers to \(count.english("question")), as choices and numbers"
    case .leavesSizeClass: "numbers of people only as a size class"
    case .leavesParticulars:
      "the day, the language, the form (short or long) and the minutes it took"
    case .leavesPseudonym(let association):
      "a random-looking sign by which \(association) recognises your business next time"
    case .stays: "What it does not contain"
    case .staysName: "your name, the name of your business, addresses, tax numbers"
    case .staysNotes: "notes and anything written in words"
    case .staysScores: "your scores and your result"
    case .mightGuess:
      "The file does not carry your name, but it is not anonymous: in a small sector someone who "
        + "knows you might still guess."
    case .usualNotice:
      "The answers are counted together with those of other businesses. No figure about a single "
        + "business is published. Whoever you give the file to deletes it if you ask."
    case .askAgreement: "Do you agree that your answers are counted this way? Type yes or no: "
    case .agreement: "yes"
    case .notYourOwn:
      "This response came from another business; only that business can hand it over."
    case .campaignAsksQuestionnaire(let wanted):
      "This campaign asks for the questionnaire \(wanted); answer that one, then share it."
    case .campaignAsksForm(let form):
      "This campaign asks for the long form. Go on with: readiness assess --form \(form)"
    case .campaignOtherCountry: "This campaign is for businesses in other countries."
    case .campaignOutOfTime(let from, let to):
      "This campaign takes answers from \(from) to \(to) only. Ask your association."
    case .notShared: "No file was saved."
    case .agreementNeeded:
      "Agreement is needed and nobody can be asked here; add --consent aggregate"
    case .saved(let path): "Saved: \(path)"
    case .reportsSaved(let count, let folder):
      "\(count) \(count == 1 ? "report" : "reports") saved in \(folder)"
    case .reportsNeedFolder:
      "Several reports are several files: give a folder with -o and a format, without --short and "
        + "--chart."
    case .sendTo(let name, let address): "Send this file to \(name): \(address)"
    case .nothingSent: "Nothing has been sent; the file is yours to hand over."
    case .withdrawalCode(let code):
      "Your code, should you want the answers corrected or withdrawn: \(code) (keep it)"
    case .askErasure(let assessments, let name):
      "Erase \(assessments.english("assessment")) of \(name) for good? Type yes or no: "
    case .erasureNeedsYes: "Erasing cannot be undone; add --yes"
    case .notErased: "Nothing was erased."
    case .erased(let assessments, let drafts):
      "Erased: \(assessments.english("assessment")), "
        + "\(drafts.english("unfinished interview")). Nothing of the answers is left in the store."
    case .erasureFinished: "The erasure begun before is now finished."
    case .copiesRemain:
      "Backups elsewhere, saved reports and files handed over before are not touched."
    case .terminalNeeded:
      "Questions need a terminal. Without one, give the answers with --answers FILE."
    case .savedForLater(let command): "Everything is saved. Go on with: \(command)"
    case .requiredMissing(let ids): "Required answers are missing: \(ids.joined(separator: ", "))"
    case .goingOn(1): "Welcome back: 1 answer is kept. Going on from there."
    case .goingOn(let answers): "Welcome back: \(answers) answers are kept. Going on from there."
    case .stored(let id): "Stored as \(id)."
    case .goOnWithFull(1): "Go on with the remaining question: readiness assess --form full"
    case .goOnWithFull(let remaining):
      "Go on with the remaining \(remaining) questions: readiness assess --form full"
    case .whatNext:
      "The reason for every number: readiness show --why\n"
        + "Save the full report: readiness report -o result.txt\n"
        + "Hand over to your association: readiness share"
    }
  }
}

extension Int {
  /// The count and the thing counted.
  fileprivate func english(_ thing: String) -> String {
    self == 1 ? "1 \(thing)" : "\(self) \(thing)s"
  }
}
