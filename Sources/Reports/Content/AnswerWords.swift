internal import Questionnaires
internal import Scoring
internal import Text

/// Says an answer in the words in which it was chosen.
struct AnswerWords: Sendable {
  private let questionnaire: Questionnaire
  private let texts: Texts
  private let language: Language

  /// Words for answers to `questionnaire`, options from `texts`, the rest in `language`.
  init(_ questionnaire: Questionnaire, texts: Texts, language: Language) {
    self.questionnaire = questionnaire
    self.texts = texts
    self.language = language
  }

  /// The answer to a question of a scored sheet; options that were not offered are left out.
  ///
  /// - Parameters:
  ///   - index: The position of the question.
  ///   - answers: The answers as given, for counts out of another number.
  ///   - sheet: What scoring made of them.
  /// - Returns: The options, the number or the missing kind in words; never empty.
  func answer(to index: Int, answers: Answers, sheet: ScoreSheet) -> String {
    let question = questionnaire.questions[index]
    switch sheet.states[index] {
    case .notAsked: return ReportPhrase.answerNotAsked.text(in: language)
    case .unknown: return ReportPhrase.answerUnknown.text(in: language)
    case .skipped: return ReportPhrase.answerSkipped.text(in: language)
    case .notApplicable:
      return texts.find("question.\(question.id).not_applicable")
        ?? ReportPhrase.answerNotApplicable.text(in: language)
    case .answered: break
    }
    let value = sheet.values[index]
    switch question.kind {
    case .single(let options): return option(options[Int(value)], of: question)
    case .multiple(let multiple):
      let chosen = multiple.options.enumerated().filter { ordinal, _ in
        UInt64(bitPattern: value) >> UInt64(ordinal) & 1 == 1
      }
      return chosen.map { option($0.element, of: question) }.joined(separator: "; ")
    case .number(let range):
      return number(value, given: answers[index], base: range.of.map { sheet.values[$0] })
    case .text: return ReportPhrase.answerWritten.text(in: language)
    }
  }

  private func option(_ option: Option, of question: Question) -> String {
    texts["option.\(question.id).\(option.code)"]
  }

  private func number(_ value: Int64, given: Answer, base: Int64?) -> String {
    guard let base else { return NumberFormat(language).integer(value) }
    if given.percentage != nil { return ReportPhrase.answerPercent(value).text(in: language) }
    return ReportPhrase.answerCount(given.raw, of: base, percent: value).text(in: language)
  }
}
