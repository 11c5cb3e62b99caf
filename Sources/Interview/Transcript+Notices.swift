internal import Questionnaires
public import Text

extension Transcript {
  /// The lines of a notice.
  func lines(for notice: Notice, in state: InterviewState) -> [StyledText] {
    let wording = wording(in: state)
    switch notice {
    case .saved(let given):
      return say(.saved(answer: wording.answer(given)), as: .ok)
    case .kept(let given):
      return say(.kept(answer: wording.answer(given)), as: .ok)
    case .setAside(let given):
      let question = wording.question(given.question)
      return say(.setAside(question: question, answer: wording.answer(given)), as: .warning)
    case .asksAgain(let given):
      let question = wording.question(given.question)
      return say(.asksAgain(question: question, answer: wording.answer(given)), as: .warning)
    case .countsAgain(let given):
      let question = wording.question(given.question)
      return say(.countsAgain(question: question, answer: wording.answer(given)), as: .ok)
    case .help(let question?):
      let id = state.questionnaire.questions[question].id
      let help = wording.texts.find("question.\(id).help")
      return (help.map { wrap(StyledText($0)) } ?? say(.noHelp)) + say(.keys, as: .muted)
    case .help(nil):
      return say(.typeReview(count: state.applicable.count))
    case .firstQuestion:
      return say(.firstQuestion)
    case .skippedRemain(let count):
      return say(.skippedRemain(count: count), as: .warning)
    }
  }

  /// The lines for a typed line that is not an answer: what is wrong, and what to type instead.
  public func lines(for problem: LineProblem, in state: InterviewState) -> [StyledText] {
    let sentences = [self.problem(problem, in: state), remedy(for: problem, in: state)]
    return wrap(
      StyledText(sentences.map { $0.text(in: language) }.joined(separator: " "), as: .warning))
  }

  private func problem(_ problem: LineProblem, in state: InterviewState) -> InterviewPhrase {
    let wording = wording(in: state)
    switch problem {
    case .nothingTyped: return .nothingTyped
    case .notUnderstood(let typed):
      return .notUnderstood(typed: typed.count <= 40 ? typed : typed.prefix(39) + "…")
    case .refused(.notAnAnswer): return .nothingTyped
    case .refused(.tooMany(let chosen, let most)):
      return .tooMany(chosen: chosen, most: most)
    case .refused(.standsAlone(let choice)):
      guard let prompt = state.prompt, case .multiple(let choices, _) = prompt.kind else {
        return .nothingTyped
      }
      let option = wording.option(choices[choice].option, of: prompt.question)
      return .standsAlone(number: choice + 1, option: option)
    case .refused(.outsideLimits(let value)):
      return state.prompt?.fitsNoNumber == true
        ? .noNumberFits : .outsideLimits(number: number(value))
    case .refused(.notOffered(let kind)):
      let label = state.prompt.map { wording.label(kind, of: $0.question) }
      return .notOffered(label: label ?? "")
    case .refused(.tooLong): return .tooLong(most: Prompt.longestWords)
    }
  }

  private func remedy(for problem: LineProblem, in state: InterviewState) -> InterviewPhrase {
    guard let prompt = state.prompt else { return .typeReview(count: state.applicable.count) }
    let letters = prompt.missing.map { $0.key.letter(in: language) }
    switch prompt.kind {
    case .single(let choices): return .typeOne(count: choices.count, letters: letters)
    case .multiple(let choices, let most):
      return .typeSeveral(count: choices.count, most: most, letters: letters)
    case .number(let low, let high, _):
      return low <= high
        ? .typeNumber(low: number(low), high: number(high), letters: letters) : .typeBack
    case .words: return .typeWords(letters: letters)
    }
  }
}

extension Prompt {
  fileprivate var fitsNoNumber: Bool {
    if case .number(let low, let high, _) = kind { low > high } else { false }
  }
}
