internal import CommandLine
internal import Reports
internal import Storage
internal import System
internal import Text

/// `show`: a result on the screen, and the reasons for every number.
struct ShowCommand: Command {
  static let spec = CommandSpec(
    "show", abstract: "Show a result; with --why the reasons for every number.", group: "Owners",
    examples: [
      .init("show", "the latest result"), .init("show --why", "how each point came about"),
    ],
    options: [
      .flag("why", help: "Show how every number came about."),
      .value(
        "form", "FORM", help: "Score on this form instead of the one answered.", completion: .form),
      .target, .unverified, .benchmark,
      .value(
        "questionnaire", "ID|PATH", help: "The questionnaire answered, for its words.",
        completion: .questionnaire),
    ],
    positionals: [
      PositionalSpec(
        "ASSESSMENT", .optional, help: "An id's beginning, last, or a name.",
        completion: .assessment)
    ])

  private let name: String?
  private let showsWhy: Bool
  private let form: String?
  private let namesUnverified: Bool
  private let target: String?
  private let questionnaire: String?
  private let benchmark: String?

  init(_ arguments: ParsedArguments) {
    name = arguments.word("ASSESSMENT")
    showsWhy = arguments.isGiven("why")
    form = arguments.value("form")
    namesUnverified = arguments.isGiven("unverified")
    target = arguments.value("target")
    questionnaire = arguments.value("questionnaire")
    benchmark = arguments.value("benchmark")
  }

  func run(in context: CommandContext) throws {
    if context.options.isJSON, benchmark != nil { throw OptionProblem(.placeJSON) }
    if let questionnaire { _ = try context.library.bundle(questionnaire) }
    let assessment = try context.assessment(name)
    var reading = try context.reading(of: assessment, form: form)
    reading.setting.namesUnverified = namesUnverified
    try reading.setTarget(target)
    if context.options.isJSON {
      return try context.write(reading.json)
    }
    if showsWhy {
      try context.write(DerivationText(width: context.width).lines(of: reading.makeDerivation()))
    } else {
      try context.write(
        ResultText(width: context.width, ink: context.ink).lines(of: reading.makeContent())
          + context.slips(of: assessment, reading.answers)
          + context.places(by: benchmark, of: reading, assessment, width: context.width))
      if context.facts.outputIsTerminal { try context.tell(.whatNext) }
    }
  }
}
