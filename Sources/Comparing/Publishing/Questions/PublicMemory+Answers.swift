public import JSON
internal import Summaries

extension PublicMemory {
  /// Withholds answers to single questions that would tell of enterprises, or of figures, that the
  /// groups leave out: a country's are told anew only if its own group and those of its size classes
  /// are, with every figure.
  ///
  /// - Parameters:
  ///   - tellings: by cell, what may be told of it so far; positions of ``Telling/again(_:)`` are those
  ///     of `old`.
  ///   - cells: the cells of a release with the figures that they would show.
  ///   - old: every cell released before; the oldest first.
  /// - Returns: the same, with the answers that were told last, or none, where new ones may not be.
  public static func withGroups(
    _ tellings: [Telling], _ cells: [(cell: ReleaseLedger.Cell, figures: JSONValue)],
    against old: [ReleaseLedger.Cell]
  ) -> [Telling] {
    zip(cells, tellings).map { candidate, telling in
      let cell = candidate.cell
      guard cell.definition.block == .question, case .new = telling else { return telling }
      let isWhole = zip(cells, tellings).allSatisfy { group, telling in
        let definition = group.cell.definition
        guard definition.block == .cell, definition.sectors.isEmpty,
          definition.country == cell.definition.country
        else { return true }
        return telling == .new(group.figures)
      }
      if isWhole { return telling }
      return old.lastIndex { $0.subject == cell.subject && $0.definition == cell.definition }
        .map(Telling.again) ?? .nothing
    }
  }
}
