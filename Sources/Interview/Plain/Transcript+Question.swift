internal import Questionnaires
internal import Text

extension Transcript {
  /// The heading of a section.
  func heading(_ section: Int, in state: InterviewState) -> [StyledText] {
    let wording = wording(in: state)
    guard let progress = state.progress(reading: wording.texts) else { return [] }
    let name = wording.section(section)
    return [""]
      + say(.section(number: progress.section, of: progress.sections, name: name), as: .title)
  }

  /// The present question: how far one is, its words, how to answer, and what can be typed.
  func question(in state: InterviewState) -> [StyledText] {
    let wording = wording(in: state)
    guard let prompt = state.prompt, let progress = state.progress(reading: wording.texts) else {
      return []
    }
    var lines: [StyledText] = [""]
    lines += say(
      .progress(
        question: progress.question, of: progress.questions, minutes: progress.minutesLeft),
      as: .muted)
    lines += wrap(StyledText(wording.question(prompt.question), as: .title))
    if let hint = hint(for: prompt, in: state) { lines += say(hint, as: .muted) }
    if let note = prompt.note { lines += say(.note(note), as: .muted) }
    lines += entries(Array(prompt.choices.indices), prompt.missing, at: prompt, in: state)
    if let earlier = prompt.earlier, earlier.answer.isValue, prompt.choices.isEmpty {
      lines += say(.answerOfLastTime(wording.answer(earlier)), as: .muted)
    }
    return lines
  }

  /// Choices by their places, each with its number, and missing kinds with their letters.
  func entries(
    _ choices: [Int], _ missing: [MissingKind], at prompt: Prompt, in state: InterviewState
  ) -> [StyledText] {
    let wording = wording(in: state)
    return choices.flatMap { place in
      let choice = prompt.choices[place]
      return entry(
        String(place + 1), wording.option(choice.option, of: prompt.question),
        isCurrent: prompt.isCurrent(choice), isEarlier: prompt.isEarlier(choice))
    }
      + missing.flatMap { kind in
        entry(
          kind.key.letter(in: language), wording.label(kind, of: prompt.question),
          isCurrent: prompt.current?.answer.missing == kind,
          isEarlier: kind != .skipped && prompt.earlier?.answer.missing == kind)
      }
  }

  func hint(for prompt: Prompt, in state: InterviewState) -> InterviewPhrase? {
    switch prompt.kind {
    case .single: return nil
    case .multiple(_, let most): return .severalAnswers(most: most)
    case .words: return .ownWords
    case .number(let low, let high, let base):
      guard low <= high else { return .noNumberFits }
      let wording = wording(in: state)
      if high == 1, wording.isYesOrNo(prompt.question) {
        return wording.yesOrNoHint(prompt.question)
      }
      return .wholeNumber(
        low: number(low), high: number(high), base: base.map { self.base($0, in: state) })
    }
  }

  private func base(_ count: Int64, in state: InterviewState) -> InterviewPhrase.Base {
    guard case .question(let question) = state.place,
      case .number(let range) = state.questionnaire.questions[question].kind,
      let base = range.of,
      case .number(let counted) = state.questionnaire.questions[base].kind,
      counted.unit == "people"
    else { return .other(count: number(count)) }
    return .people(count: count)
  }

  func number(_ value: Int64) -> String { NumberFormat(language).integer(value) }

  private func entry(
    _ key: String, _ text: String, isCurrent: Bool, isEarlier: Bool
  ) -> [StyledText] {
    var line = StyledText(text)
    if isCurrent {
      line.append(" " + InterviewPhrase.currentAnswer.text(in: language), as: .ok)
    }
    if isEarlier {
      line.append(" " + InterviewPhrase.lastTime.text(in: language), as: .muted)
    }
    return wrap(line, first: key + ": ")
  }
}

extension Prompt {
  /// The options offered; none where a number or words are asked for.
  var choices: [Choice] {
    switch kind {
    case .single(let choices), .multiple(let choices, _): choices
    case .number, .words: []
    }
  }
}

extension MissingKind {
  /// The key that gives it.
  var key: InterviewKey {
    switch self {
    case .unknown: .unknown
    case .notApplicable: .notApplicable
    case .skipped: .skip
    }
  }
}
