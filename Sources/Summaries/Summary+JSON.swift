public import JSON
public import Questionnaires

extension Summary {
  /// The summary as a file `readiness-summary/1` in canonical JSON.
  ///
  /// The blocks `by` and `countries` are absent: they are not counted yet.
  ///
  /// - Parameter questionnaire: the questionnaire counted.
  /// - Returns: the bytes of the file.
  public func encoded(for questionnaire: Questionnaire) -> [UInt8] {
    let json: JSONValue = [
      "format": "readiness-summary/1",
      "release": JSONValue(.string(release.rawValue)),
      "synthetic": JSONValue(.bool(isSynthetic)),
      "questionnaire": [
        "id": JSONValue(.string(self.questionnaire)),
        "logic": JSONValue(.array(logic.map { JSONValue(.string($0)) })),
        "series": JSONValue(
          .object(
            JSONObject(
              series.map {
                JSONObject.Member(key: $0.domain, value: JSONValue(wholeNumber: $0.number))
              }))),
      ],
      "form": JSONValue(.string(form)),
      "period": JSONValue(.string(period)),
      "sources": JSONValue(.array(sources.map(\.json))),
      "leftOut": leftOut.json,
      "cube": JSONValue(.array(cube.map { $0.json(for: questionnaire) })),
    ]
    return json.canonical()
  }
}

extension Source {
  /// The entry of the list `sources`; what is not known is absent.
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object["association"] = association.map { JSONValue(.string($0)) }
    object["campaign"] = campaign.map { JSONValue(.string($0)) }
    object["from"] = JSONValue(.string(from))
    object["to"] = JSONValue(.string(to))
    object["n"] = JSONValue(wholeNumber: n)
    return JSONValue(.object(object))
  }
}

extension LeftOutCounts {
  /// One number a reason, zeros included.
  public var json: JSONValue {
    JSONValue(
      .object(
        JSONObject(
          LeftOut.allCases.map {
            JSONObject.Member(key: $0.rawValue, value: JSONValue(wholeNumber: self[$0]))
          })))
  }
}

extension Summary.Cell {
  /// The entry of the list `cube`.
  fileprivate func json(for questionnaire: Questionnaire) -> JSONValue {
    let key = [key.country, key.size, key.sector].map { JSONValue(.string($0)) }
    return JSONValue(
      .object(
        JSONObject(
          [JSONObject.Member(key: "key", value: JSONValue(.array(key)))]
            + counts.headline.members(for: questionnaire)
            + [
              JSONObject.Member(key: "questions", value: counts.detail.json(for: questionnaire))
            ])))
  }
}
