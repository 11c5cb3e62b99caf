internal import CommandLine
internal import Comparing
internal import JSON
internal import Questionnaires
internal import Storage
internal import Summaries
internal import System
internal import Text

/// `campaign close`: what members get back: a benchmark file, and the message that brings it.
struct CampaignCloseCommand: Command {
  static let spec = CommandSpec(
    "close", abstract: "Write what members get back: a benchmark and a message.",
    discussion: """
      The benchmark holds percentiles of scores in whole points, by country and size class and, where \
      there are enough, sector: only of groups of 30 businesses or more. Members see their own place \
      with show --benchmark FILE. Nothing in the store changes: the campaign can be closed again.
      """,
    examples: [.init("campaign close ccmx/2026-q4", "into this folder")],
    options: [
      .value("output", short: "o", "FOLDER", help: "Where both files go (default: here)."),
      .value(
        "form", "FORM", defaultValue: "express", help: "The form on which all are scored.",
        completion: .form),
      .flag("synthetic", help: "Only synthetic responses; every output is marked."),
      .value(
        "questionnaire", "ID|PATH", help: "A shipped id or a path.", completion: .questionnaire),
      .forceOption,
    ],
    positionals: [
      PositionalSpec("ID", .required, help: "The id of the campaign.", completion: .campaign)
    ])

  private let id: String
  private let folder: String?
  private let form: String
  private let isSynthetic: Bool
  private let questionnaire: String?
  private let existing: AtomicFile.Existing

  init(_ arguments: ParsedArguments) {
    id = arguments.requiredWord("ID")
    folder = arguments.value("output")
    form = arguments.value("form") ?? "express"
    isSynthetic = arguments.isGiven("synthetic")
    questionnaire = arguments.value("questionnaire")
    existing = arguments.isGiven("force") ? .replace : .refuse
  }

  func run(in context: CommandContext) throws {
    let questionnaire = try context.library.bundle(questionnaire).questionnaire
    _ = try questionnaire.form(named: form)
    let sources = ComparisonSources(
      form: form, periods: [], isSynthetic: isSynthetic, questionnaire: questionnaire, campaign: id)
    guard let store = try context.existingStore(),
      case let summary = try sources.summary(of: store).summary, !summary.sources.isEmpty
    else { throw CommandFailure(.notFound, context.phrase(CampaignPhrase.unknownCampaign(id))) }
    guard !Benchmark(of: summary, in: questionnaire).groups.isEmpty else {
      throw CommandFailure(
        .failure,
        context.phrase(BenchmarkPhrase.nothingToTell(campaign: id, fewest: Benchmark.fewest)))
    }
    let name = id.replacing("/", with: "-")
    let file = "\(name)-benchmark.json"
    let path = [folder, file].compactMap(\.self).joined(separator: "/")
    let message = [folder, "\(name)-message.txt"].compactMap(\.self).joined(separator: "/")
    try requireRoom([path, message])
    let released = try BenchmarkLedger(
      ledger: Ledger(store, questionnaire, sources.query(in: store), in: context)
    ).release { try sources.summary(of: store).summary }
    let benchmark = released.benchmark
    try AtomicFile.write(
      benchmark.encoded() + [UInt8(ascii: "\n")], to: path, existing: existing,
      permissions: 0o644)
    let texts = Language.allCases.map {
      BenchmarkPhrase.message(campaign: id, enterprises: benchmark.enterprises, file: file)
        .text(in: $0)
    }
    try AtomicFile.write(
      Array((texts.joined(separator: "\n\n---\n\n") + "\n").utf8), to: message,
      existing: existing, permissions: 0o644)
    if context.options.isJSON {
      return try context.write([
        "benchmark": JSONValue(.string(path)), "message": JSONValue(.string(message)),
        "groups": JSONValue(.integer(Int64(benchmark.groups.count))),
      ])
    }
    for phrase in [
      BenchmarkPhrase.saved(
        path: path, groups: benchmark.groups.count, enterprises: benchmark.enterprises),
      .messageSaved(path: message),
    ] {
      try context.tell(sentence: context.phrase(phrase))
    }
    try context.tellLedger(released.record)
  }

  /// Makes the folder if it is new, and refuses to begin where a file stands in the way.
  private func requireRoom(_ paths: [String]) throws {
    if let folder, Folder.isAbsent(folder) { try Folder.create(at: folder, permissions: 0o755) }
    for path in paths {
      try path.requireFolder()
      guard existing == .refuse, Folder.kind(at: path) != nil else { continue }
      throw FileProblem(.write, path, .alreadyExists)
    }
  }
}
