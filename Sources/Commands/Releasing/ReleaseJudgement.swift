internal import Comparing
internal import Storage
internal import Summaries

/// What a release that is about to be written may show, by what the store remembers of those before.
///
/// Counting, judging and recording belong into one ``Storage/Store/atOnce(_:)``, so that nothing
/// comes between; the file is written afterwards, as a release that is only remembered does no harm.
struct ReleaseJudgement {
  /// What is shown of a cell.
  enum Showing: Hashable {
    /// Its new figures.
    case new
    /// The figures of an earlier release, as they were recorded there.
    case earlier(figures: String, n: Int, release: Int)
    /// Nothing.
    case nothing
  }

  /// By cell: what is shown of it.
  let showings: [Showing]
  private let cells: [ReleaseLedger.Cell]
  private let earlier: [ReleasedCell?]
  private let subject: ReleaseLedger.Subject
  private let kind: ReleaseKind
  private let isSynthetic: Bool

  /// Judges the cells of a release.
  ///
  /// - Parameters:
  ///   - cells: the cells with the numbers of enterprises that they would show.
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
    _ cells: [(definition: CellDefinition, n: Int)], kind: ReleaseKind, _ query: CellQuery,
    logic: String, threshold: Int, in store: any Store,
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
    self.cells = candidates.map { candidate in
      ReleaseLedger.Cell(
        subject, candidate.definition, members: candidate.members.compactMap { members[$0] })
    }
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
        old.append(
          Earlier(
            release: cell.carriedFrom ?? release.record.id, cell: cell, subject: subject,
            definition: definition))
      }
    }
    let released = old.map {
      ReleaseLedger.Cell($0.subject, $0.definition, members: $0.cell.members)
    }
    let outcomes = zip(
      ReleaseLedger.judge(self.cells, against: released, threshold: threshold),
      ReleaseLedger.judgeQuality(self.cells, against: released)
    ).map { $0 == .publish ? $1 : $0 }
    showings = outcomes.map { outcome in
      switch outcome {
      case .publish: .new
      case .carriedForward(let index):
        .earlier(
          figures: old[index].cell.figures, n: old[index].cell.n, release: old[index].release)
      case .withheld: .nothing
      }
    }
    earlier = outcomes.map { outcome in
      guard case .carriedForward(let index) = outcome else { return nil }
      return old[index].cell
    }
  }

  /// The release to be recorded.
  ///
  /// - Parameters:
  ///   - figures: by cell, what is shown of it as JSON; of cells that are not shown anew it is
  ///     passed over.
  ///   - date: the day, as `2026-11-24`.
  ///   - periods: the periods from which enterprises come.
  ///   - file: the hash of the file.
  ///   - contents: the hash of what it tells.
  /// - Returns: the release with every cell that is shown.
  func release(
    figures: [String], date: String, periods: [String], file: String, contents: String
  ) -> NewRelease {
    let cells = showings.indices.compactMap { index -> ReleasedCell? in
      let cell = self.cells[index]
      switch showings[index] {
      case .new:
        return ReleasedCell(
          definition: cell.definition.text, n: cell.members.count,
          figures: figures[index], members: cell.members)
      case .earlier(let figures, let n, let release):
        return ReleasedCell(
          definition: cell.definition.text, n: n, figures: figures,
          members: earlier[index]?.members ?? [], carriedFrom: release)
      case .nothing: return nil
      }
    }
    return NewRelease(
      kind: kind, date: date, logic: subject.logic, form: subject.form, isSynthetic: isSynthetic,
      periods: periods, file: file, contents: contents, cells: cells,
      withheld: showings.count { $0 == .nothing })
  }
}

extension ReleaseJudgement {
  /// A cell of an earlier release.
  private struct Earlier {
    let release: Int
    let cell: ReleasedCell
    let subject: ReleaseLedger.Subject
    let definition: CellDefinition
  }
}
