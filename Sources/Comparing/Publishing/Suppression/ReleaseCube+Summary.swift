public import Questionnaires
public import Summaries

extension ReleaseCube {
  /// The cube of counted cells.
  ///
  /// - Parameters:
  ///   - cube: the cells of a summary.
  ///   - questionnaire: whose measures, size classes and report groups they have.
  ///   - untold: by country, the positions of the measures of which nothing is told.
  public init(
    of cube: [Summary.Cell], in questionnaire: Questionnaire,
    withholding untold: [String: Set<Int>] = [:]
  ) {
    let names = CellNames(cube, in: questionnaire)
    var cells: [CellKey: ReleaseCounts] = [:]
    for cell in cube {
      let headline = cell.counts.headline
      let counts = ReleaseCounts(
        n: headline.n,
        measures: headline.measures.map {
          ReleaseCounts.Measure(
            n: $0.status.scored, sum: $0.histogram.sum, levels: $0.levels,
            notApplicable: $0.status.notApplicable)
        })
      cells[cell.key, default: counts.zero] += counts
    }
    self.init(
      cells: cells, sizes: names.sizes, sectors: names.sectors,
      levels: questionnaire.measures.map {
        questionnaire.hasLevels($0) ? questionnaire.levels.count : 0
      },
      // Only readiness has levels, and the overall score is the mean of it.
      linked: questionnaire.measures.indices.filter {
        questionnaire.hasLevels(questionnaire.measures[$0])
      }, untold: untold)
  }
}

extension ReleaseCounts {
  /// No enterprise, with the same measures and levels.
  fileprivate var zero: ReleaseCounts {
    ReleaseCounts(
      measures: measures.map {
        Measure(levels: Array(repeating: 0, count: $0.levels.count))
      })
  }
}
