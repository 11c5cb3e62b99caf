public import Questionnaires
public import Scoring

/// Everything that is counted of the enterprises of a cell: integers that form a commutative group.
///
/// A value is the sum of the contributions of its enterprises, in whatever order they came; what was
/// added can be subtracted again without a trace.
public struct CellCounts: Hashable, Sendable {
  /// The number of enterprises and the counts of each measure.
  public var headline: Headline
  /// The counts of each question.
  public var detail: Detail

  /// The counts of both parts, which must be of the same questionnaire.
  public init(headline: Headline, detail: Detail) {
    self.headline = headline
    self.detail = detail
  }

  /// No enterprise.
  public static func zero(for questionnaire: Questionnaire) -> CellCounts {
    CellCounts(headline: .zero(for: questionnaire), detail: .zero(for: questionnaire))
  }

  /// The contribution of one enterprise.
  ///
  /// - Parameters:
  ///   - sheet: a scored sheet of the questionnaire.
  ///   - questionnaire: the questionnaire.
  public init(_ sheet: ScoreSheet, in questionnaire: Questionnaire) {
    self = .zero(for: questionnaire)
    add(sheet)
  }

  /// Counts an enterprise so many times more, without making its contribution a value of its own; −1
  /// takes it out again.
  public mutating func add(_ sheet: ScoreSheet, times: Int = 1) {
    headline.add(sheet, times: times)
    detail.add(sheet, times: times)
  }

  /// Adds number by number; both must be of the same questionnaire.
  public static func += (a: inout CellCounts, b: CellCounts) {
    a.headline += b.headline
    a.detail += b.detail
  }

  /// Subtracts number by number; both must be of the same questionnaire.
  public static func -= (a: inout CellCounts, b: CellCounts) {
    a.headline -= b.headline
    a.detail -= b.detail
  }

  /// The inverse: what added gives nothing.
  public static prefix func - (counts: CellCounts) -> CellCounts {
    var detail = counts.detail
    for position in detail.numbers.indices { detail.numbers[position].negate() }
    return CellCounts(headline: -counts.headline, detail: detail)
  }

  /// Whether every number is 0.
  public var isZero: Bool { headline.isZero && detail.numbers.allSatisfy { $0 == 0 } }
}

extension MeasureCounts {
  /// Whether every number is 0.
  public var isZero: Bool {
    status == StatusCounts() && histogram.bins.isEmpty && provisional.bins.isEmpty && low == 0
      && high == 0 && levels.allSatisfy { $0 == 0 }
      && sums == ScoreSums()
  }
}
