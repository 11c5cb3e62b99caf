internal import CommandLine
internal import Exchange
internal import Questionnaires
internal import Storage
internal import Text

/// `campaign record`: a record of processing for the files of whoever runs a campaign.
struct CampaignRecordCommand: Command {
  static let spec = CommandSpec(
    "record", abstract: "Write a record of processing that an association can file.",
    discussion: """
      Says who processes whose data, what for, on what basis, until when and how they are protected, \
      with numbers from the store and the hash of each notice, after GDPR Article 30 and the Mexican \
      law (LFPDPPP). Markdown in the language spoken. An engineering reading, no legal advice.
      """,
    examples: [
      .init("campaign record ccmx-2026-q4.json -o record.md", "for the files"),
      .init("campaign record ccmx-2026-q4.json --lang de-DE", "in another language"),
    ],
    options: [.outputOption, .forceOption],
    positionals: [PositionalSpec("FILE", .required, help: "A campaign file, or - for input.")])

  private let path: String
  private let output: OutputFile

  init(_ arguments: ParsedArguments) {
    path = arguments.requiredWord("FILE")
    output = OutputFile(arguments)
  }

  func run(in context: CommandContext) throws {
    let campaign: Campaign
    do {
      campaign = try Campaign.read(try context.bytes(of: path))
    } catch let rejected as CampaignRejected {
      let place = path == "-" ? "standard input" : path
      throw CommandFailure(
        .invalidInput, lines: rejected.sentences(in: context.language).map { "\(place):\($0)" })
    }
    let wording = context.library.bundle(id: campaign.questionnaire, version: campaign.version)
      .map { bundle in
        EnterpriseRecord.Wording(
          questionnaire: bundle.questionnaire, texts: bundle.texts(locale: context.language.tag))
      }
    // Reading what is stored must not leave a new store behind.
    let store = try context.existingStore()
    let intake = try store?.campaignIntakes(isSynthetic: false)
      .first { $0.campaign == campaign.idText }
    let record = ProcessingRecord(
      of: campaign, wording, intake: intake,
      holding: try store?.holding(ofCampaign: campaign.idText), day: context.today,
      language: context.language)
    try output.write(Array(record.markdown.utf8), in: context, permissions: 0o600)
  }
}
