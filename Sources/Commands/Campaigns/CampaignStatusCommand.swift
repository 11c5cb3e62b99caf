internal import CommandLine
internal import JSON
internal import Storage
internal import System
internal import Text

/// `campaign status`: what has arrived for each campaign, and what is missing to publish.
struct CampaignStatusCommand: Command {
  static let spec = CommandSpec(
    "status", abstract: "See what has arrived for a campaign, and what is missing to publish.",
    discussion: """
      Tells how many responses arrived, were replaced, came twice or were refused and why, how many \
      count by sector, size and region, and how many more make each row publishable: 10 for a group, \
      20 for its single questions, 30 for figures adjusted to official counts. A file counts as a \
      duplicate each time it is imported again.
      """,
    examples: [
      .init("campaign status", "every campaign"),
      .init("campaign status ccmx/2026-q4", "one campaign"),
      .init("campaign status --json", "for programs"),
    ],
    options: [
      .flag("synthetic", help: "Only synthetic responses; every output is marked.")
    ],
    positionals: [
      PositionalSpec("ID", .optional, help: "The id of a campaign.", completion: .campaign)
    ])

  private let id: String?
  private let isSynthetic: Bool

  init(_ arguments: ParsedArguments) {
    id = arguments.word("ID")
    isSynthetic = arguments.isGiven("synthetic")
  }

  func run(in context: CommandContext) throws {
    let all = try CampaignStatus.all(id, isSynthetic: isSynthetic, in: context)
    let campaigns = all.filter { !$0.intake.campaign.isEmpty }
    if campaigns.isEmpty, let id {
      throw CommandFailure(.notFound, context.phrase(CampaignPhrase.unknownCampaign(id)))
    }
    if context.options.isJSON {
      return try context.write(CampaignStatusJSON(isSynthetic: isSynthetic).value(of: all))
    }
    guard !all.isEmpty else { return try context.say(context.phrase(CampaignPhrase.noCampaign)) }
    guard context.facts.outputIsTerminal else {
      return try context.write(CampaignStatusTable.table(of: all, isSynthetic: isSynthetic))
    }
    let text = CampaignStatusText(
      width: context.width, language: context.language, isSynthetic: isSynthetic)
    if campaigns.isEmpty { try context.tell(sentence: context.phrase(CampaignPhrase.noCampaign)) }
    try context.write(text.lines(of: all))
  }
}
