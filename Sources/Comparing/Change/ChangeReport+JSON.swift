internal import JSON
public import Questionnaires
internal import Statistics
internal import Summaries

extension ChangeReport {
  /// The report as a file `readiness-change/1` in canonical JSON.
  ///
  /// Points, correlations and probabilities are decimal strings with six decimals; what is not
  /// defined, or rests on too few pairs, is `null`.
  ///
  /// - Parameter questionnaire: the questionnaire reported on, for the ids.
  /// - Returns: the bytes of the file.
  public func encoded(for questionnaire: Questionnaire) -> [UInt8] {
    var object = JSONObject()
    object["format"] = "readiness-change/1"
    object["questionnaire"] = [
      "id": JSONValue(.string(self.questionnaire)),
      "version": JSONValue(.string(version.description)), "logic": JSONValue(.string(logic)),
    ]
    object["form"] = JSONValue(.string(form))
    object["period"] = JSONValue(.string(period))
    object["release"] = "none"
    object["synthetic"] = JSONValue(.bool(isSynthetic))
    object["filter"] = filter.isEmpty ? .null : JSONValue(.string(filter.text))
    object["thresholds"] = ["pairs": JSONValue(count: Self.fewest)]
    object["levels"] = JSONValue(
      .array(questionnaire.levels.map { JSONValue(.string($0.id)) }))
    object["countries"] = JSONValue(
      .array(
        countries.map { country in
          [
            "id": JSONValue(.string(country.id)), "returned": JSONValue(count: country.returned),
            "gone": JSONValue(count: country.gone),
            "unrecognised": JSONValue(count: country.unrecognised),
            "measures": JSONValue(.array(country.measures.map { $0.json(questionnaire) })),
          ]
        }))
    object["differences"] = JSONValue(
      .array(
        zip(questionnaire.measures, differences).map { measure, difference in
          [
            "id": JSONValue(.string(questionnaire.id(of: measure))),
            "difference": difference.tested,
          ]
        }))
    return JSONValue(.object(object)).canonical()
  }
}

extension PairedChange {
  fileprivate func json(_ questionnaire: Questionnaire) -> JSONValue {
    let isShown = n >= ChangeReport.fewest
    var object = JSONObject()
    object["id"] = JSONValue(.string(questionnaire.id(of: measure)))
    object["n"] = JSONValue(count: n)
    object["broken"] = JSONValue(count: broken)
    object["incomplete"] = JSONValue(count: incomplete)
    object["first"] = .number(isShown ? first.mean : nil)
    object["second"] = .number(isShown ? second.mean : nil)
    object["change"] = isShown ? change.tested : .null
    object["correlation"] = .number(isShown ? correlation : nil)
    object["slope"] = .number(isShown ? slope : nil)
    object["transitions"] =
      isShown
      ? JSONValue(
        .array(transitions.map { JSONValue(.array($0.map { JSONValue(count: $0) })) })) : .null
    object["reaching"] =
      isShown
      ? JSONValue(
        .array(
          levels.map { level in
            [
              "level": JSONValue(.string(questionnaire.levels[level.level].id)),
              "up": JSONValue(count: level.up), "down": JSONValue(count: level.down),
              "p": .number(level.pValue), "pAdjusted": .number(level.adjusted),
            ]
          })) : .null
    object["attrition"] = attrition.json
    return JSONValue(.object(object))
  }
}

extension PairedChange.Attrition {
  /// Whether both groups are large enough to be shown.
  public var isShown: Bool { min(returned.n, gone.n) >= ChangeReport.fewest }

  fileprivate var json: JSONValue {
    [
      "returnedN": JSONValue(count: returned.n), "goneN": JSONValue(count: gone.n),
      "returned": .number(isShown ? returned.mean : nil),
      "gone": .number(isShown ? gone.mean : nil),
      "difference": isShown ? difference.tested : .null,
    ]
  }
}

extension Estimate? {
  /// The estimate with its interval and the probability against 0; `null` for none.
  fileprivate var tested: JSONValue {
    guard let estimate = self else { return .null }
    var object = estimate.members
    object["p"] = .number(estimate.pValue(against: 0))
    return JSONValue(.object(object))
  }
}
