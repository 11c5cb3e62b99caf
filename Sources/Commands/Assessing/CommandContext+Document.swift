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
  /// - Returns: the report in the language spoken.
  /// - Throws: ``CommandFailure`` for a file that is no benchmark, or a stored date that is none.
  func document(
    of reading: AnswerReading, _ assessment: Assessment?, audience: ReportAudience,
    preparedBy: String?, benchmark: String?
  ) throws -> ReportDocument {
    let questionnaire = reading.scorer.questionnaire
    var particulars = ReportParticulars(
      audience: audience, enterprise: assessment?.label, day: day(of: assessment),
      preparedBy: preparedBy, country: country(of: reading),
      questionnaire: "\(questionnaire.id) \(questionnaire.version)", logic: questionnaire.logic,
      result: "sha256:" + SHA256.hash(reading.json.canonical()).hex)
    particulars.benchmark = try places(by: benchmark, of: reading, assessment, width: 1_000_000)
      .map(\.text).filter { !$0.isEmpty }.dropFirst()
      .map { $0.hasPrefix("  - ") ? String($0.dropFirst(4)) : $0 }
    particulars.change = try change(to: reading, assessment)
    return ReportDocument(
      reading.content, derivation: reading.derivation, particulars: particulars)
  }

  /// The day of the answers; of a file, today.
  func day(of assessment: Assessment?) -> CalendarDate {
    assessment.flatMap { CalendarDate(iso: $0.completed) } ?? dayOfWriting
  }

  /// The code of the enterprise's country.
  func country(of reading: AnswerReading) -> String? {
    reading.scorer.questionnaire.audience(of: reading.sheet).country
  }

  /// What is different from the enterprise's assessment before this one.
  private func change(
    to reading: AnswerReading, _ assessment: Assessment?
  ) throws -> ChangeContent? {
    guard let assessment, let enterprise = assessment.enterprise else { return nil }
    let earlier = try store().assessments(.enterprise(enterprise), limit: nil)
      .filter {
        $0.completed < assessment.completed && $0.questionnaire == assessment.questionnaire
      }
      .max { ($0.completed, $0.id) < ($1.completed, $1.id) }
    guard let earlier else { return nil }
    return try changeContent(from: self.reading(of: earlier), earlier, to: reading, assessment)
  }
}
