internal import Summaries

/// Something that must be said beside the figures of a comparison.
public enum Note: Hashable, Sendable {
  /// The figures have not passed disclosure control.
  case notReleased
  /// No enterprises stand behind the figures.
  case synthetic
  /// Enterprises were left out because another version of the questionnaire scored them.
  case notPooled(Comparison.NotPooled)
  /// No enterprise is counted.
  case noEnterprise
  /// Only this country has enterprises.
  case onlyOneCountry(String)
  /// So few enterprises have a final score that the figures would show single ones.
  case few(country: String, measure: String, n: Int)
  /// Without a score there is no mean and no quantile.
  case noScore(country: String, measure: String)
  /// One score has no standard deviation.
  case noSpread(country: String, measure: String)

  /// Below so many enterprises a figure shows single ones.
  public static let fewest = 3

  /// The stable code in files.
  public var code: String {
    switch self {
    case .notReleased: "not_released"
    case .synthetic: "synthetic"
    case .notPooled: "not_pooled"
    case .noEnterprise: "no_enterprise"
    case .onlyOneCountry: "only_one_country"
    case .few: "few"
    case .noScore: "no_score"
    case .noSpread: "no_spread"
    }
  }
}

extension Note {
  /// Every note of a comparison: first those on the whole, then by measure and country.
  static func all(
    release: Summary.Release, isSynthetic: Bool, notPooled: [Comparison.NotPooled],
    countries: [Comparison.Country], measures: [Comparison.MeasureFigures]
  ) -> [Note] {
    var notes: [Note] = release == .none ? [.notReleased] : []
    if isSynthetic { notes.append(.synthetic) }
    notes += notPooled.map(Note.notPooled)
    if countries.isEmpty { notes.append(.noEnterprise) }
    if countries.count == 1 { notes.append(.onlyOneCountry(countries[0].id)) }
    for measure in measures {
      for group in measure.groups {
        if group.scored.n == 0 {
          notes.append(.noScore(country: group.id, measure: measure.id))
        } else if group.scored.n < fewest {
          notes.append(.few(country: group.id, measure: measure.id, n: group.scored.n))
        }
        if group.scored.n == 1 { notes.append(.noSpread(country: group.id, measure: measure.id)) }
      }
    }
    return notes
  }
}

extension Note: CustomStringConvertible {
  /// One English sentence.
  public var text: String {
    switch self {
    case .notReleased:
      "Contains individual data: internal, do not send and do not publish."
    case .synthetic: "Synthetic: no enterprise stands behind these figures."
    case .notPooled(let left):
      "\(left.enterprises) of version \(left.version) left out: its scores cannot be pooled with"
        + " these; rescore them first."
    case .noEnterprise: "No enterprise is counted."
    case .onlyOneCountry(let country): "Only \(country) has enterprises: nothing to compare with."
    case .few(let country, let measure, let n):
      "\(country), \(measure): \(n) with a final score, fewer than \(Self.fewest); internal, do not"
        + " publish."
    case .noScore(let country, let measure):
      "\(country), \(measure): nobody has a final score, so there is no mean and no quantile."
    case .noSpread(let country, let measure):
      "\(country), \(measure): one final score has no standard deviation."
    }
  }

  /// The same as ``text``.
  public var description: String { text }
}
