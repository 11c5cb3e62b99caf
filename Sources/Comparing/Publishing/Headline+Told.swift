internal import Questionnaires
internal import Summaries

extension Headline {
  /// What a release tells of the measures of a group: those of enough enterprises whose sums do not
  /// tell every score, and the overall score only beside every area.
  ///
  /// The overall score is the mean of its areas. Beside all others of them it would tell the one that
  /// is withheld. Nor does it stand where an area does not apply to a few: who has no score there has the
  /// mean of the others, and by subtraction theirs would follow.
  ///
  /// - Parameters:
  ///   - detail: how much of the scores is shown.
  ///   - least: from how many enterprises on.
  ///   - questionnaire: the questionnaire counted.
  ///   - untold: the positions of measures that are withheld whatever they are.
  /// - Returns: counts of as many enterprises; a measure that is withheld counts nobody.
  func told(
    _ detail: MeasureCounts.Detail, from least: Int, in questionnaire: Questionnaire,
    withholding untold: Set<Int> = []
  ) -> Headline {
    let isShown = measures.indices.map {
      !untold.contains($0) && measures[$0].isShown(from: least)
    }
    let (overall, areas) = questionnaire.linkedMeasures
    let isWhole = areas.allSatisfy { area in
      let outside = measures[area].status.notApplicable
      return measures[area].sums.n == 0
        || isShown[area] && (outside == 0 || outside >= least)
    }
    return coarse(detail) { measure, _ in isShown[measure] && (measure != overall || isWhole) }
  }
}

extension MeasureCounts {
  /// Whether a release may show a measure by itself: on enough enterprises, and not by sums that tell
  /// every score.
  func isShown(from least: Int) -> Bool { sums.n >= least && !sums.isAtAnEnd }
}

extension Questionnaire {
  /// The positions of the overall score and of the areas it is the mean of.
  var linkedMeasures: (overall: Int, areas: [Int]) {
    // Only readiness has levels, and the overall score comes first.
    let linked = measures.indices.filter { hasLevels(measures[$0]) }
    return (linked.first ?? 0, Array(linked.dropFirst()))
  }
}
