/// Why an assessment is not counted in any cell.
public enum LeftOut: String, Sendable, CaseIterable {
  /// The enterprise has not agreed that its answers are counted.
  case noConsent
  /// The enterprise is blocked.
  case blocked
  /// The head count lies outside every size class of the country.
  case outOfScope
  /// Country, head count or sector are not known.
  case noCell
  /// Another assessment of the same enterprise and period counts instead.
  case superseded
}
