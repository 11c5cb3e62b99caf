internal import Comparing
internal import JSON
internal import Storage
internal import Summaries

extension ReleaseHistory {
  /// All that a store has released of a questionnaire.
  ///
  /// - Parameters:
  ///   - query: names the questionnaire, and whether synthetic answers were counted.
  ///   - store: the store.
  /// - Throws: ``Storage/StorageProblem``; ``CommandFailure`` for what this version cannot read.
  init(of query: CellQuery, in store: any Store) throws {
    var measures = MeasureNames(store: store)
    let releases = try store.releases(
      ofQuestionnaire: query.questionnaire, isSynthetic: query.isSynthetic)
    self.init(
      try releases.flatMap { release in
        let ids = try measures.ids(under: release.record.logic)
        return try release.cells.map { try Entry($0, of: release.record, measures: ids) }
      })
  }
}

extension ReleaseHistory.Entry {
  /// A cell as the store has it, of a release that names its measures so.
  fileprivate init(_ cell: ReleasedCell, of record: ReleaseRecord, measures: [String]) throws {
    guard let definition = CellDefinition(text: cell.definition),
      let kept = JSONDocument.read(cell.figures).root
    else {
      throw CommandFailure(
        .failure,
        "Release \(record.id) has a cell that this version cannot read, so nothing can be judged by"
          + " it. Install the version that wrote it, or restore the latest backup.")
    }
    let (figures, empty) = EmptyGroups.split(kept)
    self.init(
      listing: record.id, origin: cell.carriedFrom ?? record.id,
      ReleaseLedger.Subject(kind: record.kind.rawValue, logic: record.logic, form: record.form),
      definition, members: cell.members, figures: figures, empty: empty,
      told: ToldMeasures(in: figures, of: measures))
  }
}

/// The ids of the measures of versions, as the figures of releases name them.
struct MeasureNames {
  let store: any Store
  private var known: [String: [String]] = [:]

  init(store: any Store) { self.store = store }

  /// Of the version with a logic hash.
  mutating func ids(under logic: String) throws -> [String] {
    if let ids = known[logic] { return ids }
    let questionnaire = try store.questionnaire(logic: logic)
    let ids = questionnaire.map { $0.measures.map($0.id(of:)) } ?? []
    known[logic] = ids
    return ids
  }
}
