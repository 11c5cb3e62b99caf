internal import JSON
public import Questionnaires
public import Scoring

/// Answers given in one go, without the particulars of a response file.
public struct AnswersFile: Sendable {
  /// The answers, by position of the question.
  public let answers: Answers
  /// The form answered.
  public let form: Form
  /// Whether the file says that no enterprise stands behind it.
  public let isSynthetic: Bool
  /// The day on which the file says it was answered, as it says it; `nil` = it says none.
  public let completed: String?
  /// What was ignored, with its places.
  public let warnings: [ResponseFinding]

  /// Reads a file that holds a response, an object with `answers`, or only the answers.
  ///
  /// Of a response, the seal and the questionnaire it names are checked; its other particulars
  /// are not checked.
  ///
  /// - Parameters:
  ///   - bytes: the file's contents.
  ///   - scorer: the scorer of the questionnaire answered.
  ///   - form: the form answered; `nil` = the one the file names, else the shortest one that has
  ///     all its questions, else the long one.
  /// - Throws: ``ResponseRejected`` with every finding.
  public init(_ bytes: [UInt8], _ scorer: Scorer, form: Form? = nil) throws(ResponseRejected) {
    let document = JSONDocument.read(bytes)
    var fields = ResponseFields(document, firstLine: 1)
    guard let root = document.root, let object = fields.object(root) else {
      throw fields.rejection
    }
    let isBare = object["answers"] == nil && object["format"] == nil
    if !isBare { Self.check(object, in: root, scorer.questionnaire, &fields) }
    let questionnaire = scorer.questionnaire
    let named = object["form"]?.string.flatMap { questionnaire.form($0) }
    let members = isBare ? object : fields.answers(object, in: root)
    let form = form ?? named ?? questionnaire.shortestForm(with: members)
    var reader = AnswerReader(scorer.questionnaire, unreadable: fields.unreadable)
    if let members { reader.read(members) { fields.report($0, at: $1) } }
    guard fields.isClean, let members else { throw fields.rejection }
    fields.warnOfIgnored(reader.answers, scorer, form, members)
    answers = reader.answers
    self.form = form
    isSynthetic = object["synthetic"]?.bool ?? false
    completed = isBare ? nil : object["completed"]?.string
    warnings = fields.findings
  }

  private static func check(
    _ object: JSONObject, in root: JSONValue, _ questionnaire: Questionnaire,
    _ fields: inout ResponseFields
  ) {
    fields.checkSeal(object)
    guard object["questionnaire"] != nil, let reference = fields.reference(object, in: root) else {
      return
    }
    guard (reference.id, reference.version) == (questionnaire.id, questionnaire.version) else {
      fields.report(
        .unknownQuestionnaire(id: reference.id, version: reference.version.description),
        at: reference.offset)
      return
    }
    fields.checkLogic(reference, questionnaire)
  }
}

extension Questionnaire {
  /// The form with the fewest questions among those that have every question named, else the long one.
  fileprivate func shortestForm(with members: JSONObject?) -> Form {
    let named = Set(members?.members.map(\.key) ?? [])
    let answered = questions.filter { named.contains($0.id) }
    let sizes = allForms.filter { form in answered.allSatisfy { $0.belongs(to: form) } }
      .map { form in (form: form, size: questions.count { $0.belongs(to: form) }) }
    return sizes.min { $0.size < $1.size }?.form ?? form("full") ?? Form(index: 0)
  }
}
