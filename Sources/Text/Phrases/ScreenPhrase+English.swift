extension ScreenPhrase {
  var english: String {
    switch self {
    case .programTitle: "Digital readiness"
    case .more(let count): "\(count) more"
    case .moreLines(let count): count == 1 ? "1 more line" : "\(count) more lines"
    case .goOn: "go on"
    case .choose: "choose"
    case .readOn: "read on"
    case .move: "move"
    case .back: "back"
    case .leave: "leave"
    case .help: "help"
    case .language: "language"
    case .unknownKey: "This key does nothing here. ? shows help."
    case .enlarge:
      "This window is too small. Please enlarge it to at least 40 columns and 12 rows, or "
        + "press q and start again with --plain."
    case .minutesLeft(let count): count == 0 ? "less than a minute" : "about \(count) min"
    case .questionShort(let number, let of): "Question \(number) of \(of)"
    case .sectionShort(let number, let of, let name): "\(number) of \(of): \(name)"
    case .searching(let text): "Searching: \(text)"
    case .nothingFits: "No answer fits. Esc brings the whole list back."
    case .saved: "Saved."
    case .pasteIgnored: "Pasted text is not taken here, so that nothing is answered by accident."
    case .several(let most):
      most.map { $0 == 1 ? "Choose one." : "Choose up to \($0)." } ?? "You can choose several."
    case .chosen(let count):
      count == 1 ? "1 chosen. Enter goes on." : "\(count) chosen. Enter goes on."
    case .space: "Space"
    case .letters: "Letters"
    case .search: "search"
    case .note(let text): "Note: \(text)"
    case .noteKey: "note"
    case .review: "review"
    case .sections: "sections"
    case .evidenceKey: "evidence"
    case .begin: "Begin"
    case .welcomeTitle: "Welcome back"
    case .continueAt(let question, let of): "Go on with question \(question) of \(of)"
    case .startOver: "Start over"
    case .startOverTitle: "Start over?"
    case .startOverWarning: "All answers of this interview would be erased."
    case .keepAnswers: "Keep my answers"
    case .setAsideTogether(let count):
      "These \(count) questions no longer fit and do not count. Your answers are kept in case they "
        + "come back:"
    case .backTogether(let count):
      "These \(count) questions are asked again. Your earlier answers count again:"
    case .comesNext: "Next:"
    case .sectionSize(let questions, let minutesLeft):
      (questions == 1 ? "1 question" : "\(questions) questions") + ". "
        + Self.englishRest(minutesLeft)
    case .sectionsTitle: "Where do you want to go?"
    case .sectionDone(let answered, let of): "\(answered) of \(of) answered"
    case .helpTitle: "Help"
    case .helpReview:
      "Here you see all your answers. Move with the arrows; Enter opens a question, and "
        + "after your answer you are back here. The first line shows your result."
    case .helpKeys:
      "Choose with the arrows or the number, Enter confirms. The left arrow goes back; "
        + "your answer stays."
    case .languageTitle: "Which language?"
    case .evidenceTitle: "What does this answer rest on?"
    case .noteExplained: "A note for yourself. It stays on this computer."
    case .characters(let count, let of): "\(count) of \(of) characters"
    case .keepNote: "keep the note"
    case .cancel: "cancel"
    case .seeResult: "Finish and see my result"
    case .nextOpen: "next open one"
    case .notAsked: "not asked yet"
    case .notAskedYet(let count): "\(count) not asked yet."
    case .skippedTitle(let count):
      count == 1 ? "1 question was skipped" : "\(count) questions were skipped"
    case .skippedWarning: "Your result may then be provisional, or a part of it may be missing."
    case .answerNow: "Answer them now"
    case .finishAnyway: "Finish all the same"
    }
  }

  private static func englishRest(_ minutes: Int) -> String {
    switch minutes {
    case 0: "The rest takes less than a minute."
    case 1: "The rest takes about 1 minute."
    default: "The rest takes about \(minutes) minutes."
    }
  }
}
