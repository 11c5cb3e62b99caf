internal import CommandLine
internal import Comparing
internal import Questionnaires
internal import Reports
internal import Storage
internal import Summaries
internal import System
internal import Text

/// `compare`: how participating enterprises of two countries stand and differ.
struct CompareCommand: Command {
  static let spec = CommandSpec(
    "compare", abstract: "Compare participating enterprises of two countries.",
    discussion: """
      Counts the latest assessment of each enterprise that agreed to be counted, in the latest \
      period of each association: from the store, or from summary files that summarize wrote. The \
      headline is the difference at one and the same mix of size classes and sectors, with a \
      verdict; what is not adjusted says so. Responses that raise doubts count like all others; \
      with --without-flagged it is told how many they are, and the headline without them stands \
      beside it. Synthetic responses are counted only with --synthetic, and then nothing else is.
      """,
    group: "Associations and advisors",
    examples: [
      .init("compare", "the short form, which everyone answered"),
      .init("compare ccmx.json bvmw.json", "two associations' summary files, no record exchanged"),
      .init("compare --measure erp --by sector", "one area closely, by sector"),
      .init("compare --where size=micro --tests", "the smallest only, with the tests"),
      .init("compare --form full --json", "for programs"),
      .init("compare --without-flagged", "whether careless answers change the headline"),
      .init("compare --quality", "whether the questions work, and alike in both countries"),
      .init("compare --change", "how enterprises that came back have changed"),
      .init("compare --chart spread -o spread.svg", "one figure, for a slide"),
      .init("compare --press --contact campaign.json -o press/", "for journalists"),
      .init("compare --plan --invited 2000 --expect 0.08", "before a campaign begins"),
    ],
    options: [
      .value(
        "form", "FORM", defaultValue: "express", help: "The form on which all are scored.",
        completion: .form),
      .value("measure", "ID", help: "The measure looked at closely: overall, or a domain's id."),
      .value(
        "by", "WHAT",
        help: "Tell apart by size, sector, region, language or mode, unadjusted.",
        completion: .words(["size", "sector", "region", "language", "mode"])),
      .repeated(
        "where", "PART=VALUES",
        help: "Only some cells: country=, size= or sector=, values by commas; may be repeated."),
      .repeated(
        "period", "[ASSOCIATION=]LABEL", help: "Another period than the latest; may be repeated."),
      .flag("tests", help: "Also the probabilities of the tests."),
      .flag("without-flagged", help: "Also the headline without responses that raise doubts."),
      .flag("trim", help: "Also the weighted means with weights limited to 3 times the mean."),
      .value("margins", "FILE", help: "Other official counts to weight to (CSV)."),
      .releaseOption, .thresholdOption,
      .flag("synthetic", help: "Count only synthetic responses; every output is marked."),
      .value(
        "questionnaire", "ID|PATH", help: "A shipped id or a path.", completion: .questionnaire),
    ] + figureOptions + [qualityOption, changeOption] + planOptions,
    positionals: [
      PositionalSpec(
        "SUMMARY", .rest, help: "Summary files instead of the store.", completion: .paths)
    ])

  private let arguments: ParsedArguments

  init(_ arguments: ParsedArguments) { self.arguments = arguments }

  func run(in context: CommandContext) throws {
    let mode = CompareMode(arguments)
    try mode?.check(arguments)
    try Self.checkFigureOptions(arguments)
    try Self.checkPlanOptions(arguments)
    if arguments.isGiven("chart"), let path = OutputFile(arguments).path {
      // Before anything is remembered as released.
      _ = try FigureForm(of: path, context.surroundings.environment)
    }
    let bundle = try context.library.bundle(arguments.value("questionnaire"))
    let questionnaire = bundle.questionnaire
    var sources = ComparisonSources(
      form: arguments.value("form") ?? "express", periods: arguments.values("period"),
      isSynthetic: arguments.isGiven("synthetic"), questionnaire: questionnaire,
      release: try arguments.release(Summary.Release.self))
    sources.threshold = ExchangeThreshold(
      raisedTo: try arguments.threshold(
        of: sources.release.rawValue,
        least: sources.release == .exchange ? ExchangeThreshold.least.cell : nil) ?? 0)
    try requireResponses(sources)
    let form = try questionnaire.form(named: sources.form)
    let setting = try setting(for: questionnaire, in: context)
    var record: ReleaseRecord?
    func comparison() throws -> Comparison {
      let (taken, released) = try taken(sources, in: context)
      record = released
      return Comparison(
        of: taken.summary, in: questionnaire, form: form, setting: setting,
        notPooled: taken.notPooled)
    }
    switch mode {
    case .press: return try Self.writePress(arguments, bundle, sources, setting, in: context)
    case .change: return try Self.writeChange(arguments, bundle, sources, setting, in: context)
    case .quality: return try Self.writeQuality(arguments, bundle, sources, setting, in: context)
    case .plan:
      return try Self.plan(arguments, bundle, setting, stored: comparison, in: context)
    case .figure, nil: break
    }
    var compared = try comparison()
    if arguments.isGiven("without-flagged") {
      compared.take(try flagged(sources, bundle, setting, in: context))
    }
    try write(compared, bundle, in: context)
    if let record { try context.tellLedger(record) }
    if compared.sources.isEmpty, arguments.allWords("SUMMARY").isEmpty {
      let reason = try sources.whyNothing(in: try context.existingStore())
      if reason == .onlySynthetic { try context.tell(sentence: context.phrase(reason)) }
    }
  }

  /// What is compared, of files or the store; of a release of the store what the ledger lets out, which
  /// is remembered.
  private func taken(
    _ sources: ComparisonSources, in context: CommandContext
  ) throws -> (ComparisonSources.Taken, ReleaseRecord?) {
    let files = arguments.allWords("SUMMARY")
    guard files.isEmpty else { return (try sources.summary(ofFiles: files), nil) }
    let store = try context.existingStore()
    guard sources.release == .exchange, let store, try !sources.query(in: store).isOfNothing else {
      return (try sources.summary(of: store), nil)
    }
    try OutputFile(arguments).requireRoom()
    let released = try ExchangeLedger(
      ledger: Ledger(store, sources.questionnaire, sources.query(in: store), in: context),
      threshold: sources.threshold
    ).release {
      try sources.coarsened(of: store, withholding: $0)
    } check: {
      try sources.requireGroups(in: $0, of: store, context)
    }
    // How many answered other versions is counted to the last enterprise, so it does not leave.
    return (ComparisonSources.Taken(summary: released.summary, notPooled: []), released.record)
  }

  /// The responses that raise doubts, and the same comparison without them.
  private func flagged(
    _ sources: ComparisonSources, _ bundle: QuestionnaireBundle, _ setting: Comparison.Setting,
    in context: CommandContext
  ) throws -> FlaggedResponses {
    let store = try context.existingStore()
    let (tally, without) = try sources.flagged(
      in: store, bundle, of: try sources.summary(of: store).summary, setting.filter)
    return FlaggedResponses(
      of: tally,
      without: Comparison(
        of: without, in: bundle.questionnaire,
        form: try bundle.questionnaire.form(named: sources.form), setting: setting))
  }

  /// Single responses are needed to leave some out.
  private func requireResponses(_ sources: ComparisonSources) throws {
    guard arguments.isGiven("without-flagged") else { return }
    guard arguments.allWords("SUMMARY").isEmpty else {
      throw OptionProblem(.notFromFiles(option: "--without-flagged"))
    }
    guard sources.release == .none else {
      throw OptionProblem(.flaggedRelease(sources.release.rawValue))
    }
  }

  private func write(
    _ comparison: Comparison, _ bundle: QuestionnaireBundle, in context: CommandContext
  ) throws {
    let withTests = arguments.isGiven("tests")
    let measure = arguments.value("measure") ?? "overall"
    guard let measured = comparison.measure(measure) else {
      throw OptionProblem(.choice("--measure \(measure)", known: comparison.measures.map(\.id)))
    }
    if let figure = try arguments.choice("chart", as: ComparisonFigure.self) {
      let names = ComparisonNames(
        bundle.questionnaire, texts: bundle.texts(locale: context.language.tag),
        language: context.language)
      let charts = ComparisonCharts(comparison, names, date: context.dayOfWriting)
      return try Self.draw(figure, charts, measure: measured, arguments, in: context)
    }
    if context.options.isJSON {
      return try context.write(
        data: comparison.encoded(withTests: withTests) + [UInt8(ascii: "\n")])
    }
    try context.write(
      ComparisonText(width: context.width, ink: context.ink).lines(
        of: comparison, ComparisonText.Choice(measure: measure, withTests: withTests),
        in: bundle.questionnaire, texts: bundle.texts(locale: context.language.tag),
        language: context.language))
  }

  /// Official counts, standard, and what is asked for.
  private func setting(
    for questionnaire: Questionnaire, in context: CommandContext
  ) throws -> Comparison.Setting {
    let file = try arguments.value("margins").map {
      OfficialStatistics.File(path: $0, bytes: try FileReader.bytes(at: $0))
    }
    var setting = try Comparison.Setting.embedded(for: questionnaire, margins: file)
    setting.filter = try filter(questionnaire)
    setting.dimension = try dimension()
    setting.trims = arguments.isGiven("trim")
    return setting
  }

  private func dimension() throws -> Dimension? {
    guard let text = arguments.value("by") else { return nil }
    guard let dimension = Dimension(rawValue: text) else {
      throw OptionProblem(.choice("--by \(text)", known: Dimension.allCases.map(\.rawValue)))
    }
    return dimension
  }

  private func filter(_ questionnaire: Questionnaire) throws -> CellFilter {
    do {
      return try CellFilter(arguments.values("where"), in: questionnaire)
    } catch {
      throw OptionProblem(error.phrase)
    }
  }
}

extension Comparison.Setting {
  /// Everything, by the official counts and the standard mix that every copy of the program carries.
  ///
  /// - Parameters:
  ///   - questionnaire: the questionnaire counted.
  ///   - file: other official counts.
  /// - Returns: what to compare with what, without conditions.
  /// - Throws: ``CommandFailure`` with every finding if they are wrong.
  static func embedded(
    for questionnaire: Questionnaire, margins file: OfficialStatistics.File? = nil
  ) throws -> Comparison.Setting {
    let (margins, wrong) = Margins.read(
      file ?? .embedded("reference/margins.csv"), for: questionnaire)
    let (mix, alsoWrong) = StandardMix.read(
      .embedded("reference/standard-mix.csv"), for: questionnaire)
    guard let margins, let mix else {
      throw CommandFailure(.invalidInput, lines: (wrong + alsoWrong).map(\.description))
    }
    return Comparison.Setting(margins: margins, mix: mix)
  }
}

extension CellFilter.Problem {
  /// Place, problem and remedy.
  fileprivate var phrase: OptionPhrase {
    switch self {
    case .unreadable(let text):
      .cellCondition(text, parts: CellFilter.Part.allCases.map(\.rawValue))
    case .unknown(let part, let value, let known):
      .choice("--where \(part.rawValue)=\(value)", known: known)
    }
  }
}
