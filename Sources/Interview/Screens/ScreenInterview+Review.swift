internal import Questionnaires
internal import Text

extension ScreenInterview {
  /// All answers in words by section; Enter opens one, and only here it can be finished.
  func review() -> View {
    let wording = wording
    let questionnaire = state.questionnaire
    let finish = InterviewKey.finish.letter(in: look.language)
    var choices = [
      Page.Choice(StyledText(look.words(.seeResult)), letter: finish)
    ]
    var section: Int?
    for question in state.applicable {
      var heading: StyledText?
      if questionnaire.questions[question].section != section {
        section = questionnaire.questions[question].section
        let name = wording.texts["section.\(questionnaire.sections[section ?? 0])"]
        heading = StyledText(name, as: .title)
      }
      choices.append(
        Page.Choice(
          StyledText(wording.question(question)), detail: detail(question, wording),
          heading: heading))
    }
    let page = Page(
      InterviewPhrase.reviewTitle.text(in: look.language), [totals], choices: choices,
      usual: usual,
      keys: [
        Page.Key(InterviewKey.nextOpen.letter(in: look.language), look.words(.nextOpen)),
        languageKey,
        Page.Key("?", look.words(.help)),
      ])
    return .page(PageScreen(page), .review)
  }

  /// Finishing comes first when nothing is open.
  private var usual: Int {
    state.firstOpen.flatMap { state.applicable.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  }

  private func detail(_ question: Int, _ wording: AnswerWording) -> StyledText {
    guard let given = state.standing(question) else {
      return StyledText("! " + look.words(.notAsked), as: .warning)
    }
    let flag =
      switch given.answer.missing {
      case .unknown?: "? "
      case .skipped?: "! "
      case .notApplicable?, nil: ""
      }
    let note = given.note.map { look.glyphs.separator + look.words(.note($0)) } ?? ""
    return StyledText(flag + wording.answer(given), as: flag.isEmpty ? .ok : .warning)
      + StyledText(note, as: .muted)
  }

  private var totals: StyledText {
    let answers = state.applicable.map { state.answers[$0] }
    let phrase = InterviewPhrase.reviewTotals(
      answered: answers.count(where: \.isValue),
      unknown: answers.count { $0 == .unknown },
      notApplicable: answers.count { $0 == .notApplicable },
      skipped: answers.count { $0 == .skipped })
    let open = state.openCount
    let rest = open > 0 ? " " + look.words(.notAskedYet(open)) : ""
    return StyledText(phrase.text(in: look.language) + rest)
  }
}
