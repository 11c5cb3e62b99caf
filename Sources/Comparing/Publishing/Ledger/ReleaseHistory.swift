public import JSON
public import Summaries

/// All that was released of a questionnaire so far, and what a new release may show by it.
///
/// Every rule is asked here: those of ``ReleaseLedger`` on who is found by sums, on answers that are
/// told once and on groups that an erasure made too small, and that of ``PublicMemory`` on figures that
/// were hidden.
public struct ReleaseHistory: Sendable {
  /// A cell of a release.
  public struct Entry: Sendable {
    /// The number of the release that lists it.
    public let listing: Int
    /// The number of the release whose figures it shows, which may be an earlier one.
    public let origin: Int
    /// What its figures are of.
    public let subject: ReleaseLedger.Subject
    /// Which enterprises it is about.
    public let definition: CellDefinition
    /// Those behind it, in any order.
    public let members: [ReleasedMember]
    /// What it shows.
    public let figures: JSONValue
    /// Of a country's own group in tables for everybody, the groups that were told to be empty.
    public let empty: Set<CellDefinition>
    /// Of which measures its figures tell sums of scores.
    public let told: ToldMeasures

    /// A cell as it was shown.
    public init(
      listing: Int, origin: Int, _ subject: ReleaseLedger.Subject, _ definition: CellDefinition,
      members: [ReleasedMember], figures: JSONValue, empty: Set<CellDefinition>, told: ToldMeasures
    ) {
      self.listing = listing
      self.origin = origin
      self.subject = subject
      self.definition = definition
      self.members = members
      self.figures = figures
      self.empty = empty
      self.told = told
    }
  }

  /// A cell of a new release.
  public struct Wanted: Sendable {
    /// The cell.
    public let cell: ReleaseLedger.Cell
    /// What it would show; `nil` = nothing by itself, but what it showed before may be shown again.
    public let figures: JSONValue?

    /// A cell that would show these figures.
    public init(_ cell: ReleaseLedger.Cell, figures: JSONValue?) {
      self.cell = cell
      self.figures = figures
    }
  }

  /// The cells, the oldest first.
  public let entries: [Entry]
  private let cells: [ReleaseLedger.Cell]

  /// The history of these cells.
  ///
  /// - Parameter entries: every cell that any release has shown, the oldest first.
  public init(_ entries: [Entry]) {
    self.entries = entries
    let members = Dictionary(
      entries.map { (Place(release: $0.listing, definition: $0.definition), $0.members) },
      uniquingKeysWith: { first, _ in first })
    cells = entries.map { entry in
      ReleaseLedger.Cell(
        entry.subject, entry.definition, members: entry.members, told: entry.told,
        sizes: ReleaseLedger.sizes(of: entry.definition, entry.figures) {
          members[Place(release: entry.origin, definition: $0)]
        })
    }
  }

  /// Where a cell stands.
  private struct Place: Hashable {
    let release: Int
    let definition: CellDefinition
  }

  /// What may be shown of each cell of a new release.
  ///
  /// - Parameters:
  ///   - wanted: its cells, all of one subject.
  ///   - isPublic: whether it is tables for everybody, which remember what they hid.
  ///   - threshold: from how many enterprises on a group may be shown, such as 10.
  /// - Returns: for each cell, in their order, its new figures or those of them that may be shown; the
  ///   position among ``entries`` of what is shown again; or nothing.
  public func tellings(
    of wanted: [Wanted], isPublic: Bool, threshold: Int
  ) -> [PublicMemory.Telling] {
    let new = wanted.compactMap { wanted in
      wanted.figures.map { (cell: wanted.cell, figures: $0) }
    }
    let outcomes = zip(
      ReleaseLedger.judgeByBlock(new.map(\.cell), against: cells, threshold: threshold),
      ReleaseLedger.judgeToldOnce(new.map(\.cell), against: cells)
    ).map { $0 == .publish ? $1 : $0 }
    var tellings = zip(new, outcomes).map { cell, outcome -> PublicMemory.Telling in
      switch outcome {
      case .publish: .new(cell.figures)
      case .carriedForward(let index): telling(again: index, cell, outcome)
      case .withheld: .nothing
      }
    }
    if isPublic {
      remember(new, outcomes, threshold, in: &tellings)
      coarsen(&tellings, of: new, all: wanted.map(\.cell), threshold)
    }
    var told = PublicMemory.withGroups(tellings, new, against: cells)[...]
    let silent = wanted.filter { $0.figures == nil }.map(\.cell)
    var again = ReleaseLedger.shownAgain(silent, against: cells, threshold: threshold)[...]
    return wanted.map { wanted in
      if wanted.figures != nil { return told.popFirst() ?? .nothing }
      guard case .carriedForward(let index) = again.popFirst() else { return .nothing }
      return .again(index)
    }
  }

  /// What groups of tables for everybody may show by what was hidden before.
  private func remember(
    _ cells: [(cell: ReleaseLedger.Cell, figures: JSONValue)],
    _ outcomes: [ReleaseLedger.Outcome], _ threshold: Int,
    in tellings: inout [PublicMemory.Telling]
  ) {
    guard let kind = cells.first?.cell.subject.kind else { return }
    let groups = cells.indices.filter { cells[$0].cell.definition.block == .cell }
    let shown = entries.indices.filter {
      entries[$0].subject.kind == kind && entries[$0].definition.block == .cell
    }
    let memory = PublicMemory(
      shown.map {
        PublicMemory.Shown(
          release: entries[$0].listing,
          ReleaseLedger.Cell(
            entries[$0].subject, entries[$0].definition, members: entries[$0].members),
          figures: entries[$0].figures, empty: entries[$0].empty)
      }, threshold: threshold)
    let told = memory.tellings(
      groups.map { cells[$0] },
      groups.map { index in
        guard case .carriedForward(let earlier) = outcomes[index] else { return outcomes[index] }
        return shown.firstIndex(of: earlier).map { .carriedForward($0) } ?? .withheld
      })
    for (index, group) in zip(groups, told) {
      if case .again(let earlier) = group {
        tellings[index] = telling(again: shown[earlier], cells[index], outcomes[index])
      } else {
        tellings[index] = group
      }
    }
  }

  /// What an earlier cell showed; the same figures of the same enterprises once more are no older ones.
  private func telling(
    again index: Int, _ wanted: (cell: ReleaseLedger.Cell, figures: JSONValue),
    _ outcome: ReleaseLedger.Outcome
  ) -> PublicMemory.Telling {
    let earlier = entries[index]
    let isUnchanged =
      earlier.figures.canonicalText() == wanted.figures.canonicalText()
      && (outcome == .publish
        || Set(wanted.cell.members.map(\.digest)) == Set(earlier.members.map(\.digest)))
    return isUnchanged ? .new(wanted.figures) : .again(index)
  }
}
