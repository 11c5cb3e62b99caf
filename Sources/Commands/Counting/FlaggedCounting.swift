internal import Comparing
internal import Interview
internal import Questionnaires
internal import Scoring
internal import Storage
internal import Summaries

/// Walks over the responses that count and collects the doubts that they raise.
struct FlaggedCounting {
  private var check: DoubtCheck
  /// How many raise doubts.
  private(set) var tally: FlagTally

  /// No response to a questionnaire yet.
  init(_ bundle: QuestionnaireBundle) {
    check = DoubtCheck(bundle)
    tally = FlagTally(bundle.questionnaire)
  }

  /// Counts a response; whether it raises doubts.
  mutating func add(_ counted: CountedSheet) -> Bool {
    let contribution = counted.contribution
    let flags = check.flags(
      of: counted.answers, form: counted.form, country: contribution.cell.country,
      DoubtCheck.Circumstances(
        minutes: counted.minutes, mode: CollectionMode(rawValue: contribution.mode),
        locale: counted.locale))
    tally.add(flags, country: contribution.cell.country)
    return !flags.isEmpty
  }
}

extension ComparisonSources {
  /// The responses of the store that raise doubts, and the summary without them.
  ///
  /// - Parameters:
  ///   - store: the store; `nil` = there is none.
  ///   - bundle: the questionnaire compared.
  ///   - summary: what the comparison is made of.
  ///   - filter: which cells are compared.
  /// - Returns: how many there are, and the summary without them.
  /// - Throws: ``Storage/StorageProblem`` and ``Summaries/MergeProblem``.
  func flagged(
    in store: (any Store)?, _ bundle: QuestionnaireBundle, of summary: Summary,
    _ filter: CellFilter
  ) throws -> (tally: FlagTally, without: Summary) {
    var counting = FlaggedCounting(bundle)
    var left = Summary(
      of: questionnaire, form: try questionnaire.form(named: form),
      period: summary.periods.first ?? "", isSynthetic: isSynthetic)
    guard let store else { return (counting.tally, summary) }
    try store.visitCounted(query(in: store), under: questionnaire.logic) { counted in
      guard filter.includes(counted.contribution.cell), counting.add(counted) else { return }
      left.add(counted.sheet, counted.contribution, in: questionnaire)
    }
    var without = summary
    try without.subtract(left)
    return (counting.tally, without)
  }
}
