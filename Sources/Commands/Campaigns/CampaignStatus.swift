internal import Comparing
internal import Questionnaires
internal import Storage
internal import Summaries

/// How one campaign goes: what has arrived, and what its tables would show.
struct CampaignStatus {
  /// What has arrived and what became of it.
  let intake: CampaignIntake
  /// The version whose counts are shown; `nil` = nothing counts.
  let bundle: QuestionnaireBundle?
  /// What counts under that version.
  let progress: CampaignProgress
  /// How many responses count only under other versions.
  let otherVersions: Int
  /// Those that count and raise doubts, by country.
  let flagged: [FlaggedResponses.Country]

  /// The size classes in the order of the questionnaire.
  var sizes: [String] { bundle?.questionnaire.strata.size?.bands.map(\.id) ?? [] }
  /// The report groups in the order of the questionnaire.
  var sectors: [String] { bundle?.questionnaire.strata.sector?.groups.map(\.id) ?? [] }
}

extension CampaignStatus {
  /// Every campaign, or the one meant.
  ///
  /// - Parameters:
  ///   - id: the campaign meant; `nil` = all, and what belongs to none, which comes first.
  ///   - isSynthetic: whether what no enterprises stand behind is meant.
  ///   - context: the context of the command.
  /// - Returns: none where there is no store.
  /// - Throws: ``Storage/StorageProblem``.
  static func all(
    _ id: String?, isSynthetic: Bool, in context: CommandContext
  ) throws -> [CampaignStatus] {
    guard let store = try context.existingStore() else { return [] }
    return try store.campaignIntakes(isSynthetic: isSynthetic)
      .filter { id == nil || $0.campaign == id }
      .map { try CampaignStatus($0, isSynthetic: isSynthetic, store, context) }
  }

  private init(
    _ intake: CampaignIntake, isSynthetic: Bool, _ store: any Store, _ context: CommandContext
  ) throws {
    self.intake = intake
    // Under each version the cells hold what answered it and what was re-scored; the one with most
    // shows most, and of two alike the newer.
    var best: (questionnaire: Questionnaire, cells: [CellKey: Int], n: Int)?
    for id in Set(try store.questionnaires().map(\.id)).sorted() {
      for stored in try store.questionnaires() where stored.id == id {
        guard let questionnaire = try store.questionnaire(logic: stored.logic) else { continue }
        let query = Self.query(questionnaire, isSynthetic, intake.campaign)
        var cells: [CellKey: Int] = [:]
        for cell in try store.headlines(query) where cell.identity.logic == stored.logic {
          cells[cell.identity.key, default: 0] += cell.headline.n
        }
        let n = cells.values.reduce(0, +)
        if n > 0, n >= best?.n ?? 0 { best = (questionnaire, cells, n) }
      }
    }
    guard let best else {
      bundle = nil
      progress = CampaignProgress(cells: [:], regions: [:])
      otherVersions = intake.counted
      flagged = []
      return
    }
    let questionnaire = best.questionnaire
    let bundle = context.library.bundle(holding: questionnaire)
    self.bundle = bundle
    otherVersions = max(0, intake.counted - best.n)
    var regions: [GroupKey: Int] = [:]
    if questionnaire.strata.region != nil {
      let query = Self.query(questionnaire, isSynthetic, intake.campaign)
      for summary in try store.summaries(query) where summary.logic == [questionnaire.logic] {
        for group in summary.by[.region] ?? [] {
          regions[group.key, default: 0] += group.counts.n
        }
      }
    }
    progress = CampaignProgress(cells: best.cells, regions: regions)
    var counting = FlaggedCounting(bundle)
    try store.visitCounted(
      Self.query(questionnaire, isSynthetic, intake.campaign), under: questionnaire.logic
    ) { _ = counting.add($0) }
    flagged = counting.tally.countries
  }

  /// The form on which everybody is scored.
  private static func query(
    _ questionnaire: Questionnaire, _ isSynthetic: Bool, _ campaign: String
  ) -> CellQuery {
    CellQuery(
      questionnaire: questionnaire.id, form: questionnaire.briefestForm, isSynthetic: isSynthetic,
      campaign: campaign)
  }
}
