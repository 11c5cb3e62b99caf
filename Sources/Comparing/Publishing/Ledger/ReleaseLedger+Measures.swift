public import Summaries

extension ReleaseLedger {
  /// A cell with those behind it, and of what each has a score that the cell counts.
  public struct Cell: Hashable, Sendable {
    /// What its figures are of.
    public let subject: Subject
    /// Which enterprises it is about.
    public let definition: CellDefinition
    /// The enterprises, in any order.
    public let members: [ReleasedMember]

    /// A cell of these enterprises.
    public init(_ subject: Subject, _ definition: CellDefinition, members: [ReleasedMember]) {
      self.subject = subject
      self.definition = definition
      self.members = members
    }
  }

  /// Judges the cells of a new release by all enterprises behind them and, measure by measure, by
  /// those with a final score: ten newcomers of whom a single one has a score would tell it
  /// otherwise.
  ///
  /// What any of these refuses is refused. That is safe: less is shown then than each has judged.
  ///
  /// - Parameters:
  ///   - cells: the cells as they would be shown, all of one subject.
  ///   - old: every cell released before of the same questionnaire; the oldest first.
  ///   - threshold: from how many enterprises on a group may be shown, such as 10.
  /// - Returns: one outcome for each cell, in their order.
  public static func judge(
    _ cells: [Cell], against old: [Cell], threshold: Int
  ) -> [Outcome] {
    let all = cells.reduce(0) { $0 | $1.members.reduce(0) { $0 | $1.scored } }
    let measures = (0..<UInt64.bitWidth).filter { all & 1 << UInt64($0) != 0 }
    return measures.reduce(
      outcomes(cells, against: old, threshold, among: { _ in true })
    ) { outcomes, measure in
      let own = Self.outcomes(cells, against: old, threshold, among: { $0.isScored(measure) })
      return zip(outcomes, own).map { $0 == .publish ? $1 : $0 }
    }
  }

  /// The outcome by those members that satisfy a condition; a cell with too few of them shows
  /// nothing about them.
  private static func outcomes(
    _ cells: [Cell], against old: [Cell], _ threshold: Int,
    among isMeant: (ReleasedMember) -> Bool
  ) -> [Outcome] {
    func meant(_ cells: [Cell], from least: Int) -> [(index: Int, members: [MemberDigest])] {
      cells.indices.map { ($0, cells[$0].members.filter(isMeant).map(\.digest)) }
        .filter { $0.members.count >= least }
    }
    // What was told under a lower threshold is known, however high the new one is.
    let (candidates, released) = (
      meant(cells, from: threshold), meant(old, from: min(threshold, PublicationThreshold.figures))
    )
    var outcomes = Array(repeating: Outcome.publish, count: cells.count)
    guard let subject = cells.first?.subject else { return outcomes }
    let judged = judge(
      candidates.map { Candidate(cells[$0.index].definition, members: $0.members) }, of: subject,
      against: released.map {
        Released(old[$0.index].subject, old[$0.index].definition, members: $0.members)
      }, threshold: threshold)
    for (candidate, outcome) in zip(candidates, judged) {
      if case .carriedForward(let position) = outcome {
        outcomes[candidate.index] = .carriedForward(released[position].index)
      } else {
        outcomes[candidate.index] = outcome
      }
    }
    return outcomes
  }
}
