internal import Questionnaires
internal import Text

extension QuestionFace {
  /// Chooses the marked option of several, or takes it back; an option that stands alone takes the
  /// place of the others.
  mutating func toggle(in language: Language) -> Outcome {
    guard case .multiple(let choices, let most) = prompt.kind,
      case .choice(let index)? = markedRow(in: language)
    else { return .unknown }
    typed = ""
    marked = rows.firstIndex(of: .choice(index))
    let choice = choices[index]
    let bit = UInt64(1) << UInt64(choice.option)
    if chosen & bit != 0 {
      chosen &= ~bit
      return .stays
    }
    let alone = choices.filter(\.isExclusive).reduce(UInt64(0)) { $0 | 1 << UInt64($1.option) }
    let next = choice.isExclusive ? bit : chosen & ~alone | bit
    if let most, next.nonzeroBitCount > most {
      if most > 1 {
        return .problem(.refused(.tooMany(chosen: next.nonzeroBitCount, most: most)))
      }
      chosen = bit
      return .stays
    }
    chosen = next
    return .stays
  }

  /// What Enter does: confirms, or chooses first what is only marked.
  mutating func confirm(in language: Language) -> Outcome {
    guard let row = markedRow(in: language) else {
      if typed.isEmpty {
        return chosen == 0 ? .problem(.nothingTyped) : .event(answer(.options(chosen)))
      }
      // Nothing is left of the list: a letter alone may still be a key.
      if let key = InterviewKey(typed: typed.lowercased(), in: language) { return .key(key) }
      return .problem(.notUnderstood(typed))
    }
    switch row {
    case .missing(let kind): return .event(answer(.missing(kind)))
    case .field: return confirmField(in: language)
    case .choice(let index):
      switch prompt.kind {
      case .single(let choices): return .event(answer(.option(choices[index].option)))
      case .multiple:
        if !typed.isEmpty || chosen == 0 { return toggle(in: language) }
        return .event(answer(.options(chosen)))
      case .number, .words: return .unknown
      }
    }
  }

  private func confirmField(in language: Language) -> Outcome {
    switch prompt.kind {
    case .number(let low, let high, _):
      guard low <= high else { return .problem(.refused(.outsideLimits(low))) }
      if typed.isEmpty || typed == "-" {
        return prompt.current == nil ? .problem(.nothingTyped) : .event(.keep)
      }
      guard let number = Int64(typed) else { return .problem(.notUnderstood(typed)) }
      return given(GivenAnswer(question: prompt.question, answer: .number(number)))
    case .words:
      let words = editor.text.oneLine
      guard !words.isEmpty else { return .problem(.nothingTyped) }
      return given(GivenAnswer(question: prompt.question, answer: .written, words: words))
    case .single, .multiple: return .unknown
    }
  }

  private func given(_ given: GivenAnswer) -> Outcome {
    if let refusal = prompt.refusal(of: given) { return .problem(.refused(refusal)) }
    return .event(answer(given.answer, words: given.words))
  }

  /// What is as it was is kept, so that nothing is stored anew.
  private func answer(_ answer: Answer, words: String? = nil) -> InterviewEvent {
    if let current = prompt.current, current.answer == answer, current.words == words {
      return .keep
    }
    return .answer(answer, words: words)
  }
}
