extension ReleasePhrase {
  var english: String {
    switch self {
    case .none: "No figures have left this store as a release yet."
    case .unknown(let name):
      "There is no release \"\(name)\" here (to see which there are: readiness release list)"
    case .columnNumber: "no."
    case .columnDay: "day"
    case .columnFor: "for"
    case .columnPeriods: "period"
    case .columnShown: "groups"
    case .columnCarried: "earlier"
    case .columnWithheld: "not shown"
    case .columnWho: "group"
    case .columnCampaigns: "campaign"
    case .columnCount: "businesses"
    case .columnFrom: "figures"
    case .kind(let kind): kind.english
    case .syntheticMark: "SYNTHETIC"
    case .new: "new"
    case .carriedFrom(let release): "from release \(release)"
    case .withoutCampaign(let year): "\(year), no campaign"
    case .everySector: "all sectors"
    case .heading(let number, let kind, let day): "Release \(number), for \(kind.english), \(day)"
    case .synthetic: "SYNTHETIC: no businesses stand behind these figures."
    case .made(let questionnaire, let form, let periods):
      "Made of answers to \(questionnaire) (\(FormPhrase.name(form).english)), period \(periods)."
    case .carried(1):
      "1 group shows the figures of an earlier release again, because too few businesses have come or "
        + "gone since: new ones would tell about them."
    case .carried(let count):
      "\(count) groups show the figures of an earlier release again, because too few businesses have "
        + "come or gone since: new ones would tell about them."
    case .withheld(1):
      "1 group is not shown: beside earlier releases it would tell about a few businesses."
    case .withheld(let count):
      "\(count) groups are not shown: beside earlier releases they would tell about a few businesses."
    case .file(let hash): "Hash of the file: \(hash)"
    case .block(.cell): "By size and sector"
    case .block(.table): "Answers to single questions"
    case .block(.group): "By region, language or way of answering"
    case .block(.country): "By country"
    case .block(.whole): "How many enterprises there are"
    case .block(.quality): "Whether the questions work"
    case .block(.question): "Answers to single questions, for everybody"
    }
  }
}

extension ReleasePhrase.Kind {
  fileprivate var english: String {
    switch self {
    case .exchange: "another association"
    case .benchmark: "members"
    case .everybody: "everybody"
    }
  }
}
