internal import JSON
public import Questionnaires

extension Headline {
  /// The blocks `n` and `measures` of a cell in canonical JSON.
  public func encoded(for questionnaire: Questionnaire) -> [UInt8] {
    JSONValue(.object(JSONObject(members(for: questionnaire)))).canonical()
  }

  /// Reads what ``encoded(for:)`` wrote.
  ///
  /// - Throws: a ``SummaryProblem`` for anything that no set of enterprises can give.
  public init(
    decoding bytes: [UInt8], for questionnaire: Questionnaire
  ) throws(SummaryProblem) {
    let reader = try CountReader(bytes)
    try reader.allow(["n", "measures"])
    try self.init(reader, for: questionnaire)
  }

  /// The members `n` and `measures`; a measure that is withheld is absent.
  func members(for questionnaire: Questionnaire) -> [JSONObject.Member] {
    let measures = zip(questionnaire.measures, measures).compactMap { measure, counts in
      counts.status.total > 0 || n == 0
        ? JSONObject.Member(key: questionnaire.id(of: measure), value: counts.json) : nil
    }
    return [
      JSONObject.Member(key: "n", value: JSONValue(wholeNumber: n)),
      JSONObject.Member(key: "measures", value: JSONValue(.object(JSONObject(measures)))),
    ]
  }

  /// Reads the members `n` and `measures` of an object.
  init(_ reader: CountReader, for questionnaire: Questionnaire) throws(SummaryProblem) {
    let n = try reader.member("n").count()
    let block = try reader.member("measures")
    try block.allow(questionnaire.measures.map(questionnaire.id(of:)))
    var measures: [MeasureCounts] = []
    for measure in questionnaire.measures {
      let levels = questionnaire.hasLevels(measure) ? questionnaire.levels.count : 0
      measures.append(
        try MeasureCounts(
          try block.member(questionnaire.id(of: measure)), n: n, levels: levels))
    }
    self.init(n: n, measures: measures)
  }
}
