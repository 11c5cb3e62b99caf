public import JSON
internal import Questionnaires
internal import Scoring
internal import Statistics

extension FlaggedResponses {
  var json: JSONValue {
    [
      "countries": JSONValue(.array(countries.map(\.json))),
      "without": JSONValue(.array(without.map(\.headline))),
    ]
  }
}

extension FlaggedResponses.Country {
  /// The counts of the country for programs.
  public var json: JSONValue {
    var counts = JSONObject()
    for reason in ResponseFlag.Reason.allCases {
      counts[reason.rawValue] = JSONValue(count: reasons[reason] ?? 0)
    }
    return [
      "id": JSONValue(.string(id)), "n": JSONValue(count: n),
      "flagged": JSONValue(count: flagged), "reasons": JSONValue(.object(counts)),
      "contradictions": JSONValue(
        .array(
          contradictions.map { contradicted in
            [
              "questions": JSONValue(
                .array(contradicted.questions.map { JSONValue(.string($0)) })),
              "count": JSONValue(count: contradicted.count),
            ]
          })),
    ]
  }
}

extension MeasureComparison {
  /// The plain means and the two differences of the headline.
  fileprivate var headline: JSONValue {
    [
      "id": JSONValue(.string(id)),
      "groups": JSONValue(
        .array(
          groups.map {
            [
              "id": JSONValue(.string($0.id)), "n": JSONValue(count: $0.scored.n),
              "mean": .number($0.scored.estimate?.value),
            ]
          })),
      "standardised": difference?.standardised?.estimate.json ?? .null,
      "unweighted": difference?.unweighted?.json ?? .null,
    ]
  }
}
