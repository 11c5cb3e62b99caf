public import Text

/// What a report says of itself besides the result.
public struct ReportParticulars: Sendable {
  /// Whom it is for.
  public var audience: ReportAudience
  /// The name of the enterprise; `nil` = none is written.
  public var enterprise: String?
  /// The day of the answers.
  public var day: CalendarDate
  /// Who prepared it; `nil` = nobody is named.
  public var preparedBy: String?
  /// Id and version of the questionnaire.
  public var questionnaire: String
  /// `sha256:` and the hash of the questionnaire's logic.
  public var logic: String
  /// `sha256:` and the hash of the canonical `readiness-result/1`.
  public var result: String
  /// What is different from the time before; `nil` = there is none.
  public var change: ChangeContent?
  /// The id of the assessment, by which a workbook is recognised when it comes back; `nil` = none.
  public var assessment: String?
  /// Whether change and history are those of the short form, because one time was not the long one.
  public var comparesShortForm = false
  /// The scores of every time it answered; `nil` = it did so once.
  public var history: ScoreHistory?
  /// The place among others; `nil` = nobody asked for it.
  public var benchmark: PlaceStatements?
  /// By which version and with which options it was written, for checking it; `nil` = not told.
  public var written: String?

  /// Particulars without history and without benchmark.
  public init(
    audience: ReportAudience, enterprise: String?, day: CalendarDate, preparedBy: String? = nil,
    questionnaire: String, logic: String, result: String
  ) {
    self.audience = audience
    self.enterprise = enterprise
    self.day = day
    self.preparedBy = preparedBy
    self.questionnaire = questionnaire
    self.logic = logic
    self.result = result
  }

  /// The sentence that says what it was made from and, where that is told, how it was written.
  public func stamp(in language: Language) -> String {
    DocumentPhrase.stamp(
      questionnaire: questionnaire, logic: logic,
      result: [result, written].compactMap(\.self).joined(separator: ", ")
    ).text(in: language)
  }
}
