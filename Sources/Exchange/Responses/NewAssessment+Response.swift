internal import JSON
internal import Questionnaires
internal import Storage

extension NewAssessment {
  /// The assessment of a response whose members have all been checked.
  ///
  /// - Parameters:
  ///   - response: the members of the response.
  ///   - logic: the logic hash of the questionnaire answered.
  ///   - answers: the answers, by position of the question.
  init(_ response: JSONObject, logic: String, answers: Answers) {
    self.init(
      id: response.text("id") ?? "", logic: logic, form: response.text("form") ?? "",
      locale: response.text("locale") ?? "", completed: response.text("completed") ?? "",
      answers: answers)
    if let count = response["minutes"]?.integer { minutes = Int(count) }
    if let name = response.text("mode") { mode = CollectionMode(rawValue: name) }
    campaign = response.text("campaign")
    subject = response.text("subject")
    withdrawal = response.text("withdrawal")
    supersedes = response.text("supersedes")
    isSynthetic = response["synthetic"]?.bool ?? false
    seal = response.text("seal")
    if let agreement = response["consent"]?.object { consent = Consent(agreement) }
  }
}

extension Consent {
  fileprivate init(_ consent: JSONObject) {
    let scope = consent["scope"]?.array ?? []
    self.init(
      scope: scope.compactMap(\.string), notice: consent.text("notice"), date: consent.text("date"))
  }
}

extension JSONObject {
  fileprivate func text(_ key: String) -> String? { self[key]?.string }
}
