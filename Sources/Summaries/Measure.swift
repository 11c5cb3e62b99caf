public import Questionnaires

/// What a mean, a level or a quantile is about.
public enum Measure: Hashable, Sendable {
  /// All readiness domains together.
  case overall
  /// The domain at a position.
  case domain(Int)
}

extension Questionnaire {
  /// Every measure: the overall score first, then the domains in file order.
  public var measures: [Measure] { [.overall] + domains.indices.map(Measure.domain) }

  /// The id of a measure in files: `overall` or `domain:` and the domain's id.
  public func id(of measure: Measure) -> String {
    switch measure {
    case .overall: "overall"
    case .domain(let domain): "domain:\(domains[domain].id)"
    }
  }

  /// Whether enterprises have levels on a measure: not in context domains.
  public func hasLevels(_ measure: Measure) -> Bool {
    switch measure {
    case .overall: true
    case .domain(let domain): domains[domain].role == .readiness
    }
  }
}
