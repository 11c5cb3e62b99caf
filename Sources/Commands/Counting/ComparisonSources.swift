internal import Comparing
internal import Questionnaires
internal import Scoring
internal import Storage
internal import Summaries
internal import System
internal import Text

/// What a comparison or a summary is made of: the summaries of the store, or of files.
struct ComparisonSources {
  /// The form on which the enterprises are scored.
  let form: String
  /// `ASSOCIATION=LABEL`, or `LABEL` for all.
  let periods: [String]
  /// Whether only synthetic responses are counted.
  let isSynthetic: Bool
  /// The questionnaire compared.
  let questionnaire: Questionnaire
  /// Only this campaign; `nil` = all.
  var campaign: String?
  /// What all counts must have passed; `none` = they stay as they are.
  var release = Summary.Release.none
  /// From how many enterprises on figures are told to another association.
  var threshold = ExchangeThreshold.least
  /// How fine the cells for another association may be at most.
  var fineness = CellFineness.sectors

  /// One summary of everything that is taken.
  struct Taken {
    let summary: Summary
    /// Enterprises of other versions.
    let notPooled: [Comparison.NotPooled]
  }

  // MARK: The store

  /// Which cells of a store there is a choice of: those of every period.
  var everyPeriod: CellQuery {
    CellQuery(
      questionnaire: questionnaire.id, form: form, isSynthetic: isSynthetic,
      campaign: campaign)
  }

  /// Which cells of a store are counted: those of the latest or named period of each association, each
  /// enterprise once.
  ///
  /// - Throws: ``NamingProblem`` for a period that nothing belongs to; ``Storage/StorageProblem``.
  func query(in store: any Store) throws -> CellQuery {
    let selection = try selection(in: store)
    var query = everyPeriod
    query.origins = try origins(in: store).filter {
      selection.includes($0.campaign, $0.period)
    }
    return query
  }

  /// The latest or named period of each association in the store.
  ///
  /// - Throws: ``NamingProblem`` for a period that nothing belongs to; ``Storage/StorageProblem``.
  func selection(in store: any Store) throws -> PeriodSelection {
    try PeriodSelection(
      periods, available: origins(in: store).map { ($0.campaign, $0.period) }, where: .store)
  }

  private func origins(in store: any Store) throws -> [CampaignPeriod] {
    try store.origins(everyPeriod).filter { $0.logic == questionnaire.logic }.map(\.origin)
  }

  /// The summary of the latest or named period of each association in the store.
  func summary(of store: (any Store)?) throws -> Taken {
    guard let store else { return Taken(summary: try empty(), notPooled: []) }
    // Below 1.0.0 nothing pools across versions: other versions are counted apart and named,
    // unless they were re-scored under this one.
    let notPooled =
      try store.origins(everyPeriod).contains { $0.logic != questionnaire.logic }
      ? store.unscored(everyPeriod, under: questionnaire.logic)
        .map { Comparison.NotPooled(version: $0.version, enterprises: $0.count) } : []
    return Taken(summary: try merged(campaigns(of: store)), notPooled: notPooled)
  }

  /// Why nothing can be counted: there are no responses, or only synthetic ones that were not asked
  /// for.
  func whyNothing(in store: (any Store)?) throws -> SummaryPhrase {
    guard !isSynthetic, let store else { return .nothing }
    var query = everyPeriod
    query.isSynthetic = true
    return try store.summaries(query).isEmpty ? .nothing : .onlySynthetic
  }

  // MARK: Files

  /// The summary of the latest or named period of each association in summary files.
  ///
  /// - Throws: ``RefusedFiles`` with every file that cannot be taken, and why.
  func summary(ofFiles paths: [String]) throws -> Taken {
    var refused = RefusedFiles()
    var read: [(path: String, summary: Summary)] = []
    for path in paths {
      do {
        read.append((path, try summary(at: path)))
      } catch let problem as SummaryProblem {
        refused.problems.append(([path], .contents(problem)))
      } catch let refusal as FileRefusal {
        refused.problems += refusal.reasons.map { ([path], $0) }
      }
    }
    for (position, file) in read.enumerated() {
      for other in read[..<position] {
        guard let conflict = other.summary.conflict(with: file.summary) else { continue }
        refused.problems.append(([other.path, file.path], .phrase(conflict.phrase)))
      }
    }
    if release == .none, Set(read.map(\.summary.release)).count > 1 {
      refused.problems += read.filter { $0.summary.release == .none }.map {
        ([$0.path], .phrase(.individual))
      }
    }
    guard refused.problems.isEmpty else { throw refused }
    return Taken(
      summary: try merged(chosen(read.map(\.summary))), notPooled: [])
  }

  private struct FileRefusal: Error {
    let reasons: [RefusedFiles.Reason]

    init(_ reasons: [RefusedFiles.Reason]) { self.reasons = reasons }
    init(_ phrase: SummaryFilePhrase) { reasons = [.phrase(phrase)] }
  }

  private func summary(at path: String) throws -> Summary {
    let bytes = try FileReader.bytes(at: path)
    guard !PublicFile.isNamed(in: bytes) else { throw FileRefusal(.publicTable) }
    let named = try Summary.questionnaire(of: bytes)
    guard named.id == questionnaire.id, named.logic == [questionnaire.logic] else {
      throw FileRefusal(
        .otherQuestionnaire(
          named.id, logic: named.logic.joined(separator: ", "),
          wanted: "\(questionnaire.id) \(questionnaire.version)"))
    }
    let (read, problems) = Summary.read(bytes, for: questionnaire)
    guard let summary = read, problems.isEmpty else {
      throw FileRefusal(problems.map { .contents($0) })
    }
    guard summary.form == form else {
      throw FileRefusal(.otherForm(summary.form, wanted: form))
    }
    guard summary.isSynthetic == isSynthetic else {
      throw FileRefusal(isSynthetic ? .real : .synthetic)
    }
    return summary
  }

  // MARK: Periods

  private func merged(_ summaries: [Summary]) throws -> Summary {
    var merged: Summary?
    for summary in summaries {
      if merged == nil { merged = summary } else { try merged?.merge(summary) }
    }
    return try merged ?? empty()
  }

  /// The summaries of one period of each association in the store, one a campaign, each coarsened if
  /// the release asks for it.
  func campaigns(of store: any Store) throws -> [Summary] {
    try counted(by: store).map { released($0) }
  }

  /// Each campaign as it would leave for another association, with how many enterprises it is of.
  ///
  /// - Parameters:
  ///   - store: where they are counted.
  ///   - untold: by country, the positions of the measures of which no sum may be told.
  /// - Returns: one entry a campaign, in the order of the store.
  /// - Throws: ``Storage/StorageProblem``.
  func coarsened(
    of store: any Store, withholding untold: [String: Set<Int>]
  ) throws -> [CoarsenedCampaign] {
    try counted(by: store).map { summary in
      var wholes: [String: Int] = [:]
      for cell in summary.cube { wholes[cell.key.country, default: 0] += cell.counts.headline.n }
      return CoarsenedCampaign(told: released(summary, withholding: untold), wholes: wholes)
    }
  }

  private func counted(by store: any Store) throws -> [Summary] {
    try store.summaries(query(in: store)).filter { $0.logic == [questionnaire.logic] }
  }

  /// The files of one period of each association.
  ///
  /// A file may hold several campaigns, which cannot be told apart any more: it is taken whole, or,
  /// if it holds two periods of one association, not at all.
  private func chosen(_ summaries: [Summary]) throws -> [Summary] {
    let selection = try PeriodSelection(
      periods, available: summaries.flatMap(\.origins), where: .files)
    return try summaries.filter { summary in
      let taken = summary.origins.filter { selection.includes($0.campaign, $0.period) }
      guard taken.isEmpty || taken.count == summary.origins.count else {
        throw NamingProblem(.invalidInput, .twoPeriodsWithin)
      }
      return !taken.isEmpty
    }.map { released($0) }
  }

  /// What a release tells of a campaign. Each is coarsened by itself, so that a store that holds all
  /// gives what the files give.
  private func released(
    _ summary: Summary, withholding untold: [String: Set<Int>] = [:]
  ) -> Summary {
    release == .exchange
      ? summary.exchange(in: questionnaire, from: threshold, fineness, withholding: untold)
      : summary
  }

  private func empty() throws -> Summary {
    Summary(
      of: questionnaire, form: try questionnaire.form(named: form), period: "",
      isSynthetic: isSynthetic)
  }
}

extension Summary {
  /// Campaign and period of everything in it.
  fileprivate var origins: [(campaign: String, period: String)] {
    sources.map { (campaign: $0.campaign ?? "", period: $0.period) }
  }
}
