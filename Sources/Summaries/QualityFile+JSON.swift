public import JSON
public import Questionnaires

extension QualityFile {
  /// The file in canonical JSON.
  ///
  /// - Parameter questionnaire: the questionnaire counted.
  /// - Returns: the bytes of the file.
  public func encoded(for questionnaire: Questionnaire) -> [UInt8] {
    encoded(
      countries: Set(groups.map(\.country)).sorted().compactMap {
        json(ofCountry: $0, for: questionnaire)
      })
  }

  /// The file with other entries in place of its own countries.
  ///
  /// - Parameter countries: entries as ``json(ofCountry:for:)`` makes them, by code.
  /// - Returns: the bytes of the file.
  public func encoded(countries: [JSONValue]) -> [UInt8] {
    var object = subject.header(format: Self.format)
    object["leftOut"] = JSONValue(.object(JSONObject()))
    object["countries"] = JSONValue(.array(countries))
    return JSONValue(.object(object)).canonical()
  }

  /// The entry of a country; `nil` where none of its enterprises are told of.
  public func json(ofCountry country: String, for questionnaire: Questionnaire) -> JSONValue? {
    let own = groups.filter { $0.country == country }
    guard !own.isEmpty else { return nil }
    return [
      "id": JSONValue(.string(country)),
      "groups": JSONValue(.array(own.map { $0.json(for: questionnaire) })),
    ]
  }
}

extension QualityFile.Group {
  fileprivate func json(for questionnaire: Questionnaire) -> JSONValue {
    var object = JSONObject()
    object["language"] = JSONValue(language.map { .string($0) } ?? .null)
    object["n"] = JSONValue(wholeNumber: block.n)
    object["domains"] = JSONValue(
      .object(
        JSONObject(
          block.counts.domains.compactMap { domain in
            domain.json.map {
              JSONObject.Member(key: questionnaire.domains[domain.domain].id, value: $0)
            }
          })))
    object["questions"] = JSONValue(
      .object(
        JSONObject(
          block.counts.questions.enumerated().compactMap { place, question in
            block.json(ofQuestionAt: place).map {
              JSONObject.Member(key: questionnaire.questions[question].id, value: $0)
            }
          })))
    return JSONValue(.object(object))
  }
}

extension DomainQuality {
  /// What stands of the domain; `nil` if nothing does.
  fileprivate var json: JSONValue? {
    var object = JSONObject()
    if scored > 0 {
      object["scored"] = JSONValue(wholeNumber: scored)
      object["floor"] = JSONValue(wholeNumber: floor)
      object["ceiling"] = JSONValue(wholeNumber: ceiling)
    }
    if complete > 0 {
      object["complete"] = JSONValue(wholeNumber: complete)
      object["sums"] = .wholeNumbers(sums)
      object["products"] = .wholeNumbers(products)
    }
    return object.members.isEmpty ? nil : JSONValue(.object(object))
  }
}

extension QualityBlock {
  /// The classes of a question: upper end of the matching score, n, at least half, sum, squares; `nil`
  /// if they do not stand.
  fileprivate func json(ofQuestionAt place: Int) -> JSONValue? {
    let classes = counts.classes(ofQuestionAt: place)
    guard classes.contains(where: { $0.n > 0 }) else { return nil }
    return JSONValue(
      .array(
        classes.enumerated().filter { ends[place].contains($0.offset) }.map { position, one in
          .wholeNumbers(
            [(position + 1) * 100 / QualityLayout.classes, one.n, one.upper, one.sum, one.squares])
        }))
  }
}

extension JSONValue {
  fileprivate static func wholeNumbers(_ numbers: [Int]) -> JSONValue {
    JSONValue(.array(numbers.map { JSONValue(wholeNumber: $0) }))
  }
}
