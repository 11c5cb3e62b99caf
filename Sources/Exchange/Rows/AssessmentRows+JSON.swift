public import JSON
public import Questionnaires
public import Storage

extension AssessmentRows {
  /// An assessment as one JSON object, answers as response files have them; what is not known is
  /// `null`, and questions that were not answered are absent.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - answers: Its answers.
  ///   - questionnaire: The version answered.
  /// - Returns: The object.
  public func json(
    of assessment: Assessment, _ answers: Answers, _ questionnaire: Questionnaire
  ) -> JSONValue {
    var object = JSONObject()
    for (name, cell) in zip(Self.facts, facts(of: assessment)) { object[name] = cell.json }
    object["synthetic"] = JSONValue(.bool(assessment.isSynthetic))
    if hasNames { object["name"] = Cell(assessment.label).json }
    let scores = self.scores(of: assessment)
    func score(_ score: StoredScore?) -> JSONValue {
      JSONValue(
        .object(
          JSONObject(
            zip(Self.measures, cells(of: score, questionnaire)).map {
              JSONObject.Member(key: $0, value: $1.json)
            })))
    }
    object["overall"] = score(scores?.overall)
    object["domains"] = JSONValue(
      .object(
        JSONObject(
          questionnaire.domains.enumerated().map { position, domain in
            JSONObject.Member(key: domain.id, value: score(scores?.domains[position]))
          })))
    object["answers"] = ResponseWriter.answers(answers, questionnaire)
    return JSONValue(.object(object))
  }
}

extension AssessmentRows.Cell {
  /// The cell in JSON; scores as results have them.
  fileprivate var json: JSONValue {
    switch self {
    case .empty: nil
    case .text(let text): JSONValue(.string(text))
    case .integer(let number): JSONValue(.integer(number))
    case .tenths(let tenths): JSONValue(.string("\(tenths / 10).\(tenths % 10)"))
    }
  }
}
