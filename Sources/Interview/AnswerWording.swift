internal import Questionnaires
internal import Text

/// Answers in the words of the questionnaire.
struct AnswerWording {
  let questionnaire: Questionnaire
  let texts: Texts
  let language: Language

  /// The words of a question.
  func question(_ position: Int) -> String {
    texts["question.\(questionnaire.questions[position].id)"]
  }

  /// The words of an option.
  func option(_ ordinal: Int, of position: Int) -> String {
    let question = questionnaire.questions[position]
    return texts["option.\(question.id).\(question.options[ordinal].code)"]
  }

  /// The words for a missing kind where it can be chosen.
  func label(_ kind: MissingKind, of position: Int) -> String {
    switch kind {
    case .unknown: InterviewPhrase.unknown.text(in: language)
    case .skipped: InterviewPhrase.skip.text(in: language)
    case .notApplicable:
      texts.find("question.\(questionnaire.questions[position].id).not_applicable")
        ?? InterviewPhrase.notApplicable.text(in: language)
    }
  }

  /// An answer in words.
  func answer(_ given: GivenAnswer) -> String {
    switch given.answer.missing {
    case .skipped?: return InterviewPhrase.skipped.text(in: language)
    case let kind?: return label(kind, of: given.question)
    case nil: break
    }
    if let percentage = given.answer.percentage {
      return NumberFormat(language).percent(percentage)
    }
    switch questionnaire.questions[given.question].kind {
    case .single:
      return option(Int(given.answer.raw), of: given.question)
    case .multiple(let multiple):
      return multiple.options.indices.filter { given.answer.raw >> Int64($0) & 1 == 1 }
        .map { option($0, of: given.question) }.joined(separator: "; ")
    case .number: return NumberFormat(language).integer(given.answer.raw)
    case .text: return given.words ?? ""
    }
  }

  /// An answer as short as it can be typed, for the prompt that offers to keep it.
  func shortAnswer(_ given: GivenAnswer, at prompt: Prompt) -> String {
    switch prompt.kind {
    case .single(let choices), .multiple(let choices, _):
      guard given.answer.missing == nil else { return answer(given) }
      let numbers = choices.indices.filter { prompt.isCurrent(choices[$0]) }
      return numbers.map { String($0 + 1) }.joined(separator: " ")
    case .number: return answer(given)
    case .words:
      let words = answer(given)
      return words.count <= 40 ? words : words.prefix(39) + "…"
    }
  }
}

extension Prompt {
  /// Whether a choice is part of the current answer.
  func isCurrent(_ choice: Choice) -> Bool {
    guard let current, current.answer.missing == nil else { return false }
    switch kind {
    case .single: return current.answer == .option(choice.option)
    case .multiple: return current.answer.raw >> Int64(choice.option) & 1 == 1
    case .number, .words: return false
    }
  }
}
