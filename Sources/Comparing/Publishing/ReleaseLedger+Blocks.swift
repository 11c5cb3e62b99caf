internal import Summaries

extension ReleaseLedger {
  /// Judges the cells of a new release, those of each block also by themselves and as strictly as the
  /// figures of such a block need.
  ///
  /// Tables of questions and parts stand from 20 enterprises on and products from 50 on, so their
  /// difference to earlier ones must not be about fewer either: a table of 30 beside one of 42 is one
  /// of 12. Beside cells, which tell nothing of single questions, the least threshold holds. Tables for
  /// everybody are tables too, of a country and of each size class that is told apart.
  ///
  /// - Parameters:
  ///   - cells: the cells as they would be shown, all of one subject.
  ///   - old: every cell released before of the same questionnaire; the oldest first.
  ///   - threshold: from how many enterprises on any group may be shown; blocks that need more have
  ///     thresholds as ``Summaries/ExchangeThreshold`` says.
  /// - Returns: one outcome for each cell, in their order.
  public static func judgeByBlock(
    _ cells: [Cell], against old: [Cell], threshold: Int
  ) -> [Outcome] {
    var outcomes = judge(cells, against: old, threshold: threshold)
    let thresholds = ExchangeThreshold(raisedTo: threshold)
    for (block, least) in thresholds.byBlock where least > threshold {
      let own = cells.indices.filter { cells[$0].definition.block == block }
      let earlier = old.indices.filter { old[$0].definition.block == block }
      let judged = judge(own.map { cells[$0] }, against: earlier.map { old[$0] }, threshold: least)
      for (index, outcome) in zip(own, judged) where outcomes[index] == .publish {
        switch outcome {
        case .carriedForward(let place): outcomes[index] = .carriedForward(earlier[place])
        case .publish, .withheld: outcomes[index] = outcome
        }
      }
    }
    let tables = judgeTables(cells, against: old, threshold: thresholds.answers)
    for (index, outcome) in tables.enumerated() where outcomes[index] == .publish {
      outcomes[index] = outcome
    }
    return outcomes
  }
}

extension ExchangeThreshold {
  /// The blocks that need more enterprises than cells do, beside tables of answers.
  fileprivate var byBlock: [(block: CellDefinition.Block, least: Int)] {
    [(.group, part), (.country, products)]
  }
}
