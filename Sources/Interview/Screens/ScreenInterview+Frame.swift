internal import Questionnaires
public import Terminal
internal import Text

extension ScreenInterview {
  /// What the person sees.
  ///
  /// - Parameter size: the window; below ``WindowSize/least`` the frame asks to enlarge it.
  /// - Returns: a frame no line of which is wider than the window.
  public func frame(in size: WindowSize) -> Frame {
    guard size.isEnough else { return look.tooSmall(size) }
    switch view {
    case .ended: return Frame(lines: [])
    case .page(let screen, _): return screen.frame(in: size, look)
    case .note(let editor): return noteFrame(editor, size)
    case .question(let face): return questionFrame(face, size)
    }
  }

  private func questionFrame(_ face: QuestionFace, _ size: WindowSize) -> Frame {
    let wording = wording
    guard let progress = state.progress(reading: wording.texts) else { return Frame(lines: []) }
    let question = state.questionnaire.questions[face.prompt.question]
    let section = wording.texts["section.\(state.questionnaire.sections[question.section])"]
    let drawing = QuestionDrawing(look: look, size: size, wording: wording)
    return drawing.frame(
      of: face, hint: hint(face, size), progress: progress,
      section: section, status: statusLines(face, size), hints: hints(face, size))
  }

  /// How to answer, where that is not plain to see.
  private func hint(_ face: QuestionFace, _ size: WindowSize) -> String? {
    if case .multiple(_, let most) = face.prompt.kind { return look.words(.several(most: most)) }
    return transcript(size).hint(for: face.prompt, in: state)?.text(in: look.language)
  }

  /// What happened last, how many are chosen, and the note, in as many lines as they take.
  private func statusLines(_ face: QuestionFace, _ size: WindowSize) -> [StyledText] {
    let wrapping = Wrapping(width: ScreenLayout.textWidth(size))
    var lines = status
    if case .multiple = face.prompt.kind, face.count > 0 {
      lines.append(StyledText(look.words(.chosen(face.count)), as: .muted))
    }
    if offersEvidence, let evidence = face.prompt.current?.evidence {
      lines += say(.marked(label: wording.label(evidence)), as: .muted)
    }
    if let note = face.prompt.note {
      let words = look.words(.note(note)).cut(to: 2 * wrapping.width - 10)
      lines.append(StyledText(words, as: .muted))
    }
    return lines.flatMap { wrapping.lines(of: $0) }
  }

  private func hints(_ face: QuestionFace, _ size: WindowSize) -> [KeyHint] {
    func key(_ key: InterviewKey, _ does: ScreenPhrase) -> KeyHint {
      KeyHint(key.letter(in: look.language), look.words(does))
    }
    var hints = [KeyHint("Enter", look.words(.goOn))]
    if case .multiple = face.prompt.kind {
      hints.insert(KeyHint(look.words(.space), look.words(.choose)), at: 0)
    }
    hints += [KeyHint(look.glyphs.left, look.words(.back)), KeyHint("?", look.words(.help))]
    if face.isLong {
      let search = KeyHint(look.words(.letters), look.words(.search))
      return size.columns < 60
        ? hints.filter { $0.key != "?" } + [KeyHint("Ctrl-C", look.words(.leave)), search]
        : [search] + hints + [KeyHint("Ctrl-C", look.words(.leave))]
    }
    if offersEvidence { hints.append(key(.evidence, .evidenceKey)) }
    hints += [key(.leave, .leave), key(.note, .noteKey), key(.review, .review)]
    hints += [key(.sections, .sections), key(.language, .language)]
    return hints
  }

  private func noteFrame(_ editor: LineEditor, _ size: WindowSize) -> Frame {
    let width = ScreenLayout.textWidth(size)
    var layout = ScreenLayout(look: look, size: size)
    if case .question(let question) = state.place {
      layout.fixed = Wrapping(width: width).lines(
        of: StyledText(wording.question(question), as: .title))
    }
    layout.fixed += Wrapping(width: width).lines(of: StyledText(look.words(.noteExplained)))
    let sight = editor.sight(width: width - 2)
    layout.blocks = [[StyledText("> " + sight.text)]]
    layout.marked = 0
    layout.cursorColumn = 2 + sight.column
    let count = look.words(.characters(editor.text.count, of: editor.limit))
    layout.status = [StyledText(count, as: .muted)]
    layout.hints = [KeyHint("Enter", look.words(.keepNote)), KeyHint("Esc", look.words(.cancel))]
    return layout.composed().frame
  }

  /// The plain transcript, whose hints and explanations the screens share.
  func transcript(_ size: WindowSize) -> Transcript { transcript(ScreenLayout.textWidth(size)) }

  /// What is wrong with what was typed, and the remedy.
  func lines(for problem: LineProblem) -> [StyledText] {
    transcript(10_000).lines(for: problem, in: state)
  }

  private func transcript(_ width: Int) -> Transcript {
    Transcript(language: look.language, width: width, resumeCommand: "", texts: texts)
  }
}

extension Look {
  /// A window in which nothing can be shown.
  public func tooSmall(_ size: WindowSize) -> Frame {
    let lines = Wrapping(width: max(10, size.columns)).lines(of: StyledText(words(.enlarge)))
    return Frame(lines: Array(lines.prefix(max(1, size.rows))))
  }
}
