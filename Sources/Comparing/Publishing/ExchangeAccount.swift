public import Questionnaires
public import Summaries

extension Summary {
  /// Makes what a release says of itself follow from what it tells: the numbers of its sources, and
  /// what was merged and left out.
  ///
  /// Numbers that were counted anew each time would say that an enterprise has come, and on which day,
  /// however long its cell shows what it showed before.
  ///
  /// - Parameters:
  ///   - wholes: by country the number of its enterprises, told or not; a country that is missing has
  ///     no others than those told of.
  ///   - questionnaire: the questionnaire counted.
  public mutating func account(for wholes: [String: Int], in questionnaire: Questionnaire) {
    let account = ExchangeAccount(of: self, wholes, in: questionnaire)
    // A release of one campaign is the rule; numbers of several do not follow from their cells.
    let isOne = sources.count == 1
    restate(
      sources: sources.map { $0.released(n: isOne ? account.n : $0.n / 10 * 10) },
      leftOut: leftOut.inTens, coarsening: account.coarsening)
  }
}

/// What a release leaves out, by what it tells and by what everybody knows of the questionnaire.
struct ExchangeAccount {
  /// The number of enterprises told of, those left out of all cells included unless they are few.
  private(set) var n = 0
  private(set) var coarsening = Coarsening()

  private let summary: Summary
  private let questionnaire: Questionnaire
  private let form: Form?

  init(of summary: Summary, _ wholes: [String: Int], in questionnaire: Questionnaire) {
    self.summary = summary
    self.questionnaire = questionnaire
    form = questionnaire.form(summary.form)
    for country in questionnaire.countryCodes {
      let cells = summary.cube.filter { $0.key.country == country }
      let told = cells.reduce(0) { $0 + $1.counts.headline.n }
      // Earlier figures of a cell may be those of more enterprises than an earlier whole.
      let all = max(wholes[country] ?? 0, told)
      guard all > 0 else { continue }
      // Of few no number is told, nor one from which it would follow.
      let counted = all - told < Coarsening.fewest ? told : all
      if all > told { coarsening.remove(counted - told, of: country) }
      n += counted
      for cell in cells { note(cell) }
      let inTables = summary.tables.reduce(0) { $0 + ($1.country == country ? $1.n : 0) }
      if counted > inTables { coarsening.leaveWithoutTable(counted - inTables, of: country) }
      noteBlocks(of: country, all)
    }
  }

  private mutating func note(_ cell: Summary.Cell) {
    let headline = cell.counts.headline
    let definition = CellDefinition(cell: cell.key, origins: [], in: questionnaire)
    let sizes = questionnaire.strata.size?.bands.count ?? 1
    let sectors = questionnaire.strata.sector?.groups.count ?? 1
    let isOne =
      (definition.sizes.isEmpty ? sizes : definition.sizes.count) == 1
      && (definition.sectors.isEmpty ? sectors : definition.sectors.count) == 1
    if !isOne { coarsening.merge(into: cell.key, headline.n) }
    for (position, measure) in questionnaire.measures.enumerated()
    where headline.measures[position].sums.n == 0 && isAsked(measure) {
      coarsening.withhold(
        Coarsening.MeasureKey(country: cell.key.country, measure: position), headline.n)
    }
  }

  private mutating func noteBlocks(of country: String, _ all: Int) {
    for breakdown in Breakdown.allCases where isAsked(breakdown) {
      let inParts = (summary.by[breakdown] ?? []).reduce(0) {
        $0 + ($1.key.country == country ? $1.counts.n : 0)
      }
      if inParts < all { coarsening.leaveOut(.parts(breakdown), of: country) }
    }
    let joint = summary.countries.first { $0.country == country }?.counts
    let areas = questionnaire.linkedMeasures.areas.map { questionnaire.measures[$0] }
    if (joint?.scored ?? 0) == 0, areas.allSatisfy(isAsked) {
      coarsening.leaveOut(.scores, of: country)
    }
    if (joint?.asked ?? 0) == 0, let question = questionnaire.special.challenges,
      isOnForm(question)
    {
      coarsening.leaveOut(.challenges, of: country)
    }
  }

  // MARK: What the form asks

  private func isOnForm(_ question: Int) -> Bool {
    guard let form else { return true }
    return questionnaire.questions[question].belongs(to: form)
  }

  private func isAsked(_ measure: Measure) -> Bool {
    guard case .domain(let domain) = measure else { return true }
    return questionnaire.questions.indices.contains {
      questionnaire.questions[$0].domain == domain && isOnForm($0)
    }
  }

  private func isAsked(_ breakdown: Breakdown) -> Bool {
    guard breakdown == .region else { return true }
    return questionnaire.strata.region.map(isOnForm) ?? false
  }
}
