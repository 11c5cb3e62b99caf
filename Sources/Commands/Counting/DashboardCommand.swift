internal import CommandLine
internal import Comparing
internal import JSON
internal import Questionnaires
internal import Reports
internal import Storage
internal import Summaries
internal import System
internal import Text

/// `dashboard`: an association's page about all enterprises that took part.
struct DashboardCommand: Command {
  static let spec = CommandSpec(
    "dashboard", abstract: "Write a page about all enterprises that took part.",
    discussion: """
      Who takes part, levels, scores by country and size, and what is not shown and why, on one page \
      that loads nothing. It is made of a release only: of files that summarize wrote with --release \
      public or exchange, or of the store, which is judged and remembered like summarize (release \
      list). A page of --release exchange also tells what is most often missing and how completely was \
      answered, and is not for publication.
      """,
    group: "Associations and advisors",
    examples: [
      .init("dashboard -o page.html", "of the store, for everybody"),
      .init("dashboard --release exchange -o board.html", "with single questions, for the board"),
      .init("dashboard tables-mx.json tables-de.json -o page.html", "of two public tables"),
    ],
    options: [
      .outputOption, .forceOption,
      .value(
        "release", "KIND", choices: Kind.allCases.map(\.rawValue), defaultValue: "public",
        help: "Of the store: public (for everybody) or exchange (for another association)."),
      .thresholdOption,
      .value(
        "form", "FORM", defaultValue: "express", help: "The form on which all are scored.",
        completion: .form),
      .repeated(
        "period", "[ASSOCIATION=]LABEL", help: "Another period than the latest; may be repeated."),
      .value(
        "campaign", "ID", help: "Only this campaign, such as ccmx/2026-q4.", completion: .campaign),
      .flag("synthetic", help: "Count only synthetic responses; the page is marked."),
      .value(
        "paper", "PAPER", choices: ReportPaper.allCases.map(\.rawValue),
        help: "The sheet it prints on (default: the one of the language)."),
      .value(
        "questionnaire", "ID|PATH", help: "A shipped id or a path.", completion: .questionnaire),
    ],
    positionals: [
      PositionalSpec(
        "FILE", .rest, help: "Released files instead of the store.", completion: .paths)
    ])

  /// Of what release a page of the store is made.
  enum Kind: String, CaseIterable {
    /// For everybody.
    case `public`
    /// For another association.
    case exchange

    fileprivate var threshold: Int {
      self == .public ? PublicationThreshold.figures : ExchangeThreshold.least.cell
    }
  }

  private let arguments: ParsedArguments

  init(_ arguments: ParsedArguments) { self.arguments = arguments }

  func run(in context: CommandContext) throws {
    let bundle = try context.library.bundle(arguments.value("questionnaire"))
    let kind = try arguments.choice("release", as: Kind.self) ?? .public
    let output = OutputFile(arguments)
    guard !context.options.isJSON else {
      throw OptionProblem(.dashboardJSON(release: kind.rawValue))
    }
    var sources = ComparisonSources(
      form: arguments.value("form") ?? "express", periods: arguments.values("period"),
      isSynthetic: arguments.isGiven("synthetic"), questionnaire: bundle.questionnaire,
      campaign: arguments.value("campaign"))
    _ = try bundle.questionnaire.form(named: sources.form)
    let threshold = try arguments.threshold(of: kind.rawValue, least: kind.threshold)
    sources.threshold = ExchangeThreshold(raisedTo: threshold ?? 0)
    try output.requireRoom()
    let writing = Dashboard(bundle: bundle, sources: sources, day: context.dayOfWriting, context)
    let files = arguments.allWords("FILE")
    let (page, record): (ReportPage, ReleaseRecord?)
    let tellsNoAnswers = files.isEmpty && kind == .public
    if files.isEmpty {
      let made = try writing.page(of: kind, threshold: threshold, in: context)
      (page, record) = (made.page, made.record)
    } else {
      for option in ["release", "threshold", "campaign"] where arguments.isGiven(option) {
        throw OptionProblem(.belongs(option: "--\(option)", to: .store))
      }
      (page, record) = (try writing.page(ofFiles: files), nil)
    }
    let usual: ReportPaper = page.language == .spanish ? .letter : .a4
    let paper = try arguments.choice("paper", as: ReportPaper.self) ?? usual
    try output.write(
      Array(HTMLPage(paper: paper).text(of: page).utf8), in: context, permissions: 0o600)
    if let path = output.path { try context.say(context.phrase(.saved(path: path))) }
    if tellsNoAnswers {
      // The reader of the page has no program to run.
      try context.say(context.phrase(DashboardPhrase.answersElsewhere))
    }
    if let record { try context.tellLedger(record) }
  }
}

/// Makes the page of a release.
private struct Dashboard {
  let bundle: QuestionnaireBundle
  let sources: ComparisonSources
  let day: CalendarDate
  let names: ComparisonNames

  init(
    bundle: QuestionnaireBundle, sources: ComparisonSources, day: CalendarDate,
    _ context: CommandContext
  ) {
    self.bundle = bundle
    self.sources = sources
    self.day = day
    names = ComparisonNames(
      bundle.questionnaire, texts: bundle.texts(locale: context.language.tag),
      language: context.language)
  }

  // MARK: The store

  func page(
    of kind: DashboardCommand.Kind, threshold: Int?, in context: CommandContext
  ) throws -> (page: ReportPage, record: ReleaseRecord) {
    var sources = sources
    sources.release = kind == .exchange ? .exchange : .none
    let store = try context.existingStore()
    let taken = try sources.summary(of: store)
    guard let store, !taken.summary.sources.isEmpty else {
      throw CommandFailure(.notFound, context.phrase(try sources.whyNothing(in: store)))
    }
    try sources.requireEnterprises(of: store, in: context)
    let ledger = try Ledger(store, bundle.questionnaire, sources.query(in: store), in: context)
    switch kind {
    case .public:
      let released = try PublicLedger(
        ledger: ledger, protection: threshold.map { Protection(threshold: $0) } ?? Protection(),
        tellsAnswers: false
      ).release { try sources.summary(of: store).summary }
      let file = try PublicFile(released.file, for: bundle.questionnaire)
      let page = DashboardPage(
        of: [file], names, day: day, releases: [SHA256.named(released.file)],
        remarks: remarks(on: released.record))
      return (page.page, released.record)
    case .exchange:
      let released = try ExchangeLedger(ledger: ledger, threshold: sources.threshold)
        .release {
          try sources.coarsened(of: store, withholding: $0)
        } check: {
          try sources.requireGroups(in: $0, of: store, context)
        }
      let bytes = released.summary.encoded(for: bundle.questionnaire)
      return (
        try page(
          of: released.summary, releases: [SHA256.named(bytes + [UInt8(ascii: "\n")])],
          remarks: remarks(on: released.record)),
        released.record
      )
    }
  }

  // MARK: Files

  func page(ofFiles paths: [String]) throws -> ReportPage {
    let files = try paths.map { (path: $0, bytes: try FileReader.bytes(at: $0)) }
    let tables = files.filter { PublicFile.isNamed(in: $0.bytes) }
    if tables.isEmpty {
      let summary = try sources.summary(ofFiles: paths).summary
      guard summary.release == .exchange else {
        throw RefusedFiles(problems: [(paths, .phrase(.notReleased))])
      }
      return try page(of: summary, releases: files.map { SHA256.named($0.bytes) }.sorted())
    }
    guard tables.count == files.count else {
      throw RefusedFiles(problems: [(paths, .phrase(.twoKinds))])
    }
    let shown = try DashboardTables(tables, sources)
    return DashboardPage(of: shown.files, names, day: day, releases: shown.hashes).page
  }

  /// What earlier releases keep this one from telling.
  private func remarks(on record: ReleaseRecord) -> [String] {
    record.earlierReleases.map { [$0.text(in: names.language)] } ?? []
  }

  private func page(
    of summary: Summary, releases: [String], remarks: [String] = []
  ) throws -> ReportPage {
    let questionnaire = bundle.questionnaire
    let comparison = Comparison(
      of: summary, in: questionnaire, form: try questionnaire.form(named: sources.form),
      setting: try Comparison.Setting.embedded(for: questionnaire))
    return DashboardPage(
      of: comparison, names, day: day, releases: releases, remarks: remarks
    ).page
  }
}
