public import Questionnaires
public import Summaries

extension Benchmark {
  /// The benchmark of a summary that has not been coarsened.
  ///
  /// What the sectors told leave of their size class is nobody, or as many as a group needs: its number
  /// would follow by subtraction. Otherwise the smallest of these sectors is left out.
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
    }.sorted().leavingNoFew(least)
    self.init(
      questionnaire: questionnaire.id, logic: questionnaire.logic, form: summary.form,
      period: summary.period, date: summary.sources.compactMap(\.to).max() ?? "",
      isSynthetic: summary.isSynthetic, groups: groups)
  }

  private struct Key: Hashable {
    let country: String
    let size: String
    let sector: String?
  }
}

extension [Benchmark.Group] {
  /// The groups without measures of sectors that leave few of their size class.
  fileprivate func leavingNoFew(_ least: Int) -> [Benchmark.Group] {
    var groups = self
    for (position, whole) in enumerated() where whole.sector == nil {
      let parts = indices.filter {
        $0 != position && self[$0].country == whole.country && self[$0].size == whole.size
      }
      for (measure, all) in whole.measures {
        var told = parts.filter { groups[$0].measures[measure] != nil }
        func n(_ part: Int) -> Int { groups[part].measures[measure]?.n ?? 0 }
        while case let rest = all.n - told.reduce(0, { $0 + n($1) }), rest > 0, rest < least,
          let smallest = told.min(by: { (n($0), $0) < (n($1), $1) })
        {
          groups[smallest].measures[measure] = nil
          told.removeAll { $0 == smallest }
        }
      }
    }
    return groups.filter { !$0.measures.isEmpty }
  }
}
