extension CountryTables {
  /// Hides the overall score and its areas in the same groups.
  ///
  /// Where all of a group have every score, the overall sum is the sum of the areas' over their
  /// weights, and so it is for what groups leave of each other. One that alone is hidden would follow
  /// from the others. With the same groups hidden in all, each sum of hidden groups that is known is
  /// known of all of them by itself, and that tells nothing of a single group.
  ///
  /// An area of which nothing is told at all takes the overall score with it, not the other areas:
  /// two unknown sums do not follow from one equation.
  ///
  /// - Parameter protection: what hidden figures are protected against.
  /// - Returns: whether more is hidden now.
  mutating func hideLinked(_ protection: Protection) -> Bool {
    guard let overall = linked.first else { return false }
    let everything = keys.map { _ in true }
    let isGone = linked.contains { hiddenMeasures[$0] == everything }
    if isGone, hiddenMeasures[overall] != everything {
      hiddenMeasures[overall] = everything
      hideLevels(overall, protection)
      return true
    }
    let partly = linked.filter { hiddenMeasures[$0] != everything }
    let together = keys.indices.map { figure in partly.contains { hiddenMeasures[$0][figure] } }
    let fewer = partly.filter { hiddenMeasures[$0] != together }
    for measure in fewer {
      hideMeasure(measure, protection, also: together)
      hideLevels(measure, protection)
    }
    return !fewer.isEmpty
  }
}
