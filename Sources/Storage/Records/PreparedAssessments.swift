/// Finished assessments with everything done to them that needs no store: checked, scored, written
/// as the store writes them, and counted.
///
/// An ``AssessmentPreparation`` makes them, in any thread; ``Store``
/// stores them. Nothing changes them in between, which makes handing them over safe.
public struct PreparedAssessments: @unchecked Sendable {
  /// One entry for each assessment, in the order in which they were added.
  private(set) var rows: [PreparedRow] = []
  /// What those add to the counts of which it is foreseen that they count.
  private(set) var ledger = CellLedger()
  /// The logic hashes of the questionnaires, by the keys that rows and ledger have for them.
  private(set) var logics: [Int64: String] = [:]

  /// None.
  public init() {}

  /// How many there are.
  public var count: Int { rows.count }

  mutating func add(_ row: PreparedRow) { rows.append(row) }

  /// Has a questionnaire known by a key.
  mutating func name(_ known: KnownQuestionnaire) {
    if logics[known.key] == nil { logics[known.key] = known.logic }
  }

  mutating func note(_ scored: ScoredAnswers, _ origin: CountedOrigin) {
    ledger.note(.adding, scored, origin)
  }
}
