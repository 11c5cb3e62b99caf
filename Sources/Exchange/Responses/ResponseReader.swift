internal import JSON
public import Questionnaires
public import Scoring
internal import Storage
internal import System
internal import Text

/// Reads response files of the format `readiness-response/1`.
public struct ResponseReader {
  /// Finds the scorer of a questionnaire by id and version; `nil` = not known here.
  public typealias Lookup = (_ id: String, _ version: Version) -> Scorer?

  private let lookup: Lookup

  /// A reader that knows the questionnaires which `lookup` finds.
  public init(lookup: @escaping Lookup) { self.lookup = lookup }

  /// Reads one response.
  ///
  /// - Parameters:
  ///   - bytes: the text of one response.
  ///   - firstLine: the number of its first line in the file, from 1.
  /// - Returns: the response with what was passed over.
  /// - Throws: ``ResponseRejected`` with every finding.
  public func read(_ bytes: [UInt8], firstLine: Int = 1) throws(ResponseRejected) -> Response {
    let document = JSONDocument.read(bytes)
    var fields = ResponseFields(document, firstLine: firstLine)
    guard let root = document.root, let object = fields.object(root) else {
      throw fields.rejection
    }
    fields.check(object, in: root)
    fields.checkSeal(object)
    let members = fields.answers(object, in: root)
    guard let scorer = scorer(object, in: root, &fields) else {
      throw fields.rejection(of: object)
    }
    let questionnaire = scorer.questionnaire
    let form = fields.form(object, of: questionnaire)
    var answers = AnswerReader(questionnaire, unreadable: fields.unreadable)
    if let members { answers.read(members) { fields.report($0, at: $1) } }
    guard fields.isClean, let form, let members else {
      throw fields.rejection(of: object)
    }
    fields.warnOfIgnored(answers.answers, scorer, form, members)
    return Response(
      assessment: NewAssessment(
        object, logic: questionnaire.logic, answers: answers.answers),
      questionnaire: questionnaire, warnings: fields.findings)
  }

  private func scorer(
    _ object: JSONObject, in root: JSONValue, _ fields: inout ResponseFields
  ) -> Scorer? {
    guard let reference = fields.reference(object, in: root) else { return nil }
    guard let scorer = lookup(reference.id, reference.version) else {
      fields.report(
        .unknownQuestionnaire(id: reference.id, version: reference.version.description),
        at: reference.offset)
      return nil
    }
    fields.checkLogic(reference, scorer.questionnaire)
    return scorer
  }
}
