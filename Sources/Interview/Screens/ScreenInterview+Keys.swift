internal import Questionnaires
public import Terminal
internal import Text

extension ScreenInterview {
  /// Takes a key.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - size: the window as it was shown.
  /// - Returns: what has to be stored before the next frame is shown.
  public mutating func take(_ key: Key, in size: WindowSize) -> [InterviewEffect] {
    // Nothing is answered that cannot be seen.
    guard size.isEnough else { return key.leavesAnywhere ? receive(.leave) : [] }
    switch view {
    case .ended: return []
    case .question(var face):
      status = []
      let outcome = face.take(key, in: look.language)
      view = .question(face)
      left = face
      return react(to: outcome, face)
    case .note(var editor): return take(key, editing: &editor)
    case .page(var screen, let purpose):
      let outcome = screen.take(key, in: size, look)
      view = .page(screen, purpose)
      return react(to: outcome, on: purpose)
    }
  }

  // MARK: At a question

  private mutating func react(
    to outcome: QuestionFace.Outcome, _ face: QuestionFace
  ) -> [InterviewEffect] {
    switch outcome {
    case .stays: return []
    case .event(let event): return receive(event)
    case .key(let key): return take(key, face)
    case .problem(let problem): status = lines(for: problem)
    case .pasted: status = say(.pasteIgnored, as: .warning)
    case .unknown: status = say(.unknownKey, as: .muted)
    }
    return []
  }

  private mutating func take(_ key: InterviewKey, _ face: QuestionFace) -> [InterviewEffect] {
    switch key {
    case .back: return receive(.back)
    case .help: return receive(.help)
    case .leave: return receive(.leave)
    case .review: return receive(.review)
    case .note: view = .note(LineEditor(face.prompt.note ?? ""))
    case .evidence where offersEvidence && face.prompt.current != nil:
      view = evidence(face.prompt.current?.evidence)
    case .evidence where offersEvidence: return receive(.mark(.declared))
    case .sections: view = sectionList()
    case .language: view = languageList()
    case .evidence, .nextOpen, .finish, .unknown, .notApplicable, .skip:
      status = say(.unknownKey, as: .muted)
    }
    return []
  }

  private mutating func take(
    _ key: Key, editing editor: inout LineEditor
  ) -> [InterviewEffect] {
    switch key {
    case .enter:
      return receive(.note(editor.text.oneLine))
    case .escape:
      show(state.place)
    case .control("c"), .control("d"): return receive(.leave)
    default:
      _ = editor.take(key)
      view = .note(editor)
    }
    return []
  }

  // MARK: On a page

  private mutating func react(
    to outcome: PageScreen.Outcome, on purpose: Purpose
  ) -> [InterviewEffect] {
    switch outcome {
    case .stays: return []
    case .quits: return receive(.leave)
    case .key(let letter): return take(letter: letter, on: purpose)
    case .chose(let choice): return choose(choice, on: purpose)
    case .goesOn: goBeneath()
    case .leaves:
      switch purpose {
      case .told where state.place != .review: return receive(.back)
      case .review where beganWithReview && state.reviewedFrom == nil:
        turnedBack = true
        return receive(.leave)
      case .review: return receive(.back)
      // Whoever turns away from the question about skipped ones has not agreed to finish.
      case .skipped: return receive(.review)
      case .opening, .welcome:
        turnedBack = true
        return receive(.leave)
      default: goBeneath()
      }
    }
    return []
  }

  private mutating func take(letter: String, on purpose: Purpose) -> [InterviewEffect] {
    switch letter {
    case "l":
      beneath = purpose
      view = languageList()
    case "g":
      beneath = purpose
      view = sectionList()
    case "u": return receive(.nextOpen)
    case "?": return receive(.help)
    default: break
    }
    return []
  }

  private mutating func choose(_ choice: Int, on purpose: Purpose) -> [InterviewEffect] {
    switch purpose {
    case .opening, .told, .help: show(state.place)
    case .welcome:
      switch choice {
      case 0: show(state.place)
      case 1: view = startOver()
      default: return receive(.leave)
      }
    case .startOver:
      if choice == 1 { return receive(.startOver) }
      show(state.place)
    case .languages:
      let effects = receive(.speak(Language.allCases[choice]))
      goBeneath()
      return effects
    case .sections: return receive(.go(section: state.sections[choice].section))
    case .evidence: return receive(.mark(EvidenceMark.allCases[choice]))
    case .review:
      if choice == 0 { return receive(.finish) }
      return receive(.correct(question: state.applicable[choice - 1]))
    case .skipped:
      return choice == 0 ? receive(.nextOpen) : receive(.finish)
    }
    return []
  }

  /// Back to the page from which a list was opened, else to where the conversation is.
  private mutating func goBeneath() {
    switch beneath {
    case .opening?: view = opening()
    case .welcome?: view = welcome()
    default: show(state.place)
    }
    beneath = nil
  }
}
