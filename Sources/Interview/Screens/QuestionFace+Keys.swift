internal import Questionnaires
internal import Terminal
internal import Text

extension QuestionFace {
  /// What a key leads to.
  enum Outcome: Hashable {
    /// Nothing beyond what is seen.
    case stays
    /// This happens in the interview.
    case event(InterviewEvent)
    /// A letter that means something at every question.
    case key(InterviewKey)
    /// What was typed means no answer.
    case problem(LineProblem)
    /// Something was pasted where nothing is written.
    case pasted
    /// The key means nothing here.
    case unknown
  }

  mutating func take(_ key: Key, in language: Language) -> Outcome {
    if isWriting(in: language), key != .left || !editor.text.isEmpty, editor.take(key) {
      return .stays
    }
    switch key {
    case .up, .down, .home, .end, .pageUp, .pageDown: return move(key, in: language)
    case .enter: return confirm(in: language)
    case .right: return prompt.current == nil ? .stays : confirm(in: language)
    case .left: return .event(.back)
    case .backspace:
      guard !typed.isEmpty else { return .event(.back) }
      typed = isPrefilled ? "" : String(typed.dropLast())
      isPrefilled = false
      marked = 0
      return .stays
    case .escape, .control("u"):
      if !typed.isEmpty { marked = rows.first == .field ? 0 : nil }
      typed = ""
      return .stays
    case .function(1): return .key(.help)
    case .control("c"), .control("d"): return .key(.leave)
    case .character(let character): return take(character, in: language)
    case .paste(let text): return paste(text, in: language)
    default: return .unknown
    }
  }

  private func isWriting(in language: Language) -> Bool {
    prompt.kind == .words && markedRow(in: language) == .field
  }

  private mutating func move(_ key: Key, in language: Language) -> Outcome {
    let last = max(0, visible(in: language).count - 1)
    switch key {
    case .up: marked = marked.map { max(0, $0 - 1) } ?? last
    case .down: marked = marked.map { min(last, $0 + 1) } ?? 0
    case .pageUp: marked = max(0, (marked ?? 0) - 5)
    case .pageDown: marked = min(last, (marked ?? 0) + 5)
    case .home: marked = 0
    default: marked = last
    }
    return .stays
  }

  // MARK: Characters

  private mutating func take(_ character: Character, in language: Language) -> Outcome {
    if character == "?" { return .key(.help) }
    if character.isASCII, character.isWholeNumber { return take(digit: character, in: language) }
    switch prompt.kind {
    case .multiple where character == " " && (typed.isEmpty || Int(typed) != nil):
      return toggle(in: language)
    case .number(let low, _, _) where character == "-" && low < 0:
      typed = "-"
      isPrefilled = false
      return .stays
    default: break
    }
    if isLong, character.isLetter || (character == " " && !typed.isEmpty) {
      typed = (Int(typed) == nil ? typed : "") + String(character)
      marked = 0
      return .stays
    }
    return take(letter: character.lowercased(), in: language)
  }

  private mutating func take(letter: String, in language: Language) -> Outcome {
    if letter == "k" || letter == "j" { return move(letter == "k" ? .up : .down, in: language) }
    guard let key = InterviewKey(typed: letter, in: language) else {
      return letter == "h" ? .key(.help) : .unknown
    }
    switch key {
    case .unknown: return give(.unknown, key)
    case .notApplicable: return give(.notApplicable, key)
    case .skip: return give(.skipped, key)
    default: return .key(key)
    }
  }

  private func give(_ kind: MissingKind, _ key: InterviewKey) -> Outcome {
    prompt.missing.contains(kind)
      ? .event(.answer(.missing(kind))) : .problem(.refused(.notOffered(kind)))
  }

  private mutating func take(digit: Character, in language: Language) -> Outcome {
    switch prompt.kind {
    case .number:
      if isPrefilled { typed = "" }
      isPrefilled = false
      marked = 0
      // More digits than any number here has.
      if typed.count < 15 { typed.append(digit) }
      return .stays
    case .words: return .unknown
    case .single(let choices):
      guard let number = number(typing: digit, of: choices.count) else { return .unknown }
      marked = number - 1
      return .stays
    case .multiple(let choices, _):
      guard let number = number(typing: digit, of: choices.count) else { return .unknown }
      marked = number - 1
      return isLong ? .stays : toggle(in: language)
    }
  }

  /// The number of a choice after one more digit; the digit alone where both together are too many.
  private mutating func number(typing digit: Character, of count: Int) -> Int? {
    let both = (isLong && Int(typed) != nil ? typed : "") + String(digit)
    for text in [both, String(digit)] {
      if let number = Int(text), number >= 1, number <= count {
        if isLong { typed = text }
        return number
      }
    }
    typed = ""
    return nil
  }

  private mutating func paste(_ text: String, in language: Language) -> Outcome {
    if case .number = prompt.kind, let number = WholeNumber(typed: text.oneLine, in: language) {
      typed = String(number.value)
      isPrefilled = false
      marked = 0
      return .stays
    }
    return .pasted
  }
}
