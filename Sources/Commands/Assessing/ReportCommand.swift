internal import CommandLine
internal import Printing
internal import Reports
internal import Storage
internal import System
internal import Text
internal import Workbooks

/// `report`: a result for keeping, from the store or straight from a response file.
struct ReportCommand: Command {
  static let spec = CommandSpec(
    "report", abstract: "Write a result as a page, a table, text or JSON.", group: "Owners",
    examples: [
      .init("report -o result.txt", "the latest result with its reasons"),
      .init("report --format html", "a page to print, in a file named after the business"),
      .init("report --format xlsx", "a workbook, in which the plan can be filled in"),
      .init("report --short", "eight lines for a message"),
      .init("report --format csv --rows actions --excel -o steps.csv", "steps for a spreadsheet"),
      .init("report --format pdf --audience advisor", "the page as PDF, by a program of yours"),
      .init("report --all --format pdf -o reports/", "a PDF for every business"),
      .init("report --format json last", "for programs"),
      .init("report --chart domains", "score and target of each area as a figure"),
      .init("report --chart steps -o steps.svg", "steps by effort and effect, for a slide"),
    ],
    options: [
      .value(
        "format", "FORMAT", choices: ReportFormat.allCases.map(\.rawValue),
        help: """
          How to write it (default: as the name of the file ends, else text); without -o, html, \
          pdf, docx and xlsx go to a file named after the business. PDF is made by WeasyPrint or \
          Chromium, docx by Pandoc.
          """),
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
        help: "The sheet pages are printed on (default: the one of the country)."),
      .value("prepared-by", "NAME", help: "Who prepared the page."),
      .value(
        "chart", "FIGURE", choices: ResultFigure.allCases.map(\.rawValue),
        help: "One figure instead; with -o it is written as SVG or, as x.png, as PNG."),
      .value(
        "output", short: "o", "PATH",
        help: "Write to a file instead of the screen, or into a folder."),
      .flag("force", help: "Overwrite files."),
      .flag("all", help: "Write the latest result of every business, each to a file."),
      .value(
        "form", "FORM", help: "Score on this form instead of the one answered.", completion: .form),
      .target, .unverified, .benchmark,
      .value(
        "questionnaire", "ID|PATH", help: "The questionnaire of a response file.",
        completion: .questionnaire),
    ],
    positionals: [
      PositionalSpec(
        "ASSESSMENT|FILE", .rest, help: "Ids' beginnings, last, names, or response files.",
        completion: .lookup(Lookup.assessment.rawValue, orPath: true))
    ])

  private let words: [String]
  private let isForAll: Bool
  private let writing: ReportWriting
  private let output: String?
  private let overwrites: Bool
  private let form: String?
  private let questionnaire: String?
  private let namesUnverified: Bool
  private let target: String?

  init(_ arguments: ParsedArguments) throws {
    words = arguments.allWords("ASSESSMENT|FILE")
    isForAll = arguments.isGiven("all")
    if isForAll, !words.isEmpty {
      throw OptionProblem(.everyBusiness(word: words[0]))
    }
    writing = try ReportWriting(arguments)
    output = arguments.value("output")
    overwrites = arguments.isGiven("force")
    form = arguments.value("form")
    questionnaire = arguments.value("questionnaire")
    namesUnverified = arguments.isGiven("unverified")
    target = arguments.value("target")
  }

  func run(in context: CommandContext) throws {
    if let questionnaire { _ = try context.library.bundle(questionnaire) }
    let sources = try isForAll ? context.latestReportSources() : context.reportSources(words)
    let isMany = isForAll || sources.count > 1
    if isMany { try requireFolder(context) }
    if let output, output.hasSuffix("/"), Folder.isAbsent(output) {
      try Folder.create(at: output)
    }
    var names = ReportFileNames()
    var saved = 0
    var failures: [String] = []
    // By the batch: WeasyPrint starts once for each, and a thousand results are never in memory
    // together.
    for start in stride(from: 0, to: sources.count, by: PDFEngine.batch) {
      var subjects: [ReportWriting.Subject] = []
      for source in sources[start..<min(start + PDFEngine.batch, sources.count)] {
        do {
          let subject = try subject(source, isMany: isMany, &names, context)
          do throws(FileProblem) {
            // Said before anything is made: a PDF takes seconds.
            try requireAbsence(of: subject.path)
            subjects.append(subject)
          } catch {
            guard isMany else { throw error }
            failures.append(error.sentence(in: context.language))
          }
        } catch let failure as CommandFailure where isMany {
          failures += failure.lines
        } catch let problem as NamingProblem where isMany {
          failures.append(context.phrase(problem.phrase))
        }
      }
      for (subject, bytes) in zip(subjects, try writing.bytes(of: subjects, in: context)) {
        guard let path = subject.path else {
          try context.surroundings.streams.output.write(bytes)
          continue
        }
        do throws(FileProblem) {
          try AtomicFile.write(bytes, to: path, existing: overwrites ? .replace : .refuse)
        } catch {
          guard isMany else { throw error }
          failures.append(error.sentence(in: context.language))
          continue
        }
        saved += 1
        if !isMany { try context.say(context.phrase(.saved(path: path))) }
      }
    }
    if isMany {
      try context.say(context.phrase(.reportsSaved(count: saved, folder: output ?? ".")))
    }
    guard failures.isEmpty else { throw CommandFailure(.failure, lines: failures) }
  }

  /// A file that is there already is overwritten only on demand.
  private func requireAbsence(of path: String?) throws(FileProblem) {
    guard let path, !overwrites, Folder.kind(at: path) == .file else { return }
    throw FileProblem(.write, path, .alreadyExists)
  }

  /// Several reports are several files.
  private func requireFolder(_ context: CommandContext) throws {
    guard writing.isWhole, output != "-", writing.format.isFile || output != nil else {
      throw CommandFailure(.usage, context.phrase(.reportsNeedFolder))
    }
    guard let output else { return }
    switch Folder.kind(at: output) {
    case .folder: break
    case nil: try Folder.create(at: output)
    default: throw FileProblem(.createFolder, output, .notFolder)
    }
  }

  private func subject(
    _ source: ReportSource, isMany: Bool, _ names: inout ReportFileNames,
    _ context: CommandContext
  ) throws -> ReportWriting.Subject {
    var reading = try context.reading(of: source, form: form)
    reading.setting.namesUnverified = namesUnverified
    try reading.setTarget(target)
    let assessment = source.assessment
    let name = names.name(
      of: source.name, day: context.day(of: reading, assessment), audience: writing.audience,
      format: writing.format)
    return ReportWriting.Subject(
      reading: reading, assessment: assessment, path: path(named: name, isMany: isMany))
  }

  /// The file to write; `nil` = standard output.
  private func path(named name: String, isMany: Bool) -> String? {
    switch output {
    case "-": return nil
    case nil: return writing.format.isFile && writing.isWhole ? name : nil
    case let output?:
      let isFolder =
        isMany
        || writing.format.isNamed && writing.isWhole
          && Folder.kind(at: output) == .folder
      guard isFolder else { return output }
      return output.hasSuffix("/") ? output + name : "\(output)/\(name)"
    }
  }
}
