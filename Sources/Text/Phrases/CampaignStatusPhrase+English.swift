extension CampaignStatusPhrase {
  var english: String {
    switch self {
    case .summary(let campaign, 0, _): "\(campaign): no answers have arrived yet."
    case .summary(let campaign, 1, let counted):
      "\(campaign): 1 business answered; \(counted == 1 ? "it counts" : "it does not count")."
    case .summary(let campaign, let received, let counted):
      "\(campaign): \(received) answers have arrived, \(counted) of them count."
    case .synthetic: "SYNTHETIC: no businesses stand behind these figures."
    case .beforeCampaign(1): "1 file was refused before its campaign could be read."
    case .beforeCampaign(let count):
      "\(count) files were refused before their campaign could be read."
    case .withoutCampaign(1): "1 answer here belongs to no campaign."
    case .withoutCampaign(let count): "\(count) answers here belong to no campaign."
    case .otherVersions(1):
      "1 more answer counts only under another version of the questionnaire (readiness rescore)."
    case .otherVersions(let count):
      "\(count) more answers count only under another version of the questionnaire "
        + "(readiness rescore)."
    case .columnCampaign: "campaign"
    case .columnWhat: "what became of them"
    case .columnCount: "number"
    case .columnSector: "sector"
    case .columnRegion: "region"
    case .columnTotal: "all"
    case .received: "arrived"
    case .counted: "counted"
    case .replaced: "replaced by a correction or a later answer"
    case .duplicates: "imported again (duplicates)"
    case .refused: "refused"
    case .leftOut(let reason): "not counted: \(reason.english)"
    case .refusedFor(let reason): "refused: \(reason.english)"
    case .bySectorAndSize(let country): "\(country): counted by sector and size"
    case .missingTitle: "What is missing before figures can be published"
    case .missing(let row, let n, let more):
      "\(row): \(n), \(more.english) publishable"
    case .missingQuestions(let row, let n, let more):
      "\(row): \(n), \(more.english) publishable question by question"
    case .missingBoth(let row, let n, let more, let moreForQuestions):
      "\(row): \(n), \(more.english) publishable, \(moreForQuestions) question by question"
    case .missingWeighted(let country, let n, let more):
      "\(country): \(n), at least \(more) more before figures can be adjusted to official counts"
    case .empty(1): "1 combination of sector and size has no answer yet."
    case .empty(let count): "\(count) combinations of sector and size have no answer yet."
    case .nothingMissing: "Every row with answers has enough of them to be published."
    case .mayBeHeldBack:
      "A row that has enough can still be held back so that its neighbour cannot be worked out."
    }
  }
}

extension CampaignStatusPhrase.Reason {
  fileprivate var english: String {
    switch self {
    case .noConsent: "no agreement to be counted"
    case .blocked: "blocked"
    case .outOfScope: "too large, or of another country"
    case .noCell: "country, size or sector not said"
    case .unreadable: "no response file"
    case .malformed: "a field or an answer is not what the format says"
    case .brokenSeal: "changed after it was sealed"
    case .unknownQuestionnaire: "the questionnaire is not known here"
    case .otherSeal: "another file with the same id is here"
    case .supersedesItself: "it corrects itself"
    case .supersedesOtherSubject: "it corrects the answer of another business"
    case .erased: "erased here before, for good"
    }
  }
}

extension Int {
  fileprivate var english: String {
    self == 1 ? "1 more answer makes it" : "\(self) more answers make it"
  }
}
