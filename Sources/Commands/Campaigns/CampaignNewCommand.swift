internal import CommandLine
internal import Exchange
internal import JSON
internal import Questionnaires
internal import System
internal import Text

/// `campaign new`: asks for everything a campaign file holds, checks it and writes the file.
struct CampaignNewCommand: Command {
  static let spec = CommandSpec(
    "new", abstract: "Make a campaign file for your members.",
    discussion: """
      Asks on a terminal for what the options do not say, and checks each answer at once. The notice \
      that members read before they agree is proposed in the languages of the countries; it is no \
      legal advice. Without a terminal everything that is missing is named at once (exit 2).
      """,
    examples: [
      .init("campaign new", "answer the questions on a terminal"),
      .init("campaign new --id ccmx/2026-q4 --to 2026-12-20", "asks only for the rest"),
    ],
    options: [
      .value("id", "ASSOCIATION/LABEL", help: "Association and campaign, such as ccmx/2026-q4."),
      .repeated(
        "name", "[LOCALE=]TEXT", help: "The campaign's name, also in several languages."),
      .value(
        "questionnaire", "ID|PATH",
        help: "The questionnaire asked, also with @ and a version (default: the shipped one).",
        completion: .questionnaire),
      .value("form", "FORM", help: "express or full (default: express).", completion: .form),
      .value("from", "DAY", help: "The first day (default: today)."),
      .value("to", "DAY", help: "The last day."),
      .value(
        "countries", "CODES", help: "Such as MX,DE (default: all of the questionnaire)."),
      .value("contact", "NAME", help: "Who receives the answers."),
      .value("email", "ADDRESS", help: "Where members write; an address or a number is needed."),
      .value("phone", "NUMBER", help: "Where members call."),
      .value(
        "keep-until", "DAY",
        help: "Until when answers are kept, as the proposed notice says (default: two years more)."),
      .repeated(
        "notice", "LOCALE=FILE", help: "A text file with another notice than the proposed one."),
      .repeated("thanks", "LOCALE=TEXT", help: "Other closing words than the proposed ones."),
      .value(
        "output", short: "o", "FILE", help: "Where to save it (default: ASSOCIATION-LABEL.json)."),
      .flag("force", help: "Overwrite the file."),
    ])

  private let answers: CampaignOptions
  private let questionnaire: String?
  private let output: String?
  private let overwrites: Bool

  init(_ arguments: ParsedArguments) {
    answers = CampaignOptions(arguments)
    questionnaire = arguments.value("questionnaire")
    output = arguments.value("output")
    overwrites = arguments.isGiven("force")
  }

  func run(in context: CommandContext) throws {
    var draft = CampaignDraft(
      try context.library.bundle(questionnaire).questionnaire, from: context.today)
    let refused = try answers.fill(&draft, in: context)
    guard context.canAsk else {
      let named = Set(refused.map(\.field))
      try refuse(
        refused + draft.findings(speaking: context.language).filter { !named.contains($0.field) },
        draft, context)
      return try save(draft, to: nil, context)
    }
    // A mistyped option is said at once; what it stands for is asked for.
    for finding in refused { try context.tell(sentence: context.line(finding)) }
    var answered = Set(answers.given.map(\.field)).subtracting(refused.map(\.field))
    if questionnaire != nil { answered.insert(.questionnaire) }
    if output != nil { answered.insert(.file) }
    // One name, or one way to be reached, is enough.
    if !draft.names.isEmpty { answered.formUnion(Language.allCases.map(Field.name)) }
    if draft.email != nil || draft.phone != nil { answered.formUnion([.email, .phone]) }
    let questions = CampaignQuestions(context, skipping: answered) { [self] draft, path in
      try save(draft, to: path, context)
    }
    if try !questions.ask(draft) {
      try context.tell(sentence: context.phrase(CampaignPhrase.notSaved))
    }
  }

  private typealias Field = CampaignDraft.Field

  private func refuse(
    _ findings: [(field: CampaignDraft.Field, problem: CampaignEntryProblem)],
    _ draft: CampaignDraft, _ context: CommandContext
  ) throws {
    guard !findings.isEmpty else { return }
    let order = draft.fields(speaking: context.language)
    // Texts in languages that are not asked for come last.
    let asked = order.flatMap { field in findings.filter { $0.field == field } }
    let lines = (asked + findings.filter { !order.contains($0.field) }).map(context.line)
    throw CommandFailure(.usage, lines: lines)
  }

  /// Writes the file to the path, else where the command line says, else under its usual name.
  private func save(_ draft: CampaignDraft, to path: String?, _ context: CommandContext) throws {
    guard let file = draft.file, let path = path ?? output ?? draft.usual(.file) else {
      throw CommandFailure(.usage)
    }
    let bytes = file.canonical() + [UInt8(ascii: "\n")]
    // What the reader would not take must not be sent to anybody.
    let campaign = try Campaign.read(bytes)
    if path == "-" { return try context.write(data: bytes) }
    try AtomicFile.write(
      bytes, to: path, existing: overwrites ? .replace : .refuse, permissions: 0o644)
    if context.options.isJSON {
      return try context.write(
        ["file": JSONValue(.string(path)), "id": JSONValue(.string(campaign.idText))])
    }
    for phrase in [
      CampaignPhrase.saved(path: path), .noLegalAdvice, .whatNext(path: path.quotedForShell),
    ] {
      try context.tell(sentence: context.phrase(phrase))
    }
  }
}

extension CommandContext {
  /// What is wrong with an answer, behind the option that it stands for.
  func line(_ finding: (field: CampaignDraft.Field, problem: CampaignEntryProblem)) -> String {
    "\(finding.field.option): \(phrase(finding.problem))"
  }
}
