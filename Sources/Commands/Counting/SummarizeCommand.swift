internal import CommandLine
internal import Comparing
internal import Questionnaires
internal import Summaries
internal import Text

/// `summarize`: the counts of the store as one file.
struct SummarizeCommand: Command {
  static let spec = CommandSpec(
    "summarize", abstract: "Write what is counted in the store as one summary file.",
    discussion: """
      Holds what compare counts: the latest assessment of each enterprise that agreed to be \
      counted, in the latest period of each association. Several campaigns are added into one \
      file that names each. Nothing is coarsened yet: the file has release "none", contains \
      individual data and must not be sent.
      """,
    group: "Associations and advisors",
    examples: [
      .init("summarize -o summary.json", "the latest period of each association"),
      .init("summarize --campaign ccmx/2026-q4 -o ccmx.json", "one campaign alone"),
    ],
    options: [
      .outputOption, .forceOption,
      .value("form", "FORM", defaultValue: "express", help: "The form on which all are scored."),
      .repeated(
        "period", "[ASSOCIATION=]LABEL", help: "Another period than the latest; may be repeated."),
      .value("campaign", "ID", help: "Only this campaign, such as ccmx/2026-q4."),
      .flag("synthetic", help: "Count only synthetic responses; the file is marked."),
      .value("questionnaire", "ID|PATH", help: "A shipped id or a path."),
    ])

  private let output: OutputFile
  private let form: String
  private let periods: [String]
  private let campaign: String?
  private let isSynthetic: Bool
  private let questionnaire: String?

  init(_ arguments: ParsedArguments) {
    output = OutputFile(arguments)
    form = arguments.value("form") ?? "express"
    periods = arguments.values("period")
    campaign = arguments.value("campaign")
    isSynthetic = arguments.isGiven("synthetic")
    questionnaire = arguments.value("questionnaire")
  }

  func run(in context: CommandContext) throws {
    let questionnaire = try context.library.bundle(questionnaire).questionnaire
    _ = try questionnaire.form(named: form)
    let taken = try ComparisonSources(
      form: form, periods: periods, isSynthetic: isSynthetic, questionnaire: questionnaire,
      campaign: campaign
    ).summary(of: try context.existingStore())
    guard !taken.summary.sources.isEmpty else {
      throw CommandFailure(.notFound, context.phrase(SummaryPhrase.nothing))
    }
    // The mark stands in the file too, as its release.
    try output.write(
      taken.summary.encoded(for: questionnaire) + [UInt8(ascii: "\n")], in: context,
      permissions: 0o600)
    try context.tell(sentence: context.phrase(SummaryPhrase.containsIndividualData))
    for other in taken.notPooled {
      try context.tell(
        sentence: context.phrase(
          SummaryPhrase.otherVersion(other.version.description, enterprises: other.enterprises)))
    }
  }
}
