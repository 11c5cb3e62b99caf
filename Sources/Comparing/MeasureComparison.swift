internal import Questionnaires
internal import Statistics
public import Summaries

/// One measure of every country, and how the countries differ.
public struct MeasureComparison: Hashable, Sendable {
  /// Which measure.
  public let measure: Measure
  /// The measure's id in files, for example `domain:erp`.
  public let id: String
  /// The countries with enterprises, in the order of ``Comparison/countries``.
  public let groups: [GroupFigures]
  /// How they differ; `nil` unless two countries have enterprises.
  public internal(set) var difference: Difference?
  /// By size class.
  public let sizes: [Subgroup]
  /// By what was asked for besides: sector, region, language or mode.
  public let subgroups: [Subgroup]
}

extension MeasureComparison {
  /// The comparison of one measure.
  ///
  /// - Parameters:
  ///   - measure: which measure.
  ///   - countries: the counts of each country.
  ///   - names: the size classes that occur.
  ///   - subgroups: what was asked for besides the size classes.
  ///   - weights: the official counts of each country.
  ///   - shares: the standard by cell; `nil` if there is none.
  ///   - trims: whether weights are also limited.
  ///   - isReleased: whether figures on too few enterprises are withheld.
  ///   - questionnaire: the questionnaire.
  init(
    _ measure: Measure, of countries: [CountryCounts], sizes names: [String],
    subgroups: [Subgroup], weights: [Result<PopulationWeights, WeightingProblem>],
    shares: [Double], trims: Bool, isReleased: Bool, in questionnaire: Questionnaire
  ) {
    self.measure = measure
    id = questionnaire.id(of: measure)
    let levels = questionnaire.hasLevels(measure) ? questionnaire.levels : []
    let cells = countries.map { $0.moments(of: measure) }
    groups = zip(countries, zip(cells, weights)).map { country, other in
      GroupFigures(
        of: country.all.headline[measure], id: country.id, levels: levels,
        weighted: other.1.flatMap { weights in
          Result { () throws(WeightingProblem) in
            let figures = try WeightedFigures(
              other.0, levels: country.levelCounts(of: measure, levels), weights, trims: trims)
            if isReleased, figures.effectiveN < WeightedFigures.fewestEffective {
              throw .fewEffective(Int(figures.effectiveN))
            }
            return figures
          }
        }, isReleased: isReleased)
    }
    self.sizes = names.indices.map { size in
      Subgroup(
        id: names[size],
        figures: countries.map {
          ScoreFigures(of: $0.sizes[size].headline[measure])
        })
    }
    self.subgroups = subgroups
    guard countries.count >= 2 else { return }
    difference = Difference(
      groups: Array(groups.prefix(2)), cells: Array(cells.prefix(2)),
      sizes: countries.prefix(2).map { country in
        names.indices.map {
          Moments(country.sizes[$0].headline[measure].sums)
        }
      },
      frequencies: countries.prefix(2).map {
        Frequencies($0.all.headline[measure].histogram)
      },
      shares: shares, margin: Double(questionnaire.margin))
  }
}

extension CountryCounts {
  /// How many final scores stand on each level, by cell.
  fileprivate func levelCounts(
    of measure: Measure, _ levels: [Level]
  ) -> [(id: String, counts: [Int])] {
    levels.indices.map { level in
      (levels[level].id, cells.map { $0[measure].levels[level] })
    }
  }
}

extension Difference {
  /// The difference of two countries, without a verdict.
  fileprivate init(
    groups: [GroupFigures], cells: [[Moments]], sizes: [[Moments]], frequencies: [Frequencies],
    shares: [Double], margin: Double
  ) {
    unweighted = Difference.plain(groups.map(\.scored))
    let figures = groups.compactMap { try? $0.weighted.get() }
    weighted = figures.count == 2 ? WeightedFigures.difference(figures[1], figures[0]) : nil
    standardised = StandardisedDifference(cells, shares: shares)
    superiority = Statistics.superiority(of: frequencies[1], over: frequencies[0])
    levels = LevelDifference.all(groups)
    decomposition = Decomposition(cells: cells, sizes: sizes)
    verdict = nil
    tests = DifferenceTests(
      standardised: standardised, unweighted: unweighted, superiority: superiority,
      margin: margin)
  }
}
