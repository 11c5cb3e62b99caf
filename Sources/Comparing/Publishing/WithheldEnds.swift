internal import Questionnaires
internal import Summaries

/// Where the cells of a country withhold a measure of which all there have 0, or all 100.
///
/// Whoever sees that a measure of enough enterprises is withheld knows that it lies at one of the ends,
/// and any sum that spans them says at which. So nothing else tells of the measure there: no table of
/// the questions of a size class, no part and no product.
struct WithheldEnds {
  /// The positions of the measures.
  private var measures: Set<Int> = []
  /// The same by size class, as the keys of the cells name it.
  private var bySize: [String: Set<Int>] = [:]

  /// Looks through the cells of a country.
  ///
  /// - Parameters:
  ///   - cells: of each cell its size class, all that it counts, and what it shows of that.
  ///   - whole: all enterprises of the country, those of no cell included.
  ///   - least: from how many enterprises on a cell shows a measure.
  init(
    in cells: [(size: String, all: Headline, shown: Headline)], of whole: Headline, from least: Int
  ) {
    for measure in whole.measures.indices {
      var outside = whole.measures[measure].sums
      var rests: [String: ScoreSums] = [:]
      for (size, all, shown) in cells {
        let sums = all.measures[measure].sums
        outside = outside - sums
        guard shown.measures[measure].isZero else { continue }
        rests[size] = (rests[size] ?? ScoreSums()) + sums
        if sums.n >= least, sums.isAtAnEnd { bySize[size, default: []].insert(measure) }
      }
      // Tables less cells give what a size class withholds; parts less both, what is in no cell.
      for (size, rest) in rests where rest.isAtAnEnd { bySize[size, default: []].insert(measure) }
      if outside.isAtAnEnd { measures.insert(measure) }
    }
    for inSize in bySize.values { measures.formUnion(inSize) }
  }

  /// Whether anything of the measure at a position is withheld so in the country.
  func areWithheld(_ measure: Int) -> Bool { measures.contains(measure) }

  /// Whether anything of a measure is withheld so in a size class.
  func areWithheld(
    _ measure: Measure, inSize size: String, in questionnaire: Questionnaire
  ) -> Bool {
    questionnaire.measures.firstIndex(of: measure).map { bySize[size]?.contains($0) ?? false }
      ?? false
  }
}
