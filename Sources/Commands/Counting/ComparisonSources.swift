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

  /// One summary of everything that is taken.
  struct Taken {
    let summary: Summary
    /// Enterprises of other versions.
    let notPooled: [Comparison.NotPooled]
  }

  // MARK: The store

  /// Which cells of the store are meant.
  var query: CellQuery {
    CellQuery(
      questionnaire: questionnaire.id, form: form, isSynthetic: isSynthetic,
      campaign: campaign)
  }

  /// The latest or named period of each association in the store, and the periods in one text.
  func periods(of store: (any Store)?) throws -> (selection: PeriodSelection, text: String) {
    let own = try store?.summaries(query).filter { $0.logic == [questionnaire.logic] } ?? []
    let selection = try PeriodSelection(
      periods, available: own.flatMap(\.origins), where: .store)
    return (selection, try merged(own, where: .store).period)
  }

  /// The summary of the latest or named period of each association in the store.
  func summary(of store: (any Store)?) throws -> Taken {
    let all = try store?.summaries(query) ?? []
    // Below 1.0.0 nothing pools across versions: other versions are counted apart and named,
    // unless they were re-scored under this one.
    let own = all.filter { $0.logic == [questionnaire.logic] }
    var notPooled: [Comparison.NotPooled] = []
    if let store, own.count < all.count {
      notPooled = try store.unscored(query, under: questionnaire.logic)
        .map { Comparison.NotPooled(version: $0.version, enterprises: $0.count) }
    }
    return Taken(summary: try merged(own, where: .store), notPooled: notPooled)
  }

  /// Why nothing can be counted: there are no responses, or only synthetic ones that were not asked
  /// for.
  func whyNothing(in store: (any Store)?) throws -> SummaryPhrase {
    guard !isSynthetic, let store else { return .nothing }
    var query = query
    query.isSynthetic = true
    return try store.summaries(query).isEmpty ? .nothing : .onlySynthetic
  }

  // MARK: Files

  /// The summary of the latest or named period of each association in summary files.
  ///
  /// - Throws: ``CommandFailure`` that names every file that cannot be taken, and why.
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
      summary: try merged(read.map(\.summary), where: .files), notPooled: [])
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

  /// The summaries of one period of each association, added.
  ///
  /// A file may hold several campaigns, which cannot be told apart any more: it is taken whole, or,
  /// if it holds two periods of one association, not at all.
  private func merged(_ summaries: [Summary], where place: PeriodSelection.Place) throws -> Summary
  {
    var merged: Summary?
    for summary in try chosen(summaries, where: place) {
      if merged == nil { merged = summary } else { try merged?.merge(summary) }
    }
    return try merged ?? empty()
  }

  /// The summaries of one period of each association in the store, one a campaign, each coarsened if
  /// the release asks for it.
  func campaigns(of store: any Store) throws -> [Summary] {
    let own = try store.summaries(query).filter { $0.logic == [questionnaire.logic] }
    return try chosen(own, where: .store)
  }

  private func chosen(_ summaries: [Summary], where place: PeriodSelection.Place) throws
    -> [Summary]
  {
    let selection = try PeriodSelection(
      periods, available: summaries.flatMap(\.origins), where: place)
    let chosen = try summaries.filter { summary in
      let taken = summary.origins.filter { selection.includes($0.campaign, $0.period) }
      guard taken.isEmpty || taken.count == summary.origins.count else {
        throw NamingProblem(.invalidInput, .twoPeriodsWithin)
      }
      return !taken.isEmpty
    }
    // Each is coarsened by itself, so that a store that holds all gives what the files give.
    return chosen.map {
      release == .exchange ? $0.exchange(in: questionnaire, from: threshold) : $0
    }
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
