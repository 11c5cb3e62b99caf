internal import JSON
internal import Summaries

extension PublicMemory {
  /// The public releases of a country as those see them who tell enterprises apart by one identity.
  struct Past {
    private struct Release {
      var shown: [Shown] = []
      var members: Set<Int> = []
      var origins: Set<[String]> = []
      var empty: Set<CellDefinition> = []

      /// Whether it told of a group, be it that nobody was in it.
      func showed(_ definition: CellDefinition) -> Bool {
        empty.contains { $0.isSameGroup(as: definition) }
          || shown.contains { $0.cell.definition.isSameGroup(as: definition) }
      }
    }

    /// Those who are counted now.
    let present: Set<Int>
    private let look: MemberNumbers.Look
    private let releases: [Release]
    private let threshold: Int

    /// The releases in which any of those counted now were.
    ///
    /// - Parameters:
    ///   - look: the members of the groups that would be shown, then those of the groups shown.
    ///   - own: the positions of the country's groups among those that would be shown.
    ///   - shown: every group that was shown.
    ///   - positions: the positions of the country's groups among these.
    ///   - count: how many groups would be shown.
    ///   - threshold: from how many enterprises on a group may be shown.
    init(
      _ look: MemberNumbers.Look, _ own: [Int], _ shown: [Shown], _ positions: [Int],
      after count: Int, _ threshold: Int
    ) {
      self.look = look
      self.threshold = threshold
      let present = own.reduce(into: Set()) { $0.formUnion(look.numbers[$1]) }
      self.present = present
      var releases: [Int: Release] = [:]
      for position in positions {
        let each = shown[position]
        releases[each.release, default: Release()].shown.append(each)
        releases[each.release]?.members.formUnion(look.numbers[count + position])
        releases[each.release]?.origins.insert(each.cell.definition.origins)
        releases[each.release]?.empty.formUnion(each.empty)
      }
      self.releases = releases.sorted { $0.key < $1.key }.map(\.value)
        .filter { !$0.members.isDisjoint(with: present) }
    }

    /// The figures of a group without those that must stay hidden; `nil` = nothing may be told.
    func told(_ figures: JSONValue, of definition: CellDefinition, at position: Int) -> JSONValue? {
      let own = Set(look.numbers[position])
      var figures = figures
      for release in releases where !isOfOthers(release, definition) {
        let all = present.count { !release.members.contains($0) }
        let isDoubled = isDoubled(release)
        // With or without a campaign: what is gone is known as well as what has come.
        guard isDoubled || release.origins.contains(definition.origins) else { return nil }
        let came = own.count { !release.members.contains($0) }
        let isWhole = own.count == present.count
        let isRenewed =
          isDoubled && came >= threshold
          && (all - came >= threshold || isWhole && came >= 2 * threshold)
        guard !isRenewed else { continue }
        let before = release.shown.last { $0.cell.definition.isSameGroup(as: definition) }
        guard let before else { return nil }
        figures = figures.hiding(before.figures)
      }
      return figures
    }

    /// Whether it may be told that a group is empty, as far as earlier releases hid whether it was.
    func mayBeEmpty(_ definition: CellDefinition) -> Bool {
      releases.allSatisfy { release in
        isOfOthers(release, definition) || isDoubled(release) || release.showed(definition)
      }
    }

    /// Whether as many have come as there were.
    private func isDoubled(_ release: Release) -> Bool {
      present.count { !release.members.contains($0) } >= release.members.count
    }

    /// Whether a release was of another campaign, in which some happened to answer the same.
    private func isOfOthers(_ release: Release, _ definition: CellDefinition) -> Bool {
      look.identity.isOfAnyCampaign
        && release.origins.allSatisfy { Set($0).isDisjoint(with: definition.origins) }
        && MemberNumbers.areManyApart(release.members, present)
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
