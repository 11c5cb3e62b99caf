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
      PositionalSpec(
        "ASSESSMENT", .optional, help: "An id's beginning, last, or a name.",
        completion: .assessment)
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
    let campaign = try campaignPath.map { try Campaign.read(context.bytes(of: $0)) }
    let sharing = try Sharing(assessment, for: campaign, in: context)
    if !agrees {
      guard context.canAsk else {
        throw CommandFailure(.usage, context.phrase(.agreementNeeded))
      }
      let conversation = try Conversation(
        context, try context.library.bundle(nil), try context.enterprise(of: assessment))
      defer { conversation.face.close() }
      _ = try conversation.share(sharing, to: output, overwriting: overwrites)
      return
    }
    let outcome = try sharing.save(to: output, overwriting: overwrites)
    if context.options.isJSON {
      return try context.write(
        [
          "file": JSONValue(.string(outcome.path)),
          "code": outcome.code.map { JSONValue(.string(WithdrawalCode.grouped($0))) } ?? nil,
        ])
    }
    try context.write(sharing.lines(context.width))
    try context.write(outcome.paragraphs)
  }
}
