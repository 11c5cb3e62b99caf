internal import CommandLine
internal import Text

/// What `compare` may write instead of the comparison itself, by the option that asks for it; where
/// several are asked for, the first one complains of the others.
enum CompareMode: String, CaseIterable {
  /// One figure.
  case figure = "chart"
  /// A page for journalists.
  case press
  /// How enterprises that came back have changed.
  case change
  /// Whether the questions work.
  case quality
  /// What a campaign's answers could say.
  case plan

  /// What is asked for; `nil` = the comparison.
  init?(_ arguments: ParsedArguments) {
    guard let mode = Self.allCases.first(where: { arguments.isGiven($0.rawValue) }) else {
      return nil
    }
    self = mode
  }

  /// Refuses options that mean nothing to it.
  func check(_ arguments: ParsedArguments) throws {
    // A standard deviation as in the store is one of answers, which are chosen as for a comparison.
    let chosen =
      self == .plan && arguments.value("sd") == "store" ? ["form", "period", "synthetic"] : []
    for option in excluded where arguments.isGiven(option) && !chosen.contains(option) {
      switch self {
      case .press: throw NamingProblem(.usage, .pressWith(option: option))
      case .plan: throw OptionProblem(.belongs(option: "--\(option)", to: .comparison))
      case .figure, .change, .quality:
        throw OptionProblem(.oneOf(["--\(option)", "--\(rawValue)"]))
      }
    }
  }

  /// The options that mean nothing to it, in the order in which they are complained of.
  private var excluded: [String] {
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
      [
        "form", "measure", "by", "where", "period", "tests", "trim", "synthetic",
        "without-flagged", "release", "threshold",
      ]
    }
  }
}
