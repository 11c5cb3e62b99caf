internal import Questionnaires
internal import Scoring
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

  /// The name of a section.
  func section(_ section: Int) -> String {
    texts["section.\(questionnaire.sections[section])"]
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

  /// The words for what an answer rests on.
  func label(_ evidence: EvidenceMark) -> String {
    let phrase: InterviewPhrase =
      switch evidence {
      case .declared: .declared
      case .shown: .shown
      case .verified: .verified
      }
    return phrase.text(in: language)
  }

  /// The result of a domain in one sentence.
  func result(ofDomain domain: Int, in sheet: ScoreSheet) -> InterviewPhrase {
    let score = sheet.domains[domain]
    let level = score.level.map { texts["level.\(questionnaire.levels[$0].id)"] }
    return .domainResult(
      name: texts["domain.\(questionnaire.domains[domain].id)"], level: level ?? "",
      tenths: score.status.hasScore ? score.tenths : nil)
  }

  /// What that result means, where the catalogue says so.
  func meaning(ofDomain domain: Int, in sheet: ScoreSheet) -> String? {
    let score = sheet.domains[domain]
    guard score.status.hasScore, let level = score.level else { return nil }
    let id = questionnaire.domains[domain].id
    return texts.find("meaning.\(id).\(questionnaire.levels[level].id)")
  }

  /// Whether a question counts people out of the only one there is, who can but say yes or no.
  func isYesOrNo(_ question: Int) -> Bool {
    guard texts.audience.isSolo, case .number(let range) = questionnaire.questions[question].kind,
      let base = range.of ?? range.notAbove, base == questionnaire.headCount,
      case .number(let counted) = questionnaire.questions[base].kind
    else { return false }
    return counted.unit == "people" && range.min <= 0
  }

  /// How to say yes or no with a number; `nil` if the question says it itself.
  func yesOrNoHint(_ question: Int) -> InterviewPhrase? {
    let hint = InterviewPhrase.yesOrNo.text(in: language).dropLast()
    return self.question(question).contains(hint) ? nil : .yesOrNo
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
    case .number:
      let number = given.answer.raw
      if isYesOrNo(given.question), (0...1).contains(number) {
        return (number == 1 ? InterviewPhrase.yes : .no).text(in: language)
      }
      return NumberFormat(language).integer(number)
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
    current.map { has(choice, in: $0.answer) } ?? false
  }

  /// Whether a choice is part of the answer of last time.
  func isEarlier(_ choice: Choice) -> Bool {
    earlier.map { has(choice, in: $0.answer) } ?? false
  }

  private func has(_ choice: Choice, in answer: Answer) -> Bool {
    guard answer.isValue else { return false }
    switch kind {
    case .single: return answer == .option(choice.option)
    case .multiple: return answer.raw >> Int64(choice.option) & 1 == 1
    case .number, .words: return false
    }
  }
}
