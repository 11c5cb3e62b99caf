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

  /// Adds the contribution of one enterprise, without making it a value of its own.
  public mutating func add(_ sheet: ScoreSheet) {
    headline.add(sheet, times: 1)
    detail.add(sheet, times: 1)
  }

  /// Subtracts the contribution of one enterprise.
  public mutating func subtract(_ sheet: ScoreSheet) {
    headline.add(sheet, times: -1)
    detail.add(sheet, times: -1)
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

  /// Whether every number is 0.
  public var isZero: Bool { headline.isZero && detail.numbers.allSatisfy { $0 == 0 } }
}

extension Headline {
  fileprivate var isZero: Bool { n == 0 && measures.allSatisfy(\.isZero) }
}

extension MeasureCounts {
  fileprivate var isZero: Bool {
    status == StatusCounts() && histogram.bins.isEmpty && provisional.bins.isEmpty && low == 0
      && high == 0 && levels.allSatisfy { $0 == 0 }
  }
}
