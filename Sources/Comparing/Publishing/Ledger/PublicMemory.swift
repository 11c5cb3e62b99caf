public import JSON
internal import Summaries

/// What public tables have shown and hidden, and what others may therefore show.
///
/// A release hides figures beside small ones so that these cannot be worked out. If the next one chose
/// others, or showed what was hidden because a few came, both together would give the small one. So a
/// group of which nothing has changed shows what it showed before, and a figure that was hidden stays
/// hidden until as many have come as there were, and so many in the group and outside that it says
/// nothing of those before. Until then other campaigns with the same enterprises tell nothing. All of
/// this holds under each ``Summaries/MemberIdentity``: what one of them hides is hidden.
public struct PublicMemory: Sendable {
  /// A group that a public release has shown.
  public struct Shown: Sendable {
    /// The number of the release.
    public let release: Int
    /// Which enterprises it was about.
    public let cell: ReleaseLedger.Cell
    /// What was shown, as an entry of the file; hidden figures bear the status `Q`.
    public let figures: JSONValue
    /// Of the country's own group, which others were told to be empty.
    public let empty: Set<CellDefinition>

    /// A group as it was shown.
    public init(
      release: Int, _ cell: ReleaseLedger.Cell, figures: JSONValue,
      empty: Set<CellDefinition> = []
    ) {
      self.release = release
      self.cell = cell
      self.figures = figures
      self.empty = empty
    }
  }

  /// What of a group may be shown.
  public enum Telling: Hashable, Sendable {
    /// These figures.
    case new(JSONValue)
    /// What was shown before: the position of the group among those remembered.
    case again(Int)
    /// Nothing.
    case nothing
  }

  private let shown: [Shown]
  private let threshold: Int

  /// The memory of public releases.
  ///
  /// - Parameters:
  ///   - shown: every group that any of them has shown, the oldest first.
  ///   - threshold: from how many enterprises on a group may be shown.
  public init(_ shown: [Shown], threshold: Int) {
    self.shown = shown
    self.threshold = threshold
  }

  /// What the groups of a new release may show of what they would.
  ///
  /// That a group is empty tells of those who were in it before. So it is told only where nothing has
  /// changed, or where every group that contains it is told anew: then nobody or many have gone. That
  /// it was is told as well, so an earlier release that hid it must be told anew too, or have told it.
  ///
  /// - Parameters:
  ///   - groups: every group that it would show, empty ones too, with its entry.
  ///   - outcomes: by group, what the ledger says of it by the same memory; an empty one passes.
  /// - Returns: for each group what may be shown, in their order.
  public func tellings(
    _ groups: [(cell: ReleaseLedger.Cell, figures: JSONValue)],
    _ outcomes: [ReleaseLedger.Outcome]
  ) -> [Telling] {
    var tellings = Array(repeating: Telling.nothing, count: groups.count)
    let numbers = MemberNumbers((groups.map(\.cell) + shown.map(\.cell)).map(\.members))
    for country in Set(groups.map(\.cell.definition.country)) {
      let own = groups.indices.filter { groups[$0].cell.definition.country == country }
      let positions = shown.indices.filter { shown[$0].cell.definition.country == country }
      let known = Dictionary(
        positions.flatMap { position in
          Likeness.all(of: shown[position].cell, numbers, at: groups.count + position)
            .map { ($0, position) }
        }, uniquingKeysWith: { $1 })
      let past = numbers.looks.map { look in
        Past(look, own, shown, positions, after: groups.count, threshold)
      }
      let count = past.first?.present.count
      var isUnchanged = false
      let some = own.filter { !groups[$0].cell.members.isEmpty }
      for index in some {
        let group = groups[index]
        switch outcomes[index] {
        case .carriedForward(let earlier): tellings[index] = .again(earlier)
        case .withheld: break
        case .publish:
          let likenesses = Likeness.all(of: group.cell, numbers, at: index)
          if let same = likenesses.compactMap({ known[$0] }).max() {
            tellings[index] = .again(same)
            if group.cell.members.count == count { isUnchanged = true }
          } else {
            var figures: JSONValue? = group.figures
            for past in past {
              figures = figures.flatMap { past.told($0, of: group.cell.definition, at: index) }
            }
            if let figures { tellings[index] = .new(figures) }
          }
        }
      }
      for index in own where groups[index].cell.members.isEmpty {
        let group = groups[index]
        let isTold = some.allSatisfy {
          if case .new = tellings[$0] { return true }
          return !groups[$0].cell.definition.contains(group.cell.definition)
        }
        let isKnown = past.allSatisfy { $0.mayBeEmpty(group.cell.definition) }
        if isTold || isUnchanged, isKnown { tellings[index] = .new(group.figures) }
      }
    }
    return tellings
  }

  /// What two groups have in common of which nothing has changed: all that is counted, whatever of it
  /// is shown.
  private struct Likeness: Hashable {
    private struct Member: Hashable {
      let number: Int
      let scored: UInt64
    }

    private let subject: ReleaseLedger.Subject
    private let definition: CellDefinition
    private let identity: MemberIdentity
    private let members: [Member]

    /// By each identity of which the figures follow.
    static func all(
      of cell: ReleaseLedger.Cell, _ numbers: MemberNumbers, at position: Int
    ) -> [Likeness] {
      numbers.exact.map { look in
        Likeness(
          subject: cell.subject, definition: cell.definition, identity: look.identity,
          members: zip(look.numbers[position], cell.members)
            .map { Member(number: $0, scored: $1.scored) }
            .sorted { ($0.number, $0.scored) < ($1.number, $1.scored) })
      }
    }
  }
}
