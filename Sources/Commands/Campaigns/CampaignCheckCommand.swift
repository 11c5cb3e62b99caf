internal import CommandLine
internal import Exchange
internal import JSON
internal import Questionnaires
internal import Text

/// `campaign check`: everything that is wrong with a campaign file.
struct CampaignCheckCommand: Command {
  static let spec = CommandSpec(
    "check", abstract: "Check a campaign file.",
    discussion: """
      Names everything that is wrong with the file, with line and column (exit 3), and whether this \
      program has the questionnaire that it asks.
      """,
    examples: [.init("campaign check ccmx-2026-q4.json", "before it is sent to members")],
    positionals: [PositionalSpec("FILE", .required, help: "A campaign file, or - for input.")])

  private let path: String

  init(_ arguments: ParsedArguments) { path = arguments.requiredWord("FILE") }

  func run(in context: CommandContext) throws {
    let place = path == "-" ? "standard input" : path
    let campaign: Campaign
    do {
      campaign = try Campaign.read(try context.bytes(of: path))
    } catch let rejected as CampaignRejected {
      throw CommandFailure(
        .invalidInput, lines: rejected.sentences(in: context.language).map { "\(place):\($0)" })
    }
    let refusals = refusals(of: campaign, context)
    guard refusals.isEmpty else {
      throw CommandFailure(
        .invalidInput, lines: refusals.map { "\(place): \(context.phrase($0))" })
    }
    if campaign.contact.email == nil, campaign.contact.phone == nil {
      try context.tell(
        sentence: "\(place): \(context.phrase(CampaignEntryProblem.unreachable))")
    }
    if context.options.isJSON {
      return try context.write(["id": JSONValue(.string(campaign.idText)), "findings": []])
    }
    try context.write(
      StyledText(
        context.phrase(
          CampaignPhrase.sound(
            id: campaign.idText, name: campaign.name(in: context.language.tag)))))
    guard let from = CalendarDate(iso: campaign.from), let to = CalendarDate(iso: campaign.to)
    else { return }
    try context.write(
      StyledText(
        context.phrase(
          CampaignPhrase.asks(
            questionnaire: "\(campaign.questionnaire) \(campaign.version)", form: campaign.form,
            from: from, to: to))))
  }

  /// What the format allows and nobody could answer.
  private func refusals(
    of campaign: Campaign, _ context: CommandContext
  ) -> [CampaignEntryProblem] {
    guard
      let bundle = context.library.bundle(id: campaign.questionnaire, version: campaign.version)
    else {
      let wanted = "\(campaign.questionnaire)@\(campaign.version)"
      let usual = try? context.library.bundle(nil).questionnaire
      return [
        .notAmong(wanted, known: [usual.map { "\($0.id)@\($0.version)" } ?? ""])
      ]
    }
    var refusals: [CampaignEntryProblem] = []
    let questionnaire = bundle.questionnaire
    if questionnaire.form(campaign.form) == nil {
      refusals.append(.notAmong(campaign.form, known: questionnaire.forms))
    }
    if let country = questionnaire.strata.country {
      let known = questionnaire.questions[country].options.map(\.code)
      for code in campaign.countries where !known.contains(code) {
        refusals.append(.notAmong(code, known: known))
      }
    }
    return refusals
  }
}
