internal import CommandLine
internal import Comparing
internal import Questionnaires
internal import Summaries
internal import System
internal import Text

/// `summarize`: the counts of the store as one file.
struct SummarizeCommand: Command {
  static let spec = CommandSpec(
    "summarize", abstract: "Write what is counted in the store as one summary file.",
    discussion: """
      Holds what compare counts: the latest assessment of each enterprise that agreed to be \
      counted, in the latest period of each association. Several campaigns are added into one \
      file that names each. With --release exchange cells are merged until each has 10 enterprises, \
      and single questions are told by country and size class from 20 on: another association may \
      have such a file. With --release public it holds tables by country, size class and sector and \
      answers to single questions, without figures of few and those that would tell them; with \
      --release benchmark the percentiles that campaign close gives to members, of groups of 30. What \
      was released before is remembered (release list): figures that would tell a few businesses by \
      subtraction are left out or shown as before. Without --release the file contains individual \
      data and must not be sent.
      """,
    group: "Associations and advisors",
    examples: [
      .init("summarize -o summary.json", "the latest period of each association"),
      .init("summarize --campaign ccmx/2026-q4 -o ccmx.json", "one campaign alone"),
      .init("summarize --release exchange -o for-bvmw.json", "for another association"),
      .init("summarize --release exchange --quality -o ours.json", "for compare --quality"),
      .init("summarize --release public -o tables.json", "for everybody, flagged figure by figure"),
      .init(
        "summarize --release benchmark -o members.json", "for members, who find their own place"),
    ],
    options: [
      .outputOption, .forceOption, .summaryReleaseOption, .thresholdOption,
      .value(
        "form", "FORM", defaultValue: "express", help: "The form on which all are scored.",
        completion: .form),
      .repeated(
        "period", "[ASSOCIATION=]LABEL", help: "Another period than the latest; may be repeated."),
      .value(
        "campaign", "ID", help: "Only this campaign, such as ccmx/2026-q4.", completion: .campaign),
      .flag("synthetic", help: "Count only synthetic responses; the file is marked."),
      qualityOption,
      .value(
        "questionnaire", "ID|PATH", help: "A shipped id or a path.", completion: .questionnaire),
    ])

  private let output: OutputFile
  private let form: String
  private let periods: [String]
  private let campaign: String?
  private let isSynthetic: Bool
  private let questionnaire: String?
  private let arguments: ParsedArguments

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
    output = OutputFile(arguments)
    form = arguments.value("form") ?? "express"
    periods = arguments.values("period")
    campaign = arguments.value("campaign")
    isSynthetic = arguments.isGiven("synthetic")
    questionnaire = arguments.value("questionnaire")
  }

  func run(in context: CommandContext) throws {
    let bundle = try context.library.bundle(questionnaire)
    let questionnaire = bundle.questionnaire
    _ = try questionnaire.form(named: form)
    let kind = try arguments.release(SummaryRelease.self)
    let isQuality = arguments.isGiven("quality")
    guard !isQuality || kind == .exchange else {
      throw OptionProblem(.qualityRelease)
    }
    guard !isQuality || !arguments.isGiven("threshold") else {
      throw OptionProblem(.qualityThreshold)
    }
    let threshold = try arguments.threshold(of: kind.rawValue, least: kind.threshold)
    var sources = ComparisonSources(
      form: form, periods: periods, isSynthetic: isSynthetic, questionnaire: questionnaire,
      campaign: campaign, release: kind == .exchange ? .exchange : .none)
    sources.threshold = ExchangeThreshold(raisedTo: threshold ?? 0)
    let store = try context.existingStore()
    let taken = try sources.summary(of: store)
    guard let store, !taken.summary.sources.isEmpty else {
      throw CommandFailure(.notFound, context.phrase(try sources.whyNothing(in: store)))
    }
    if kind != .none { try sources.requireEnterprises(of: store, in: context) }
    try output.requireRoom()
    switch kind {
    case .none:
      // The mark stands in the file too, as its release.
      try write(taken.summary, questionnaire, in: context)
      try context.tell(sentence: context.phrase(SummaryPhrase.containsIndividualData))
    case .exchange where isQuality:
      let released = try Self.quality(taken.summary, of: store, sources, in: context)
      try output.write(released.bytes, in: context, permissions: 0o600)
      try tellQuality(released, bundle, in: context)
    case .exchange:
      let released = try ExchangeLedger(
        ledger: Ledger(store, questionnaire, sources.query(in: store), in: context),
        threshold: sources.threshold
      ).release {
        try sources.coarsened(of: store, withholding: $0)
      } check: {
        try sources.requireGroups(in: $0, of: store, context)
      }
      try write(released.summary, questionnaire, in: context)
      try tellCoarsening(released, bundle, in: context)
    case .public:
      let released = try PublicLedger(
        ledger: Ledger(store, questionnaire, sources.query(in: store), in: context),
        protection: threshold.map { Protection(threshold: $0) } ?? Protection()
      ).release { try sources.summary(of: store).summary }
      try output.write(released.file, in: context, permissions: 0o600)
      try tellTables(released, bundle, in: context)
    case .benchmark:
      try writeBenchmark(
        of: taken.summary,
        BenchmarkLedger(
          ledger: Ledger(store, questionnaire, sources.query(in: store), in: context),
          least: threshold ?? Benchmark.fewest),
        to: output, in: context
      ) { try sources.summary(of: store).summary }
    }
    for other in taken.notPooled {
      try context.tell(
        sentence: context.phrase(
          SummaryPhrase.otherVersion(other.version.description, enterprises: other.enterprises)))
    }
  }

  private func write(
    _ summary: Summary, _ questionnaire: Questionnaire, in context: CommandContext
  ) throws {
    try output.write(
      summary.encoded(for: questionnaire) + [UInt8(ascii: "\n")], in: context,
      permissions: 0o600)
  }
}
