public import Questionnaires
public import Scoring
public import Summaries
public import System

/// Where assessments are kept and counted: everything above speaks to this.
///
/// Every change is durable when its call returns, and is made wholly or not at all. Ids, dates and
/// random bytes are passed in. All methods throw ``StorageProblem``.
public protocol Store: AnyObject {
  // MARK: Questionnaires

  /// Keeps a questionnaire with its text; does nothing if it is kept already.
  ///
  /// - Throws: `otherLogic` if the same id and version are kept with another logic hash.
  func register(_ questionnaire: Questionnaire, json: String) throws

  /// All questionnaires kept, by id and version.
  func questionnaires() throws -> [StoredQuestionnaire]

  /// The questionnaire with this logic hash, compiled; `nil` = not kept.
  func questionnaire(logic: String) throws -> Questionnaire?

  /// The questionnaire of this id and version, compiled; `nil` = not kept.
  func questionnaire(id: String, version: Version) throws -> Questionnaire?

  // MARK: Settings

  /// The value of a setting, or `nil`.
  func setting(_ name: String) throws -> String?

  /// Sets a setting; `nil` removes it.
  func set(_ name: String, to value: String?) throws

  /// The owner's secret of 32 bytes, made on first use.
  ///
  /// - Parameter random: yields that many unpredictable bytes.
  /// - Returns: 32 bytes, always the same.
  /// - Throws: what `random` throws, ``StorageProblem``.
  func ownerSecret(random: (_ count: Int) throws -> [UInt8]) throws -> [UInt8]

  // MARK: Enterprises

  /// Adds an enterprise.
  ///
  /// - Throws: `labelTaken` if another one has the label.
  func add(_ enterprise: Enterprise) throws

  /// Changes the label of an enterprise.
  ///
  /// - Throws: `labelTaken`, `notFound`.
  func setLabel(_ label: String?, ofEnterprise id: String) throws

  /// All enterprises, by label, those without one last.
  func enterprises() throws -> [Enterprise]

  /// The enterprise with exactly this label, else those whose id begins so (from four digits on).
  func enterprises(named name: String) throws -> [Enterprise]

  /// What an enterprise means to do about actions of a questionnaire, ordered by their ids.
  ///
  /// - Throws: `notFound`.
  func followUps(ofEnterprise id: String, questionnaire: String) throws -> [FollowUp]

  /// Remembers what an enterprise means to do; what says nothing is no longer remembered.
  ///
  /// - Parameters:
  ///   - followUps: one an action; of actions not named nothing changes.
  ///   - id: the enterprise.
  ///   - questionnaire: the id of the questionnaire, any version of it.
  ///   - day: today, as `2026-11-20`.
  /// - Throws: `notFound`; `malformed` for a day that is none, and nothing is remembered then.
  func set(
    _ followUps: [FollowUp], ofEnterprise id: String, questionnaire: String, on day: String
  ) throws

  // MARK: Drafts

  /// Begins a draft and claims it for this process.
  ///
  /// - Throws: `notFound` for an enterprise, questionnaire or basis that is not there.
  func begin(_ draft: NewDraft) throws -> Draft

  /// All drafts, the one begun last first.
  func drafts() throws -> [Draft]

  /// Claims a draft for this process, as all changes to it do.
  ///
  /// - Throws: `draftHeld` while another process holds it, `notFound`.
  func claim(draft id: String) throws -> Draft

  /// Lets go of a draft, so that another process may claim it.
  func release(draft id: String)

  /// The answers of a draft, by question.
  func answers(ofDraft id: String) throws -> [DraftAnswer]

  /// Writes what is known about one question, over what was there.
  func save(_ answer: DraftAnswer, inDraft id: String) throws

  /// Removes all that is known about a question.
  func removeAnswer(question: Int, fromDraft id: String) throws

  /// Remembers the question shown last.
  func setCursor(_ question: Int?, ofDraft id: String) throws

  /// Remembers the locale of the interview.
  func setLocale(_ locale: String, ofDraft id: String) throws

  /// Makes an assessment of a draft: one transaction.
  func complete(draft id: String, _ completion: Completion) throws -> Assessment

  /// Throws a draft away.
  func discard(draft id: String) throws

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

  // MARK: Rights

  /// Takes a person's rows out of every aggregate at once; the rows stay. Whatever corrects them
  /// later is blocked as well.
  ///
  /// - Returns: how many rows it concerns.
  /// - Throws: `notFound`; `malformed` for a date that is none.
  func block(_ person: PersonSelection, _ blocking: Blocking) throws -> Int

  /// Undoes ``block(_:_:)``. Returns how many rows it concerns.
  func unblock(_ person: PersonSelection) throws -> Int

  /// Says until when something is kept; `nil` takes it back.
  ///
  /// - Parameters:
  ///   - kept: what is kept.
  ///   - day: the last day, as `2026-11-20`.
  /// - Returns: how many assessments it concerns.
  /// - Throws: `notFound`; `malformed` for a date that is none.
  func keep(_ kept: KeptSelection, until day: String?) throws -> Int

  /// What is to be erased because its time is over, the longest overdue first.
  ///
  /// - Parameter date: today, as `2026-11-20`: what was to be there until yesterday is due.
  /// - Returns: everything that ``forgetDue(on:_:)`` would erase.
  /// - Throws: `malformed` for a date that is none.
  func due(on date: String) throws -> [DueErasure]

  /// Erases what is due, as ``forget(_:on:_:)`` does.
  ///
  /// - Parameters:
  ///   - date: today, as `2026-11-20`.
  ///   - compaction: how thoroughly the file is rewritten.
  /// - Returns: what went; nothing if nothing is due.
  /// - Throws: `erasurePending` as ``forget(_:on:_:)``, `draftHeld`.
  func forgetDue(on date: String, _ compaction: Compaction) throws -> Erasure

  /// Response files that were not taken because they claim to correct another enterprise's, and
  /// that bear this pseudonym; only their ids are kept.
  ///
  /// - Returns: the ids, sorted, and the ids of what they claim to correct.
  func refusals(ofSubject subject: String) throws -> [(id: String, supersedes: String)]

  /// Finishes an erasure that a reader of the file held up; `false` = there was none.
  ///
  /// - Throws: `erasurePending` while the reader is still there.
  func resumeErasure(_ compaction: Compaction) throws -> Bool

  /// Erases a person's rows and contributions; only hashes of ids stay, so that they cannot return.
  ///
  /// - Throws: `notFound`; `erasurePending` if a reader keeps the old bytes in the file: the rows
  ///   are gone, and the same call finishes the work later.
  func forget(_ person: PersonSelection, on date: String, _ compaction: Compaction) throws
    -> Erasure

  // MARK: Counts

  /// The cells meant without their details, in the order of their keys.
  func headlines(_ query: CellQuery) throws -> [CellHeadline]

  /// The cells meant with all counts, in the order of their keys.
  func cells(_ query: CellQuery) throws -> [CellContents]

  /// In which campaigns and periods anything is counted or left out, by version.
  ///
  /// - Returns: without duplicates, by version, period and campaign.
  func origins(_ query: CellQuery) throws -> [(logic: String, origin: CampaignPeriod)]

  /// One summary a version, period and campaign, in that order, with everything that is counted and
  /// how many are left out. Each has one source, without days where nobody is counted. Scores under
  /// a version are counted where they were re-scored.
  func summaries(_ query: CellQuery) throws -> [Summary]

  /// How many assessments that match do not count, by reason; zeros are absent. Those scored under
  /// another version than the one answered are counted under each.
  func leftOut(_ query: CellQuery) throws -> [LeftOutCount]

  /// How many assessments that match count under the version they answered and have no scores under
  /// another one, by version answered; zeros are absent.
  func unscored(_ query: CellQuery, under logic: String) throws -> [VersionCount]

  /// Visits every assessment that counts under a version, in the order in which they were stored,
  /// those re-scored under it last: for figures that no counts are kept for.
  ///
  /// - Parameters:
  ///   - query: which cells are meant.
  ///   - logic: the logic hash of the version; one that is not kept has nothing to visit.
  ///   - body: told the sheet on the form asked for and where it is counted.
  /// - Throws: what `body` throws, too.
  func visitCounted(
    _ query: CellQuery, under logic: String, _ body: (CountedSheet) throws -> Void) throws

  /// Visits every enterprise with its assessments that count, whichever period and version they are
  /// of: for figures of those that came back, which no counts are kept for.
  ///
  /// - Parameters:
  ///   - query: which assessments are meant.
  ///   - logic: the logic hash of the version under which they are scored where they were answered or
  ///     re-scored under it; elsewhere under the version answered. One that is not kept has nothing to
  ///     visit.
  ///   - body: told one enterprise after the other, each once.
  /// - Throws: what `body` throws, too.
  func visitPersons(
    _ query: CellQuery, under logic: String, _ body: (PersonVisits) throws -> Void) throws

  // MARK: Releases

  /// Every enterprise that the summaries of a query count under one version of their questionnaire.
  /// Members of releases that an older program wrote are given first what it did not remember of them.
  ///
  /// - Parameters:
  ///   - query: what is counted.
  ///   - logic: the logic hash of the version.
  ///   - random: yields that many unpredictable bytes for the key, which is made on first use.
  /// - Returns: as many as the cells of that version count, ordered by digest.
  /// - Throws: what `random` throws, too.
  func members(
    _ query: CellQuery, under logic: String, random: (_ count: Int) throws -> [UInt8]
  ) throws -> [CountedMember]

  /// Remembers what is released. It shall be remembered before it leaves: what was only remembered
  /// does no harm, what was only sent could not be judged against.
  ///
  /// - Returns: the release under its number.
  /// - Throws: `notFound` for a questionnaire, form or earlier release that is not there; `malformed`
  ///   for a date, hash or cell that is none.
  func record(_ release: NewRelease) throws -> ReleaseRecord

  /// Every release that has left the store, the oldest first.
  func releases() throws -> [ReleaseRecord]

  /// Every release of a questionnaire with its cells, the oldest first, whatever kind, form and
  /// version: towards all of these a new release is judged.
  func releases(ofQuestionnaire id: String, isSynthetic: Bool) throws -> [Release]

  /// A release with its cells.
  ///
  /// - Throws: `notFound`.
  func release(_ id: Int) throws -> Release

  /// Runs the body so that nobody else changes the store meanwhile; if it throws, nothing that it has
  /// written stays. Counting, judging and remembering a release belong into one.
  ///
  /// - Throws: what the body throws, too.
  func atOnce<Result>(_ body: () throws -> Result) throws -> Result

  // MARK: Checking

  /// Recounts everything and compares it with what is stored.
  ///
  /// - Parameters:
  ///   - threads: how many threads count at the same time; 0 = only the calling one.
  ///   - progress: told how many of how many rows are about counted.
  /// - Returns: what there is, and every finding in an order that does not depend on the threads.
  /// - Throws: what `progress` throws, too.
  func verify(
    threads: Int, progress: (_ done: Int, _ total: Int) throws -> Void
  ) throws -> Verification

  // MARK: Backups

  /// How much there is.
  func contents() throws -> StoreContents

  /// Writes everything as of now into one file, which appears complete or not at all. Others may
  /// go on using the store meanwhile.
  ///
  /// - Parameters:
  ///   - path: where the file shall stand; only its owner may read it.
  ///   - existing: whether a file of that name may be replaced.
  /// - Throws: ``StorageProblem``, ``System/FileProblem``.
  func backUp(to path: String, existing: AtomicFile.Existing) throws
}

extension Store {
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

  /// Recounts everything in the calling thread and compares it with what is stored.
  ///
  /// - Throws: as ``verify(threads:progress:)``.
  public func verify() throws -> Verification { try verify(threads: 0) { _, _ in } }

  /// Erases a person's rows and contributions; rewrites the file if it is under 100 MB.
  ///
  /// - Throws: as ``forget(_:on:_:)``.
  public func forget(_ person: PersonSelection, on date: String) throws -> Erasure {
    try forget(person, on: date, .small)
  }
}
