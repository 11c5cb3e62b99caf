internal import CommandLine
internal import Comparing
internal import Exchange
internal import Printing
internal import Questionnaires
internal import Reports
internal import Storage
internal import Summaries
internal import System
internal import Text

extension CompareCommand {
  /// Writes a page for journalists, and its figures beside it, from a release only.
  ///
  /// - Parameters:
  ///   - arguments: where it is written, and whom journalists ask.
  ///   - bundle: the questionnaire answered.
  ///   - sources: which form and periods are counted.
  ///   - setting: official counts and the standard mix.
  ///   - context: where the store is.
  /// - Throws: ``CommandFailure``; ``Storage/StorageProblem``; ``System/FileProblem``.
  static func writePress(
    _ arguments: ParsedArguments, _ bundle: QuestionnaireBundle, _ sources: ComparisonSources,
    _ setting: Comparison.Setting, in context: CommandContext
  ) throws {
    try checkPress(arguments)
    let files = try PressFiles(arguments)
    let contact = try contact(arguments, in: context)
    let makesFolder = files.lacksFolder
    try files.requireRoom()
    do {
      try writePress(arguments, bundle, sources, setting, contact, files, in: context)
    } catch {
      // A page that is refused leaves no folder behind.
      if makesFolder { files.removeEmptyFolder() }
      throw error
    }
  }

  private static func writePress(
    _ arguments: ParsedArguments, _ bundle: QuestionnaireBundle, _ sources: ComparisonSources,
    _ setting: Comparison.Setting, _ contact: String, _ files: PressFiles,
    in context: CommandContext
  ) throws {
    let engine = PictureEngine(context.surroundings.environment)
    // A program that does not work shall say so before anything is remembered as released.
    _ = try engine?.png(
      of: "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>")
    var press = Press(bundle: bundle, setting: setting, sources: sources, contact: contact)
    press.sources.release = .exchange
    let paths = arguments.allWords("SUMMARY")
    let (page, record) =
      paths.isEmpty ? try press.page(in: context) : (try press.page(ofFiles: paths, context), nil)
    try write(page, files, engine, in: context)
    if let record { try context.tellLedger(record) }
  }

  private static func checkPress(_ arguments: ParsedArguments) throws {
    let release = Summary.Release.exchange.rawValue
    if arguments.isGiven("release"), arguments.value("release") != release {
      throw NamingProblem(.usage, .pressRelease)
    }
    guard arguments.allWords("SUMMARY").isEmpty || !arguments.isGiven("threshold") else {
      throw NamingProblem(.usage, .pressThreshold)
    }
  }

  /// Whom journalists ask, in one line.
  private static func contact(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws -> String {
    guard let text = arguments.value("contact"), !text.isEmpty else {
      throw NamingProblem(.usage, .pressContact)
    }
    guard Folder.kind(at: text) == .file else { return text }
    do {
      let contact = try Campaign.read(try FileReader.bytes(at: text)).contact
      return [contact.name, contact.email, contact.phone].compactMap(\.self).joined(separator: ", ")
    } catch let rejected as CampaignRejected {
      throw CommandFailure(
        .invalidInput, lines: rejected.sentences(in: context.language).map { "\(text):\($0)" })
    }
  }

  /// Writes figures first, then the page that names them.
  private static func write(
    _ press: PressPage, _ files: PressFiles, _ engine: PictureEngine?, in context: CommandContext
  ) throws {
    for figure in press.figures {
      func bytes(_ form: FigureForm) throws -> [UInt8] {
        try figure.chart.file(source: press.source, origin: press.origin, as: form)
      }
      try files.write(try bytes(.drawing), as: figure.name, "svg")
      if let engine { try files.write(try bytes(.picture(engine)), as: figure.name, "png") }
    }
    let page = press.page { figure in
      (["svg"] + (engine == nil ? [] : ["png"])).map { files.name(of: figure.name, $0) }
    }
    let paper: ReportPaper = page.language == .spanish ? .letter : .a4
    let text =
      files.format == .html
      ? HTMLPage(paper: paper).text(of: page) : MarkdownPage().text(of: page)
    try files.write(page: Array(text.utf8))
    try context.say(context.phrase(.saved(path: files.page)))
    if engine == nil { try context.tell(sentence: context.phrase(PrintingPhrase.noPictures)) }
  }
}

/// What a press page is made of.
private struct Press {
  let bundle: QuestionnaireBundle
  let setting: Comparison.Setting
  var sources: ComparisonSources
  let contact: String

  /// The page of the store, as it may leave it.
  ///
  /// - Returns: the page, and what the ledger says of the release.
  func page(in context: CommandContext) throws -> (PressPage, ReleaseRecord) {
    let store = try context.existingStore()
    let subject = try sources.summary(of: store).summary
    guard let store, !subject.sources.isEmpty else {
      throw CommandFailure(.notFound, context.phrase(try sources.whyNothing(in: store)))
    }
    var refusal: NotWhole?
    for fineness in CellFineness.allCases {
      do {
        let released = try release(of: store, subject, fineness, context)
        return (try page(of: released.summary, quality: nil, context), released.record)
      } catch let notWhole as NotWhole {
        refusal = notWhole
      }
    }
    let countries = refusal?.countries ?? []
    throw CommandFailure(.failure, context.phrase(PressPhrase.notWhole(countries: countries)))
  }

  /// What the store tells of whole countries in cells of at most this fineness: a page does not print
  /// cells, and coarser ones may pass beside what was released before.
  ///
  /// - Throws: ``NotWhole``, and then nothing is remembered as released; as well what writing the page
  ///   would throw.
  private func release(
    of store: any Store, _ subject: Summary, _ fineness: CellFineness, _ context: CommandContext
  ) throws -> ExchangeLedger.Released {
    var sources = sources
    sources.fineness = fineness
    var countries: [String] = []
    return try ExchangeLedger(
      ledger: Ledger(store, bundle.questionnaire, sources.query(in: store), in: context),
      threshold: sources.threshold
    ).release {
      let campaigns = try sources.coarsened(of: store, withholding: $0)
      countries = Set(campaigns.flatMap(\.told.countryCodes)).sorted()
      return campaigns
    } check: { told in
      try requireWhole(countries, of: told, subject, context)
      _ = try page(of: told, quality: nil, context)
    }
  }

  /// The ledger holds some of these countries back.
  private struct NotWhole: Error {
    let countries: [String]
  }

  /// A page is about whole countries: where the ledger holds some of a country back, its numbers
  /// would belong to different groups of enterprises.
  ///
  /// - Parameters:
  ///   - countries: those that would be told if nothing had been released before.
  ///   - told: what may be told.
  ///   - subject: what is counted.
  ///   - context: the language of names.
  /// - Throws: ``NotWhole`` with the countries of which some are held back.
  private func requireWhole(
    _ countries: [String], of told: Summary, _ subject: Summary, _ context: CommandContext
  ) throws {
    let names = ComparisonNames(
      bundle.questionnaire, texts: bundle.texts(locale: context.language.tag),
      language: context.language)
    let partial = countries.filter { country in
      let n = told.n(of: country)
      return n != subject.n(of: country) && n != told.nByParts(of: country)
    }
    guard partial.isEmpty else { throw NotWhole(countries: partial.map { names.country($0) }) }
  }

  /// The page of files that were released.
  func page(ofFiles paths: [String], _ context: CommandContext) throws -> PressPage {
    var (counts, quality): ([String], [String]) = ([], [])
    for path in paths {
      if QualityFile.isNamed(in: try FileReader.bytes(at: path)) {
        quality.append(path)
      } else {
        counts.append(path)
      }
    }
    guard !counts.isEmpty else {
      throw NamingProblem(.usage, .pressWithoutCounts(quality))
    }
    var asTheyAre = sources
    asTheyAre.release = .none
    let summary = try asTheyAre.summary(ofFiles: counts).summary
    guard summary.release == .exchange else {
      throw NamingProblem(.invalidInput, .pressIndividual(counts))
    }
    let report =
      quality.isEmpty
      ? nil : QualityReport(of: try sources.quality(ofFiles: quality), in: bundle.questionnaire)
    return try page(of: summary, quality: report?.byCountry, context)
  }

  private func page(
    of summary: Summary, quality: GroupDifference?, _ context: CommandContext
  ) throws -> PressPage {
    let questionnaire = bundle.questionnaire
    let comparison = Comparison(
      of: summary, in: questionnaire, form: try questionnaire.form(named: sources.form),
      setting: setting)
    let names = ComparisonNames(
      questionnaire, texts: bundle.texts(locale: context.language.tag), language: context.language)
    let page = PressPage(
      of: comparison, names, day: context.dayOfWriting, contact: contact, quality: quality)
    guard let page else {
      throw CommandFailure(.notFound, context.phrase(PressPhrase.needsTwoCountries))
    }
    return page
  }
}

extension Summary {
  /// The countries with enterprises in its cells, by code.
  fileprivate var countryCodes: [String] { Set(cube.map(\.key.country)).sorted() }

  /// The number of a country's enterprises by its cells.
  fileprivate func n(of country: String) -> Int {
    cube.reduce(0) { $0 + ($1.key.country == country ? $1.counts.headline.n : 0) }
  }

  /// The same by what it tells of the country otherwise; `nil` = nothing.
  fileprivate func nByParts(of country: String) -> Int? {
    by.values.map { groups in
      groups.reduce(0) { $0 + ($1.key.country == country ? $1.counts.n : 0) }
    }.max().flatMap { $0 > 0 ? $0 : nil }
  }
}
