internal import Summaries

extension ReleaseLedger {
  /// Judges the cells of blocks that tell of an enterprise in one release only, by what was told in
  /// such blocks before.
  ///
  /// Two tables of answers, or of whether questions work, would tell by subtraction what few have
  /// answered, even where many have come or gone. So an enterprise stands in one of each block only:
  /// the same answers again, or others altogether, under each ``Summaries/MemberIdentity``. Of other
  /// campaigns some may answer as they did before; enough must not, on both sides, for a difference
  /// of the two to be about none of them. The same answers again are told as they were: another
  /// threshold chooses other tables to leave out, and both choices together would tell some of these.
  ///
  /// - Parameters:
  ///   - cells: the cells as they would be shown; those of other blocks pass.
  ///   - old: every cell released before of the same questionnaire; the oldest first.
  /// - Returns: one outcome for each cell, in their order.
  public static func judgeToldOnce(_ cells: [Cell], against old: [Cell]) -> [Outcome] {
    let numbers = MemberNumbers((cells + old).map(\.members))
    var refused: Set<Int> = []
    var again: [Int: Int] = [:]
    for (index, cell) in cells.enumerated() where cell.definition.block.isToldOnce {
      for earlier in old.indices where old[earlier].definition.block == cell.definition.block {
        let (position, pair) = (cells.count + earlier, (new: cell, old: old[earlier]))
        if isAgain(index, position, pair, numbers) {
          again[index] = earlier
        } else if !areOthers(index, position, pair, numbers) {
          refused.insert(index)
        }
      }
    }
    return outcomes(cells.map { ($0.subject, $0.definition) }, refused, old).enumerated()
      .map { index, outcome in
        outcome == .publish ? again[index].map(Outcome.carriedForward) ?? outcome : outcome
      }
  }

  /// Whether a cell tells what an earlier one told.
  private static func isAgain(
    _ index: Int, _ earlier: Int, _ cells: (new: Cell, old: Cell), _ numbers: MemberNumbers
  ) -> Bool {
    cells.old.subject == cells.new.subject && cells.old.definition == cells.new.definition
      && numbers.haveSameFigures(
        (index, Array(cells.new.members.indices)), (earlier, Array(cells.old.members.indices)))
  }

  /// Whether a cell tells of others than an earlier one.
  private static func areOthers(
    _ index: Int, _ earlier: Int, _ cells: (new: Cell, old: Cell), _ numbers: MemberNumbers
  ) -> Bool {
    let isOtherCampaign =
      Set(cells.old.definition.origins).isDisjoint(with: cells.new.definition.origins)
    return numbers.looks.allSatisfy { look in
      let (now, before) = (Set(look.numbers[index]), Set(look.numbers[earlier]))
      if now.isDisjoint(with: before) { return true }
      return isOtherCampaign && look.identity.isOfAnyCampaign
        && MemberNumbers.areManyApart(now, before)
    }
  }
}
