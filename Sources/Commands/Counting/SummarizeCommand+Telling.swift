internal import Comparing
internal import Questionnaires
internal import Reports
internal import Storage
internal import Summaries
internal import Text

extension SummarizeCommand {
  /// Says that the file may be sent, and what it does not tell.
  func tellCoarsening(
    _ released: ExchangeLedger.Released, _ bundle: QuestionnaireBundle,
    in context: CommandContext
  ) throws {
    let summary = released.summary
    let names = ComparisonNames(
      bundle.questionnaire, texts: bundle.texts(locale: context.language.tag),
      language: context.language)
    let removed = summary.coarsening.removed
    let few = removed.isEmpty ? 0 : 1
    try context.tell(
      sentence: context.phrase(
        SummaryPhrase.forExchange(
          enterprises: summary.n,
          removed: ToldCount(
            max(removed.values.reduce(0, +), few), least: PublicationThreshold.figures))))
    try context.tell(untold: released.untold, names)
    try context.tellLedger(released.record)
    for note in Note.all(of: summary.coarsening, in: bundle.questionnaire) {
      let phrase = note.phrase(
        country: names.country, measure: names.measure, category: names.category)
      try context.tell(sentence: "- " + context.phrase(phrase))
    }
  }

  /// Says which tables are published, what is hidden, and why finer ones are not.
  func tellTables(
    _ released: PublicLedger.Released, _ bundle: QuestionnaireBundle, in context: CommandContext
  ) throws {
    let names = ComparisonNames(
      bundle.questionnaire, texts: bundle.texts(locale: context.language.tag),
      language: context.language)
    func tell(_ phrase: some Phrase) throws { try context.tell(sentence: context.phrase(phrase)) }
    for tables in released.tables {
      let country = names.country(tables.country)
      let hidden = released.hidden[tables.country] ?? 0
      if let table = tables.table, hidden < tables.groups.count {
        try tell(
          PublicPhrase.published(
            country: country, table: table.phrase, groups: tables.groups.count, hidden: hidden))
      } else {
        try tell(PublicPhrase.nothing(country: country))
      }
      for (table, reason) in tables.refused {
        try tell(PublicPhrase.refused(table: table.phrase, reason: reason.phrase))
      }
      guard tables.table != nil else { continue }
      switch released.answers[tables.country] {
      case nil, .new:
        guard tables.told.candidates > 0 else { continue }
        try tell(
          PublicPhrase.answers(
            country: country, questions: tables.told.candidates, shown: tables.told.shown,
            bySize: tables.told.bySize))
      case .earlier: try tell(PublicPhrase.earlierAnswers(country: country))
      case .withheld: try tell(PublicPhrase.withheldAnswers(country: country))
      }
    }
    let told = Set(released.tables.filter { $0.table != nil }.map(\.country))
    try context.tell(untold: released.untold.filter { told.contains($0.key) }, names)
    try tell(PublicPhrase.meaning)
    try context.tellLedger(released.record)
  }
}

extension SuppressedCube.Reason {
  fileprivate var phrase: PublicPhrase.Reason {
    switch self {
    case .tooFew(_, let threshold): .tooFew(threshold)
    case .notProtected: .notProtected
    case .costsMean: .costsMean
    case .nothingLeft: .nothingLeft
    }
  }
}

extension CommandContext {
  /// Says which areas are left out for what was told on another form.
  fileprivate func tell(untold: [String: [String]], _ names: ComparisonNames) throws {
    for (country, areas) in untold.sorted(by: { $0.key < $1.key }) where !areas.isEmpty {
      try tell(
        sentence: phrase(
          SummaryPhrase.otherForm(
            country: names.country(country), areas: areas.map(names.measure))))
    }
  }

  /// Says what earlier releases keep this one from telling, if anything.
  func tellLedger(_ record: ReleaseRecord) throws {
    if let earlier = record.earlierReleases { try tell(sentence: phrase(earlier)) }
  }
}

extension ReleaseRecord {
  /// What earlier releases keep this one from telling; `nil` = nothing.
  var earlierReleases: SummaryPhrase? {
    guard carriedForward + withheld > 0 else { return nil }
    return .ledger(release: id, carriedForward: carriedForward, withheld: withheld)
  }
}
