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
          group["missing"] = missing[country].json(hidesUnknown: isBanded[country])
          if let points { group["mean"] = .number(points[country].mean) }
          return JSONValue(.object(group))
        }))
    if points != nil { object["points"] = pointsDifference?.json ?? .null }
    object["rows"] = JSONValue(.array(rows.map { $0.json(isBanded) }))
    object["bySize"] = JSONValue(
      .array(
        sizes.map { size in
          [
            "id": JSONValue(.string(size.id)),
            "rows": JSONValue(.array(size.rows.map { $0.json(isBanded, isOfSize: true) })),
          ]
        }))
    return JSONValue(.object(object))
  }
}

extension QuestionComparison.Row {
  fileprivate func json(_ isBanded: [Bool], isOfSize: Bool = false) -> JSONValue {
    var object = JSONObject()
    switch choice {
    case .option(let code): object["option"] = JSONValue(.string(code))
    case .unknown: object["missing"] = "unknown"
    }
    object["shares"] = JSONValue(
      .array(
        zip(shares, isBanded).map { share, isBanded in
          guard isBanded else { return JSONValue(.object(share.json)) }
          return ["band": isOfSize ? .null : share.band?.json ?? .null]
        }))
    object["difference"] = difference.map { JSONValue(.object($0.json)) } ?? .null
    return JSONValue(.object(object))
  }
}

extension ShareBand {
  /// The bounds in percent.
  var json: JSONValue { [JSONValue(count: low), JSONValue(count: high)] }
}

extension MissingCounts {
  fileprivate func json(hidesUnknown: Bool) -> JSONValue {
    [
      "unknown": hidesUnknown ? .null : JSONValue(count: unknown),
      "not_applicable": JSONValue(count: notApplicable), "skipped": JSONValue(count: skipped),
      "not_asked": JSONValue(count: notAsked),
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
