internal import JSON
internal import Statistics
internal import Summaries

extension QuestionComparison {
  /// The entry of the list `questions`.
  func json(_ countries: [String]) -> JSONValue {
    var object = JSONObject()
    object["id"] = JSONValue(.string(id))
    object["groups"] = JSONValue(
      .array(
        countries.indices.map { country in
          var group = JSONObject()
          group["id"] = JSONValue(.string(countries[country]))
          group["n"] = JSONValue(count: n[country])
          group["missing"] = missing[country].json
          if let points { group["mean"] = .number(points[country].mean) }
          return JSONValue(.object(group))
        }))
    if points != nil { object["points"] = pointsDifference?.json ?? .null }
    object["rows"] = JSONValue(.array(rows.map(\.json)))
    object["bySize"] = JSONValue(
      .array(
        sizes.map { size in
          [
            "id": JSONValue(.string(size.id)), "rows": JSONValue(.array(size.rows.map(\.json))),
          ]
        }))
    return JSONValue(.object(object))
  }
}

extension QuestionComparison.Row {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    switch choice {
    case .option(let code): object["option"] = JSONValue(.string(code))
    case .unknown: object["missing"] = "unknown"
    }
    object["shares"] = JSONValue(.array(shares.map { JSONValue(.object($0.json)) }))
    object["difference"] = difference.map { JSONValue(.object($0.json)) } ?? .null
    return JSONValue(.object(object))
  }
}

extension MissingCounts {
  fileprivate var json: JSONValue {
    [
      "unknown": JSONValue(count: unknown), "not_applicable": JSONValue(count: notApplicable),
      "skipped": JSONValue(count: skipped), "not_asked": JSONValue(count: notAsked),
    ]
  }
}

extension ChallengeComparison.Row {
  /// The entry of the list `challenges`.
  func json(_ countries: [String]) -> JSONValue {
    var object = JSONObject()
    object["id"] = JSONValue(.string(id))
    object["groups"] = JSONValue(
      .array(
        zip(countries, standings).map { country, standing in
          var group = standing?.named.json ?? JSONObject()
          group["id"] = JSONValue(.string(country))
          group["ranks"] =
            standing?.ranks.map {
              [JSONValue(count: $0.lowerBound), JSONValue(count: $0.upperBound)]
            } ?? .null
          return JSONValue(.object(group))
        }))
    object["difference"] = difference.map { JSONValue(.object($0.json)) } ?? .null
    return JSONValue(.object(object))
  }
}
