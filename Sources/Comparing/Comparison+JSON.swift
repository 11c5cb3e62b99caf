internal import JSON
internal import Questionnaires
internal import Statistics
internal import Summaries

extension Comparison {
  /// The comparison as a file `readiness-comparison/1` in canonical JSON.
  ///
  /// Estimates are decimal strings with six decimals on the scale from 0 to 100, shares included;
  /// what is not defined is `null`, and a note says why. What is not computed yet is absent.
  public func encoded() -> [UInt8] {
    let json: JSONValue = [
      "format": "readiness-comparison/1",
      "questionnaire": [
        "id": JSONValue(.string(questionnaire)),
        "version": JSONValue(.string(version.description)),
        "logic": [JSONValue(.string(logic))],
      ],
      "form": JSONValue(.string(form)),
      "period": JSONValue(.string(period)),
      "release": JSONValue(.string(release.rawValue)),
      "synthetic": JSONValue(.bool(isSynthetic)),
      "leftOut": leftOut.json,
      "measures": JSONValue(.array(measures.map(\.json))),
      "notes": JSONValue(.array(notes.map(\.json))),
    ]
    return json.canonical()
  }
}

extension Comparison.MeasureFigures {
  fileprivate var json: JSONValue {
    ["id": JSONValue(.string(id)), "groups": JSONValue(.array(groups.map(\.json)))]
  }
}

extension GroupFigures {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object["id"] = JSONValue(.string(id))
    object["n"] = JSONValue(count: scored.n)
    object["status"] = status.json
    object["unweighted"] = JSONValue(.object(scored.json))
    if status.provisional > 0 {
      var figures = withProvisional.json
      figures["n"] = JSONValue(count: withProvisional.n)
      object["withProvisional"] = JSONValue(.object(figures))
    }
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
    [
      "id": JSONValue(.string(id)),
      "count": JSONValue(count: count),
      "share": .estimate(n > 0 ? sixDecimals(100 * Int128(count), over: Int128(n)) : nil),
      "low": .estimate(interval.map { sixDecimals(100 * $0.low) }),
      "high": .estimate(interval.map { sixDecimals(100 * $0.high) }),
    ]
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

extension Note {
  fileprivate var json: JSONValue {
    ["code": JSONValue(.string(code)), "text": JSONValue(.string(text))]
  }
}

extension JSONValue {
  /// A number of enterprises.
  fileprivate init(count: Int) { self.init(.integer(Int64(count))) }

  /// A decimal string, or `null` for what is not defined.
  fileprivate static func estimate(_ text: String?) -> JSONValue {
    text.map { JSONValue(.string($0)) } ?? nil
  }
}
