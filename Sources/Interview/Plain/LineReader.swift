internal import Questionnaires
internal import Text

extension Transcript {
  /// What a typed line means where the person is.
  ///
  /// - Throws: why it means nothing here. In places where nothing can happen, every line does.
  public func meaning(
    of line: String, in state: InterviewState
  ) throws(LineProblem) -> LineMeaning {
    let typed = line.oneLine
    let reader = LineReader(transcript: self, state: state)
    if let prompt = state.prompt { return try reader.meaning(of: typed, at: prompt) }
    guard state.place == .review, !typed.isEmpty else { throw .nothingTyped }
    return try reader.meaningInReview(of: typed)
  }
}

/// Reads typed lines: keys first, then answers by number, then answers by their words.
struct LineReader {
  let transcript: Transcript
  let state: InterviewState

  var language: Language { transcript.language }

  /// What a line without controls and spaces at its ends means at a question.
  func meaning(of line: String, at prompt: Prompt) throws(LineProblem) -> LineMeaning {
    if line.isEmpty {
      guard prompt.current != nil else { throw .nothingTyped }
      return .event(.keep)
    }
    if line == "??" { return .request(.keys) }
    // Where words are asked for, a word is an answer and only a letter is a key.
    let isWords = prompt.kind == .words
    if let typed = TypedKey(typed: line, in: language, lettersOnly: isWords),
      let meaning = try meaning(of: typed, at: prompt)
    {
      return meaning
    }
    let given = try answer(typed: line, at: prompt)
    if let refusal = prompt.refusal(of: given) { throw .refused(refusal) }
    return .event(.answer(given.answer, words: given.words))
  }

  /// What such a line means in the review.
  func meaningInReview(of line: String) throws(LineProblem) -> LineMeaning {
    if line == "??" { return .request(.keys) }
    if let typed = TypedKey(typed: line, in: language, lettersOnly: false) {
      switch typed.key {
      case .back: return .event(.back)
      case .help: return .event(.help)
      case .leave: return .event(.leave)
      case .finish: return .event(.finish)
      case .review: return .request(.review)
      case .sections, .language: return try list(typed)
      case .nextOpen:
        guard state.firstOpen != nil || !state.skipped.isEmpty else { throw .nothingOpen }
        return .event(.nextOpen)
      case .unknown, .notApplicable, .skip, .note, .evidence: break
      }
    }
    let questions = state.applicable
    guard let number = line.choiceNumber, questions.indices.contains(number - 1) else {
      throw .notUnderstood(line)
    }
    return .event(.correct(question: questions[number - 1]))
  }

  /// What a key does at a question; `nil` = it is no key here.
  private func meaning(
    of typed: TypedKey, at prompt: Prompt
  ) throws(LineProblem) -> LineMeaning? {
    let missing: MissingKind
    switch typed.key {
    case .back: return .event(.back)
    case .help: return .event(.help)
    case .leave: return .event(.leave)
    case .review: return .event(.review)
    case .finish, .nextOpen: return nil
    case .note:
      return typed.argument.map { .event(.note($0 == "-" ? nil : $0)) } ?? .request(.note)
    case .sections, .language, .evidence:
      if typed.key == .evidence, !transcript.offersEvidence { return nil }
      do throws(LineProblem) {
        return try list(typed)
      } catch {
        // Where words are asked for, it may be the beginning of an answer.
        if prompt.kind == .words { return nil }
        throw error
      }
    case .unknown: missing = .unknown
    case .notApplicable: missing = .notApplicable
    case .skip: missing = .skipped
    }
    if prompt.missing.contains(missing) { return .event(.answer(.missing(missing))) }
    if prompt.kind == .words { return nil }
    throw .refused(.notOffered(missing))
  }

  /// What a key does that lists something, and picks from it with a number or a word behind it.
  private func list(_ typed: TypedKey) throws(LineProblem) -> LineMeaning {
    let wording = transcript.wording(in: state)
    switch typed.key {
    case .sections:
      guard let argument = typed.argument else { return .request(.sections) }
      let sections = state.sections.map(\.section)
      guard let number = pick(argument, from: sections.map(wording.section)) else {
        throw .notListed(argument, by: .sections)
      }
      return .event(.go(section: sections[number]))
    case .language:
      guard let argument = typed.argument else { return .request(.languages) }
      if let language = Language.matching(argument) { return .event(.speak(language)) }
      let languages = Language.allCases
      guard let number = pick(argument, from: languages.map(\.nativeName)) else {
        throw .notListed(argument, by: .language)
      }
      return .event(.speak(languages[number]))
    default:
      guard let argument = typed.argument else { return .request(.evidence) }
      let marks = EvidenceMark.allCases
      guard let number = pick(argument, from: marks.map(wording.label)) else {
        throw .notListed(argument, by: .evidence)
      }
      return .event(.mark(marks[number]))
    }
  }

  /// What was picked from a list, by its number or its words.
  private func pick(_ argument: String, from labels: [String]) -> Int? {
    if let number = argument.choiceNumber {
      return labels.indices.contains(number - 1) ? number - 1 : nil
    }
    return argument.hasWord ? OptionFilter(labels: labels).choice(argument) : nil
  }
}

extension String {
  /// Whether it has letters enough to mean something by its words: a single one is a key.
  var hasWord: Bool { count(where: \.isLetter) >= 2 }
}
