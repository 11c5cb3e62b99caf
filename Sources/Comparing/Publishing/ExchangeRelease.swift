public import Questionnaires
public import Summaries

extension Summary {
  /// The summary as another association may have it: no figure stands on fewer enterprises than
  /// ``Summaries/ExchangeThreshold`` says, and no difference of two blocks does either.
  ///
  /// Cells are merged as ``CellMerging`` does; scores stand in bins of a whole point with their exact
  /// sums; answers stand by country and size class alone. What remains below the thresholds is left
  /// out and counted in ``Summaries/Summary/coarsening``, unless the country has too few to be told of.
  ///
  /// - Parameters:
  ///   - questionnaire: the questionnaire counted.
  ///   - threshold: from how many enterprises on figures are told.
  ///   - fineness: how fine its cells may be at most.
  ///   - untold: by country, the positions of the measures of which no sum may be told.
  /// - Returns: a summary with the release `exchange`; a summary that is one already stays as it is.
  public func exchange(
    in questionnaire: Questionnaire, from threshold: ExchangeThreshold = .least,
    _ fineness: CellFineness = .sectors, withholding untold: [String: Set<Int>] = [:]
  ) -> Summary {
    guard release == .none else { return self }
    var released = Summary(releasing: .exchange, of: self)
    var wholes: [String: Int] = [:]
    for country in questionnaire.countryCodes {
      let release = ExchangeRelease(
        of: self, country: country, in: questionnaire, from: threshold, fineness,
        withholding: untold[country] ?? [])
      release.add(to: &released)
      // The number of fewer is not told, not even as a number of those left out.
      let n = release.whole.headline.n
      if n >= threshold.cell { wholes[country] = n }
    }
    released.account(for: wholes, in: questionnaire)
    return released
  }
}

/// What one country's enterprises contribute to a file for another association.
struct ExchangeRelease {
  let country: String
  let questionnaire: Questionnaire
  let threshold: ExchangeThreshold
  /// The positions of the measures of which no sum may be told.
  let untold: Set<Int>
  let summary: Summary
  let merging: CellMerging
  /// The counts of all enterprises of the country.
  let whole: CellCounts
  /// The counts in the cells that are shown.
  let shown: Headline
  /// The counts that the cells show, with the measures of each that are withheld.
  let cells: [(cell: CellMerging.Cell, counts: Headline)]
  /// Where cells withhold what lies at an end.
  let ends: WithheldEnds

  init(
    of summary: Summary, country: String, in questionnaire: Questionnaire,
    from threshold: ExchangeThreshold, _ fineness: CellFineness, withholding untold: Set<Int> = []
  ) {
    let cube = summary.cube.filter { $0.key.country == country }
    let merging = CellMerging(cube, atLeast: threshold.cell, fineness, in: questionnaire)
    let cells = merging.cells.map { cell in
      (
        cell: cell,
        counts: cell.counts.headline.told(
          .bins, from: threshold.cell, in: questionnaire, withholding: untold)
      )
    }
    self.country = country
    self.untold = untold
    self.questionnaire = questionnaire
    self.threshold = threshold
    self.summary = summary
    self.merging = merging
    self.cells = cells
    whole = cube.reduce(into: .zero(for: questionnaire)) { $0 += $1.counts }
    shown = cells.reduce(into: .zero(for: questionnaire)) { $0 += $1.counts }
    ends = WithheldEnds(
      in: cells.map { ($0.cell.key.size, $0.cell.counts.headline, $0.counts) },
      of: whole.headline, from: threshold.cell)
  }

  /// Whether nothing can be learned from a rest: it is nobody, or enough enterprises.
  func isSafe(rest: Int) -> Bool { rest == 0 || rest >= threshold.cell }

  /// The same of scores, which must not all be 0 or all 100 either.
  func isSafe(rest: ScoreSums) -> Bool { isSafe(rest: rest.n) && !rest.isAtAnEnd }

  func add(to released: inout Summary) {
    guard !whole.isZero else { return }
    for (cell, counts) in cells {
      released.add(
        CellCounts(headline: counts, detail: .zero(for: questionnaire)), to: cell.key)
    }
    for table in tables where table.counts.questions.contains(where: { $0.n > 0 }) {
      released.add(table)
    }
    addParts(to: &released)
    addJoint(to: &released)
  }
}
