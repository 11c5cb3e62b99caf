internal import JSON
internal import Questionnaires
internal import Statistics
internal import Summaries

extension MeasureComparison {
  /// The entry of the list `measures`.
  func json(in comparison: Comparison, withTests: Bool) -> JSONValue {
    var object = JSONObject()
    object["id"] = JSONValue(.string(id))
    object["groups"] = JSONValue(.array(groups.map(\.json)))
    let codes = groups.map(\.id)
    if let difference, codes.count >= 2 {
      var part = difference.json(withTests: withTests)
      part["of"] = [JSONValue(.string(codes[1])), JSONValue(.string(codes[0]))]
      object["difference"] = JSONValue(.object(part))
      object["decomposition"] = difference.decomposition?.json ?? .null
    }
    object["bySize"] = JSONValue(.array(sizes.map { $0.json(codes) }))
    if let dimension = comparison.dimension, dimension != .size {
      object["by"] = [
        "dimension": JSONValue(.string(dimension.rawValue)),
        "groups": JSONValue(.array(subgroups.map { $0.json(codes) })),
      ]
    }
    return JSONValue(.object(object))
  }
}

extension GroupFigures {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object["id"] = JSONValue(.string(id))
    object["n"] = JSONValue(count: scored.n)
    object["status"] = status.json
    object["unweighted"] = JSONValue(.object(scored.json))
    object["bounds"] = bounds.map { .pair($0) } ?? .null
    if status.provisional > 0 {
      var figures = withProvisional.json
      figures["n"] = JSONValue(count: withProvisional.n)
      object["withProvisional"] = JSONValue(.object(figures))
    }
    object["weighted"] = (try? weighted.get())?.json ?? .null
    object["quantiles"] = JSONValue(
      .object(
        JSONObject(
          quantiles.map { quantile in
            JSONObject.Member(
              key: String(quantile.percent),
              value: .estimate(quantile.tenths.map { sixDecimals(Int128($0), over: 10) }))
          })))
    if !levels.isEmpty { object["levels"] = JSONValue(.array(levels.map(\.json))) }
    return JSONValue(.object(object))
  }
}

extension ScoreFigures {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object["mean"] = .estimate(n > 0 ? sixDecimals(moments.sum, over: 10 * Int128(n)) : nil)
    object["sd"] = .estimate(standardDeviation.map(sixDecimals(_:)))
    object["standardError"] = .estimate(standardError.map(sixDecimals(_:)))
    return object
  }
}

extension GroupFigures.LevelShare {
  fileprivate var json: JSONValue {
    var object = proportion.json
    object["id"] = JSONValue(.string(id))
    return JSONValue(.object(object))
  }
}

extension StatusCounts {
  fileprivate var json: JSONValue {
    [
      "scored": JSONValue(count: scored),
      "provisional": JSONValue(count: provisional),
      "not_scored": JSONValue(count: notScored),
      "not_applicable": JSONValue(count: notApplicable),
    ]
  }
}

extension WeightedFigures {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object["mean"] = .number(mean.value)
    let interval = mean.interval()
    object["standardError"] = .number(interval == nil ? nil : mean.standardError)
    object["low"] = .number(interval?.low)
    object["high"] = .number(interval?.high)
    object["df"] = .number(mean.degreesOfFreedom)
    object["effectiveN"] = .number(effectiveN)
    object["largestWeight"] = .number(largestWeight)
    if !levels.isEmpty {
      object["levels"] = JSONValue(
        .array(
          levels.map {
            [
              "id": JSONValue(.string($0.id)), "share": .number(100 * $0.share),
              "low": .number($0.interval.map { 100 * $0.low }),
              "high": .number($0.interval.map { 100 * $0.high }),
            ]
          }))
    }
    if let trimmed { object["trimmed"] = trimmed.json }
    return JSONValue(.object(object))
  }
}

extension Subgroup {
  fileprivate func json(_ countries: [String]) -> JSONValue {
    var object = JSONObject()
    object["id"] = JSONValue(.string(id))
    object["groups"] = JSONValue(
      .array(
        zip(countries, figures).map { country, figures in
          var group = figures.json
          group["id"] = JSONValue(.string(country))
          group["n"] = JSONValue(count: figures.n)
          return JSONValue(.object(group))
        }))
    object["difference"] = difference?.json ?? .null
    return JSONValue(.object(object))
  }
}
