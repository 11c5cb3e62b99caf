internal import Questionnaires
internal import Scoring
internal import Terminal
internal import Text

/// Draws a question: its words stay on top, the options scroll below them where they must.
struct QuestionDrawing {
  let look: Look
  let size: WindowSize
  let wording: AnswerWording

  private var width: Int { ScreenLayout.textWidth(size) }

  func frame(
    of face: QuestionFace, hint: String?, progress: Progress, section: String,
    status: [StyledText], hints: [KeyHint]
  ) -> Frame {
    var layout = ScreenLayout(look: look, size: size)
    layout.header = header(progress, section)
    layout.fixed = Wrapping(width: width).lines(
      of: StyledText(wording.question(face.prompt.question), as: .title))
    if let hint {
      layout.fixed += Wrapping(width: width).lines(
        of: StyledText(hint, as: .muted))
    }
    if let search = search(face) { layout.fixed.append(search) }
    let visible = face.visible(in: look.language)
    if visible.isEmpty {
      layout.fixed += Wrapping(width: width).lines(of: StyledText(look.words(.nothingFits)))
    }
    layout.blocks = visible.enumerated().map {
      lines(of: $1, in: face, isMarked: $0 == face.marked)
    }
    if ScreenLayout.isRoomy(size), let first = visible.firstIndex(where: { $0.isMissing }),
      first > 0
    {
      layout.blocks[first].insert(StyledText(), at: 0)
    }
    // The cursor stands at the first line while none is marked.
    layout.marked = visible.isEmpty ? nil : min(face.marked ?? 0, visible.count - 1)
    layout.cursorColumn = cursorColumn(face)
    layout.status = status
    layout.hints = hints
    return layout.composed().frame
  }

  // MARK: Header

  private func header(_ progress: Progress, _ section: String) -> [StyledText] {
    let minutes = look.words(.minutesLeft(progress.minutesLeft))
    let question = look.words(
      .questionShort(number: progress.question, of: progress.questions))
    guard ScreenLayout.isRoomy(size) else {
      let short = "\(section) \(progress.section)/\(progress.sections)"
      let figures = look.glyphs.separator + "\(progress.question)/\(progress.questions)"
      let room = width - figures.displayWidth
      let line = short.displayWidth <= room ? short : section.cut(to: room)
      var lines = [StyledText(line + figures, as: .muted)]
      if size.rows >= 15 { lines.append(bar(progress, cells: width)) }
      return lines
    }
    let place = look.words(
      .sectionShort(number: progress.section, of: progress.sections, name: section))
    let gap = max(2, width - look.title.displayWidth - place.displayWidth)
    let title = look.title.cut(to: max(8, width - place.displayWidth - 2))
    let figures = "  " + question + look.glyphs.separator + minutes
    return [
      StyledText(title + String(repeating: " ", count: gap) + place, as: .muted),
      bar(progress, cells: max(10, width - figures.displayWidth)) + StyledText(figures, as: .muted),
    ]
  }

  /// How far the interview is, the question shown not yet done.
  private func bar(_ progress: Progress, cells: Int) -> StyledText {
    let done = (progress.question - 1) * cells / max(1, progress.questions)
    return StyledText(String(repeating: look.glyphs.full, count: done))
      + StyledText(String(repeating: look.glyphs.empty, count: cells - done), as: .muted)
  }

  // MARK: Rows

  private func search(_ face: QuestionFace) -> StyledText? {
    guard face.isLong, !face.typed.isEmpty else { return nil }
    return StyledText(look.words(.searching(face.typed.cut(to: width / 2))), as: .title)
  }

  private func lines(
    of row: QuestionFace.Row, in face: QuestionFace, isMarked: Bool
  ) -> [StyledText] {
    let mark = isMarked ? look.glyphs.mark : " "
    let role: StyledText.Role = isMarked ? .title : .plain
    switch row {
    case .field: return [field(face, mark)]
    case .missing(let kind):
      var text = StyledText(wording.label(kind, of: face.prompt.question), as: role)
      add(
        kind == face.prompt.current?.answer.missing, face.prompt.earlier?.answer.missing == kind,
        to: &text)
      let sign = kind.key.letter(in: look.language)
      let room = numberWidth(face) + boxWidth(face)
      return Wrapping(
        width: width, first: "\(mark) " + sign.padded(to: room) + "  "
      ).lines(of: text)
    case .choice(let index):
      guard let choice = face.choices?[index] else { return [] }
      var text = StyledText(face.labels[index], as: role)
      let number = String(index + 1)
      let padding = String(repeating: " ", count: numberWidth(face) - number.count)
      add(
        face.prompt.isCurrent(choice), face.prompt.wasEarlier(choice), to: &text)
      let first = "\(mark) \(padding)\(number) \(box(face, choice)) "
      return Wrapping(width: width, first: first).lines(of: text)
    }
  }

  private func add(_ isCurrent: Bool, _ isEarlier: Bool, to text: inout StyledText) {
    if isCurrent {
      text.append(" " + InterviewPhrase.currentAnswer.text(in: look.language), as: .ok)
    }
    if isEarlier { text.append(" " + InterviewPhrase.lastTime.text(in: look.language), as: .muted) }
  }

  private func numberWidth(_ face: QuestionFace) -> Int { (face.choices?.count ?? 0) > 9 ? 2 : 1 }

  private func boxWidth(_ face: QuestionFace) -> Int {
    if case .multiple = face.prompt.kind { 4 } else { 0 }
  }

  private func box(_ face: QuestionFace, _ choice: Prompt.Choice) -> String {
    guard case .multiple = face.prompt.kind else { return "" }
    return face.chosen >> UInt64(choice.option) & 1 == 1 ? "[x]" : "[ ]"
  }

  private func field(_ face: QuestionFace, _ mark: String) -> StyledText {
    let label = "\(mark) \(fieldLabel(face)) "
    switch face.prompt.kind {
    case .words:
      let sight = face.editor.sight(width: max(4, width - label.displayWidth))
      return StyledText(label) + StyledText(sight.text, as: .title)
    default:
      let number = Int64(face.typed).map(NumberFormat(look.language).integer) ?? face.typed
      let earlier = face.prompt.earlier.map { "  " + wording.answer($0) + " " }
      let last = earlier.map {
        StyledText($0 + InterviewPhrase.lastTime.text(in: look.language), as: .muted)
      }
      return StyledText(label) + StyledText(number, as: .title) + (last ?? "")
    }
  }

  private func fieldLabel(_ face: QuestionFace) -> String {
    let wanted: InterviewPhrase.Wanted = face.prompt.kind == .words ? .words : .number
    return InterviewPhrase.ask(wanted, keeps: nil).text(in: look.language)
  }

  private func cursorColumn(_ face: QuestionFace) -> Int {
    guard face.rows.first == .field, face.marked == 0 else { return 0 }
    let label = fieldLabel(face).displayWidth + 3
    switch face.prompt.kind {
    case .words: return label + face.editor.sight(width: max(4, width - label)).column
    default:
      let number = Int64(face.typed).map(NumberFormat(look.language).integer) ?? face.typed
      return label + number.displayWidth
    }
  }
}

extension QuestionFace {
  /// The options offered.
  var choices: [Prompt.Choice]? {
    switch prompt.kind {
    case .single(let choices), .multiple(let choices, _): choices
    case .number, .words: nil
    }
  }
}

extension QuestionFace.Row {
  fileprivate var isMissing: Bool { if case .missing = self { true } else { false } }
}

extension Prompt {
  /// Whether a choice is part of the answer of last time.
  func wasEarlier(_ choice: Choice) -> Bool {
    guard let earlier, earlier.answer.missing == nil else { return false }
    switch kind {
    case .single: return earlier.answer == .option(choice.option)
    case .multiple: return earlier.answer.raw >> Int64(choice.option) & 1 == 1
    case .number, .words: return false
    }
  }
}
