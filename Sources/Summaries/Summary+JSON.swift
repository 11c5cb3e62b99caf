public import JSON
public import Questionnaires

extension Summary {
  /// The name of the format.
  public static let format = "readiness-summary/1"

  /// The summary as a file `readiness-summary/1` in canonical JSON.
  ///
  /// - Parameter questionnaire: the questionnaire counted.
  /// - Returns: the bytes of the file.
  public func encoded(for questionnaire: Questionnaire) -> [UInt8] {
    var object = header(format: Self.format)
    object["leftOut"] = leftOut.json
    object["cube"] = JSONValue(
      .array(cube.map { $0.json(for: questionnaire, isReleased: release != .none) }))
    object["by"] = JSONValue(
      .object(
        JSONObject(
          Breakdown.allCases.map { breakdown in
            JSONObject.Member(
              key: breakdown.rawValue,
              value: JSONValue(
                .array((by[breakdown] ?? []).map { $0.json(for: questionnaire) })))
          })))
    object["countries"] = JSONValue(
      .array(countries.map { $0.json(isReleased: release != .none) }))
    guard release != .none else { return JSONValue(.object(object)).canonical() }
    object["questions"] = JSONValue(.array(tables.map { $0.json(for: questionnaire) }))
    object["coarsened"] = coarsening.json(for: questionnaire)
    return JSONValue(.object(object)).canonical()
  }

  /// What files of counts of several formats have in common: what is counted, and whose answers.
  func header(format: String) -> JSONObject {
    var object = JSONObject()
    object["format"] = JSONValue(.string(format))
    object["release"] = JSONValue(.string(release.rawValue))
    object["synthetic"] = JSONValue(.bool(isSynthetic))
    object["questionnaire"] = [
      "id": JSONValue(.string(self.questionnaire)),
      "logic": JSONValue(.array(logic.map { JSONValue(.string($0)) })),
      "series": JSONValue(
        .object(
          JSONObject(
            series.map {
              JSONObject.Member(key: $0.domain, value: JSONValue(wholeNumber: $0.number))
            }))),
    ]
    object["form"] = JSONValue(.string(form))
    object["period"] = JSONValue(.string(period))
    object["sources"] = JSONValue(.array(sources.map(\.json)))
    return object
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
  fileprivate func json(for questionnaire: Questionnaire, isReleased: Bool) -> JSONValue {
    let key = [key.country, key.size, key.sector].map { JSONValue(.string($0)) }
    let members =
      [JSONObject.Member(key: "key", value: JSONValue(.array(key)))]
      + counts.headline.members(for: questionnaire)
    let answers = JSONObject.Member(
      key: "questions", value: counts.detail.json(for: questionnaire))
    return JSONValue(.object(JSONObject(isReleased ? members : members + [answers])))
  }
}

extension Summary.Group {
  /// The entry of a list of `by`.
  fileprivate func json(for questionnaire: Questionnaire) -> JSONValue {
    let key = [key.country, key.code].map { JSONValue(.string($0)) }
    return JSONValue(
      .object(
        JSONObject(
          [JSONObject.Member(key: "key", value: JSONValue(.array(key)))]
            + counts.members(for: questionnaire))))
  }
}

extension Summary.Table {
  /// The entry of the list `questions` of a release.
  fileprivate func json(for questionnaire: Questionnaire) -> JSONValue {
    [
      "key": [JSONValue(.string(country)), JSONValue(.string(size))],
      "n": JSONValue(wholeNumber: n),
      "questions": counts.json(for: questionnaire, isReleased: true),
    ]
  }
}

extension Summary.Country {
  /// The entry of the list `countries`.
  fileprivate func json(isReleased: Bool) -> JSONValue {
    let key = JSONObject.Member(key: "key", value: [JSONValue(.string(country))])
    var blocks = counts.members
    if isReleased {
      blocks.removeAll { $0.key == "domains" ? counts.scored == 0 : counts.asked == 0 }
    }
    return JSONValue(.object(JSONObject([key] + blocks)))
  }
}
