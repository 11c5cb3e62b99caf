internal import JSON

extension AnswerPlan {
  /// The plan in canonical JSON; numbers with six decimals, shares and chances in percent.
  public func encoded() -> [UInt8] {
    let json: JSONValue = [
      "invited": JSONValue(
        .object(
          JSONObject(
            invited.map { JSONObject.Member(key: $0.country, value: JSONValue(count: $0.count)) }))),
      "answering": .number(100 * answering),
      "deviation": .number(deviation),
      "smallestPlain": .number(smallestPlain),
      "outlooks": JSONValue(.array(outlooks.map(\.json))),
    ]
    return json.canonical()
  }
}

extension AnswerPlan.Outlook {
  fileprivate var json: JSONValue {
    [
      "spread": JSONValue(.string(spread.rawValue)),
      "shareOfStandard": .number(100 * shareOfStandard),
      "smallestDetectable": .number(smallestDetectable),
      "parts": JSONValue(.array(parts.map(\.json))),
    ]
  }
}

extension AnswerPlan.Part {
  fileprivate var json: JSONValue {
    [
      "country": JSONValue(.string(country)),
      "size": size.map { JSONValue(.string($0)) } ?? .null,
      "sector": sector.map { JSONValue(.string($0)) } ?? .null,
      "expected": .number(expected),
      "chanceOfRow": .number(100 * chanceOfRow),
      "chanceOfQuestions": .number(100 * chanceOfQuestions),
    ]
  }
}
