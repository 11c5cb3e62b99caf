internal import CommandLine
internal import Exchange
internal import JSON
internal import Storage
internal import Text

/// `keep`: says until when something is kept.
struct KeepCommand: Command {
  static let spec = CommandSpec(
    "keep", abstract: "Say until when a business or a campaign's responses are kept.",
    discussion: """
      Nothing is erased on that day by itself: 'list --due' shows what is over, and 'forget --due' \
      erases it. A campaign's date concerns the responses imported for it so far; give later imports \
      theirs with 'import --keep-until'.
      """,
    group: "Owners",
    examples: [
      .init("keep \"Taller Ulm\" --until 2028-12-31", "a client, with everything answered"),
      .init("keep ccmx/2026-q4 --until 2028-12-31", "as the campaign's notice promises"),
      .init("keep \"Taller Ulm\" --lift", "without a last day"),
    ],
    options: [
      .value("until", "DAY", help: "The last day on which it is kept."),
      .flag("lift", help: "Keep it without a last day."),
    ],
    positionals: [
      PositionalSpec(
        "NAME|ID|CODE|CAMPAIGN", .required,
        help: "A business, an assessment, a code, or a campaign's id.",
        completion: .assessment)
    ])

  private let name: String
  private let until: String?
  private let lifts: Bool

  init(_ arguments: ParsedArguments) throws {
    name = arguments.requiredWord("NAME|ID|CODE|CAMPAIGN")
    until = arguments.value("until")
    lifts = arguments.isGiven("lift")
    if lifts, until != nil {
      throw OptionProblem(.oneOf(["--lift", "--until"]))
    }
  }

  func run(in context: CommandContext) throws {
    guard lifts || until != nil else {
      throw CommandFailure(.usage, context.phrase(RightsPhrase.dayNeeded))
    }
    let until = try context.lastDay(until, option: "until")
    let kept = try kept(in: context)
    let count = try context.store().keep(kept, until: until?.iso)
    if case .campaign = kept, count == 0 {
      throw CommandFailure(.notFound, context.phrase(RightsPhrase.noCampaign(name)))
    }
    if context.options.isJSON {
      return try context.write(
        [
          "assessments": JSONValue(.integer(Int64(count))),
          "until": until.map { JSONValue(.string($0.iso)) } ?? nil,
        ])
    }
    try context.show(
      [
        until.map { RightsPhrase.kept(name: name, assessments: count, until: $0) }
          ?? .keptOpen(name: name, assessments: count)
      ])
  }

  /// A business may have a name with a slash in it; only where there is none is it a campaign.
  private func kept(in context: CommandContext) throws -> KeptSelection {
    guard let store = try context.existingStore() else {
      throw CommandFailure(.notFound, context.phrase(.unknownName(name)))
    }
    if CampaignID(name) != nil, try store.enterprises(named: name).isEmpty {
      return .campaign(name)
    }
    return .person(try NamedPerson(name, in: store, context).selection)
  }
}
