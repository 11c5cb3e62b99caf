internal import CommandLine
internal import JSON
internal import Printing
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import System
internal import Text
internal import Workbooks

/// How results are written, as the command line says.
struct ReportWriting {
  let format: ReportFormat
  let figure: ResultFigure?
  /// The name of its file, which says what it is written as; `nil` = none is named.
  private let figureName: String?
  let audience: ReportAudience
  let isShort: Bool
  private let rows: ReportRows
  private let isForSpreadsheets: Bool
  private let paper: ReportPaper?
  private let preparedBy: String?
  private let benchmark: String?
  /// Whether files say what they rest on besides the result: those of before did not.
  private let tellsBasis: Bool

  init(_ arguments: ParsedArguments) throws {
    figure = try arguments.choice("chart", as: ResultFigure.self)
    figureName = arguments.value("output").flatMap { $0 == "-" ? nil : $0 }
    let ending = arguments.value("output").flatMap { ReportFormat(ending: $0) }
    let wanted =
      arguments.isGiven("json") ? .json : try arguments.choice("format", as: ReportFormat.self)
    // A page under the name of a table is found out only by the one who gets it.
    if let wanted, let ending, ending != wanted, ending != .text {
      throw OptionProblem(.formatAndEnding(format: wanted.rawValue, ending: ending.suffix))
    }
    if wanted == nil, ending == nil, figure == nil, let output = arguments.value("output"),
      let strange = output.strangeEnding
    {
      throw NamingProblem(
        .usage, .ending(strange, known: ReportFormat.allCases.map(\.suffix)))
    }
    format = wanted ?? ending ?? .text
    audience = try arguments.choice("audience", as: ReportAudience.self) ?? .owner
    isShort = arguments.isGiven("short")
    rows = try arguments.choice("rows", as: ReportRows.self) ?? .questions
    isForSpreadsheets = arguments.isGiven("excel")
    paper = try arguments.choice("paper", as: ReportPaper.self)
    guard audience != .association || rows != .actions else {
      throw OptionProblem(.stepsForAssociation)
    }
    preparedBy = arguments.value("prepared-by")
    benchmark = arguments.value("benchmark")
    guard benchmark == nil || format != .json || figure != nil else {
      throw OptionProblem(.placeJSON)
    }
    tellsBasis = true
  }

  /// A report or figure written as another one was.
  ///
  /// - Parameters:
  ///   - written: how that one was written.
  ///   - format: what to write.
  ///   - rows: what CSV has a row for.
  ///   - isForSpreadsheets: whether CSV is written as spreadsheets expect it.
  ///   - isPicture: whether a figure is made of points.
  ///   - benchmark: see ``CommandContext/places(by:of:_:width:)``.
  init(
    as written: WrittenAs, _ format: ReportFormat, rows: ReportRows = .questions,
    isForSpreadsheets: Bool = false, isPicture: Bool = false, benchmark: String?
  ) {
    figure = written.figure
    figureName = isPicture ? "x.png" : nil
    isShort = false
    self.format = format
    audience = written.audience ?? .owner
    self.rows = rows
    self.isForSpreadsheets = isForSpreadsheets
    paper = written.paper
    preparedBy = written.preparedBy
    tellsBasis = written.basis != nil
    self.benchmark = benchmark
  }

  /// Whether the result is a whole report rather than a figure or a few lines.
  var isWhole: Bool { figure == nil && !isShort }

  /// A result about to be written.
  struct Subject {
    let reading: AnswerReading
    let assessment: Assessment?
    /// The file it goes to; `nil` = standard output.
    let path: String?
  }

  /// The bytes of the reports, in their order; WeasyPrint starts once for all.
  func bytes(of subjects: [Subject], in context: CommandContext) throws -> [[UInt8]] {
    guard isWhole, format == .pdf else {
      return try subjects.map { try bytes(of: $0, in: context) }
    }
    let engine = try PDFEngine(context.surroundings.environment)
    return try engine.pdf(
      of: subjects.map { (try document($0, context).page, paper(of: $0, context)) })
  }

  private func document(_ subject: Subject, _ context: CommandContext) throws -> ReportDocument {
    try context.document(
      of: subject.reading, subject.assessment, audience: audience, preparedBy: preparedBy,
      benchmark: benchmark, written: try written(subject, context).text)
  }

  /// What the bytes of a subject were made from, as a sentence.
  private func stamp(_ subject: Subject, _ context: CommandContext) throws -> String {
    context.particulars(
      of: subject.reading, subject.assessment, audience: audience, preparedBy: preparedBy,
      written: try written(subject, context).text
    ).stamp(in: subject.reading.language)
  }

  private func written(_ subject: Subject, _ context: CommandContext) throws -> WrittenAs {
    var written = WrittenAs(
      subject.reading, for: audience, on: paper(of: subject, context), in: context)
    written.figure = figure
    // A figure rests on the result alone, but for the others it may stand beside.
    if figure == nil || figure == .domains {
      written.benchmark = benchmark.map { $0 == "store" ? .store : .file }
    }
    guard figure == nil else { return written }
    // Only pages name who prepared them.
    if ![.csv, .text].contains(format) { written.preparedBy = preparedBy }
    // So does a table of questions; one of steps tells what was decided.
    if tellsBasis, format != .csv || rows == .actions {
      written.basis = try context.basis(
        of: subject.reading, subject.assessment, for: audience, in: format)
    }
    return written
  }

  private func paper(of subject: Subject, _ context: CommandContext) -> ReportPaper {
    paper ?? ReportPaper(country: context.country(of: subject.reading))
  }

  private func bytes(of subject: Subject, in context: CommandContext) throws -> [UInt8] {
    let reading = subject.reading
    if let figure { return try draw(figure, subject, in: context) }
    let isToFile = subject.path != nil
    let width = isToFile ? 80 : context.width
    let rendering = isToFile ? Rendering.plain : context.rendering
    func written(_ lines: [StyledText]) -> [UInt8] {
      Array(lines.map { $0.rendered(as: rendering) + "\n" }.joined().utf8)
    }
    if isShort { return written(try document(subject, context).short.map { StyledText($0) }) }
    switch format {
    case .json: return reading.json.canonical() + [UInt8(ascii: "\n")]
    case .html:
      let page = HTMLPage(paper: paper(of: subject, context))
      return Array(page.text(of: try document(subject, context).page).utf8)
    case .pdf: return try bytes(of: [subject], in: context)[0]
    case .docx:
      let engine = try WordEngine(context.surroundings.environment, day: context.dayOfWriting)
      return try engine.document(
        of: document(subject, context).page, paper: paper(of: subject, context))
    case .markdown:
      return Array(MarkdownPage().text(of: try document(subject, context).page).utf8)
    case .xlsx:
      let file = WorkbookFile(paper: paper(of: subject, context), written: context.dayOfWriting)
      return try file.bytes(of: document(subject, context).book)
    case .csv:
      let document = try document(subject, context)
      let reader: ReportCSV.Reader =
        isForSpreadsheets ? .spreadsheet(reading.language) : .program
      let table = rows == .questions ? document.questions : document.actions
      return ReportCSV(for: reader).bytes(of: table)
    case .text:
      let isToOwner = audience.isOwner
      var result = ResultText(width: width, ink: context.ink)
      var places = PlaceText(width: width)
      var derivation = DerivationText(width: width)
      result.isToOwner = isToOwner
      places.isToOwner = isToOwner
      derivation.isToOwner = isToOwner
      let found = try context.places(by: benchmark, of: reading, subject.assessment)
      let gaps = audience == .advisor ? GapText(width: width).lines(of: reading.makeContent()) : []
      return written(
        result.lines(of: reading.makeContent(), actions: audience == .association ? .none : .all)
          + (gaps.isEmpty ? [] : [""] + gaps) + (found.map(places.lines) ?? []) + [""]
          + derivation.lines(of: reading.makeDerivation()) + [""]
          + Wrapping(width: width).lines(
            of: StyledText(try stamp(subject, context), as: .muted)))
    }
  }

  /// What a figure is written as.
  ///
  /// - Throws: as of ``FigureForm/init(of:_:)``.
  private func form(in context: CommandContext) throws -> FigureForm {
    try figureName.map { try FigureForm(of: $0, context.surroundings.environment) } ?? .drawing
  }

  /// A figure for the screen, or the bytes of its file.
  private func draw(
    _ figure: ResultFigure, _ subject: Subject, in context: CommandContext
  ) throws -> [UInt8] {
    let reading = subject.reading
    let chart = reading.makeContent().chart(
      figure, date: context.day(of: reading, subject.assessment),
      isToOwner: audience.isOwner,
      peers: figure == .domains
        ? try context.places(by: benchmark, of: reading, subject.assessment) : nil)
    guard subject.path == nil else {
      let questionnaire = reading.scorer.questionnaire
      let name = "\(questionnaire.id) \(questionnaire.version)"
      let words = try stamp(subject, context)
      let svg = chart.file(
        source: ChartPhrase.source(questionnaire: name).text(in: reading.language), stamp: words)
      return try form(in: context).bytes(of: svg, stamp: words)
    }
    let words = [StyledText(chart.title, as: .title), StyledText(chart.subtitle, as: .muted)]
    let lines =
      words.flatMap { Wrapping(width: context.width).lines(of: $0) } + [StyledText()]
      + chart.linesAlone(width: context.width, ink: context.ink)
    return Array(lines.map { $0.rendered(as: context.rendering) + "\n" }.joined().utf8)
  }
}

extension CommandContext {
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
