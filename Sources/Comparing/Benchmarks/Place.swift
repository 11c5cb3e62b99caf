public import Questionnaires
public import Scoring
public import Summaries

/// How an enterprise stands among others of its country, size class and, where there are enough,
/// sector.
public struct Place: Hashable, Sendable {
  /// With whom it is compared.
  public struct Cohort: Hashable, Sendable {
    /// The code of the country's option.
    public let country: String
    /// The id of the size class.
    public let size: String
    /// The id of the weight group; `nil` = all sectors.
    public let sector: String?
    /// The number of enterprises with a final score.
    public let n: Int
  }

  /// The scores of those compared with, in whole points, ascending.
  public struct Quartiles: Hashable, Sendable {
    /// The score below which a quarter is.
    public let low: Int
    /// The score below which half is.
    public let median: Int
    /// The score below which three quarters are.
    public let high: Int
  }

  /// With whom.
  public let cohort: Cohort
  /// The enterprise's own final score on their form, in tenths of a point.
  public let tenths: Int
  /// How many of a hundred score lower: at least, and at most.
  public let lower: ClosedRange<Int>
  /// Their scores; `nil` of others that are not told of by percentiles.
  public var quartiles: Quartiles?

  /// The place of a score by the percentiles of a benchmark.
  ///
  /// A percentile in whole points stands for scores half a point below and above it. The enterprise
  /// may be among those counted: of n others n − 1 are then left, so the upper end grows by
  /// n / (n − 1).
  ///
  /// - Parameters:
  ///   - tenths: the enterprise's final score, in tenths of a point.
  ///   - percentiles: the percentiles of the measure.
  /// - Returns: how many of a hundred score lower, at least and at most.
  static func lower(
    _ tenths: Int, among percentiles: Benchmark.Percentiles
  ) -> ClosedRange<Int> {
    let marks = Array(zip(Benchmark.shares, percentiles.points))
    let least = marks.last { 10 * $0.1 + 5 <= tenths }?.0 ?? 0
    let most = marks.first { 10 * $0.1 - 5 > tenths }?.0 ?? 100
    let n = percentiles.n
    let grown = min(100, (most * n + n - 2) / (n - 1))
    return least...max(least, grown)
  }

  /// The place of a score by the scores of the others.
  ///
  /// - Parameters:
  ///   - tenths: the enterprise's final score, in tenths of a point.
  ///   - others: the scores of the others; at least one.
  /// - Returns: how many of a hundred score lower, and how many lower or the same.
  static func lower(_ tenths: Int, among others: Histogram) -> ClosedRange<Int> {
    let n = others.total
    let below = others.bins.reduce(0) { $0 + ($1.tenths < tenths ? $1.count : 0) }
    let same = others.bins.reduce(0) { $0 + ($1.tenths == tenths ? $1.count : 0) }
    return 100 * below / n...(100 * (below + same) + n - 1) / n
  }
}

/// The places of an enterprise in every measure, or why there are none.
public enum Places: Hashable, Sendable {
  /// By the id of the measure; measures without a final score, or with too few others, are absent.
  case among([String: Place])
  /// The enterprise has no country, size class or sector.
  case withoutCell
  /// The enterprise has no final score in any measure on the form of the others.
  case withoutScore
  /// In its country and size class fewer than ``Benchmark/fewest`` others have a final score.
  case tooFew
  /// The file tells nothing of its country and size class: too few have a final score, or earlier
  /// releases keep their figures from being told.
  case notTold
}

extension Benchmark {
  /// The places of an enterprise.
  ///
  /// - Parameters:
  ///   - sheet: its score sheet on the benchmark's form.
  ///   - questionnaire: the questionnaire of both.
  /// - Returns: one place a measure, in the smallest group that is told.
  public func places(of sheet: ScoreSheet, in questionnaire: Questionnaire) -> Places {
    guard case .cell(let cell) = questionnaire.cell(of: sheet) else { return .withoutCell }
    let sector = questionnaire.weightGroup(of: cell.sector)
    let own = groups.filter {
      $0.country == cell.country && $0.size == cell.size && ($0.sector ?? sector) == sector
    }
    let scored = questionnaire.scored(sheet)
    guard !scored.isEmpty else { return .withoutScore }
    let places = scored.compactMap { id, tenths -> (String, Place)? in
      // The group of the sector comes last.
      guard let group = own.last(where: { $0.measures[id] != nil }),
        let percentiles = group.measures[id]
      else { return nil }
      return (
        id,
        Place(
          cohort: Place.Cohort(
            country: group.country, size: group.size, sector: group.sector, n: percentiles.n),
          tenths: tenths,
          lower: Place.lower(tenths, among: percentiles), quartiles: percentiles.quartiles)
      )
    }
    return places.isEmpty ? .notTold : .among(Dictionary(uniqueKeysWithValues: places))
  }
}

extension Summary {
  /// The places of an enterprise among all others that are counted.
  ///
  /// - Parameters:
  ///   - sheet: its score sheet on the summary's form.
  ///   - isCounted: whether the enterprise itself is counted here; it is then taken out.
  ///   - questionnaire: the questionnaire of both.
  /// - Returns: one place a measure, in the smallest group with ``Benchmark/fewest`` others.
  public func places(
    of sheet: ScoreSheet, isCounted: Bool, in questionnaire: Questionnaire
  ) -> Places {
    guard case .cell(let own) = questionnaire.cell(of: sheet) else { return .withoutCell }
    let scored = questionnaire.scored(sheet)
    guard !scored.isEmpty else { return .withoutScore }
    let sector = questionnaire.weightGroup(of: own.sector)
    func others(_ isMeant: (CellKey) -> Bool) -> Headline {
      var counts = cube.reduce(into: Headline.zero(for: questionnaire)) {
        if isMeant($1.key) { $0 += $1.counts.headline }
      }
      if isCounted { counts.add(sheet, times: -1) }
      return counts
    }
    let inClass = others { $0.country == own.country && $0.size == own.size }
    let inSector = others {
      $0.country == own.country && $0.size == own.size
        && questionnaire.weightGroup(of: $0.sector) == sector
    }
    var places: [String: Place] = [:]
    for (position, measure) in questionnaire.measures.enumerated() {
      let id = questionnaire.id(of: measure)
      guard let tenths = scored.first(where: { $0.id == id })?.tenths else { continue }
      let near = inSector.measures[position].histogram
      let isEnough = near.total >= Benchmark.fewest
      let scores = isEnough ? near : inClass.measures[position].histogram
      guard scores.total >= Benchmark.fewest else { continue }
      places[id] = Place(
        cohort: Place.Cohort(
          country: own.country, size: own.size, sector: isEnough ? sector : nil, n: scores.total),
        tenths: tenths,
        lower: Place.lower(tenths, among: scores))
    }
    return places.isEmpty ? .tooFew : .among(places)
  }
}

extension Questionnaire {
  /// The ids of the measures with a final score on a sheet and without a place among others.
  public func measuresWithoutPlace(_ places: Places, on sheet: ScoreSheet) -> [String] {
    guard case .among(let found) = places else { return [] }
    return scored(sheet).map(\.id).filter { found[$0] == nil }
  }

  /// The ids of the measures that apply and have no final score on a sheet.
  public func measuresWithoutScore(on sheet: ScoreSheet) -> [String] {
    measures.compactMap { measure in
      let status = self.score(of: measure, on: sheet).status
      return status == .provisional || status == .notScored ? id(of: measure) : nil
    }
  }

  private func score(of measure: Measure, on sheet: ScoreSheet) -> Score {
    switch measure {
    case .overall: sheet.overall
    case .domain(let domain): sheet.domains[domain]
    }
  }

  /// The id of the weight group of a report group; `nil` if it has none.
  fileprivate func weightGroup(of reportGroup: String) -> String? {
    guard let sector = strata.sector,
      let position = sector.groups.firstIndex(where: { $0.id == reportGroup })
    else { return nil }
    return sector.weighting.first { $0.groups.contains(position) }?.id
  }

  /// The final scores of a sheet, by measure.
  fileprivate func scored(_ sheet: ScoreSheet) -> [(id: String, tenths: Int)] {
    measures.compactMap { measure in
      let score = self.score(of: measure, on: sheet)
      return score.status == .scored ? (id(of: measure), score.tenths) : nil
    }
  }
}
