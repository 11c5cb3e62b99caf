internal import CommandLine
internal import Exchange
internal import JSON
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import Text

/// `score`: response files in, one result a line out; stores nothing.
struct ScoreCommand: Command {
  static let spec = CommandSpec(
    "score", abstract: "Score response files without storing anything.",
    discussion: """
      Reads one response or JSON Lines and writes one result a line, in the same order. A line that \
      is not taken is reported with its number, the others are scored all the same (exit 3).
      """,
    group: "Associations and advisors",
    examples: [.init("score responses.jsonl", "one result a line")],
    options: [
      .value(
        "form", "FORM", help: "Score on this form instead of the one answered.", completion: .form),
      .value(
        "questionnaire", "ID|PATH", help: "A shipped id or a path.", completion: .questionnaire),
    ],
    positionals: [PositionalSpec("FILE", .required, help: "A file, or - for standard input.")])

  private let path: String
  private let form: String?
  private let questionnaire: String?

  init(_ arguments: ParsedArguments) {
    path = arguments.requiredWord("FILE")
    form = arguments.value("form")
    questionnaire = arguments.value("questionnaire")
  }

  func run(in context: CommandContext) throws {
    if let questionnaire { _ = try context.library.bundle(questionnaire) }
    let library = context.library
    let reader = ResponseReader { library.scorer(id: $0, version: $1) }
    var sheets: [String: ScoreSheet] = [:]
    var isAllTaken = true
    for line in ResponseLines(try context.bytes(of: path)).lines {
      do {
        let response = try reader.read(Array(line.bytes), firstLine: line.number)
        try report(response.warnings, in: context)
        let scorer = try scorer(of: response, library)
        let form = try form(of: response)
        let logic = response.questionnaire.logic
        scorer.score(
          response.assessment.answers, form: form,
          into: &sheets[logic, default: ScoreSheet(for: response.questionnaire)])
        guard let sheet = sheets[logic] else { continue }
        try context.write(
          ResultJSON(scorer).value(
            of: sheet, form: form, assessment: response.assessment.id))
      } catch let rejected as ResponseRejected {
        isAllTaken = false
        try report(rejected.findings, in: context)
      }
    }
    if !isAllTaken { throw CommandFailure(.invalidInput) }
  }

  private func scorer(of response: Response, _ library: QuestionnaireLibrary) throws -> Scorer {
    let questionnaire = response.questionnaire
    return library.scorer(id: questionnaire.id, version: questionnaire.version)
      ?? Scorer(questionnaire)
  }

  private func form(of response: Response) throws -> Form {
    try response.questionnaire.form(named: form ?? response.assessment.form)
  }

  private func report(_ findings: [ResponseFinding], in context: CommandContext) throws {
    for finding in findings {
      try context.say(finding.line(in: path, context.language).onOneLine)
    }
  }
}

extension ResponseFinding {
  /// `path:line:column: error: sentence (pointer)`
  func line(in path: String, _ language: Language) -> String {
    let place = path == "-" ? ImportPhrase.standardInput.text(in: language) : path
    let severity = (problem.isWarning ? ImportPhrase.warning : .error).text(in: language)
    let sentence = problem.sentence(in: language)
    return "\(place):\(position.line):\(position.column): \(severity): \(sentence)"
      + (pointer.isEmpty ? "" : " (\(pointer))")
  }
}
