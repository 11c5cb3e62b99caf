/// What `compare` may write instead of the comparison itself.
enum CompareMode {
  /// One figure.
  case figure
  /// A page for journalists.
  case press
  /// How enterprises that came back have changed.
  case change
  /// Whether the questions work.
  case quality
  /// What a campaign's answers could say.
  case plan

  /// The options that mean nothing to it, in the order in which they are complained of.
  var excluded: [String] {
    switch self {
    case .figure:
      ["press", "quality", "change", "plan", "tests", "by", "trim", "without-flagged"]
    case .press:
      [
        "quality", "change", "plan", "measure", "by", "where", "tests", "trim", "without-flagged",
        "json",
      ]
    case .change:
      [
        "quality", "plan", "measure", "by", "tests", "trim", "margins", "release",
        "without-flagged",
      ]
    case .quality:
      ["plan", "measure", "by", "tests", "trim", "margins", "without-flagged", "release"]
    case .plan:
      ["form", "measure", "by", "where", "period", "tests", "trim", "synthetic", "without-flagged"]
    }
  }
}
