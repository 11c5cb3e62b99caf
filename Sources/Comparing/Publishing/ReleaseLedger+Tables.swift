public import JSON
public import Summaries

extension ReleaseLedger {
  /// The size classes of which an entry of answers for everybody shows any table.
  ///
  /// - Parameter figures: the entry, as it was or would be told.
  /// - Returns: their ids, sorted by text.
  public static func sizesTold(in figures: JSONValue) -> [String] {
    let groups = (figures.array ?? []).flatMap { $0.object?["groups"]?.array ?? [] }
    return Set(
      groups.compactMap { group -> String? in
        guard let n = group.object?["n"]?.object?["value"], !n.isNull else { return nil }
        return group.object?["size"]?.string
      }
    ).sorted()
  }

  /// Who stands in each size class that an entry of answers for everybody tells apart: those of the
  /// group of the same release, as answers are told anew only beside groups that are.
  ///
  /// - Parameters:
  ///   - entry: the definition of the entry; of other blocks nothing is told apart.
  ///   - figures: what it tells.
  ///   - members: those behind a group of the same release; `nil` = it has no such group.
  /// - Returns: by the id of the size class.
  public static func sizes(
    of entry: CellDefinition, _ figures: JSONValue?,
    members: (CellDefinition) -> [ReleasedMember]?
  ) -> [String: [ReleasedMember]] {
    guard entry.block == .question, let figures else { return [:] }
    return Dictionary(
      sizesTold(in: figures).compactMap { size in
        let group = CellDefinition(
          block: .cell, country: entry.country, sizes: [size], origins: entry.origins)
        return members(group).map { (size, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Judges tables of answers together, those for another association, those for everybody, and those
  /// of whether the questions work: what any tells is known to whoever has all.
  ///
  /// - Parameters:
  ///   - cells: the cells as they would be shown; those of other blocks pass.
  ///   - old: every cell released before of the same questionnaire; the oldest first.
  ///   - threshold: from how many enterprises on a table may be shown.
  /// - Returns: one outcome for each cell, in their order.
  static func judgeTables(
    _ cells: [Cell], against old: [Cell], threshold: Int
  ) -> [Outcome] {
    let own = cells.enumerated().flatMap { index, cell in cell.tables.map { (index, $0) } }
    let judged = judge(
      own.map(\.1), against: old.flatMap(\.tables), threshold: threshold)
    // An entry for everybody is told whole or not at all.
    let refused = zip(own, judged).filter { $1 != .publish }.map(\.0.0)
    return outcomes(cells.map { ($0.subject, $0.definition) }, Set(refused), old)
  }
}

extension ReleaseLedger.Cell {
  /// The tables of answers that it tells: itself, or those of the country and of size classes.
  fileprivate var tables: [ReleaseLedger.Cell] {
    switch definition.block {
    case .table: [self]
    case .question:
      [table([], members)] + sizes.sorted { $0.key < $1.key }.map { table([$0.key], $0.value) }
    // Classes by the matching score add up to the answers of the country.
    case .quality: [table([], members)]
    case .cell, .group, .country, .whole: []
    }
  }

  private func table(_ sizes: [String], _ members: [ReleasedMember]) -> ReleaseLedger.Cell {
    ReleaseLedger.Cell(
      subject,
      CellDefinition(
        block: .table, country: definition.country, sizes: sizes, origins: definition.origins),
      members: members, told: told)
  }
}
