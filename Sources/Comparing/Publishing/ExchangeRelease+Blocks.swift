internal import Questionnaires
internal import Summaries

extension ExchangeRelease {
  // MARK: Parts by region, language, mode

  /// Adds the parts that are large enough, as long as what is left between them and the cells is too.
  ///
  /// Whoever subtracts the parts shown from the cells shown gets the number of those in no part shown
  /// and the sums of their scores; whoever subtracts the cells from the parts, those in no cell shown.
  /// Neither rest may be a few enterprises: then the smallest parts are withheld as well.
  func addParts(to released: inout Summary, _ coarsening: inout Coarsening) {
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
      if (kept.max() ?? 0) < all.count { coarsening.leaveOut(.parts(breakdown), of: country) }
    }
  }

  /// By measure, of how many of the candidates, largest first, it can be shown.
  private func kept(of candidates: [Summary.Group]) -> [Int] {
    var most = candidates.count
    while true {
      let kept = whole.headline.measures.indices.map { measure in
        parts(Array(candidates.prefix(most)), ofMeasure: measure)
      }
      // A part is told with its number, whether those it leaves have a score or not.
      most = kept.max() ?? 0
      let inParts = candidates.prefix(most).reduce(0) { $0 + $1.counts.n }
      if most == 0 || isSafe(rest: whole.headline.n - inParts) { return kept }
      most -= 1
    }
  }

  /// Of how many of the candidates, largest first, a measure can be shown.
  private func parts(_ candidates: [Summary.Group], ofMeasure measure: Int) -> Int {
    let all = whole.headline.measures[measure].sums.n
    guard isSafe(rest: all - shown.measures[measure].sums.n) else { return 0 }
    var count = candidates.prefix {
      Self.isShown($0.counts.measures[measure], threshold.part)
    }.count
    while count > 0 {
      let inParts = candidates[..<count].reduce(0) { $0 + $1.counts.measures[measure].sums.n }
      if isSafe(rest: all - inParts) { return count }
      count -= 1
    }
    return 0
  }

  // MARK: What a country has together

  /// Adds products of scores and challenges named together, unless cells or tables would tell those
  /// that they leave out.
  func addJoint(to released: inout Summary, _ coarsening: inout Coarsening) {
    guard let joint = summary.countries.first(where: { $0.country == country })?.counts else {
      return
    }
    let showsScores = joint.scored >= threshold.products && scoresAreSafe(joint)
    let showsChallenges =
      joint.asked >= threshold.products && isSafe(rest: merging.removed)
    released.add(
      joint.keeping(scores: showsScores, challenges: showsChallenges), to: country)
    if !showsScores, joint.scored > 0 { coarsening.leaveOut(.scores, of: country) }
    if !showsChallenges, joint.asked > 0 { coarsening.leaveOut(.challenges, of: country) }
  }

  /// Products are over those with every score. Who has one score but not all, and who has it outside
  /// the cells shown, must each be nobody or many.
  private func scoresAreSafe(_ joint: JointCounts) -> Bool {
    questionnaire.domains.indices.filter { questionnaire.domains[$0].role == .readiness }
      .allSatisfy { domain in
        let all = whole.headline[.domain(domain)].sums.n
        return isSafe(rest: all - joint.scored)
          && isSafe(rest: all - shown[.domain(domain)].sums.n)
      }
  }
}
