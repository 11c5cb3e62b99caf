public import Questionnaires
public import Summaries

extension Benchmark {
  /// The benchmark of a summary that has not been coarsened.
  ///
  /// - Parameters:
  ///   - summary: everything that is counted.
  ///   - questionnaire: the questionnaire counted.
  ///   - least: from how many enterprises on a group is told; fewer than ``fewest`` count as that many.
  public init(
    of summary: Summary, in questionnaire: Questionnaire, atLeast least: Int = Benchmark.fewest
  ) {
    let least = max(least, Self.fewest)
    var weightGroups: [String: String] = [:]
    let sector = questionnaire.strata.sector
    for group in sector?.weighting ?? [] {
      for member in group.groups { weightGroups[sector?.groups[member].id ?? ""] = group.id }
    }
    var counts: [Key: Headline] = [:]
    for cell in summary.cube {
      for sector in [nil, weightGroups[cell.key.sector]] as Set {
        let key = Key(country: cell.key.country, size: cell.key.size, sector: sector)
        counts[key, default: .zero(for: questionnaire)] += cell.counts.headline
      }
    }
    let groups = counts.compactMap { key, counts -> Group? in
      let told = zip(questionnaire.measures, counts.measures).compactMap { measure, counts in
        Percentiles(counts, atLeast: least).map { (questionnaire.id(of: measure), $0) }
      }
      guard counts.n >= least, !told.isEmpty else { return nil }
      return Group(
        country: key.country, size: key.size, sector: key.sector,
        measures: Dictionary(uniqueKeysWithValues: told))
    }
    self.init(
      questionnaire: questionnaire.id, logic: questionnaire.logic, form: summary.form,
      period: summary.period, date: summary.sources.compactMap(\.to).max() ?? "",
      isSynthetic: summary.isSynthetic, groups: groups.sorted())
  }

  private struct Key: Hashable {
    let country: String
    let size: String
    let sector: String?
  }
}
