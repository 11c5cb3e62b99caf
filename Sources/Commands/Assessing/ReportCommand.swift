internal import CommandLine
internal import Exchange
internal import JSON
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import System
internal import Text

/// `report`: a result for keeping, from the store or straight from a response file.
struct ReportCommand: Command {
  static let spec = CommandSpec(
    "report", abstract: "Write a result as a page, a table, text or JSON.", group: "Owners",
    examples: [
      .init("report -o result.txt", "the latest result with its reasons"),
      .init("report --format html", "a page to print, in a file named after the business"),
      .init("report --short", "eight lines for a message"),
      .init("report --format csv --rows actions --excel -o steps.csv", "steps for a spreadsheet"),
      .init("report --format json last", "for programs"),
      .init("report --chart domains", "score and target of each area as a figure"),
      .init("report --chart steps -o steps.svg", "steps by effort and effect, for a slide"),
    ],
    options: [
      .value(
        "format", "FORMAT", choices: ReportFormat.allCases.map(\.rawValue), defaultValue: "text",
        help: "How to write it; html without -o goes to a file named after the business."),
      .value(
        "audience", "WHO", choices: ReportAudience.allCases.map(\.rawValue),
        defaultValue: "owner", help: "Whom a page is for."),
      .flag("short", help: "At most eight lines, without the name."),
      .value(
        "rows", "ROWS", choices: ReportRows.allCases.map(\.rawValue), defaultValue: "questions",
        help: "What csv has a row for."),
      .flag("excel", help: "Write csv as spreadsheets of the language expect it."),
      .value(
        "paper", "PAPER", choices: ReportPaper.allCases.map(\.rawValue),
        help: "The sheet html prints on (default: the one of the country)."),
      .value("prepared-by", "NAME", help: "Who prepared the page."),
      .value(
        "chart", "FIGURE", choices: ResultFigure.allCases.map(\.rawValue),
        help: "One figure instead; with -o it is written as SVG."),
      .value(
        "output", short: "o", "PATH",
        help: "Write to a file instead of the screen; html, markdown and csv also into a folder."),
      .flag("force", help: "Overwrite the file."),
      .value(
        "form", "FORM", help: "Score on this form instead of the one answered.", completion: .form),
      .target, .unverified, .benchmark,
      .value(
        "questionnaire", "ID|PATH", help: "The questionnaire of a response file.",
        completion: .questionnaire),
    ],
    positionals: [
      PositionalSpec(
        "ASSESSMENT|FILE", .optional, help: "An id's beginning, last, a name, or a response file.",
        completion: .lookup(Lookup.assessment.rawValue, orPath: true))
    ])

  private let name: String?
  private let figure: ResultFigure?
  private let format: ReportFormat
  private let audience: ReportAudience
  private let isShort: Bool
  private let rows: ReportRows
  private let isForSpreadsheets: Bool
  private let paper: ReportPaper?
  private let preparedBy: String?
  private let output: String?
  private let overwrites: Bool
  private let form: String?
  private let questionnaire: String?
  private let namesUnverified: Bool
  private let target: String?
  private let benchmark: String?

  init(_ arguments: ParsedArguments) throws {
    name = arguments.word("ASSESSMENT|FILE")
    figure = try arguments.choice("chart", as: ResultFigure.self)
    let isJSON = arguments.isGiven("json")
    format = isJSON ? .json : try arguments.choice("format", as: ReportFormat.self) ?? .text
    audience = try arguments.choice("audience", as: ReportAudience.self) ?? .owner
    isShort = arguments.isGiven("short")
    rows = try arguments.choice("rows", as: ReportRows.self) ?? .questions
    isForSpreadsheets = arguments.isGiven("excel")
    paper = try arguments.choice("paper", as: ReportPaper.self)
    preparedBy = arguments.value("prepared-by")
    output = arguments.value("output")
    overwrites = arguments.isGiven("force")
    form = arguments.value("form")
    questionnaire = arguments.value("questionnaire")
    namesUnverified = arguments.isGiven("unverified")
    target = arguments.value("target")
    benchmark = arguments.value("benchmark")
  }

  func run(in context: CommandContext) throws {
    if let questionnaire { _ = try context.library.bundle(questionnaire) }
    var (reading, assessment) = try reading(in: context)
    reading.setting.namesUnverified = namesUnverified
    try reading.setTarget(target)
    let path = path(for: reading, assessment, in: context)
    let bytes = try bytes(of: reading, assessment, isToFile: path != nil, in: context)
    guard let path else { return try context.surroundings.streams.output.write(bytes) }
    try AtomicFile.write(bytes, to: path, existing: overwrites ? .replace : .refuse)
    try context.say(context.phrase(.saved(path: path)))
  }

  /// The file to write; `nil` = standard output.
  private func path(
    for reading: AnswerReading, _ assessment: Assessment?, in context: CommandContext
  ) -> String? {
    let name = ReportFileName.name(
      of: assessment?.label, day: context.day(of: assessment), audience: audience, format: format)
    switch output {
    case "-": return nil
    case nil: return format == .html && figure == nil && !isShort ? name : nil
    case let output?:
      guard format.isNamed, figure == nil, !isShort, Folder.kind(at: output) == .folder
      else { return output }
      return output.hasSuffix("/") ? output + name : "\(output)/\(name)"
    }
  }

  private func bytes(
    of reading: AnswerReading, _ assessment: Assessment?, isToFile: Bool,
    in context: CommandContext
  ) throws -> [UInt8] {
    if let figure {
      let chart = reading.content.chart(figure, date: context.day(of: assessment))
      return draw(chart, reading, isToFile: isToFile, in: context)
    }
    func document() throws -> ReportDocument {
      try context.document(
        of: reading, assessment, audience: audience, preparedBy: preparedBy, benchmark: benchmark)
    }
    let width = isToFile ? 80 : context.width
    let rendering = isToFile ? Rendering.plain : context.rendering
    func written(_ lines: [StyledText]) -> [UInt8] {
      Array(lines.map { $0.rendered(as: rendering) + "\n" }.joined().utf8)
    }
    if isShort { return written(try document().short.map { StyledText($0) }) }
    switch format {
    case .json: return reading.json.canonical() + [UInt8(ascii: "\n")]
    case .html:
      let paper = paper ?? ReportPaper(country: context.country(of: reading))
      return Array(HTMLPage(paper: paper).text(of: try document().page).utf8)
    case .markdown: return Array(MarkdownPage().text(of: try document().page).utf8)
    case .csv:
      let document = try document()
      let reader: ReportCSV.Reader =
        isForSpreadsheets ? .spreadsheet(reading.language) : .program
      let table = rows == .questions ? document.questions : document.actions
      return ReportCSV(for: reader).bytes(of: table)
    case .text:
      return written(
        ResultText(width: width, ink: context.ink).lines(of: reading.content, actions: .all)
          + (try context.places(by: benchmark, of: reading, assessment, width: width))
          + [""]
          + DerivationText(width: width).lines(of: reading.derivation))
    }
  }

  /// A figure for the screen, or the bytes of its file.
  private func draw(
    _ chart: Chart, _ reading: AnswerReading, isToFile: Bool, in context: CommandContext
  ) -> [UInt8] {
    if isToFile {
      let questionnaire = reading.scorer.questionnaire
      let source = ChartPhrase.source(
        questionnaire: "\(questionnaire.id) \(questionnaire.version)")
      let sheet = chart.sheetSVG(
        id: chart.kind.rawValue, source: source.text(in: reading.language))
      return Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + sheet).utf8)
    }
    let words = [StyledText(chart.title, as: .title), StyledText(chart.subtitle, as: .muted)]
    let lines =
      words.flatMap { Wrapping(width: context.width).lines(of: $0) } + [StyledText()]
      + chart.lines(width: context.width, ink: context.ink)
    return Array(lines.map { $0.rendered(as: context.rendering) + "\n" }.joined().utf8)
  }

  private func reading(
    in context: CommandContext
  ) throws -> (AnswerReading, Assessment?) {
    guard let name, name == "-" || Folder.kind(at: name) == .file else {
      let assessment = try context.assessment(name)
      return (try context.reading(of: assessment, form: form), assessment)
    }
    return (try context.reading(ofFile: name, form: form), nil)
  }
}

extension CommandContext {
  /// Reads a stored assessment on a form, by default the one answered.
  func reading(of assessment: Assessment, form: String?) throws -> AnswerReading {
    let reading = try reading(of: assessment)
    guard let form, form != assessment.form else { return reading }
    let questionnaire = reading.scorer.questionnaire
    var other = try self.reading(
      of: reading.answers, form: form, assessment: assessment.id,
      bundle: library.bundle(holding: questionnaire))
    other.setting.followUps = reading.setting.followUps
    return other
  }

  /// Reads a response file.
  ///
  /// - Throws: ``CommandFailure`` with every finding if it is not taken.
  func reading(ofFile path: String, form: String?) throws -> AnswerReading {
    let library = library
    let reader = ResponseReader { library.scorer(id: $0, version: $1) }
    do {
      let response = try reader.read(try bytes(of: path))
      for warning in response.warnings { try say(warning.line(in: path)) }
      let questionnaire = response.questionnaire
      return try reading(
        of: response.assessment.answers, form: form ?? response.assessment.form,
        assessment: response.assessment.id,
        bundle: library.bundle(holding: questionnaire))
    } catch let rejected as ResponseRejected {
      throw CommandFailure(.invalidInput, lines: rejected.findings.map { $0.line(in: path) })
    }
  }

  /// What bars are drawn with: blocks where text is UTF-8.
  var ink: TerminalBar.Ink {
    let locale = surroundings.environment.messagesLocale?.lowercased() ?? "utf-8"
    let isUTF8 = locale.contains("utf-8") || locale.contains("utf8") || !facts.outputIsTerminal
    return isUTF8 && !isPlain ? .blocks : .ascii
  }
}

extension AnswerReading {
  /// The result for programs.
  var json: JSONValue {
    ResultJSON(scorer).value(of: sheet, form: form, assessment: assessment)
  }
}
