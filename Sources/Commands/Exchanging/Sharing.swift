internal import Exchange
internal import JSON
internal import Questionnaires
internal import Scoring
internal import Storage
internal import System
internal import Text

/// Handing one assessment over: what leaves, what the person agrees to, and the file.
struct Sharing {
  let context: CommandContext
  let assessment: Assessment
  let campaign: Campaign?
  /// What the person agrees to.
  let notice: String
  private let reading: AnswerReading

  /// A file that was saved, and what the person is told about it.
  struct Outcome {
    let path: String
    /// The code to correct or withdraw the answers; `nil` without a campaign.
    let code: String?
    /// Whom to send it to, and how; a paragraph each.
    let paragraphs: [StyledText]
  }

  /// Prepares the handing over.
  ///
  /// - Parameters:
  ///   - assessment: a finished assessment of this store.
  ///   - campaign: the campaign it is for, if any.
  ///   - context: the context of the command.
  /// - Throws: ``CommandFailure`` with every reason why the campaign does not take it.
  init(_ assessment: Assessment, for campaign: Campaign?, in context: CommandContext) throws {
    // Only the enterprise itself can agree: responses of others are not handed on.
    guard assessment.enterprise != nil else {
      throw CommandFailure(.usage, context.phrase(.notYourOwn))
    }
    self.context = context
    self.assessment = assessment
    self.campaign = campaign
    reading = try context.reading(of: assessment)
    notice = campaign?.notice(in: context.language.tag) ?? context.phrase(.usualNotice)
    if let campaign { try check(fitOf: campaign) }
  }

  /// What the campaign did not ask for is not handed over.
  private func check(fitOf campaign: Campaign) throws {
    let questionnaire = reading.scorer.questionnaire
    var refusals: [CommandPhrase] = []
    if questionnaire.id != campaign.questionnaire || questionnaire.version != campaign.version {
      refusals.append(.campaignAsksQuestionnaire("\(campaign.questionnaire) \(campaign.version)"))
    }
    // Whoever answered the long form has answered the short one too.
    if assessment.form != campaign.form, assessment.form != questionnaire.fullestForm {
      refusals.append(.campaignAsksForm(campaign.form))
    }
    if let country = questionnaire.audience(of: reading.sheet).country,
      !campaign.countries.isEmpty, !campaign.countries.contains(country)
    {
      refusals.append(.campaignOtherCountry)
    }
    let days = [campaign.from, campaign.to]
    if context.today.iso < days[0] || context.today.iso > days[1] {
      let shown = days.map { CalendarDate(iso: $0)?.text(in: context.language) ?? $0 }
      refusals.append(.campaignOutOfTime(from: shown[0], to: shown[1]))
    }
    guard refusals.isEmpty else {
      throw CommandFailure(.invalidInput, lines: refusals.map(context.phrase))
    }
  }

  // MARK: What leaves

  /// Line by line what leaves and what does not, and the notice, at a width in columns.
  var lines: @Sendable (_ width: Int) -> [StyledText] {
    let count = reading.answers.values.count { $0.isValue }
    var leaves: [CommandPhrase] = [
      .leavesAnswers(count: count), .leavesSizeClass, .leavesParticulars,
    ]
    if let campaign { leaves.append(.leavesPseudonym(association: campaign.contact.name)) }
    let stays: [CommandPhrase] = [.staysName, .staysNotes, .staysScores]
    let paragraphs =
      list(.leaves, leaves) + list(.stays, stays)
      + [context.phrase(.mightGuess), notice].map { (StyledText($0), "") }
    return { width in
      paragraphs.flatMap { Wrapping(width: width, first: $0.bullet).lines(of: $0.text) }
    }
  }

  private func list(
    _ heading: CommandPhrase, _ items: [CommandPhrase]
  ) -> [(text: StyledText, bullet: String)] {
    [(StyledText(context.phrase(heading), as: .title), "")]
      + items.map { (StyledText(context.phrase($0)), "  - ") }
  }

  // MARK: The file

  /// Saves the file; the person has agreed.
  ///
  /// - Parameters:
  ///   - output: where to; `nil` = the person's documents, under campaign and receipt.
  ///   - overwrites: whether another file of that name is replaced.
  /// - Returns: the file, and what the person is told about it.
  /// - Throws: ``System/FileProblem`` if it cannot be written, and what storing throws.
  func save(to output: String?, overwriting overwrites: Bool) throws -> Outcome {
    let consent = try agreedConsent()
    let handover = try Handover(assessment, campaign, consent, in: context)
    let bytes = handover.file(reading).canonical() + [UInt8(ascii: "\n")]
    let path = try output ?? handover.path(in: context)
    // Sharing the same answers again gives the same bytes, which is no overwriting; and under the
    // name of their own receipt there can be nothing but an earlier file of the same answers.
    let isThere = try Folder.kind(at: path) == .file && FileReader.bytes(at: path) == bytes
    if overwrites || !isThere {
      try AtomicFile.write(
        bytes, to: path, existing: overwrites || output == nil ? .replace : .refuse)
    }
    let store = try context.store()
    if assessment.consent != consent {
      try store.setConsent(consent, ofAssessment: assessment.id)
    }
    try store.recordHandover(
      HandoverRecord(
        campaign: campaign?.idText, date: context.today.iso,
        receipt: handover.code.map { String($0.prefix(8)) }, consent: consent),
      ofAssessment: assessment.id)
    return Outcome(path: path, code: handover.code, paragraphs: paragraphs(path, handover.code))
  }

  private func paragraphs(_ path: String, _ code: String?) -> [StyledText] {
    var phrases: [String] = [context.phrase(.saved(path: path))]
    if let campaign {
      let address = [campaign.contact.email, campaign.contact.phone].compactMap(\.self)
        .joined(separator: ", ")
      phrases.append(context.phrase(.sendTo(name: campaign.contact.name, address: address)))
      let thanks = campaign.thanks(in: context.language.tag)
      if !thanks.isEmpty { phrases.append(thanks) }
    }
    phrases.append(context.phrase(.nothingSent))
    if let code {
      phrases.append(context.phrase(.withdrawalCode(WithdrawalCode.grouped(code))))
    }
    return phrases.map { StyledText($0) }
  }

  /// The agreement that goes into the file: that of the first handing over to the same campaign, so
  /// that the same answers stay the same file, else what is known of this notice, else today's.
  private func agreedConsent() throws -> Consent {
    let earlier = try context.store().handovers(ofAssessment: assessment.id)
      .first { $0.campaign == campaign?.idText && $0.consent != nil }
    if let consent = earlier?.consent { return consent }
    let consent = context.consent(to: notice)
    if let known = assessment.consent, known.notice == consent.notice, known.allowsAggregates {
      return known
    }
    return consent
  }
}
