internal import CommandLine
internal import Exchange
internal import JSON
internal import Questionnaires
internal import Scoring
internal import Storage
internal import System
internal import Text

/// `share`: a response file for an association, after the person agreed.
struct ShareCommand: Command {
  static let spec = CommandSpec(
    "share", abstract: "Make a file of your answers for your association, without your name.",
    discussion: """
      Shows line by line what leaves and what does not, asks for agreement, and saves a file. \
      Nothing is sent. Head counts leave only as size classes.
      """,
    group: "Owners",
    examples: [.init("share --campaign campaign.json", "for a campaign of your association")],
    options: [
      .value("campaign", "FILE", help: "The campaign file of your association."),
      .value(
        "consent", "SCOPE", choices: ["aggregate"],
        help: "Agree without being asked: be counted in groups."),
      .value("output", short: "o", "PATH", help: "Where to save it."),
      .flag("force", help: "Overwrite the file."),
    ],
    positionals: [
      PositionalSpec("ASSESSMENT", .optional, help: "An id's beginning, last, or a name.")
    ])

  private let name: String?
  private let campaignPath: String?
  private let agrees: Bool
  private let output: String?
  private let overwrites: Bool

  init(_ arguments: ParsedArguments) {
    name = arguments.word("ASSESSMENT")
    campaignPath = arguments.value("campaign")
    agrees = arguments.value("consent") != nil
    output = arguments.value("output")
    overwrites = arguments.isGiven("force")
  }

  func run(in context: CommandContext) throws {
    let assessment = try context.assessment(name)
    // Only the enterprise itself can agree: responses of others are not handed on.
    guard assessment.enterprise != nil else {
      throw CommandFailure(.usage, context.phrase(.notYourOwn))
    }
    let reading = try context.reading(of: assessment)
    let campaign = try campaignPath.map { try Campaign.read(context.bytes(of: $0)) }
    if let campaign { try check(assessment, reading, fit: campaign, in: context) }
    let notice = campaign?.notice(in: context.language.tag) ?? context.phrase(.usualNotice)
    try show(reading, campaign, notice, in: context)
    guard try isAgreed(in: context) else {
      return try context.say(context.phrase(.notShared))
    }
    let consent = try recordedConsent(assessment, notice, in: context)
    let handover = try Handover(assessment, campaign, consent, in: context)
    let file = handover.file(reading)
    let path = try output ?? handover.path(in: context)
    try save(file.canonical() + [UInt8(ascii: "\n")], to: path)
    try context.write("\(context.phrase(.saved(path: path)))")
    if let campaign {
      let address = [campaign.contact.email, campaign.contact.phone].compactMap(\.self)
        .joined(separator: ", ")
      try context.write(
        "\(context.phrase(.sendTo(name: campaign.contact.name, address: address)))")
      let thanks = campaign.thanks(in: context.language.tag)
      if !thanks.isEmpty { try context.write("\(thanks)") }
    }
    try context.write("\(context.phrase(.nothingSent))")
    if let code = handover.code {
      try context.write("\(context.phrase(.withdrawalCode(WithdrawalCode.grouped(code))))")
    }
  }

  /// What the campaign did not ask for is not handed over.
  private func check(
    _ assessment: Assessment, _ reading: AnswerReading, fit campaign: Campaign,
    in context: CommandContext
  ) throws {
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

  private func show(
    _ reading: AnswerReading, _ campaign: Campaign?, _ notice: String, in context: CommandContext
  ) throws {
    let count = reading.answers.values.count { $0.isValue }
    var leaves: [CommandPhrase] = [
      .leavesAnswers(count: count), .leavesSizeClass, .leavesParticulars,
    ]
    if let campaign { leaves.append(.leavesPseudonym(association: campaign.id.association)) }
    try list(.leaves, leaves, in: context)
    try list(.stays, [.staysName, .staysNotes, .staysScores], in: context)
    for paragraph in [context.phrase(.mightGuess), notice] {
      try context.write(
        paragraph.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
          String(line).wrapped(to: context.width).map { StyledText($0) }
        })
    }
  }

  private func list(
    _ heading: CommandPhrase, _ lines: [CommandPhrase], in context: CommandContext
  ) throws {
    try context.write(StyledText(context.phrase(heading), as: .title))
    for line in lines {
      let wrapped = context.phrase(line).wrapped(to: context.width, first: "  - ", hanging: "    ")
      try context.write(wrapped.map { StyledText($0) })
    }
  }

  private func isAgreed(in context: CommandContext) throws -> Bool {
    if agrees { return true }
    guard context.canAsk else {
      throw CommandFailure(.usage, context.phrase(.agreementNeeded))
    }
    return try context.agrees(.askAgreement)
  }

  /// The agreement as the store keeps it: the day of the first agreement to this notice stays.
  private func recordedConsent(
    _ assessment: Assessment, _ notice: String, in context: CommandContext
  ) throws -> Consent {
    let hash = Seal.hash(Array(notice.utf8))
    if let consent = assessment.consent, consent.notice == hash, consent.allowsAggregates {
      return consent
    }
    let consent = Consent(scope: ["aggregate"], notice: hash, date: context.today.iso)
    try context.store().setConsent(consent, ofAssessment: assessment.id)
    return consent
  }

  /// Sharing the same answers again gives the same bytes, which is no overwriting.
  private func save(_ bytes: [UInt8], to path: String) throws {
    if !overwrites, Folder.kind(at: path) == .file, try FileReader.bytes(at: path) == bytes {
      return
    }
    try AtomicFile.write(bytes, to: path, existing: overwrites ? .replace : .refuse)
  }
}
