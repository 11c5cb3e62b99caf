internal import Questionnaires
public import Text

extension Transcript {
  /// The lines for a typed line that is not an answer: what is wrong, and what to type instead.
  public func lines(for problem: LineProblem, in state: InterviewState) -> [StyledText] {
    if case .severalFit(let typed, let choices, let missing) = problem, let prompt = state.prompt {
      let several = InterviewPhrase.severalFit(typed: typed.shortened)
      return say(several, as: .warning) + entries(choices, missing, at: prompt, in: state)
    }
    let sentences = [self.problem(problem, in: state), remedy(for: problem, in: state)]
    return wrap(
      StyledText(sentences.map { $0.text(in: language) }.joined(separator: " "), as: .warning))
  }

  private func problem(_ problem: LineProblem, in state: InterviewState) -> InterviewPhrase {
    switch problem {
    case .nothingTyped: .nothingTyped
    case .notUnderstood(let typed), .severalFit(let typed, _, _):
      .notUnderstood(typed: typed.shortened)
    case .notListed(let typed, _): .notListed(typed: typed.shortened)
    case .nothingOpen: .nothingOpen
    case .refused(let refusal): self.problem(refusal, in: state)
    }
  }

  private func problem(_ refusal: Refusal, in state: InterviewState) -> InterviewPhrase {
    let wording = wording(in: state)
    switch refusal {
    case .notAnAnswer: return .nothingTyped
    case .tooMany(let chosen, let most):
      return .tooMany(chosen: chosen, most: most)
    case .standsAlone(let choice):
      guard let prompt = state.prompt, case .multiple(let choices, _) = prompt.kind else {
        return .nothingTyped
      }
      let option = wording.option(choices[choice].option, of: prompt.question)
      return .standsAlone(number: choice + 1, option: option)
    case .outsideLimits(let value):
      return state.prompt?.fitsNoNumber == true
        ? .noNumberFits : .outsideLimits(number: number(value))
    case .notOffered(let kind):
      let label = state.prompt.map { wording.label(kind, of: $0.question) }
      return .notOffered(label: label ?? "")
    case .tooLong: return .tooLong(most: Prompt.longestWords)
    }
  }

  private func remedy(for problem: LineProblem, in state: InterviewState) -> InterviewPhrase {
    if case .notListed(_, let key) = problem { return howTo(key, in: state) }
    guard let prompt = state.prompt else { return .typeReview(count: state.applicable.count) }
    let letters = prompt.missing.map { $0.key.letter(in: language) }
    switch prompt.kind {
    case .single(let choices): return .typeOne(count: choices.count, letters: letters)
    case .multiple(let choices, let most):
      return .typeSeveral(count: choices.count, most: most, letters: letters)
    case .number(let low, let high, _):
      guard low <= high else { return .typeBack }
      if high == 1, wording(in: state).isYesOrNo(prompt.question) {
        return .typeYesOrNo(letters: letters)
      }
      return .typeNumber(low: number(low), high: number(high), letters: letters)
    case .words: return .typeWords(letters: letters)
    }
  }
}

extension Prompt {
  fileprivate var fitsNoNumber: Bool {
    if case .number(let low, let high, _) = kind { low > high } else { false }
  }
}

extension String {
  /// At most 40 characters of what was typed.
  fileprivate var shortened: String { count <= 40 ? self : prefix(39) + "…" }
}
