internal import Questionnaires
internal import Text

extension ScreenInterview {
  /// The promise, and how to answer.
  func opening() -> View {
    let texts = wording.texts
    let promise = Transcript.promise.dropFirst().compactMap { texts.find("intro.\($0)") }
    var paragraphs = promise.map { StyledText($0) }
    let manual = Transcript.manual.compactMap { texts.find("intro.\($0)") }
    if let title = manual.first { paragraphs.append(StyledText(title, as: .title)) }
    paragraphs += manual.dropFirst().map { StyledText($0) }
    let page = Page(
      texts.find("intro.\(Transcript.promise[0])") ?? look.title, paragraphs, style: .reading,
      choices: [Page.Choice(StyledText(look.words(.begin)))], keys: [languageKey])
    return .page(PageScreen(page), .opening)
  }

  /// Taken up again: go on, or start over.
  func welcome() -> View {
    let answered = state.applicable.count { state.answers[$0] != .absent }
    let goOn: String
    if let progress = state.progress(reading: wording.texts) {
      goOn = look.words(
        .continueAt(question: progress.question, of: progress.questions))
    } else {
      goOn = look.words(.goOn)
    }
    let page = Page(
      look.words(.welcomeTitle),
      say(.welcomeBack(answered: answered)),
      choices: [goOn, look.words(.startOver), look.words(.leave)].map {
        Page.Choice(StyledText($0))
      }, keys: [languageKey])
    return .page(PageScreen(page), .welcome)
  }

  func startOver() -> View {
    let page = Page(
      look.words(.startOverTitle), say(.startOverWarning, as: .warning),
      choices: [look.words(.keepAnswers), look.words(.startOver)].map {
        Page.Choice(StyledText($0))
      })
    return .page(PageScreen(page), .startOver)
  }

  /// What has changed or is done, and what comes next.
  func toldPage(_ told: [StyledText]) -> View {
    .page(PageScreen(Page("", told, style: .reading)), .told)
  }

  /// Announces a section below what else is told.
  func announced(_ told: [StyledText], _ section: Int) -> [StyledText] {
    let wording = wording
    guard let progress = state.progress(reading: wording.texts) else { return told }
    let name = wording.texts["section.\(state.questionnaire.sections[section])"]
    let questions = state.sections.first { $0.section == section }
    let open = (questions?.applicable ?? 0) - (questions?.answered ?? 0)
    let heading = InterviewPhrase.section(
      number: progress.section, of: progress.sections, name: name)
    return told + [
      StyledText(look.words(.comesNext), as: .muted),
      StyledText(heading.text(in: look.language), as: .title),
      StyledText(
        look.words(.sectionSize(questions: open, minutesLeft: progress.minutesLeft)), as: .muted),
    ]
  }

  func help() -> View {
    guard case .question(let position) = state.place else {
      return .page(
        PageScreen(Page(look.words(.helpTitle), say(.helpReview), style: .reading)), .help)
    }
    let wording = wording
    let id = state.questionnaire.questions[position].id
    let help = wording.texts.find("question.\(id).help").map { StyledText($0) }
    let page = Page(
      wording.question(position),
      [help ?? StyledText(InterviewPhrase.noHelp.text(in: look.language))]
        + say(.helpKeys, as: .muted), style: .reading)
    return .page(PageScreen(page), .help)
  }

  func languageList() -> View {
    let page = Page(
      look.words(.languageTitle),
      choices: Language.allCases.map { Page.Choice(StyledText($0.nativeName)) },
      usual: Language.allCases.firstIndex(of: look.language))
    return .page(PageScreen(page), .languages)
  }

  func sectionList() -> View {
    let wording = wording
    let choices = state.sections.map { overview in
      Page.Choice(
        StyledText(wording.texts["section.\(state.questionnaire.sections[overview.section])"]),
        detail: StyledText(
          look.words(.sectionDone(answered: overview.answered, of: overview.applicable)),
          as: overview.answered == overview.applicable ? .ok : .muted))
    }
    let present = state.place.section(in: state.questionnaire)
    let page = Page(
      look.words(.sectionsTitle), choices: choices,
      usual: state.sections.firstIndex { $0.section == present } ?? 0)
    return .page(PageScreen(page), .sections)
  }

  func evidence(_ present: EvidenceMark?) -> View {
    let page = Page(
      look.words(.evidenceTitle),
      choices: EvidenceMark.allCases.map { Page.Choice(StyledText(wording.label($0))) },
      usual: present.flatMap(EvidenceMark.allCases.firstIndex) ?? 0)
    return .page(PageScreen(page), .evidence)
  }

  /// Finishing with skipped questions is asked once.
  func skipped(_ count: Int) -> View {
    let page = Page(
      look.words(.skippedTitle(count)), say(.skippedWarning, as: .warning),
      choices: [look.words(.answerNow), look.words(.finishAnyway)].map {
        Page.Choice(StyledText($0))
      })
    return .page(PageScreen(page), .skipped)
  }

  var languageKey: Page.Key {
    Page.Key(InterviewKey.language.letter(in: look.language), look.words(.language))
  }
}
