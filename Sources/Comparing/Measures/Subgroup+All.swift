internal import Questionnaires
internal import Statistics
internal import Summaries

extension Subgroup {
  /// A measure by a dimension, in the order of the questionnaire or of the names.
  ///
  /// - Parameters:
  ///   - dimension: by what the enterprises are told apart; size classes are not repeated.
  ///   - measure: which measure.
  ///   - countries: the counts of each country.
  ///   - names: the sectors that occur.
  ///   - summary: the summary, for what is not a part of the cells.
  ///   - isWhole: whether all cells are compared; a part of them is not told apart by region,
  ///     language or mode.
  /// - Returns: one part each, also where a country has none of it.
  static func all(
    _ dimension: Dimension?, of measure: Measure, _ countries: [CountryCounts],
    _ names: CellNames, _ summary: Summary, isWhole: Bool
  ) -> [Subgroup] {
    switch dimension {
    case nil, .size: return []
    case .sector:
      return names.sectors.indices.map { sector in
        Subgroup(
          id: names.sectors[sector],
          figures: countries.map { ScoreFigures(of: $0.sectors[sector][measure]) })
      }
    case .region, .language, .mode:
      guard isWhole, let breakdown = dimension?.breakdown else { return [] }
      let groups = summary.by[breakdown] ?? []
      let codes = Set(groups.map { $0.key.code }).sorted()
      return codes.map { code in
        Subgroup(
          id: code,
          figures: countries.map { country in
            let group = groups.first { $0.key.country == country.id && $0.key.code == code }
            return group.map { ScoreFigures(of: $0.counts[measure]) } ?? ScoreFigures(Moments())
          })
      }
    }
  }
}

extension Dimension {
  /// How a summary counts it besides its cells; `nil` for what is a part of the cells.
  fileprivate var breakdown: Breakdown? {
    switch self {
    case .size, .sector: nil
    case .region: .region
    case .language: .language
    case .mode: .mode
    }
  }
}

extension ScoreFigures {
  /// The figures of the final scores counted.
  init(of counts: MeasureCounts) {
    self.init(Moments(counts.sums))
  }
}

extension Moments {
  /// The sums of final scores in tenths of a point.
  init(_ sums: ScoreSums) {
    self.init(n: sums.n, sum: Int128(sums.sum), squares: Int128(sums.squares))
  }
}
