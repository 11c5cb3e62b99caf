internal import JSON
internal import Questionnaires
internal import Storage

/// Writes many responses to one questionnaire, without making a tree of each.
struct PlainWriter: Sendable {
  private let questionnaire: Questionnaire
  private let answers: PlainAnswers?
  private let reference: [UInt8]

  /// A writer of responses to a questionnaire.
  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    answers = PlainAnswers(questionnaire)
    let reference: JSONValue = [
      "id": JSONValue(.string(questionnaire.id)),
      "logic": JSONValue(.string(questionnaire.logic)),
      "version": JSONValue(.string(questionnaire.version.description)),
    ]
    self.reference = reference.canonical()
  }

  /// The canonical bytes of what ``ResponseWriter/response(of:_:)`` makes of an assessment.
  func response(of assessment: NewAssessment) -> [UInt8] {
    guard let answers, isPlain(assessment) else {
      return ResponseWriter.response(of: assessment, questionnaire).canonical()
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3000)
    bytes.append(contentsOf: "{\"answers\":".utf8)
    answers.write(assessment.answers, to: &bytes)
    add("campaign", assessment.campaign, to: &bytes)
    add("completed", assessment.completed, to: &bytes)
    if let consent = assessment.consent { add(consent, to: &bytes) }
    add("form", assessment.form, to: &bytes)
    bytes.append(contentsOf: ",\"format\":\"readiness-response/1\"".utf8)
    add("id", assessment.id, to: &bytes)
    add("locale", assessment.locale, to: &bytes)
    if let minutes = assessment.minutes {
      bytes.append(contentsOf: ",\"minutes\":\(minutes)".utf8)
    }
    add("mode", assessment.mode?.rawValue, to: &bytes)
    bytes.append(contentsOf: ",\"questionnaire\":".utf8)
    bytes.append(contentsOf: reference)
    let place = bytes.count
    add("subject", assessment.subject, to: &bytes)
    add("supersedes", assessment.supersedes, to: &bytes)
    if assessment.isSynthetic { bytes.append(contentsOf: ",\"synthetic\":true".utf8) }
    add("withdrawal", assessment.withdrawal, to: &bytes)
    bytes.append(UInt8(ascii: "}"))
    // The seal is that of the bytes without it, and stands among them in the order of the keys.
    let seal = ",\"seal\":\"\(SHA256.named(bytes))\""
    bytes.insert(contentsOf: seal.utf8, at: place)
    return bytes
  }

  private func isPlain(_ assessment: NewAssessment) -> Bool {
    let texts = [
      assessment.id, assessment.form, assessment.locale, assessment.completed,
      assessment.campaign ?? "", assessment.subject ?? "", assessment.withdrawal ?? "",
      assessment.supersedes ?? "", assessment.consent?.notice ?? "",
      assessment.consent?.date ?? "",
    ]
    return texts.allSatisfy(\.isPlain)
      && assessment.consent?.scope.allSatisfy(\.isPlain) ?? true
  }

  private func add(_ key: StaticString, _ text: String?, to bytes: inout [UInt8]) {
    guard let text else { return }
    bytes.append(contentsOf: ",\"\(key)\":\"\(text)\"".utf8)
  }

  private func add(_ consent: Consent, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: ",\"consent\":{".utf8)
    if let date = consent.date { bytes.append(contentsOf: "\"date\":\"\(date)\",".utf8) }
    if let notice = consent.notice {
      bytes.append(contentsOf: "\"notice\":\"\(notice)\",".utf8)
    }
    let scope = consent.scope.map { "\"\($0)\"" }.joined(separator: ",")
    bytes.append(contentsOf: "\"scope\":[\(scope)]}".utf8)
  }
}
