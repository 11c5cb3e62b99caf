internal import Questionnaires
internal import Text

/// Says a stored answer in the words in which it was given, whether or not it counts.
struct AnswerWording {
  let wording: EnterpriseRecord.Wording
  let language: Language

  /// The question as it is asked.
  func question(_ index: Int) -> String {
    wording.texts["question.\(wording.questionnaire.questions[index].id)"]
  }

  /// The options chosen, the number, or the missing kind; `nil` = nothing was given, or words, which
  /// stand apart.
  func answer(_ answer: Answer, to index: Int) -> [String]? {
    let question = wording.questionnaire.questions[index]
    if let kind = answer.missing { return [missing(kind, question)] }
    guard answer.isValue else { return nil }
    switch question.kind {
    case .single(let options):
      return options.indices.contains(Int(answer.raw))
        ? [option(options[Int(answer.raw)], of: question)] : nil
    case .multiple(let multiple):
      return multiple.options.enumerated()
        .filter { UInt64(bitPattern: answer.raw) >> UInt64($0.offset) & 1 == 1 }
        .map { option($0.element, of: question) }
    case .number:
      if let percentage = answer.percentage {
        return [ReportPhrase.answerPercent(percentage).text(in: language)]
      }
      return [NumberFormat(language).integer(answer.raw)]
    case .text: return nil
    }
  }

  private func missing(_ kind: MissingKind, _ question: Question) -> String {
    switch kind {
    case .unknown: ReportPhrase.answerUnknown.text(in: language)
    case .skipped: ReportPhrase.answerSkipped.text(in: language)
    case .notApplicable:
      wording.texts.find("question.\(question.id).not_applicable")
        ?? ReportPhrase.answerNotApplicable.text(in: language)
    }
  }

  private func option(_ option: Option, of question: Question) -> String {
    wording.texts["option.\(question.id).\(option.code)"]
  }
}
