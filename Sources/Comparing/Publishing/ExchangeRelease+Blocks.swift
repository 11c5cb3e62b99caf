internal import Questionnaires
internal import Summaries

extension ExchangeRelease {
  // MARK: Parts by region, language, mode

  /// Adds the parts that are large enough, as long as what is left between them and the cells is too.
  ///
  /// Whoever subtracts the parts shown from the cells shown gets the number of those in no part shown
  /// and the sums of their scores; whoever subtracts the cells from the parts, those in no cell shown.
  /// Neither rest may be a few enterprises: then the smallest parts are withheld as well.
  func addParts(to released: inout Summary) {
    for breakdown in Breakdown.allCases {
      let all = (summary.by[breakdown] ?? []).filter { $0.key.country == country }
      // The largest first; of equals the one with the smaller key.
      let candidates = all.filter { $0.counts.n >= threshold.part }
        .sorted { ($1.counts.n, $0.key) < ($0.counts.n, $1.key) }
      let kept = kept(of: candidates)
      for (position, part) in candidates.enumerated().sorted(by: { $0.element.key < $1.element.key }
      ) {
        let counts = part.counts.coarse(.sums) { measure, _ in position < kept[measure] }
        guard counts.measures.contains(where: { !$0.isZero }) else { continue }
        released.add(counts, to: part.key, by: breakdown)
      }
    }
  }

  /// By measure, of how many of the candidates, largest first, it can be shown.
  private func kept(of candidates: [Summary.Group]) -> [Int] {
    let (overall, areas) = questionnaire.linkedMeasures
    var most = candidates.count
    while true {
      var kept = whole.headline.measures.indices.map { measure in
        parts(candidates, most, ofMeasure: measure)
      }
      // The overall score stands where every area stands, as in cells.
      let least = areas.filter { whole.headline.measures[$0].sums.n > 0 }.map { kept[$0] }.min()
      if let least, least < kept[overall] {
        kept[overall] = parts(candidates, least, ofMeasure: overall)
      }
      // A part is told with its number, whether those it leaves have a score or not.
      most = kept.max() ?? 0
      let inParts = candidates.prefix(most).reduce(0) { $0 + $1.counts.n }
      if most == 0 || isSafe(rest: whole.headline.n - inParts) { return kept }
      most -= 1
    }
  }

  /// Of how many of the candidates, largest first and no more than `most`, a measure can be shown.
  private func parts(_ candidates: [Summary.Group], _ most: Int, ofMeasure measure: Int) -> Int {
    let all = whole.headline.measures[measure].sums
    let sums = candidates.map { $0.counts.measures[measure].sums }
    // A large part that is left out is known to lie at an end, and the others would say at which.
    guard !untold.contains(measure), !ends.areWithheld(measure),
      isSafe(rest: all - shown.measures[measure].sums),
      !sums.contains(where: { $0.n >= threshold.part && $0.isAtAnEnd })
    else { return 0 }
    guard measure != questionnaire.linkedMeasures.overall || outsideIsSafe(candidates: []) else {
      return 0
    }
    var count = candidates.prefix(most).prefix {
      $0.counts.measures[measure].isShown(from: threshold.part)
    }.count
    while count > 0 {
      let isSafe =
        isSafe(rest: all - sums[..<count].reduce(ScoreSums(), +))
        && (measure != questionnaire.linkedMeasures.overall
          || outsideIsSafe(candidates: candidates[..<count]))
      if isSafe { return count }
      count -= 1
    }
    return 0
  }

  /// Whether those to whom an area does not apply are nobody or many: in the country, outside the cells
  /// that show the overall score, in each part and outside all of them. It is the mean of the areas that
  /// apply, so beside all areas it would tell the scores of a few.
  private func outsideIsSafe(candidates: ArraySlice<Summary.Group>) -> Bool {
    let (overall, areas) = questionnaire.linkedMeasures
    let told = cells.filter { !$0.counts.measures[overall].isZero }
    return areas.filter { whole.headline.measures[$0].sums.n > 0 }.allSatisfy { area in
      let all = whole.headline.measures[area].status.notApplicable
      let inCells = told.reduce(0) {
        $0 + $1.cell.counts.headline.measures[area].status.notApplicable
      }
      let inParts = candidates.map { $0.counts.measures[area].status.notApplicable }
      return ([all, all - inCells, all - inParts.reduce(0, +)] + inParts).allSatisfy {
        isSafe(rest: $0)
      }
    }
  }

  // MARK: What a country has together

  /// Adds products of scores and challenges named together, unless cells or tables would tell those
  /// that they leave out.
  func addJoint(to released: inout Summary) {
    guard let joint = summary.countries.first(where: { $0.country == country })?.counts else {
      return
    }
    let showsScores = joint.scored >= threshold.products && scoresAreSafe(joint)
    let showsChallenges =
      joint.asked >= threshold.products && isSafe(rest: merging.removed)
      && challengesAreSafe(joint, beside: released.tables.filter { $0.country == country })
    released.add(
      joint.keeping(scores: showsScores, challenges: showsChallenges), to: country)
  }

  /// Whether those who named challenges and stand in no table of that question are nobody or enough.
  private func challengesAreSafe(_ joint: JointCounts, beside tables: [Summary.Table]) -> Bool {
    guard let question = questionnaire.special.challenges else { return true }
    let inTables = tables.reduce(0) { sum, table in
      let counts = table.counts[question]
      return sum + counts.n - counts.missing.unknown
    }
    let rest = joint.asked - inTables
    return rest == 0 || rest >= threshold.answers
  }

  /// Products are over those with every score. Who has one score but not all, and who has it outside
  /// the cells shown, must each be nobody or many; and no sum of scores may tell every one of them.
  private func scoresAreSafe(_ joint: JointCounts) -> Bool {
    let (overall, areas) = questionnaire.linkedMeasures
    for (area, sum) in zip(areas, joint.sums) {
      let all = whole.headline.measures[area].sums
      let together = ScoreSums(n: joint.scored, sum: sum)
      guard !untold.contains(area), !together.isAtAnEnd, !ends.areWithheld(area),
        isSafe(rest: all - together),
        isSafe(rest: all - shown.measures[area].sums)
      else { return false }
    }
    return overallIsSafe(joint, whole.headline.measures[overall].sums)
  }

  /// Whether nothing can be learned of the overall scores of those without a score in some area, to
  /// whom it does not apply. Overall scores are rounded, so theirs are known to a half for each.
  private func overallIsSafe(_ joint: JointCounts, _ all: ScoreSums) -> Bool {
    let weights = questionnaire.domains.filter { $0.role == .readiness }.map(\.weight)
    let together = zip(weights, joint.sums).reduce(0) { $0 + $1.0 * $1.1 }
    let rest = ScoreSums(n: all.n - joint.scored)
    guard isSafe(rest: rest), rest.n > 0 else { return isSafe(rest: rest) }
    let scale = 2 * weights.reduce(0, +)
    let sum = scale * all.sum - 2 * together
    let rounding = scale / 2 * joint.scored
    return sum > rounding && sum < scale * 1000 * rest.n - rounding
  }
}
