extension RecordPhrase {
  var english: String {
    switch self {
    case .title(let name): "Everything kept here about \(name)"
    case .unnamed: "a business without a name here"
    case .asOf(let day):
      "As of \(day.text(in: .english)). Nothing of this leaves this computer by itself."
    case .name: "Name"
    case .id: "Id"
    case .pseudonym: "Sign by which the association recognises the business"
    case .form: "Form"
    case .locale: "Language"
    case .minutes: "Minutes"
    case .mode: "How it was answered"
    case .campaign: "Campaign"
    case .supersedes: "Corrects the assessment"
    case .withdrawal: "Hash of the withdrawal code"
    case .seal: "Beginning of the file's seal"
    case .blocked(let on, let reason, let until):
      "Blocked since \(on.text(in: .english)): \(reason.english)"
        + (until.map { "; erased after \($0.text(in: .english))" } ?? "")
    case .keptUntil(let day): "Kept until \(day.text(in: .english))"
    case .assessment(let day, let questionnaire): "Assessment of \(day), \(questionnaire)"
    case .unfinished(let day, let questionnaire):
      "Unfinished interview begun on \(day), \(questionnaire)"
    case .agreed(let scope, let date): "Agreed to: \(scope)" + (date.map { ", on \($0)" } ?? "")
    case .notAgreed: "Agreed to: nothing"
    case .notice(let hash): "Text agreed to: \(hash)"
    case .counted: "Counted in groups: yes"
    case .notCounted(let why): "Counted in groups: no, \(why.english)"
    case .synthetic: "Synthetic: no business stands behind it"
    case .handedOver(let day, let campaign, let receipt):
      "Handed over on \(day)" + (campaign.map { " to \($0)" } ?? "")
        + (receipt.map { ", code beginning \($0)" } ?? "")
    case .result(let form): "Result (\(FormPhrase.name(form).english))"
    case .score(let name, let points, let low, let high, let level):
      "\(name): \(points) of 100 (\(low) to \(high) with open answers)"
        + (level.map { ", level \($0)" } ?? "")
    case .noScore(let name): "\(name): no score"
    case .rescored(let version): "Under version \(version)"
    case .overall: "All areas together"
    case .answers: "Answers"
    case .noAnswer: "no answer"
    case .note(let text): "Note: \(text)"
    case .evidence(.declared): "Rests on: what was said"
    case .evidence(.shown): "Rests on: what was shown"
    case .evidence(.verified): "Rests on: a check by somebody else"
    case .aside: "put aside for later"
    case .seconds(let count): "\(count) s"
    case .intention(let action, let status, let due, let person):
      (["Step: \(action)", FollowUpPhrase.english(status)] + [due, person].compactMap(\.self))
        .joined(separator: " · ")
    case .refused(let id, let supersedes):
      "A file \(id) was not taken, because it claims to correct \(supersedes), which belongs to "
        + "another business; only these two ids are kept of it."
    case .nothingElse: "Nothing else is kept about this business."
    }
  }
}

extension RecordPhrase.Why {
  fileprivate var english: String {
    switch self {
    case .noConsent: "without agreement"
    case .blocked: "blocked"
    case .outOfScope: "not of a size that is compared"
    case .noCell: "country, size or sector not known"
    case .superseded: "a later one counts"
    }
  }
}
