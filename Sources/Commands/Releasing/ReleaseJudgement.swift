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
  /// What is shown of a cell.
  enum Showing: Hashable {
    /// Its new figures, or those of them that may be shown.
    case new(JSONValue)
    /// The figures of an earlier release, as they were recorded there.
    case earlier(figures: String, n: Int, release: Int)
    /// Nothing.
    case nothing
  }

  /// By cell: what is shown of it.
  let showings: [Showing]
  private let cells: [ReleaseLedger.Cell]
  /// By cell: whether it has new figures.
  private let hasFigures: [Bool]
  private let earlier: [ReleasedCell?]
  private let subject: ReleaseLedger.Subject
  private let kind: ReleaseKind
  private let isSynthetic: Bool

  /// Judges the cells of a release.
  ///
  /// - Parameters:
  ///   - cells: the cells with the numbers of enterprises and the figures that they would show; `nil` =
  ///     nothing by themselves, but what they showed before may be shown again.
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
    _ cells: [(definition: CellDefinition, n: Int, figures: JSONValue?)], kind: ReleaseKind,
    _ query: CellQuery, logic: String, threshold: Int, in store: any Store,
    random: (_ count: Int) throws -> [UInt8]
  ) throws {
    let counted = try store.members(query, under: logic, random: random)
    let members = Dictionary(
      counted.map { ($0.digest, $0.member) }, uniquingKeysWith: { first, _ in first })
    let candidates = ReleaseLedger.candidates(cells.map(\.definition), of: counted)
    for (cell, candidate) in zip(cells, candidates) where cell.n != candidate.members.count {
      throw CommandFailure(
        .failure,
        "\(cell.definition.text): the figures are of \(cell.n) responses and the store counts"
          + " \(candidate.members.count), so nothing is released. Run verify.")
    }
    let subject = ReleaseLedger.Subject(kind: kind.rawValue, logic: logic, form: query.form)
    self.subject = subject
    var measures = MeasureNames(store: store)
    let known = try measures.ids(under: logic)
    let standing = Dictionary(
      candidates.map { ($0.definition, $0.members.compactMap { members[$0] }) },
      uniquingKeysWith: { first, _ in first })
    self.cells = zip(candidates, cells).map { candidate, cell in
      ReleaseLedger.Cell(
        subject, candidate.definition, members: standing[candidate.definition] ?? [],
        told: cell.figures.map { ToldMeasures(in: $0, of: known) } ?? .sums(0),
        sizes: Self.sizes(of: candidate.definition, cell.figures) { standing[$0] })
    }
    hasFigures = cells.map { $0.figures != nil }
    self.kind = kind
    isSynthetic = query.isSynthetic
    var old: [Earlier] = []
    for release in try store.releases(
      ofQuestionnaire: query.questionnaire, isSynthetic: query.isSynthetic)
    {
      let subject = ReleaseLedger.Subject(
        kind: release.record.kind.rawValue, logic: release.record.logic, form: release.record.form)
      for cell in release.cells {
        guard let definition = CellDefinition(text: cell.definition) else {
          throw CommandFailure(
            .failure,
            "Release \(release.record.id) has a cell that this version cannot read, so nothing can"
              + " be judged by it. Install the version that wrote it, or restore the latest backup."
          )
        }
        var told = cell
        let (figures, empty) = EmptyGroups.split(cell.figures)
        told.figures = figures
        old.append(
          Earlier(
            listing: release.record.id, release: cell.carriedFrom ?? release.record.id,
            cell: told, empty: empty, subject: subject, definition: definition,
            told: ToldMeasures(
              in: JSONDocument.read(told.figures).root ?? JSONValue(nilLiteral: ()),
              of: try measures.ids(under: release.record.logic))))
      }
    }
    let shown = Dictionary(
      old.map { (Place(release: $0.listing, definition: $0.definition), $0.cell.members) },
      uniquingKeysWith: { first, _ in first })
    let released = old.map { earlier in
      ReleaseLedger.Cell(
        earlier.subject, earlier.definition, members: earlier.cell.members, told: earlier.told,
        sizes: Self.sizes(of: earlier.definition, JSONDocument.read(earlier.cell.figures).root) {
          shown[Place(release: earlier.release, definition: $0)]
        })
    }
    let new = zip(self.cells, cells).compactMap { cell, wanted in
      wanted.figures.map { (cell: cell, figures: $0) }
    }
    let outcomes = zip(
      ReleaseLedger.judgeByBlock(new.map(\.cell), against: released, threshold: threshold),
      ReleaseLedger.judgeToldOnce(new.map(\.cell), against: released)
    ).map { $0 == .publish ? $1 : $0 }
    var told = PublicMemory.withGroups(
      Self.showings(new, outcomes, kind, after: old, threshold), new, against: released)[...]
    let silent = zip(self.cells, hasFigures).filter { !$1 }.map(\.0)
    var again = ReleaseLedger.shownAgain(silent, against: released, threshold: threshold)[...]
    let showings = hasFigures.map { isNew -> PublicMemory.Telling in
      if isNew { return told.popFirst() ?? .nothing }
      guard case .carriedForward(let index) = again.popFirst() else { return .nothing }
      return .again(index)
    }
    self.showings = showings.map { showing in
      switch showing {
      case .new(let figures): .new(figures)
      case .again(let index):
        .earlier(
          figures: old[index].cell.figures, n: old[index].cell.n, release: old[index].release)
      case .nothing: .nothing
      }
    }
    earlier = showings.map { showing in
      guard case .again(let index) = showing else { return nil }
      return old[index].cell
    }
  }

  /// The release to be recorded.
  ///
  /// - Parameters:
  ///   - date: the day, as `2026-11-24`.
  ///   - periods: the periods from which enterprises come.
  ///   - file: the hash of the file.
  ///   - contents: the hash of what it tells.
  /// - Returns: the release with every cell that is shown.
  func release(
    date: String, periods: [String], file: String, contents: String
  ) -> NewRelease {
    let cells = showings.indices.compactMap { index -> ReleasedCell? in
      let cell = self.cells[index]
      switch showings[index] {
      case .new(let figures):
        guard !cell.members.isEmpty else { return nil }
        return ReleasedCell(
          definition: cell.definition.text, n: cell.members.count,
          figures: EmptyGroups.joined(figures.canonicalText(), empty(beside: cell.definition)),
          members: cell.members)
      case .earlier(let figures, let n, let release):
        return ReleasedCell(
          definition: cell.definition.text, n: n,
          figures: EmptyGroups.joined(figures, empty(beside: cell.definition)),
          members: earlier[index]?.members ?? [], carriedFrom: release)
      case .nothing: return nil
      }
    }
    return NewRelease(
      kind: kind, date: date, logic: subject.logic, form: subject.form, isSynthetic: isSynthetic,
      periods: periods, file: file, contents: contents, cells: cells,
      withheld: self.cells.indices.count {
        showings[$0] == .nothing && hasFigures[$0] && !self.cells[$0].members.isEmpty
      })
  }
}

extension ReleaseJudgement {
  /// The groups that are told to be empty, if a definition is that of their country's own group.
  private func empty(beside whole: CellDefinition) -> [CellDefinition] {
    guard kind == .public,
      whole == CellDefinition(block: .cell, country: whole.country, origins: whole.origins)
    else { return [] }
    return zip(cells, showings).compactMap { cell, showing in
      cell.members.isEmpty && showing != .nothing && cell.definition.country == whole.country
        ? cell.definition : nil
    }
  }

  /// Where an earlier cell stands.
  private struct Place: Hashable {
    let release: Int
    let definition: CellDefinition
  }

  /// Who stands in each size class that an entry of answers for everybody tells apart: those of the
  /// group of the same release, as answers are told anew only beside groups that are.
  private static func sizes(
    of entry: CellDefinition, _ figures: JSONValue?,
    members: (CellDefinition) -> [ReleasedMember]?
  ) -> [String: [ReleasedMember]] {
    guard entry.block == .question, let figures else { return [:] }
    let sizes = ReleaseLedger.sizesTold(in: figures)
    return Dictionary(
      sizes.compactMap { size in
        let group = CellDefinition(
          block: .cell, country: entry.country, sizes: [size], origins: entry.origins)
        return members(group).map { (size, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A cell of an earlier release.
  private struct Earlier {
    /// The release that lists it, and the one whose figures they are.
    let listing: Int
    let release: Int
    let cell: ReleasedCell
    /// Of a country's own group, those that were told to be empty.
    let empty: Set<CellDefinition>
    let subject: ReleaseLedger.Subject
    let definition: CellDefinition
    let told: ToldMeasures
  }

  /// What is shown of each cell. Public tables hide figures beside small ones, and remember which.
  private static func showings(
    _ cells: [(cell: ReleaseLedger.Cell, figures: JSONValue)], _ outcomes: [ReleaseLedger.Outcome],
    _ kind: ReleaseKind, after old: [Earlier], _ threshold: Int
  ) -> [PublicMemory.Telling] {
    var showings = zip(cells, outcomes).map { cell, outcome -> PublicMemory.Telling in
      switch outcome {
      case .publish: .new(cell.figures)
      case .carriedForward(let index): .again(index)
      case .withheld: .nothing
      }
    }
    // The same figures of the same enterprises once more are no older ones.
    func isUnchanged(_ index: Int, since earlier: Int) -> Bool {
      old[earlier].cell.figures == cells[index].figures.canonicalText()
        && (outcomes[index] == .publish
          || Set(cells[index].cell.members.map(\.digest))
            == Set(old[earlier].cell.members.map(\.digest)))
    }
    for (index, showing) in showings.enumerated() {
      if case .again(let earlier) = showing, isUnchanged(index, since: earlier) {
        showings[index] = .new(cells[index].figures)
      }
    }
    guard kind == .public else { return showings }
    let groups = cells.indices.filter { cells[$0].cell.definition.block == .cell }
    let shown = old.indices.filter {
      old[$0].subject.kind == kind.rawValue && old[$0].definition.block == .cell
    }
    let memory = PublicMemory(
      shown.map {
        PublicMemory.Shown(
          release: old[$0].listing,
          ReleaseLedger.Cell(old[$0].subject, old[$0].definition, members: old[$0].cell.members),
          figures: JSONDocument.read(old[$0].cell.figures).root ?? JSONValue(nilLiteral: ()),
          empty: old[$0].empty)
      }, threshold: threshold)
    let tellings = memory.tellings(
      groups.map { cells[$0] },
      groups.map { index in
        guard case .carriedForward(let earlier) = outcomes[index] else { return outcomes[index] }
        return shown.firstIndex(of: earlier).map { .carriedForward($0) } ?? .withheld
      })
    for (index, telling) in zip(groups, tellings) {
      guard case .again(let earlier) = telling else {
        showings[index] = telling
        continue
      }
      showings[index] =
        isUnchanged(index, since: shown[earlier])
        ? .new(cells[index].figures) : .again(shown[earlier])
    }
    return showings
  }
}

/// The ids of the measures of versions, as the figures of releases name them.
private struct MeasureNames {
  let store: any Store
  private var known: [String: [String]] = [:]

  init(store: any Store) { self.store = store }

  /// Of the version with a logic hash.
  mutating func ids(under logic: String) throws -> [String] {
    if let ids = known[logic] { return ids }
    let questionnaire = try store.questionnaire(logic: logic)
    let ids = questionnaire.map { $0.measures.map($0.id(of:)) } ?? []
    known[logic] = ids
    return ids
  }
}
