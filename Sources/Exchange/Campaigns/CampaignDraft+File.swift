public import JSON
internal import Text

extension CampaignDraft {
  /// The campaign file, in the format `readiness-campaign/1`; `nil` = something is missing.
  ///
  /// Closing words are there in every language of the program, and so is the notice, unless another
  /// than the proposed one was given: then only in the languages of the countries addressed.
  public var file: JSONValue? {
    guard findings(speaking: .english).isEmpty, let id, let to, let contact else { return nil }
    return [
      "format": "readiness-campaign/1",
      "id": JSONValue(.string("\(id.association)/\(id.label)")),
      "name": Self.texts { names[$0] },
      "questionnaire": [
        "id": JSONValue(.string(questionnaire)), "version": JSONValue(.string("\(version)")),
      ],
      "form": JSONValue(.string(form)),
      "from": JSONValue(.string(from.iso)),
      "to": JSONValue(.string(to.iso)),
      "countries": JSONValue(.array(countries.map { JSONValue(.string($0)) })),
      "contact": Self.members([("name", contact), ("email", email), ("phone", phone)]),
      "notice": Self.texts(notice),
      "thanks": Self.texts(thanks),
    ]
  }

  private static func texts(_ text: (Language) -> String?) -> JSONValue {
    members(Language.allCases.map { ($0.tag, text($0)) })
  }

  /// An object of those texts that there are.
  private static func members(_ texts: [(key: String, text: String?)]) -> JSONValue {
    JSONValue(
      .object(
        JSONObject(
          texts.compactMap { entry in
            entry.text.map { JSONObject.Member(key: entry.key, value: JSONValue(.string($0))) }
          })))
  }
}
