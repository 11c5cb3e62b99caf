internal import Summaries

extension Comparison {
  /// The comparison without what a page for everybody must not tell although another association may
  /// have it: areas that do not apply to one or two of a country's enterprises, which have answered so.
  public var forEverybody: Comparison {
    let protection = Protection()
    var comparison = self
    comparison.measures.removeAll { measure in
      measure.measure != .overall
        && measure.groups.contains { protection.hidesLevel($0.status.notApplicable) }
    }
    return comparison
  }
}
