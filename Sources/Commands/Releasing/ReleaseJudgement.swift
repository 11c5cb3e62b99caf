internal import Comparing
internal import JSON
internal import Questionnaires
internal import Storage
internal import Summaries

/// What a release that is about to be written may show, by what the store remembers of those before.
///
/// Counting, judging and recording belong into one ``Storage/Store/atOnce(_:)``, so that nothing
/// comes between. The file is written afterwards: what was only remembered gives nothing away, but
/// costs the next release, so a command looks first whether it can write.
struct ReleaseJudgement {
  private let wanted: [ReleaseHistory.Wanted]
  private let history: ReleaseHistory
  /// By cell: what is shown of it.
  private let tellings: [PublicMemory.Telling]
  private let kind: ReleaseKind
  private let subject: ReleaseLedger.Subject
  private let isSynthetic: Bool

  /// Judges the cells of a release.
  ///
  /// - Parameters:
  ///   - entries: the cells with the numbers of enterprises and the figures that they would show.
  ///   - kind: for whom the release is.
  ///   - query: what the summaries were asked for; its period and campaign are those of the cells'
  ///     origins and may be left open.
  ///   - logic: the logic hash of the version counted.
  ///   - threshold: from how many enterprises on a group may be shown.
  ///   - store: the store that counted them.
  ///   - random: yields unpredictable bytes.
  /// - Throws: ``Storage/StorageProblem``; ``CommandFailure`` if a cell shows another number of
  ///   enterprises than the store counts for its definition.
  init(
    _ entries: [Ledger.Entry], kind: ReleaseKind, _ query: CellQuery, logic: String,
    threshold: Int, in store: any Store, random: (_ count: Int) throws -> [UInt8]
  ) throws {
    self.kind = kind
    subject = ReleaseLedger.Subject(kind: kind.rawValue, logic: logic, form: query.form)
    isSynthetic = query.isSynthetic
    var measures = MeasureNames(store: store)
    wanted = try Self.wanted(
      entries, of: try store.members(query, under: logic, random: random), subject,
      measures: try measures.ids(under: logic))
    history = try ReleaseHistory(of: query, in: store)
    tellings = history.tellings(of: wanted, isPublic: kind == .public, threshold: threshold)
  }

  /// The cells with those behind them.
  private static func wanted(
    _ entries: [Ledger.Entry], of counted: [CountedMember], _ subject: ReleaseLedger.Subject,
    measures: [String]
  ) throws -> [ReleaseHistory.Wanted] {
    let members = Dictionary(
      counted.map { ($0.digest, $0.member) }, uniquingKeysWith: { first, _ in first })
    let candidates = ReleaseLedger.candidates(entries.map(\.definition), of: counted)
    for (entry, candidate) in zip(entries, candidates) where entry.n != candidate.members.count {
      throw CommandFailure(
        .failure,
        "\(entry.definition.text): the figures are of \(entry.n) responses and the store counts"
          + " \(candidate.members.count), so nothing is released. Run verify.")
    }
    let standing = Dictionary(
      candidates.map { ($0.definition, $0.members.compactMap { members[$0] }) },
      uniquingKeysWith: { first, _ in first })
    return entries.map { entry in
      ReleaseHistory.Wanted(
        ReleaseLedger.Cell(
          subject, entry.definition, members: standing[entry.definition] ?? [],
          told: entry.value.map { ToldMeasures(in: $0, of: measures) } ?? .sums(0),
          sizes: ReleaseLedger.sizes(of: entry.definition, entry.value) { standing[$0] }),
        figures: entry.value)
    }
  }

  /// By entry: what stands in the file; `nil` = nothing.
  var told: [JSONValue?] {
    tellings.map { telling in
      switch telling {
      case .new(let figures): figures
      case .again(let index): history.entries[index].figures
      case .nothing: nil
      }
    }
  }

  /// The release to be recorded.
  ///
  /// - Parameters:
  ///   - date: the day, as `2026-11-24`.
  ///   - periods: the periods from which enterprises come.
  ///   - file: the hash of the file.
  /// - Returns: the release with every cell that is shown.
  func release(date: String, periods: [String], file: String) -> NewRelease {
    let cells = zip(wanted, tellings).compactMap { wanted, telling -> ReleasedCell? in
      let cell = wanted.cell
      switch telling {
      case .new(let figures):
        guard !cell.members.isEmpty else { return nil }
        return released(cell, figures, members: cell.members)
      case .again(let index):
        let earlier = history.entries[index]
        return released(cell, earlier.figures, members: earlier.members, from: earlier.origin)
      case .nothing: return nil
      }
    }
    return NewRelease(
      kind: kind, date: date, logic: subject.logic, form: subject.form, isSynthetic: isSynthetic,
      periods: periods, file: file, cells: cells,
      withheld: zip(wanted, tellings).count { wanted, telling in
        telling == .nothing && wanted.figures != nil && !wanted.cell.members.isEmpty
      })
  }

  private func released(
    _ cell: ReleaseLedger.Cell, _ figures: JSONValue, members: [ReleasedMember],
    from release: Int? = nil
  ) -> ReleasedCell {
    ReleasedCell(
      definition: cell.definition.text, n: members.count,
      figures: EmptyGroups.joined(figures, empty(beside: cell.definition)).canonicalText(),
      members: members, carriedFrom: release)
  }

  /// The groups that are told to be empty, if a definition is that of their country's own group.
  private func empty(beside whole: CellDefinition) -> [CellDefinition] {
    guard kind == .public,
      whole == CellDefinition(block: .cell, country: whole.country, origins: whole.origins)
    else { return [] }
    return zip(wanted, tellings).compactMap { wanted, telling in
      let cell = wanted.cell
      return cell.members.isEmpty && telling != .nothing
        && cell.definition.country == whole.country ? cell.definition : nil
    }
  }
}
