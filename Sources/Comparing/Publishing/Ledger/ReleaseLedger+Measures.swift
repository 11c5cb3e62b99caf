public import Summaries

extension ReleaseLedger {
  /// A cell with those behind it, of what each has a score, and which of that the cell tells.
  public struct Cell: Hashable, Sendable {
    /// What its figures are of.
    public let subject: Subject
    /// Which enterprises it is about.
    public let definition: CellDefinition
    /// The enterprises, in any order.
    public let members: [ReleasedMember]
    /// Of which measures its figures tell sums of scores.
    public let told: ToldMeasures
    /// By the id of a size class of which an entry of answers for everybody shows tables: the
    /// enterprises in it.
    public let sizes: [String: [ReleasedMember]]

    /// A cell of these enterprises.
    public init(
      _ subject: Subject, _ definition: CellDefinition, members: [ReleasedMember],
      told: ToldMeasures = .all, sizes: [String: [ReleasedMember]] = [:]
    ) {
      self.subject = subject
      self.definition = definition
      self.members = members
      self.told = told
      self.sizes = sizes
    }
  }

  /// Judges the cells of a new release by all enterprises behind them and, measure by measure, by
  /// those with a final score: ten newcomers of whom a single one has a score would tell it
  /// otherwise. All of it is done under each ``Summaries/MemberIdentity``.
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
    let numbers = MemberNumbers((cells + old).map(\.members))
    var refused: Set<Int> = []
    for aspect in aspects(of: cells, and: old) {
      let trial = Trial(cells, old, aspect, numbers, threshold)
      for look in numbers.looks { refused.formUnion(trial.refused(by: look.numbers)) }
    }
    return outcomes(cells.map { ($0.subject, $0.definition) }, refused, old)
  }

  /// What is shown of each cell if the new figures of some are refused.
  static func outcomes(
    _ cells: [(Subject, CellDefinition)], _ refused: Set<Int>, _ old: [Cell]
  ) -> [Outcome] {
    cells.indices.map { index in
      guard refused.contains(index) else { return .publish }
      return old.lastIndex { ($0.subject, $0.definition) == cells[index] }
        .map(Outcome.carriedForward) ?? .withheld
    }
  }

  /// By what enterprises cells are judged.
  fileprivate enum Aspect {
    /// By all.
    case enterprises
    /// By those with a final score of a measure, in cells that tell of it in whatever way.
    case measure(Int)
    /// By the same, in cells that tell the sum of their scores: what other figures could be told of
    /// them does not excuse that a sum is told.
    case sums(Int)
  }

  private static func aspects(of cells: [Cell], and old: [Cell]) -> [Aspect] {
    let all = cells.reduce(0) { $0 | $1.members.reduce(0) { $0 | $1.scored } }
    let measures = (0..<UInt64.bitWidth).filter { all & 1 << UInt64($0) != 0 }
    let hasOthers = (cells + old).contains { $0.told == .otherwise }
    return [.enterprises] + measures.map(Aspect.measure)
      + (hasOthers ? measures.map(Aspect.sums) : [])
  }
}

extension ReleaseLedger.Aspect {
  /// Which members of a cell are meant, by position; `nil` = the cell tells nothing of them.
  fileprivate func members(of cell: ReleaseLedger.Cell) -> [Int]? {
    switch self {
    case .enterprises: return Array(cell.members.indices)
    case .measure(let measure):
      guard cell.told.concerns(measure) else { return nil }
      return cell.members.indices.filter { cell.members[$0].isScored(measure) }
    case .sums(let measure):
      guard cell.told.tellsSum(of: measure) else { return nil }
      return cell.members.indices.filter { cell.members[$0].isScored(measure) }
    }
  }
}

/// New cells and old ones under one aspect, to be judged under each identity.
private struct Trial {
  private struct Candidate {
    let index: Int
    let members: [Int]
    let isKnown: Bool
  }

  private let cells: [ReleaseLedger.Cell]
  private let old: [ReleaseLedger.Cell]
  private let candidates: [Candidate]
  private let released: [(index: Int, members: [Int])]
  private let threshold: Int

  init(
    _ cells: [ReleaseLedger.Cell], _ old: [ReleaseLedger.Cell], _ aspect: ReleaseLedger.Aspect,
    _ numbers: MemberNumbers, _ threshold: Int
  ) {
    func meant(
      _ cells: [ReleaseLedger.Cell], from least: Int
    ) -> [(index: Int, members: [Int])] {
      cells.indices.compactMap { index in
        // A cell with too few of them shows nothing about them.
        guard let members = aspect.members(of: cells[index]), members.count >= least
        else { return nil }
        return (index, members)
      }
    }
    // What was told under a lower threshold is known, however high the new one is.
    let released = meant(old, from: min(threshold, PublicationThreshold.figures))
    candidates = meant(cells, from: threshold).map { candidate in
      let cell = cells[candidate.index]
      return Candidate(
        index: candidate.index, members: candidate.members,
        isKnown: released.contains { earlier in
          old[earlier.index].subject == cell.subject
            && old[earlier.index].definition == cell.definition
            && numbers.haveSameFigures(
              (candidate.index, candidate.members),
              (cells.count + earlier.index, earlier.members))
        })
    }
    self.released = released
    self.cells = cells
    self.old = old
    self.threshold = threshold
  }

  /// The positions of the cells that are refused if members are told apart by these numbers.
  func refused(by numbers: [[Int]]) -> [Int] {
    // An enterprise has one country, so nothing of one country tells anything of another.
    let countries = Set(candidates.map { cells[$0.index].definition.country })
    return countries.sorted().flatMap { country -> [Int] in
      var judgement = CountryJudgement(
        candidates.filter { cells[$0.index].definition.country == country }.map { candidate in
          CountryJudgement.Wanted(
            position: candidate.index, definition: cells[candidate.index].definition,
            members: Set(candidate.members.map { numbers[candidate.index][$0] }),
            isKnown: candidate.isKnown)
        },
        released.filter { old[$0.index].definition.country == country }.map { earlier in
          CountryJudgement.Earlier(
            definition: old[earlier.index].definition,
            members: Set(earlier.members.map { numbers[cells.count + earlier.index][$0] }))
        }, threshold: threshold)
      judgement.run()
      return judgement.refused
    }
  }
}
