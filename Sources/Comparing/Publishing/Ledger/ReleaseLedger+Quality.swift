internal import Summaries

extension ReleaseLedger {
  /// Judges what is told of whether questions work by what was told of it before.
  ///
  /// The classes of two such tables would tell by subtraction what few have answered, even where many
  /// have come or gone. So an enterprise stands in one table only: the same enterprises again, or
  /// others altogether.
  ///
  /// - Parameters:
  ///   - cells: the cells as they would be shown; those of other blocks pass.
  ///   - old: every cell released before of the same questionnaire; the oldest first.
  /// - Returns: one outcome for each cell, in their order.
  public static func judgeQuality(_ cells: [Cell], against old: [Cell]) -> [Outcome] {
    let tables = old.indices.filter { old[$0].definition.block == .quality }
    return cells.map { cell in
      guard cell.definition.block == .quality else { return .publish }
      let members = Set(cell.members.map(\.digest))
      func isSame(_ index: Int) -> Bool {
        old[index].subject == cell.subject && old[index].definition == cell.definition
      }
      let isHarmless = tables.allSatisfy { index in
        let earlier = Set(old[index].members.map(\.digest))
        return earlier.isDisjoint(with: members) || isSame(index) && earlier == members
      }
      if isHarmless { return .publish }
      return tables.last(where: isSame).map(Outcome.carriedForward) ?? .withheld
    }
  }
}
