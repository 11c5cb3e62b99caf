internal import JSON
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import Text

extension CommandContext {
  /// The report of one result.
  ///
  /// - Parameters:
  ///   - reading: its answers, scored.
  ///   - assessment: the stored assessment; `nil` = a file.
  ///   - audience: whom it is for.
  ///   - preparedBy: who prepared it.
  ///   - benchmark: see ``places(by:of:_:width:)``.
  ///   - written: how it is written, for checking it.
  /// - Returns: the report in the language spoken.
  /// - Throws: ``CommandFailure`` for a file that is no benchmark, or a stored date that is none.
  func document(
    of reading: AnswerReading, _ assessment: Assessment?, audience: ReportAudience,
    preparedBy: String?, benchmark: String?, written: String
  ) throws -> ReportDocument {
    var particulars = particulars(
      of: reading, assessment, audience: audience, preparedBy: preparedBy, written: written)
    particulars.assessment = reading.assessment
    particulars.benchmark = try places(by: benchmark, of: reading, assessment)
    if let assessment {
      let earlier = try self.earlier(than: assessment)
      particulars.change = try earlier.last.map {
        try changeContent(from: self.reading(of: $0), $0, to: reading, assessment)
      }
      particulars.comparesShortForm = earlier.last.map { $0.form != assessment.form } ?? false
      particulars.history = try history(of: earlier, to: reading, assessment)
    }
    return ReportDocument(
      reading.makeContent(), derivation: reading.makeDerivation(), particulars: particulars)
  }

  /// What a report says of itself, without what it compares the result with; parameters as in
  /// ``document(of:_:audience:preparedBy:benchmark:written:)``.
  func particulars(
    of reading: AnswerReading, _ assessment: Assessment?, audience: ReportAudience,
    preparedBy: String?, written: String
  ) -> ReportParticulars {
    let questionnaire = reading.scorer.questionnaire
    var particulars = ReportParticulars(
      audience: audience, enterprise: assessment?.label, day: day(of: reading, assessment),
      preparedBy: preparedBy, questionnaire: "\(questionnaire.id) \(questionnaire.version)",
      logic: questionnaire.logic,
      result: SHA256.named(reading.json.canonical()))
    particulars.written = written
    return particulars
  }

  /// The day of the answers, stored or of a file; today where neither tells it.
  func day(of reading: AnswerReading, _ assessment: Assessment?) -> CalendarDate {
    assessment.flatMap { CalendarDate(iso: $0.completed) } ?? reading.completed ?? dayOfWriting
  }

  /// The code of the enterprise's country.
  func country(of reading: AnswerReading) -> String? {
    reading.scorer.questionnaire.audience(of: reading.sheet).country
  }

  /// The enterprise's assessments on days before this one, the earliest first, one a day; those that
  /// were corrected are left out.
  func earlier(than assessment: Assessment) throws -> [Assessment] {
    guard let enterprise = assessment.enterprise else { return [] }
    let all = try store().assessments(.enterprise(enterprise), limit: nil)
    let corrected = Set(all.compactMap(\.supersedes))
    var days: Set<String> = []
    return all.filter {
      $0.completed < assessment.completed && $0.questionnaire == assessment.questionnaire
        && !corrected.contains($0.id) && days.insert($0.completed).inserted
    }.reversed()
  }

  /// The scores of the latest times it answered, on the form on which the change is told; `nil` where
  /// this is the first.
  private func history(
    of earlier: [Assessment], to reading: AnswerReading, _ assessment: Assessment
  ) throws -> ScoreHistory? {
    let differs = earlier.last.map { $0.form != assessment.form } ?? false
    let form = differs ? reading.scorer.questionnaire.briefestForm : assessment.form
    let comparable = earlier.filter { differs || $0.form == form }
    // More dates than these have no room on a page.
    let shown = comparable.suffix(5)
    guard !shown.isEmpty else { return nil }
    func scored(_ assessment: Assessment) throws -> ScoredForm {
      try self.reading(of: assessment, form: form).scored(on: assessment.completed)
    }
    return ScoreHistory(
      try shown.map(scored),
      latest: try differs ? scored(assessment) : reading.scored(on: assessment.completed))
  }
}
