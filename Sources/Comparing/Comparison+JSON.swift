internal import JSON
internal import Questionnaires
internal import Statistics
internal import Summaries

extension Comparison {
  /// The comparison as a file `readiness-comparison/1` in canonical JSON.
  ///
  /// Estimates are decimal strings with six decimals on the scale from 0 to 100, shares included; in a
  /// release points have one decimal, shares and quantiles none. What is not defined is `null`, and a note says why. Differences are the second country's minus
  /// the first's, as `of` says.
  ///
  /// - Parameter withTests: whether the probabilities of the tests are given.
  /// - Returns: the bytes of the file.
  public func encoded(withTests: Bool = false) -> [UInt8] {
    var object = JSONObject()
    object["format"] = "readiness-comparison/1"
    object["questionnaire"] = [
      "id": JSONValue(.string(questionnaire)),
      "version": JSONValue(.string(version.description)),
      "logic": [JSONValue(.string(logic))],
    ]
    object["form"] = JSONValue(.string(form))
    object["period"] = JSONValue(.string(period))
    object["release"] = JSONValue(.string(release.rawValue))
    object["synthetic"] = JSONValue(.bool(isSynthetic))
    if !filter.isEmpty { object["where"] = JSONValue(.string(filter.text)) }
    object["margin"] = JSONValue(count: margin)
    object["sources"] = JSONValue(.array(sources.map(\.json)))
    object["leftOut"] = leftOut.json
    object["countries"] = JSONValue(.array(countries.map { $0.json(sizes: sizes) }))
    object["officialCounts"] = JSONValue(.array(officialCounts.map(\.json)))
    var figures = JSONObject()
    figures["measures"] = JSONValue(
      .array(measures.map { $0.json(in: self, withTests: withTests) }))
    figures["questions"] = JSONValue(.array(questions.map { $0.json(countries.map(\.id)) }))
    figures["challenges"] =
      challenges.map { challenges in
        JSONValue(.array(challenges.rows.map { $0.json(countries.map(\.id)) }))
      } ?? .null
    let told = JSONValue(.object(figures))
    for member in (release == .none ? told : ReleasedFigures.rounded(told)).object?.members ?? [] {
      object[member.key] = member.value
    }
    object["flagged"] = flagged?.json ?? .null
    object["notes"] = JSONValue(.array(notes.map(\.json)))
    return JSONValue(.object(object)).canonical()
  }
}

extension Comparison.Country {
  fileprivate func json(sizes names: [String]) -> JSONValue {
    func object(_ parts: [Part]) -> JSONValue {
      JSONValue(
        .object(
          JSONObject(
            parts.map {
              JSONObject.Member(key: $0.id, value: JSONValue(count: $0.proportion.count))
            })))
    }
    return [
      "id": JSONValue(.string(id)),
      "n": JSONValue(count: enterprises),
      "sizes": JSONValue(
        .object(
          JSONObject(
            zip(names, sizes).map {
              JSONObject.Member(key: $0, value: JSONValue(count: $1))
            }))),
      "modes": object(modes),
      "languages": object(languages),
    ]
  }
}

extension OfficialCounts {
  fileprivate var json: JSONValue {
    [
      "country": JSONValue(.string(country)),
      "n": JSONValue(count: enterprises),
      "sources": JSONValue(
        .array(
          sources.map {
            [
              "text": JSONValue(.string($0.text)), "year": JSONValue(count: $0.year),
              "trust": JSONValue(.string($0.trust.rawValue)),
            ]
          })),
    ]
  }
}

extension Note {
  fileprivate var json: JSONValue {
    ["code": JSONValue(.string(code)), "text": JSONValue(.string(text))]
  }
}
