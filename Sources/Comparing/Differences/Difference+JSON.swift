internal import JSON
internal import Statistics

extension Difference {
  /// The members of the block `difference`, but for the countries.
  func json(withTests: Bool) -> JSONObject {
    var object = JSONObject()
    object["unweighted"] = unweighted?.json ?? .null
    object["weighted"] = weighted?.json ?? .null
    object["standardised"] = standardised?.json ?? .null
    object["superiority"] = superiority?.json ?? .null
    object["cliffsDelta"] = .estimate(
      superiority.map {
        sixDecimals($0.greater - $0.less, over: $0.greater + $0.less + $0.equal)
      })
    object["verdict"] = verdict.map { JSONValue(.string($0.id)) } ?? .null
    if case .undetermined(let reason) = verdict {
      object["reason"] = JSONValue(.string(reason.id))
      object["smallestDetectable"] = .number(smallestDetectable)
    }
    object["selection"] = selection.map { ["points": .number($0)] } ?? .null
    if !levels.isEmpty { object["levels"] = JSONValue(.array(levels.map(\.json))) }
    if withTests { object["tests"] = tests.json }
    return object
  }
}

extension Verdict.Reason {
  /// The stable name in files.
  fileprivate var id: String {
    switch self {
    case .shareOfStandard: "share_of_standard"
    case .effectiveN: "effective_n"
    case .noInterval: "no_interval"
    case .wideInterval: "wide_interval"
    }
  }
}

extension StandardisedDifference {
  fileprivate var json: JSONValue {
    var object = estimate.members
    let equivalence = estimate.interval(level: 0.9)
    object["low90"] = .number(equivalence?.low)
    object["high90"] = .number(equivalence?.high)
    object["means"] = JSONValue(.array(means.map { .number($0.value) }))
    object["effectiveN"] = JSONValue(.array(effectiveN.map { .number($0) }))
    object["shareOfStandard"] = .number(100 * shareOfStandard)
    return JSONValue(.object(object))
  }
}

extension Superiority {
  fileprivate var json: JSONValue {
    [
      "estimate": .number(100 * probability),
      "low": .number(interval.map { 100 * $0.low }),
      "high": .number(interval.map { 100 * $0.high }),
    ]
  }
}

extension LevelDifference {
  fileprivate var json: JSONValue {
    var object = difference.json
    object["atLeast"] = JSONValue(.string(id))
    object["shares"] = JSONValue(.array(reaching.map { JSONValue(.object($0.json)) }))
    return JSONValue(.object(object))
  }
}

extension Decomposition {
  /// The block `decomposition`.
  var json: JSONValue {
    [
      "mix": .number(mix), "within": .number(within),
      "detail": JSONValue(.string(detail.rawValue)),
    ]
  }
}

extension DifferenceTests {
  fileprivate var json: JSONValue {
    [
      "differs": .number(differs), "differsAdjusted": .number(differsAdjusted),
      "withinMargin": .number(isWithinMargin),
      "withinMarginAdjusted": .number(isWithinMarginAdjusted),
      "welch": .number(welch), "brunnerMunzel": .number(brunnerMunzel),
    ]
  }
}
