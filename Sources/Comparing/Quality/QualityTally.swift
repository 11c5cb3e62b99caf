public import Questionnaires
public import Scoring
public import Summaries

/// What tells whether questions work, by country and language of the answers.
public struct QualityTally: Hashable, Sendable {
  private let none: QualityCounts
  private var groups: [GroupKey: QualityCounts] = [:]

  /// No enterprise.
  public init(_ questionnaire: Questionnaire, form: Form) {
    none = .zero(for: questionnaire, form: form)
  }

  /// Counts an enterprise.
  ///
  /// - Parameters:
  ///   - sheet: its scores on the form.
  ///   - contribution: where it is counted.
  public mutating func add(_ sheet: ScoreSheet, _ contribution: Contribution) {
    let key = GroupKey(country: contribution.cell.country, code: contribution.language)
    groups[key, default: none].add(sheet)
  }

  /// Adds what another tally of the same questionnaire and form counts.
  public static func += (a: inout QualityTally, b: QualityTally) {
    for (key, counts) in b.groups { a.groups[key, default: a.none] += counts }
  }

  /// The counts of a country in all languages.
  public func counts(of country: String) -> QualityCounts {
    groups.reduce(into: none) { if $1.key.country == country { $0 += $1.value } }
  }

  /// The languages of a country by the number of enterprises, the most frequent first.
  public func languages(of country: String) -> [(language: String, counts: QualityCounts)] {
    groups.filter { $0.key.country == country }
      .map { (language: $0.key.code, counts: $0.value) }
      .sorted { ($1.counts.n, $0.language) < ($0.counts.n, $1.language) }
  }
}
