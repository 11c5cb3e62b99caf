public import Questionnaires
public import Scoring

/// What a comparison needs of a cell: the number of enterprises and the counts of each measure.
public struct Headline: Hashable, Sendable {
  /// The number of enterprises.
  public internal(set) var n = 0
  /// The overall score first, then the domains in file order.
  public internal(set) var measures: [MeasureCounts]

  /// No enterprise.
  public static func zero(for questionnaire: Questionnaire) -> Headline {
    Headline(
      measures: questionnaire.measures.map {
        MeasureCounts(levels: questionnaire.hasLevels($0) ? questionnaire.levels.count : 0)
      })
  }

  init(n: Int = 0, measures: [MeasureCounts]) {
    self.n = n
    self.measures = measures
  }

  /// The counts of a measure.
  public subscript(measure: Measure) -> MeasureCounts {
    switch measure {
    case .overall: measures[0]
    case .domain(let domain): measures[domain + 1]
    }
  }

  /// Counts an enterprise so many times more; −1 takes it out again.
  public mutating func add(_ sheet: ScoreSheet, times: Int) {
    n += times
    measures[0].add(sheet.overall, times: times)
    for domain in sheet.domains.indices {
      measures[domain + 1].add(sheet.domains[domain], times: times)
    }
  }

  /// Adds number by number; both must be of the same questionnaire.
  public static func += (a: inout Headline, b: Headline) {
    a.n += b.n
    for measure in a.measures.indices { a.measures[measure] += b.measures[measure] }
  }

  /// The inverse: what added gives nothing.
  public static prefix func - (counts: Headline) -> Headline {
    var inverse = Headline(
      measures: counts.measures.map { MeasureCounts(levels: $0.levels.count) })
    inverse -= counts
    return inverse
  }

  /// Whether every number is 0.
  public var isZero: Bool { n == 0 && measures.allSatisfy(\.isZero) }

  /// Subtracts number by number; both must be of the same questionnaire.
  public static func -= (a: inout Headline, b: Headline) {
    a.n -= b.n
    for measure in a.measures.indices { a.measures[measure] -= b.measures[measure] }
  }
}
