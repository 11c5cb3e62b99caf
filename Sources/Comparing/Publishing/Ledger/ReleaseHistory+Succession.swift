internal import JSON
internal import Summaries

extension ReleaseHistory {
  typealias Candidate = (cell: ReleaseLedger.Cell, figures: JSONValue)

  /// Tells less of a country until its tables withstand ``SuccessionAudit``: no sectors, then no size
  /// classes, then only what was told before.
  ///
  /// - Parameters:
  ///   - tellings: by candidate, what may be told so far.
  ///   - candidates: the cells of tables for everybody with their figures.
  ///   - all: every cell, be it hidden.
  ///   - threshold: from how many enterprises on a group may be shown.
  func coarsen(
    _ tellings: inout [PublicMemory.Telling], of candidates: [Candidate],
    all: [ReleaseLedger.Cell], _ threshold: Int
  ) {
    for whole in all where whole.definition.isWhole {
      let country = whole.definition.country
      let groups = candidates.indices.filter {
        candidates[$0].cell.definition.isGroup(of: country)
      }
      let earlier = earlierTables(like: whole)
      guard !earlier.isEmpty else { continue }
      let definitions = all.map(\.definition).filter { $0.isGroup(of: country) }
      for finest in ReleaseTable.allCases.map(Optional.some) + [nil] {
        for index in groups where !(finest?.tells(candidates[index].cell.definition) ?? false) {
          tellings[index] = toldLast(of: candidates[index].cell)
        }
        let news = groups.compactMap { index -> (CellDefinition, JSONValue)? in
          guard case .new(let figures) = tellings[index] else { return nil }
          return (candidates[index].cell.definition, figures)
        }
        let audit = SuccessionAudit(
          SuccessionAudit.Table(
            subject: whole.subject, groups: news, members: whole.members),
          after: earlier, definitions: definitions, threshold: threshold)
        if news.isEmpty || audit.passes { break }
      }
    }
  }

  /// What a group shows if nothing new may be told of it, not even that it is the same.
  private func toldLast(of group: ReleaseLedger.Cell) -> PublicMemory.Telling {
    let last = entries.lastIndex {
      $0.subject == group.subject && $0.definition == group.definition
    }
    return last.map(PublicMemory.Telling.again) ?? .nothing
  }

  /// The tables for everybody that tell of any of a country's enterprises, each as it was when it was
  /// new, the oldest first.
  private func earlierTables(like whole: ReleaseLedger.Cell) -> [SuccessionAudit.Table] {
    let present = MemberIdentity.allCases.map { identity in
      (identity, Set(whole.members.map { $0.token(by: identity) }))
    }
    let new = entries.filter {
      $0.subject.kind == whole.subject.kind && $0.listing == $0.origin
        && $0.definition.isGroup(of: whole.definition.country)
    }
    return Dictionary(grouping: new, by: \.listing).sorted { $0.key < $1.key }
      .map(\.value)
      .filter { table in
        table.contains { entry in
          entry.members.contains { member in
            present.contains { $1.contains(member.token(by: $0)) }
          }
        }
      }
      .map(SuccessionAudit.Table.init)
      .reduce(into: []) { tables, table in
        if let last = tables.last, last.isOfTheSame(as: table) {
          tables[tables.count - 1].groups += table.groups
        } else {
          tables.append(table)
        }
      }
  }
}

extension SuccessionAudit.Table {
  /// The groups that a release told anew.
  fileprivate init(_ entries: [ReleaseHistory.Entry]) {
    let whole = entries.first { $0.definition.isWhole }
    let empty = (whole?.empty ?? []).sorted { $0.text < $1.text }
    self.init(
      subject: entries[0].subject,
      groups: entries.map { ($0.definition, $0.figures) }
        + empty.map { ($0, JSONValue.noEnterprises) },
      members: whole?.members)
  }

  /// Whether both are about the same enterprises with the same answers, at one time.
  fileprivate func isOfTheSame(as other: Self) -> Bool {
    guard let members, let others = other.members, subject == other.subject else { return false }
    return Set(members.map(\.digest)) == Set(others.map(\.digest))
  }
}

extension CellDefinition {
  /// Whether it is a group of a country's tables for everybody.
  fileprivate func isGroup(of country: String) -> Bool {
    block == .cell && self.country == country
  }

  /// Whether it is a country's own group.
  fileprivate var isWhole: Bool { block == .cell && sizes.isEmpty && sectors.isEmpty }
}

extension ReleaseTable {
  /// Whether a group stands in these tables.
  fileprivate func tells(_ group: CellDefinition) -> Bool {
    switch self {
    case .sizeAndSector: true
    case .size: group.sectors.isEmpty
    case .country: group.sectors.isEmpty && group.sizes.isEmpty
    }
  }
}

extension JSONValue {
  /// What is told of an empty group.
  fileprivate static let noEnterprises: JSONValue = ["n": ["value": 0]]
}
