/// Why a question that applies has no value.
public enum MissingKind: String, Sendable, CaseIterable {
  /// "Don't know": scores 0 and is counted apart.
  case unknown
  /// Does not fit this enterprise: leaves everything.
  case notApplicable = "not_applicable"
  /// Left out, or never answered.
  case skipped
}
