/// The part of the standard mix in which both countries have enough scores.
struct StandardCoverage {
  /// The positions of the cells with enough scores in every country.
  let cells: [Int]
  /// How much of the standard lies in them, 0 to 1.
  let share: Double
  /// The standard over these cells, adding up to 1.
  let mix: [Double]
  /// Of each country, 1 / Σ(π²/n).
  let effectiveN: [Double]

  /// The cells that can be used; `nil` if there is none.
  ///
  /// - Parameters:
  ///   - counts: by country, the number of scores of each cell, found or expected.
  ///   - shares: the standard, by cell, 0 to 1.
  init?(_ counts: [[Double]], shares: [Double]) {
    let fewest = Double(StandardisedDifference.fewestInCell)
    let used = shares.indices.filter { cell in
      shares[cell] > 0 && counts.allSatisfy { $0[cell] >= fewest }
    }
    let covered = used.reduce(0) { $0 + shares[$1] }
    guard covered > 0 else { return nil }
    let mix = used.map { shares[$0] / covered }
    cells = used
    share = covered
    self.mix = mix
    effectiveN = counts.map { counts -> Double in
      var inverse = 0.0
      for (cell, share) in zip(used, mix) { inverse += share * share / counts[cell] }
      return 1 / inverse
    }
  }

  /// Why no verdict can rest on these cells; `nil` if one can.
  var obstacle: Verdict.Reason? { Verdict.obstacle(share: share, effectiveN: effectiveN) }
}
