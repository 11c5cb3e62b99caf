public import Questionnaires

/// Finished assessments: those of this store's enterprises, and those that came in files.
///
/// A part of ``Store``, whose promises hold.
public protocol AssessmentStore: AnyObject {
  // MARK: Assessments

  /// Stores finished assessments, in transactions of 20,000, in an order that does not matter.
  func add(_ assessments: [NewAssessment]) throws -> ImportReport

  /// Stores prepared assessments in one transaction, in an order that does not matter, and
  /// remembers how many files it does not store, and why.
  ///
  /// - Parameters:
  ///   - prepared: what is to be stored.
  ///   - refused: files that could not even be prepared; they are remembered with the others.
  ///   - keptUntil: the last day on which what is stored is kept; `nil` = as what it corrects, else
  ///     nothing is said of it.
  /// - Returns: one outcome for each assessment, in the order given.
  /// - Throws: ``StorageProblem``, `malformed` for a date that is none; nothing is stored then.
  func add(
    _ prepared: [PreparedAssessments], refused: IntakeTally, keptUntil: String?
  ) throws -> ImportReport

  /// The assessments meant, the one completed last first.
  func assessments(_ selection: AssessmentSelection, limit: Int?) throws -> [Assessment]

  /// Visits assessments with their answers in the order in which they were stored.
  func visit(
    _ selection: AssessmentSelection, _ body: (Assessment, Answers) throws -> Void) throws

  /// The answers of an assessment, by position of the question.
  ///
  /// - Throws: `notFound`.
  func answers(ofAssessment id: String) throws -> Answers

  /// Words, notes and evidence of an assessment, by question.
  func annotations(ofAssessment id: String) throws -> [Annotation]

  /// Records what an enterprise agreed to after completion; `nil` takes it back.
  func setConsent(_ consent: Consent?, ofAssessment id: String) throws

  /// Remembers that an assessment was handed over; the same once more on that day changes nothing.
  ///
  /// - Throws: `notFound`; `malformed` for a date, campaign or receipt that is none.
  func recordHandover(_ handover: HandoverRecord, ofAssessment id: String) throws

  /// When and to whom an assessment was handed over, the first time first.
  ///
  /// - Throws: `notFound`.
  func handovers(ofAssessment id: String) throws -> [HandoverRecord]

  // MARK: Imports

  /// What has arrived for each campaign and what became of it, by the ids of the campaigns; what
  /// belongs to none comes first.
  ///
  /// - Parameter isSynthetic: whether what no enterprises stand behind is meant, or the rest.
  /// - Returns: one intake for each campaign of which anything has arrived.
  /// - Throws: ``StorageProblem``.
  func campaignIntakes(isSynthetic: Bool) throws -> [CampaignIntake]

  /// What is stored for a campaign, synthetic responses left out.
  ///
  /// - Parameter campaign: the id of the campaign.
  /// - Returns: numbers, all 0 if nothing is stored for it.
  /// - Throws: ``StorageProblem``.
  func holding(ofCampaign campaign: String) throws -> CampaignHolding

  // MARK: Other versions

  /// Adds scores under a version to every assessment of its questionnaire that has none there, in
  /// transactions of 20,000. The scores under the version answered stay as they are; who counts and
  /// who is erased is from then on kept alike under both.
  ///
  /// - Parameter logic: the logic hash of a registered version.
  /// - Returns: how many were added.
  /// - Throws: `notFound` if it is not registered.
  func rescore(under logic: String) throws -> RescoreReport

  /// The scores of an assessment under other versions than the one answered, the oldest first.
  ///
  /// - Throws: `notFound`.
  func rescores(ofAssessment id: String) throws -> [Rescore]
}

extension AssessmentStore {
  /// Stores prepared assessments in one transaction, in an order that does not matter; nothing is
  /// said about until when they are kept.
  ///
  /// - Parameters:
  ///   - prepared: what is to be stored.
  ///   - refused: files that could not even be prepared.
  /// - Returns: one outcome for each, in the order given.
  /// - Throws: as ``add(_:refused:keptUntil:)``.
  public func add(
    _ prepared: [PreparedAssessments], refused: IntakeTally = IntakeTally()
  ) throws -> ImportReport {
    try add(prepared, refused: refused, keptUntil: nil)
  }

  /// All assessments meant, the one completed last first.
  public func assessments(_ selection: AssessmentSelection) throws -> [Assessment] {
    try assessments(selection, limit: nil)
  }
}
