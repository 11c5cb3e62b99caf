public import JSON
public import Questionnaires
public import Storage

/// Writes response files of the format `readiness-response/1`.
public enum ResponseWriter {
  /// The sealed response of an assessment, answers in file order.
  ///
  /// Words, notes and evidence are not part of it: they never leave a store.
  public static func response(
    of assessment: NewAssessment, _ questionnaire: Questionnaire
  ) -> JSONValue {
    var object = JSONObject()
    object["format"] = "readiness-response/1"
    object["id"] = text(assessment.id)
    object["subject"] = assessment.subject.map(text)
    object["supersedes"] = assessment.supersedes.map(text)
    object["campaign"] = assessment.campaign.map(text)
    object["withdrawal"] = assessment.withdrawal.map(text)
    object["mode"] = assessment.mode.map { text($0.rawValue) }
    if assessment.isSynthetic { object["synthetic"] = true }
    object["questionnaire"] = [
      "id": text(questionnaire.id), "version": text(questionnaire.version.description),
      "logic": text(questionnaire.logic),
    ]
    object["form"] = text(assessment.form)
    object["locale"] = text(assessment.locale)
    object["completed"] = text(assessment.completed)
    object["minutes"] = assessment.minutes.map { JSONValue(.integer(Int64($0))) }
    object["answers"] = answers(assessment.answers, questionnaire)
    object["consent"] = assessment.consent.map(consent)
    object["seal"] = text(Seal.of(JSONValue(.object(object))))
    return JSONValue(.object(object))
  }

  private static func text(_ text: String) -> JSONValue { JSONValue(.string(text)) }

  static func consent(_ consent: Consent) -> JSONValue {
    var object = JSONObject()
    object["scope"] = JSONValue(.array(consent.scope.map(text)))
    object["notice"] = consent.notice.map(text)
    object["date"] = consent.date.map(text)
    return JSONValue(.object(object))
  }

  /// The `answers` object: one member for each question that has an answer to travel.
  public static func answers(_ answers: Answers, _ questionnaire: Questionnaire) -> JSONValue {
    // Ids are unique, so the members are made first and put in order once.
    let members = questionnaire.questions.enumerated().compactMap { position, question in
      answer(answers[position], to: question).map {
        JSONObject.Member(key: question.id, value: $0)
      }
    }
    return JSONValue(.object(JSONObject(members)))
  }

  /// An answer as files have it; `nil` if there is none to travel.
  static func answer(_ answer: Answer, to question: Question) -> JSONValue? {
    if let kind = answer.missing { return ["m": text(kind.rawValue)] }
    guard answer.isValue else { return nil }
    switch question.kind {
    case .single(let options): return ["v": text(options[Int(answer.raw)].code)]
    case .multiple(let multiple):
      let bits = UInt64(bitPattern: answer.raw)
      let codes = multiple.options.indices.filter { bits >> UInt64($0) & 1 == 1 }
      return ["v": JSONValue(.array(codes.map { text(multiple.options[$0].code) }))]
    case .number:
      if let percentage = answer.percentage {
        return ["v": ["x": JSONValue(.integer(percentage))]]
      }
      return ["v": JSONValue(.integer(answer.raw))]
    case .text: return nil
    }
  }
}
