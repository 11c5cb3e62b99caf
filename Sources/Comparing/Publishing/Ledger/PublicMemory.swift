public import JSON
internal import Summaries

/// What public tables have shown and hidden, and what others may therefore show.
///
/// A release hides figures beside small ones so that these cannot be worked out. If the next one chose
/// others, or showed what was hidden because a few came, both together would give the small one. So a
/// group of which nothing has changed shows what it showed before, and a figure that was hidden stays
/// hidden until as many have come as there were, and so many in the group and outside that it says
/// nothing of those before. Until then other campaigns with the same enterprises tell nothing.
public struct PublicMemory: Sendable {
  /// A group that a public release has shown.
  public struct Shown: Sendable {
    /// The number of the release.
    public let release: Int
    /// Which enterprises it was about.
    public let cell: ReleaseLedger.Cell
    /// What was shown, as an entry of the file; hidden figures bear the status `Q`.
    public let figures: JSONValue

    /// A group as it was shown.
    public init(release: Int, _ cell: ReleaseLedger.Cell, figures: JSONValue) {
      self.release = release
      self.cell = cell
      self.figures = figures
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

  private struct Release {
    var shown: [Shown] = []
    var members: Set<MemberDigest> = []
    var origins: Set<[String]> = []
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
  /// changed, or where every group that contains it is told anew: then nobody or many have gone.
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
    for country in Set(groups.map(\.cell.definition.country)) {
      let own = groups.indices.filter { groups[$0].cell.definition.country == country }
      let positions = shown.indices.filter { shown[$0].cell.definition.country == country }
      let known = Dictionary(
        positions.map { (Likeness(shown[$0].cell), $0) }, uniquingKeysWith: { $1 })
      let present = own.reduce(into: Set()) {
        $0.formUnion(groups[$1].cell.members.map(\.digest))
      }
      let releases = releases(positions).filter { !$0.members.isDisjoint(with: present) }
      var isUnchanged = false
      let some = own.filter { !groups[$0].cell.members.isEmpty }
      for index in some {
        let group = groups[index]
        switch outcomes[index] {
        case .carriedForward(let earlier): tellings[index] = .again(earlier)
        case .withheld: break
        case .publish:
          if let same = known[Likeness(group.cell)] {
            tellings[index] = .again(same)
            if group.cell.members.count == present.count { isUnchanged = true }
          } else if let figures = told(group, among: present, after: releases) {
            tellings[index] = .new(figures)
          }
        }
      }
      for index in own where groups[index].cell.members.isEmpty {
        let group = groups[index]
        let isTold = some.allSatisfy {
          if case .new = tellings[$0] { return true }
          return !groups[$0].cell.definition.contains(group.cell.definition)
        }
        if isTold || isUnchanged { tellings[index] = .new(group.figures) }
      }
    }
    return tellings
  }

  private func releases(_ positions: [Int]) -> [Release] {
    var releases: [Int: Release] = [:]
    for position in positions {
      let each = shown[position]
      releases[each.release, default: Release()].shown.append(each)
      releases[each.release]?.members.formUnion(each.cell.members.map(\.digest))
      releases[each.release]?.origins.insert(each.cell.definition.origins)
    }
    return releases.sorted { $0.key < $1.key }.map(\.value)
  }

  private func told(
    _ group: (cell: ReleaseLedger.Cell, figures: JSONValue), among present: Set<MemberDigest>,
    after releases: [Release]
  ) -> JSONValue? {
    var figures = group.figures
    for release in releases {
      let all = present.count { !release.members.contains($0) }
      let isDoubled = all >= release.members.count
      // With or without a campaign: what is gone is known as well as what has come.
      guard isDoubled || release.origins.contains(group.cell.definition.origins) else {
        return nil
      }
      let came = group.cell.members.count { !release.members.contains($0.digest) }
      let isWhole = group.cell.members.count == present.count
      let isRenewed =
        isDoubled && came >= threshold
        && (all - came >= threshold || isWhole && came >= 2 * threshold)
      guard !isRenewed else { continue }
      let before = release.shown.last { $0.cell.definition.isSameGroup(as: group.cell.definition) }
      guard let before else { return nil }
      figures = figures.hiding(before.figures)
    }
    return figures
  }

  private struct Likeness: Hashable {
    let subject: ReleaseLedger.Subject
    let definition: CellDefinition
    let members: [ReleasedMember]

    init(_ cell: ReleaseLedger.Cell) {
      subject = cell.subject
      definition = cell.definition
      members = cell.members.sorted()
    }
  }
}

extension CellDefinition {
  /// Whether both mean the same place in the tables, whatever campaigns they count.
  fileprivate func isSameGroup(as other: CellDefinition) -> Bool {
    block == other.block && country == other.country && sizes == other.sizes
      && sectors == other.sectors && part == other.part
  }
}

extension JSONValue {
  /// The entry of a group without the figures that an earlier entry of it hides.
  fileprivate func hiding(_ earlier: JSONValue) -> JSONValue {
    switch (content, earlier.content) {
    case (.object(let own), .object(let before)):
      if let flags = before["flags"]?.array, flags.first?.string == "Q" { return earlier }
      return JSONValue(
        .object(
          JSONObject(
            own.members.compactMap { member in
              if let known = before[member.key] {
                return JSONObject.Member(key: member.key, value: member.value.hiding(known))
              }
              // Levels are left out where they cannot be told; a measure may be new.
              return member.key == "levels" ? nil : member
            })))
    case (.array(let own), .array(let before)) where own.count == before.count:
      return JSONValue(.array(zip(own, before).map { $0.hiding($1) }))
    default: return self
    }
  }
}
