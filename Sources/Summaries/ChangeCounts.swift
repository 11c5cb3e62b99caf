public import Questionnaires

/// What became of the enterprises of an earlier period, of one country.
///
/// Integers that form a commutative group, as those of ``Detail`` do. They are folded in a walk over
/// the store and never kept: two scores of one enterprise stand together in its change.
public struct ChangeCounts: Hashable, Sendable {
  /// How many are counted in both periods.
  public private(set) var returned = 0
  /// How many are counted in the earlier period only.
  public private(set) var gone = 0
  /// How many are counted in the earlier period under no name, so that nobody could tell if they
  /// came back.
  public private(set) var unrecognised = 0
  /// The overall score first, then the domains in file order.
  public private(set) var measures: [MeasureChange]

  /// No enterprise.
  public static func zero(for questionnaire: Questionnaire) -> ChangeCounts {
    ChangeCounts(
      measures: questionnaire.measures.map {
        MeasureChange(levels: questionnaire.hasLevels($0) ? questionnaire.levels.count : 0)
      })
  }

  private init(measures: [MeasureChange]) { self.measures = measures }

  /// Counts an enterprise that came back so many times more; −1 takes it out again.
  ///
  /// - Parameters:
  ///   - earlier: its earlier scores, as far as they compare.
  ///   - later: its later scores, as far as they compare.
  ///   - times: how often.
  public mutating func add(_ earlier: ComparableScores, _ later: ComparableScores, times: Int = 1) {
    returned += times
    for measure in measures.indices {
      measures[measure].add(earlier.scores[measure], later.scores[measure], times: times)
    }
  }

  /// Counts an enterprise that did not come back so many times more; −1 takes it out again.
  public mutating func addGone(_ earlier: ComparableScores, times: Int = 1) {
    gone += times
    for measure in measures.indices {
      measures[measure].addGone(earlier.scores[measure], times: times)
    }
  }

  /// Counts an enterprise without a name so many times more; −1 takes it out again.
  public mutating func addUnrecognised(times: Int = 1) { unrecognised += times }

  /// Adds number by number; both must be of the same questionnaire.
  public static func += (a: inout ChangeCounts, b: ChangeCounts) {
    a.returned += b.returned
    a.gone += b.gone
    a.unrecognised += b.unrecognised
    for measure in a.measures.indices { a.measures[measure] += b.measures[measure] }
  }

  /// Subtracts number by number; both must be of the same questionnaire.
  public static func -= (a: inout ChangeCounts, b: ChangeCounts) {
    a.returned -= b.returned
    a.gone -= b.gone
    a.unrecognised -= b.unrecognised
    for measure in a.measures.indices { a.measures[measure] -= b.measures[measure] }
  }

  /// The inverse: what added gives nothing.
  public static prefix func - (counts: ChangeCounts) -> ChangeCounts {
    var inverse = ChangeCounts(
      measures: counts.measures.map { MeasureChange(levels: $0.transitions.count) })
    inverse -= counts
    return inverse
  }
}
