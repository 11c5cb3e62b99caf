internal import JSON
public import Questionnaires
internal import Statistics
internal import Summaries

extension QualityReport {
  /// The report as a file `readiness-quality/1` in canonical JSON.
  ///
  /// What files tell is marked approximate: its differences of the countries are one number without
  /// interval and counts. Coefficients, shares in percent, points and probabilities are decimal strings with six decimals;
  /// what is not defined is `null`.
  ///
  /// - Parameter questionnaire: the questionnaire reported on, for the ids.
  /// - Returns: the bytes of the file.
  public func encoded(for questionnaire: Questionnaire) -> [UInt8] {
    var object = JSONObject()
    object["format"] = "readiness-quality/1"
    object["questionnaire"] = [
      "id": JSONValue(.string(self.questionnaire)),
      "version": JSONValue(.string(version.description)), "logic": JSONValue(.string(logic)),
    ]
    object["form"] = JSONValue(.string(form))
    object["period"] = JSONValue(.string(period))
    object["release"] = JSONValue(.string(release.rawValue))
    object["approximate"] = JSONValue(.bool(release != .none))
    object["synthetic"] = JSONValue(.bool(isSynthetic))
    object["filter"] = filter.isEmpty ? .null : JSONValue(.string(filter.text))
    object["thresholds"] = [
      "enterprises": JSONValue(count: DomainReliability.fewest),
      "language": JSONValue(count: Self.fewestOfLanguage),
      "class": JSONValue(count: QuestionDifference.fewestInClass),
      "classes": JSONValue(count: QuestionDifference.fewestClasses),
    ]
    let names = QualityNames(questionnaire)
    object["countries"] = .list(countries) { country in
      [
        "id": JSONValue(.string(country.id)), "n": JSONValue(count: country.n),
        "domains": .list(country.domains) { $0.json(names) },
      ]
    }
    object["byCountry"] = byCountry?.json(names) ?? .null
    object["byLanguage"] = .list(byLanguage) { $0.json(names) }
    object["gaps"] = .list(gaps) { $0.json(names) }
    return JSONValue(.object(object)).canonical()
  }
}

/// The ids of domains and questions.
private struct QualityNames {
  let questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  func question(_ position: Int) -> JSONValue {
    JSONValue(.string(questionnaire.questions[position].id))
  }

  func domain(_ position: Int) -> JSONValue {
    JSONValue(.string(questionnaire.domains[position].id))
  }
}

extension JSONValue {
  fileprivate static func list<Element>(
    _ elements: [Element], _ json: (Element) -> JSONValue
  ) -> JSONValue {
    JSONValue(.array(elements.map(json)))
  }

  /// A share of enterprises in percent with its count.
  fileprivate static func share(_ count: Int, of n: Int, isFlagged: Bool) -> JSONValue {
    [
      "count": JSONValue(count: count),
      "share": .estimate(n > 0 ? sixDecimals(100 * Int128(count), over: Int128(n)) : nil),
      "flagged": JSONValue(.bool(isFlagged)),
    ]
  }
}

extension DomainReliability {
  fileprivate func json(_ names: QualityNames) -> JSONValue {
    var object = JSONObject()
    object["id"] = names.domain(domain)
    object["k"] = JSONValue(count: questions.count)
    object["n"] = JSONValue(count: n)
    object["alpha"] = .number(alpha)
    object["low"] = .number(interval?.low)
    object["high"] = .number(interval?.high)
    object["standardisedAlpha"] = .number(standardised)
    object["notByItself"] = JSONValue(.bool(isWeak))
    object["redundant"] = JSONValue(.bool(isRedundant))
    object["scored"] = JSONValue(count: scored)
    object["floor"] = .share(floor, of: scored, isFlagged: hasFloor)
    object["ceiling"] = .share(ceiling, of: scored, isFlagged: hasCeiling)
    object["questions"] = .list(questions) { question in
      [
        "id": names.question(question.question), "itemRest": .number(question.itemRest),
        "alphaWithout": .number(question.alphaWithout),
        "weak": JSONValue(.bool(question.isWeak)),
      ]
    }
    return JSONValue(.object(object))
  }
}

extension GroupDifference {
  fileprivate func json(_ names: QualityNames) -> JSONValue {
    [
      "reference": reference.json, "focal": focal.json,
      "reason": isTested ? .null : "too_few",
      "questions": .list(questions) { $0.json(names) },
    ]
  }
}

extension GroupDifference.Group {
  fileprivate var json: JSONValue {
    [
      "country": JSONValue(.string(country)),
      "language": language.map { JSONValue(.string($0)) } ?? .null, "n": JSONValue(count: n),
    ]
  }
}

extension QuestionDifference {
  fileprivate func json(_ names: QualityNames) -> JSONValue {
    var object = JSONObject()
    object["id"] = names.question(question)
    object["reference"] = JSONValue(count: reference)
    object["focal"] = JSONValue(count: focal)
    object["classes"] = JSONValue(count: classes)
    object["chiSquared"] = .number(test?.chiSquared)
    object["p"] = .number(test?.pValue)
    object["pAdjusted"] = .number(adjusted)
    object["points"] = .number(difference.map { $0.points / 10 })
    object["standardised"] = .number(difference?.standardised)
    object["class"] = size.map { JSONValue(.string($0.rawValue + $0.rawValue)) } ?? .null
    object["half"] =
      halves.map { test in
        [
          "delta": .number(test.delta), "standardError": .number(test.deltaError),
          "class": JSONValue(.string(DifferenceClass(test).rawValue)),
          "classByMagnitude": JSONValue(
            .string(DifferenceClass(magnitudeOf: test.delta).rawValue)),
        ]
      } ?? .null
    return JSONValue(.object(object))
  }
}

extension QualityGaps.Gap {
  fileprivate func json(_ names: QualityNames) -> JSONValue {
    var object = difference?.members ?? JSONObject()
    if let approximate { object["approximate"] = .number(approximate) }
    object["without"] = .list(questions, names.question)
    if approximate == nil {
      object["reference"] = JSONValue(count: reference.n)
      object["focal"] = JSONValue(count: focal.n)
    }
    return JSONValue(.object(object))
  }
}
