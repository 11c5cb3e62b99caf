internal import Questionnaires
internal import Text

extension LineReader {
  /// The answer that a line gives, whether or not it can be taken.
  func answer(typed line: String, at prompt: Prompt) throws(LineProblem) -> GivenAnswer {
    func given(_ answer: Answer, _ words: String? = nil) -> GivenAnswer {
      GivenAnswer(question: prompt.question, answer: answer, words: words)
    }
    switch prompt.kind {
    case .single(let choices):
      guard let numbers = numbers(in: line, of: choices.count) else {
        return given(try answer(inWords: line, at: prompt, choices))
      }
      guard numbers.count == 1 else {
        throw .refused(.tooMany(chosen: numbers.count, most: 1))
      }
      return given(.option(choices[numbers[0]].option))
    case .multiple(let choices, _):
      return given(try options(typed: line, at: prompt, choices))
    case .number(let low, let high, _):
      guard low <= high else { throw .refused(.outsideLimits(low)) }
      if transcript.wording(in: state).isYesOrNo(prompt.question), line.hasWord {
        let labels = [InterviewPhrase.no, .yes].map { $0.text(in: language) }
        if let number = OptionFilter(labels: labels).choice(line) {
          return given(.number(Int64(number)))
        }
      }
      if let number = WholeNumber(typed: line, in: language)?.value {
        return given(.number(number))
      }
      return given(try answer(inWords: line, at: prompt, []))
    case .words:
      return given(.written, line)
    }
  }

  /// The places of choices named by numbers alone, each once; `nil` if there is anything else.
  private func numbers(in line: String, of count: Int) -> [Int]? {
    var numbers: [Int] = []
    for part in line.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
      guard let number = String(part).choiceNumber, (1...max(1, count)).contains(number) else {
        return nil
      }
      if !numbers.contains(number - 1) { numbers.append(number - 1) }
    }
    return numbers.isEmpty ? nil : numbers
  }

  /// Several options, by numbers, by the words of one, or by either with commas between them.
  private func options(
    typed line: String, at prompt: Prompt, _ choices: [Prompt.Choice]
  ) throws(LineProblem) -> Answer {
    if let numbers = numbers(in: line, of: choices.count) {
      return .options(bits(of: numbers, choices))
    }
    let parts = line.split(whereSeparator: { $0 == "," || $0 == ";" })
      .map { String($0).oneLine }.filter { !$0.isEmpty }
    // An option may have commas of its own.
    if parts.count < 2 || filter(at: prompt, choices).choice(line) != nil {
      return try answer(inWords: line, at: prompt, choices)
    }
    var all: UInt64 = 0
    for part in parts {
      if let numbers = numbers(in: part, of: choices.count) {
        all |= bits(of: numbers, choices)
        continue
      }
      let answer = try answer(inWords: part, at: prompt, choices)
      guard answer.isValue else { throw .notUnderstood(line) }
      all |= UInt64(bitPattern: answer.raw)
    }
    return .options(all)
  }

  private func bits(of numbers: [Int], _ choices: [Prompt.Choice]) -> UInt64 {
    numbers.reduce(0) { $0 | 1 << UInt64(choices[$1].option) }
  }

  /// The choice, or the missing kind, whose words were typed.
  private func answer(
    inWords line: String, at prompt: Prompt, _ choices: [Prompt.Choice]
  ) throws(LineProblem) -> Answer {
    let filter = filter(at: prompt, choices)
    guard line.hasWord else { throw .notUnderstood(line.unlisted(choices.count)) }
    guard let place = filter.choice(line) else {
      let places = filter.matches(line)
      guard !places.isEmpty else { throw .notUnderstood(line) }
      throw .severalFit(
        line, choices: places.filter { $0 < choices.count },
        missing: places.filter { $0 >= choices.count }.map { prompt.missing[$0 - choices.count] })
    }
    guard place < choices.count else { return .missing(prompt.missing[place - choices.count]) }
    let option = choices[place].option
    if case .multiple = prompt.kind { return .options(1 << UInt64(option)) }
    return .option(option)
  }

  /// The words of the choices, and behind them those of the missing kinds.
  private func filter(at prompt: Prompt, _ choices: [Prompt.Choice]) -> OptionFilter {
    let wording = transcript.wording(in: state)
    return OptionFilter(
      labels: choices.map { wording.option($0.option, of: prompt.question) }
        + prompt.missing.map { wording.label($0, of: prompt.question) })
  }
}

extension String {
  /// The first part that is no number of a list so long, which is what was wrong.
  fileprivate func unlisted(_ count: Int) -> String {
    let parts = split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" })
    let wrong = parts.first { part in
      String(part).choiceNumber.map { !(1...max(1, count)).contains($0) } ?? true
    }
    return count > 0 ? wrong.map(String.init) ?? self : self
  }
}
