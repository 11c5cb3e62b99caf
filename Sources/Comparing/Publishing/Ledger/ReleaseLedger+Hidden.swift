internal import Summaries

extension ReleaseLedger {
  /// Which earlier figures are shown of cells of which a new release tells nothing by itself.
  ///
  /// An erasure may leave a group one enterprise below the threshold. What was released stays
  /// released, so it is shown again until as many of those behind it are gone as a group needs. To
  /// show it tells nothing new: whoever weighs new cells takes all old ones for known.
  ///
  /// - Parameters:
  ///   - cells: the cells without figures.
  ///   - old: every cell released before of the same questionnaire; the oldest first.
  ///   - threshold: from how many enterprises on a group may be shown, such as 10.
  /// - Returns: for each cell, in their order, the earlier one that is shown again, or `withheld`.
  public static func shownAgain(
    _ cells: [Cell], against old: [Cell], threshold: Int
  ) -> [Outcome] {
    cells.map { cell in
      guard
        let earlier = old.lastIndex(where: {
          $0.subject == cell.subject && $0.definition == cell.definition
        })
      else { return .withheld }
      let present = Set(cell.members.map(\.digest))
      let gone = old[earlier].members.count { !present.contains($0.digest) }
      return gone < threshold ? .carriedForward(earlier) : .withheld
    }
  }
}
