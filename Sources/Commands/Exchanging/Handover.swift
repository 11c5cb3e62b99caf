internal import Exchange
internal import JSON
internal import Questionnaires
internal import Scoring
internal import Storage
internal import System

/// What handing one assessment to one campaign needs; the same every time it is done.
struct Handover {
  private let assessment: Assessment
  private let campaign: Campaign?
  private let consent: Consent
  private let subject: String?
  /// The code to correct or withdraw the answers; `nil` without a campaign.
  let code: String?

  /// - Throws: ``CommandFailure`` if the assessment is not of this store.
  init(
    _ assessment: Assessment, _ campaign: Campaign?, _ consent: Consent, in context: CommandContext
  ) throws {
    self.assessment = assessment
    self.campaign = campaign
    self.consent = consent
    guard let campaign else {
      subject = nil
      code = nil
      return
    }
    // One store may hold several enterprises: each has a key of its own, made of the one secret.
    let random = context.surroundings.random
    let secret = try context.store().ownerSecret { try random.bytes($0) }
    let owner = assessment.enterprise ?? assessment.id
    let key = HMACSHA256.code(key: secret, message: Array(owner.utf8)).bytes
    subject = Subject.of(secret: key, association: campaign.id.association)
    // Made of the key, not of chance: whoever shares the same answers again makes the same file.
    let message = Array("withdrawal \(assessment.id) \(campaign.idText)".utf8)
    code = WithdrawalCode.code(
      from: Array(
        HMACSHA256.code(key: key, message: message).bytes.prefix(WithdrawalCode.byteCount)))
  }

  /// The sealed response with coarse head counts.
  func file(_ reading: AnswerReading) -> JSONValue {
    let questionnaire = reading.scorer.questionnaire
    var response = NewAssessment(
      id: assessment.id, logic: assessment.logic, form: assessment.form,
      locale: assessment.locale, completed: assessment.completed,
      answers: Coarsening(questionnaire).coarsened(reading.answers), consent: consent)
    response.minutes = assessment.minutes
    response.mode = assessment.mode
    response.campaign = campaign?.idText
    response.subject = subject
    response.withdrawal = code.map(WithdrawalCode.hash)
    response.supersedes = assessment.supersedes
    response.isSynthetic = assessment.isSynthetic
    return ResponseWriter.response(of: response, questionnaire)
  }

  /// In the person's documents, by campaign and receipt, never by the enterprise's name.
  func path(in context: CommandContext) throws -> String {
    var folder = try context.handOverFolder()
    var name = "response-\(assessment.id.prefix(8))"
    if let campaign, let code {
      folder = folder.joined("\(campaign.id.association)-\(campaign.id.label)")
      name = "response-\(code.prefix(4))-\(code.dropFirst(4).prefix(4))"
    }
    try Folder.create(at: folder)
    return folder.joined("\(name).json")
  }
}
