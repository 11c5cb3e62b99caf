internal import Questionnaires
public import Text

extension InterviewState {
  /// What a typed line means where the person is.
  ///
  /// - Throws: why it means nothing here. In places where nothing can happen, every line does.
  public func event(
    typed line: String, in language: Language
  ) throws(LineProblem) -> InterviewEvent {
    let typed = line.oneLine
    if let prompt { return try prompt.event(typed: typed, in: language) }
    guard place == .review, !typed.isEmpty else { throw .nothingTyped }
    switch InterviewKey(typed: typed, in: language) {
    case .back: return .back
    case .help: return .help
    case .leave: return .leave
    case .finish: return .finish
    case .unknown, .notApplicable, .skip, nil: break
    }
    let questions = applicable
    guard let number = typed.choiceNumber, questions.indices.contains(number - 1) else {
      throw .notUnderstood(typed)
    }
    return .correct(question: questions[number - 1])
  }
}

extension Prompt {
  /// What a typed line means at this question.
  ///
  /// - Parameters:
  ///   - line: the line, without controls and without spaces at its ends.
  ///   - language: whose letters and marks are understood.
  /// - Returns: the event.
  /// - Throws: why it means nothing, or which answer cannot be taken.
  func event(typed line: String, in language: Language) throws(LineProblem) -> InterviewEvent {
    if line.isEmpty {
      guard current != nil else { throw .nothingTyped }
      return .keep
    }
    if let key = InterviewKey(typed: line, in: language), let event = try event(for: key, line) {
      return event
    }
    let given = try answer(typed: line, in: language)
    if let refusal = refusal(of: given) { throw .refused(refusal) }
    return .answer(given.answer, words: given.words)
  }

  /// What a key does here; `nil` = it is no key here.
  private func event(
    for key: InterviewKey, _ line: String
  ) throws(LineProblem) -> InterviewEvent? {
    // Where words are asked for, a word is an answer and only a letter alone is a key.
    if kind == .words, line.count > 1 { return nil }
    let missing: MissingKind
    switch key {
    case .back: return .back
    case .help: return .help
    case .leave: return .leave
    case .finish: return nil
    case .unknown: missing = .unknown
    case .notApplicable: missing = .notApplicable
    case .skip: missing = .skipped
    }
    if self.missing.contains(missing) { return .answer(.missing(missing)) }
    if kind == .words { return nil }
    throw .refused(.notOffered(missing))
  }

  private func answer(
    typed line: String, in language: Language
  ) throws(LineProblem) -> GivenAnswer {
    switch kind {
    case .single(let choices):
      guard let number = line.choiceNumber, choices.indices.contains(number - 1) else {
        throw .notUnderstood(line)
      }
      return GivenAnswer(question: question, answer: .option(choices[number - 1].option))
    case .multiple(let choices, _):
      var bits: UInt64 = 0
      for part in line.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
        guard let number = String(part).choiceNumber, choices.indices.contains(number - 1) else {
          throw .notUnderstood(String(part))
        }
        bits |= 1 << UInt64(choices[number - 1].option)
      }
      guard bits != 0 else { throw .notUnderstood(line) }
      return GivenAnswer(question: question, answer: .options(bits))
    case .number(let low, let high, _):
      guard low <= high else { throw .refused(.outsideLimits(low)) }
      guard let number = WholeNumber(typed: line, in: language)?.value else {
        throw .notUnderstood(line)
      }
      return GivenAnswer(question: question, answer: .number(number))
    case .words:
      return GivenAnswer(question: question, answer: .written, words: line)
    }
  }
}

extension InterviewKey {
  /// The key whose letter or word was typed, in capitals or not.
  init?(typed line: String, in language: Language) {
    let typed = line.lowercased()
    let key = Self.allCases.first {
      typed == $0.letter(in: language) || typed == $0.word(in: language)
    }
    guard let key else { return nil }
    self = key
  }
}

extension String {
  /// The number of a choice: digits, perhaps with the mark that stands behind numbers in lists.
  fileprivate var choiceNumber: Int? {
    var digits = self[...]
    if let last = digits.last, ":.)".contains(last) { digits.removeLast() }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  /// The text on one line: controls become spaces, and spaces at its ends go.
  var oneLine: String {
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      line.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    var text = String(line)[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
