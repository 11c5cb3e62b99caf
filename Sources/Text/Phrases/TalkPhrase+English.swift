extension TalkPhrase {
  var english: String {
    switch self {
    case .askChoice([], _, []): "Enter goes on, q leaves:"
    case .askChoice(let signs, let usual, let keys):
      "Your choice (\(Self.range(signs)), q leaves"
        + keys.map { ", \($0)" }.joined() + (usual.map { "; Enter: \($0)" } ?? "") + "):"
    case .notAChoice(""): "Please type one of the signs before a line."
    case .notAChoice(let text):
      "“\(text)” is not one of the choices. Type the sign before a line, or q to leave."
    case .askLine: "Your text (Enter alone goes back):"
    case .homeTitle: "What would you like to do?"
    case .homeOf(let text): "For: \(text)"
    case .start(let minutes): "Start (about \(minutes) minutes)"
    case .goOn(let question, let of): "Continue (question \(question) of \(of))"
    case .goOnWithRest(let count):
      count == 1
        ? "Go on with the remaining question" : "Go on with the remaining \(count) questions"
    case .myResult: "My result"
    case .saveReport: "Save or print my report"
    case .handOver: "Give my answers to my association"
    case .correctAnswer: "Correct an answer"
    case .again: "Answer again and compare"
    case .otherEnterprise: "Another business"
    case .copies: "Safety copy, or move to another computer"
    case .languages: "Language / Idioma / Sprache"
    case .chooseLanguage: "Which language?"
    case .otherTitle: "Which business?"
    case .newEnterprise: "A new one"
    case .nameTitle: "What is the business called?"
    case .nameStays: "The name stays on this computer. It is never handed over."
    case .answerOpen(let question): "Answer now what the result lacks: \(question)"
    case .whatChanged: "What has changed since last time"
    case .remindMe: "Remind me in a year (calendar file)"
    case .closeResult: "Close"
    case .handOverAgain(let association):
      "You had handed the earlier answers over"
        + (association.map { " to \($0)" } ?? "") + ". Please hand over the new file too; it "
        + "takes the place of the earlier one."
    case .reportSaved: "Your report is saved here:"
    case .reportPrint: "To print it, open the file and choose Print."
    case .reminderSaved: "Your reminder is saved here:"
    case .reminderOpen: "Open the file, and your calendar takes the date."
    case .clientConsentTitle: "Does the business agree to be counted?"
    case .agree: "Yes, it agrees"
    case .disagree: "No"
    case .forWhom: "For whom are the answers?"
    case .withoutCampaign: "For somebody else, without a campaign"
    case .cannotHandOver: "These answers cannot be handed over for it"
    case .agreeAndSave: "I agree: save the file"
    case .notNow: "Not now"
    case .fileReady: "The file is ready"
    case .copiesExplained:
      "All answers and results lie in one file on this computer. A copy of it on a USB "
        + "stick protects them, and takes them to a new computer."
    case .saveCopy: "Save a copy of everything"
    case .bringBack: "Bring a copy back, for example on a new computer"
    case .copySaved: "The copy is here:"
    case .copyMove:
      "To move, take this file to the new computer, start readiness there, and choose this "
        + "menu again."
    case .whichCopy: "Which copy?"
    case .otherFile: "Another file"
    case .typePath: "Type where the file is, or drag it into this window."
    case .copyBack: "Everything is back"
    case .answersAreHere:
      "There are answers on this computer already. They would stay in a file "
        + "beside; nothing is deleted."
    case .keepAndBringBack: "Keep what is here under another name, and bring the copy back"
    case .didNotWork: "That did not work"
    }
  }
}
