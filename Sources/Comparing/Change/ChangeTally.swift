public import Questionnaires
public import Summaries

/// What became of the enterprises of an earlier period, by country.
public struct ChangeTally: Hashable, Sendable {
  private let none: ChangeCounts
  private var countries: [String: ChangeCounts] = [:]

  /// No enterprise.
  public init(_ questionnaire: Questionnaire) { none = .zero(for: questionnaire) }

  /// Counts an enterprise that came back.
  ///
  /// - Parameters:
  ///   - earlier: its earlier scores, as far as they compare.
  ///   - later: its later scores, as far as they compare.
  ///   - country: the code of its country at the earlier time.
  public mutating func add(
    _ earlier: ComparableScores, _ later: ComparableScores, country: String
  ) {
    countries[country, default: none].add(earlier, later)
  }

  /// Counts an enterprise that did not come back.
  public mutating func addGone(_ earlier: ComparableScores, country: String) {
    countries[country, default: none].addGone(earlier)
  }

  /// Counts an enterprise of the earlier period that nobody could recognise.
  public mutating func addUnrecognised(country: String) {
    countries[country, default: none].addUnrecognised()
  }

  /// Adds what another tally of the same questionnaire counts.
  public static func += (a: inout ChangeTally, b: ChangeTally) {
    for (country, counts) in b.countries { a.countries[country, default: a.none] += counts }
  }

  /// The counts of a country; `nil` if nobody is counted there.
  public func counts(of country: String) -> ChangeCounts? { countries[country] }
}
