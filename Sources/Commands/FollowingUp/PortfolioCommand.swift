internal import CommandLine
internal import Reports
internal import Storage
internal import System
internal import Text

/// `portfolio`: all businesses of an advisor at a glance.
struct PortfolioCommand: Command {
  static let spec = CommandSpec(
    "portfolio", abstract: "See all businesses at a glance: where each stands and what is next.",
    discussion: """
      One row a business: the overall score and the level in each area, each with the change since the \
      assessment before where both compare; the area that holds it back, else the weakest; and what \
      is due first, else the first step that is advised.
      """,
    group: "Associations and advisors",
    examples: [
      .init("portfolio", "every business"),
      .init("portfolio --json", "for programs"),
      .init("portfolio --format html", "a page to print, in a file named after the day"),
      .init("list --where \"cy_backups in {none, some}\"", "whom to invite to a workshop"),
    ],
    options: [
      .value(
        "format", "FORMAT", choices: PortfolioFormat.allCases.map(\.rawValue),
        help: """
          How to write it (default: as the name of the file ends, else text); html and xlsx without \
          -o go to a file named after the day.
          """),
      .value(
        "paper", "PAPER", choices: ReportPaper.allCases.map(\.rawValue),
        help: "The sheet html and xlsx print on (default: the one of the country)."),
      .value("prepared-by", "NAME", help: "Who prepared the page."),
      .value(
        "output", short: "o", "PATH",
        help: "Write to a file instead of the screen; all but text also into a folder."),
      .flag("force", help: "Overwrite the file."),
    ])

  private let format: PortfolioFormat
  private let paper: ReportPaper?
  private let preparedBy: String?
  private let output: OutputFile
  /// What `-o` was followed by.
  private let target: String?

  init(_ arguments: ParsedArguments) throws {
    let ending = arguments.value("output").flatMap { PortfolioFormat(ending: $0) }
    let wanted = try arguments.choice("format", as: PortfolioFormat.self)
    // A table under the name of a page is found out only by the one who gets it.
    if let wanted, let ending, ending != wanted, ending != .text {
      throw OptionProblem(.formatAndEnding(format: wanted.rawValue, ending: ending.suffix))
    }
    if let name = arguments.value("output"), let other = ReportFormat(ending: name), ending == nil,
      !arguments.isGiven("json")
    {
      throw OptionProblem(.portfolioEnding(other.suffix))
    }
    format = wanted ?? ending ?? .text
    paper = try arguments.choice("paper", as: ReportPaper.self)
    preparedBy = arguments.value("prepared-by")
    output = OutputFile(arguments)
    target = arguments.value("output")
  }

  func run(in context: CommandContext) throws {
    let gathered = try GatheredPortfolio(in: context)
    let portfolio = gathered.portfolio
    if context.options.isJSON {
      return try output.write(
        gathered.bytes, in: context, permissions: 0o600)
    }
    guard !portfolio.clients.isEmpty else {
      return try context.say(context.phrase(FollowUpPhrase.noClient))
    }
    if format == .text, output.path == nil { return try show(portfolio, in: context) }
    let path = path(in: context)
    let writing = PortfolioWriting(
      paper: paper, preparedBy: preparedBy, own: context.phrase(.ownEnterprise))
    try output.write(
      writing.bytes(of: gathered, format, in: context), in: context, permissions: 0o600, at: path)
    if let path { try context.say(context.phrase(.saved(path: path))) }
  }

  private func show(_ portfolio: Portfolio, in context: CommandContext) throws {
    let text = PortfolioText(language: context.language, own: context.phrase(.ownEnterprise))
    try context.write(text.table(of: portfolio))
    if context.facts.outputIsTerminal {
      try context.write([StyledText()] + text.legend(of: portfolio, width: context.width))
    }
  }

  /// The file to write; `nil` = standard output.
  private func path(in context: CommandContext) -> String? {
    let name = "portfolio-\(context.dayOfWriting.iso).\(format.suffix)"
    switch target {
    case "-": return nil
    case nil: return format == .html || format == .xlsx ? name : nil
    case let target?:
      guard format != .text, Folder.kind(at: target) == .folder else { return target }
      return target.hasSuffix("/") ? target + name : "\(target)/\(name)"
    }
  }
}
