internal import Summaries

extension ReleaseLedger {
  /// Judges the cells of blocks that tell of an enterprise in one release only, by what was told in
  /// such blocks before.
  ///
  /// Two tables of answers, or of whether questions work, would tell by subtraction what few have
  /// answered, even where many have come or gone. So an enterprise stands in one of each block only:
  /// the same enterprises again, or others altogether.
  ///
  /// - Parameters:
  ///   - cells: the cells as they would be shown; those of other blocks pass.
  ///   - old: every cell released before of the same questionnaire; the oldest first.
  /// - Returns: one outcome for each cell, in their order.
  public static func judgeToldOnce(_ cells: [Cell], against old: [Cell]) -> [Outcome] {
    cells.map { cell in
      let block = cell.definition.block
      guard block.isToldOnce else { return .publish }
      let tables = old.indices.filter { old[$0].definition.block == block }
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
