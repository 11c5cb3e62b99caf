internal import CommandLine
internal import Exchange
internal import Questionnaires
internal import Scoring
internal import System

/// `questionnaire simulate`: response files of enterprises that do not exist.
struct QuestionnaireSimulateCommand: Command {
  static let spec = CommandSpec(
    "simulate", abstract: "Write sealed response files of enterprises that do not exist.",
    discussion: """
      One response a line. Each is marked synthetic: it is never counted beside real ones, and \
      never shown as a benchmark. The same seed gives the same bytes.
      """,
    examples: [.init("questionnaire simulate --count 1000 --seed 7", "a thousand responses")],
    options: [
      .value("count", "N", defaultValue: "100", help: "How many responses."),
      .value("seed", "S", defaultValue: "1", help: "What the random answers follow from."),
      .value("form", "FORM", defaultValue: "full", help: "The form answered.", completion: .form),
      .value(
        "questionnaire", "ID|PATH", help: "A shipped id or a path.", completion: .questionnaire),
    ])

  private let count: Int
  private let seed: Int
  private let form: String
  private let questionnaire: String?

  init(_ arguments: ParsedArguments) throws {
    count = try arguments.integer("count", in: 1...100_000_000) ?? 100
    seed = try arguments.integer("seed", in: 0...Int.max) ?? 1
    form = arguments.value("form") ?? "full"
    questionnaire = arguments.value("questionnaire")
  }

  func run(in context: CommandContext) throws {
    let questionnaire = try context.library.bundle(questionnaire).questionnaire
    let form = try questionnaire.form(named: form)
    let scorer = Scorer(questionnaire)
    let lines = SimulatedLines(
      count, of: Simulation(scorer, form: form, seed: UInt64(seed)), scorer,
      threads: Thread.parallelism)
    // Lines that are shown need no line about themselves.
    var line = context.facts.outputIsTerminal ? nil : ProgressLine(context, total: count)
    var done = 0
    while let piece = lines.next() {
      try context.surroundings.streams.output.write(piece.bytes)
      done += piece.count
      try line?.show(done: done, things: done)
    }
    try line?.erase()
  }
}
