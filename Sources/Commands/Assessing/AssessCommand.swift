internal import CommandLine
internal import Exchange
internal import Questionnaires
internal import Scoring
internal import Storage
internal import System
internal import Terminal
internal import Text

/// `assess`: answers the questions, goes on where one stopped, or takes all answers from a file.
struct AssessCommand: Command {
  static let spec = CommandSpec(
    "assess", abstract: "Answer the questions; stop at any time and go on later.",
    discussion: """
      Every answer is stored before the next question is shown. Without --form, an unfinished \
      interview goes on, else the short form begins. With --answers nothing is asked: the file \
      holds a response, or an object with a member for each question.
      """,
    group: "Owners",
    examples: [
      .init("assess", "begin, or go on"),
      .init("assess --form full", "the long form; after the short one only the rest is asked"),
      .init("assess --for \"Taller Ulm\"", "for a client"),
      .init("assess --answers answers.json", "all answers at once"),
    ],
    options: [
      .value("form", "FORM", help: "express (about 10 minutes) or full (about 20)."),
      .value("for", "NAME", help: "The enterprise, where there are several."),
      .value("answers", "FILE|-", help: "Take the answers from a file."),
      .value(
        "consent", "SCOPE", choices: ["aggregate"],
        help: "The enterprise agreed to be counted in groups."),
      .value("questionnaire", "ID|PATH", help: "A shipped id or a path."),
    ])

  private let form: String?
  private let client: String?
  private let answers: String?
  private let consents: Bool
  private let questionnaire: String?

  init(_ arguments: ParsedArguments) {
    form = arguments.value("form")
    client = arguments.value("for")
    answers = arguments.value("answers")
    consents = arguments.value("consent") != nil
    questionnaire = arguments.value("questionnaire")
  }

  /// What the program does on a terminal when no command is named.
  static let home = AssessCommand()

  private init() {
    form = nil
    client = nil
    answers = nil
    consents = false
    questionnaire = nil
  }

  func run(in context: CommandContext) throws {
    let bundle = try context.library.bundle(questionnaire)
    if let form { _ = try bundle.questionnaire.form(named: form) }
    if let answers { return try batch(answers, bundle, in: context) }
    let facts = TerminalFacts(
      inputIsTerminal: context.facts.inputIsTerminal,
      outputIsTerminal: context.facts.outputIsTerminal, plainOption: context.options.isPlain,
      noInputOption: context.options.asksNothing)
    let environment = context.surroundings.environment
    guard case .plain(let cause) = facts.mode(variable: { environment[Environment.Name($0)] })
    else {
      throw CommandFailure(.usage, context.phrase(.terminalNeeded))
    }
    try register(bundle, in: context)
    let session = InterviewSession(
      context: context, bundle: bundle, mode: client == nil ? .oneself : .assisted,
      consent: consent(in: context))
    try session.run(draft(bundle, in: context), cause: cause)
  }

  private func register(_ bundle: QuestionnaireBundle, in context: CommandContext) throws {
    try context.store().register(
      bundle.questionnaire, json: String(decoding: bundle.source, as: UTF8.self))
  }

  private func consent(in context: CommandContext) -> Consent? {
    consents ? Consent(scope: ["aggregate"], date: context.today.iso) : nil
  }

  // MARK: Whose answers

  /// The id of the enterprise meant; made on first use.
  private func enterprise(in context: CommandContext) throws -> String {
    let store = try context.store()
    if let client, let known = try store.enterprises(named: client).first { return known.id }
    if client == nil, let own = try store.enterprises().first(where: { $0.label == nil }) {
      return own.id
    }
    let id = try UUIDs.random(from: context.surroundings.random)
    try store.add(Enterprise(id: id, label: client))
    return id
  }

  /// The unfinished interview of the enterprise, else a new one.
  private func draft(
    _ bundle: QuestionnaireBundle, in context: CommandContext
  ) throws -> Draft {
    let store = try context.store()
    let enterprise = try enterprise(in: context)
    let open = try store.drafts().first { draft in
      draft.enterprise == enterprise && (form == nil || draft.form == form)
        && (questionnaire == nil || draft.logic == bundle.questionnaire.logic)
    }
    if let open { return try store.claim(draft: open.id) }
    let name = form ?? bundle.questionnaire.briefestForm
    return try store.begin(
      NewDraft(
        id: UUIDs.random(from: context.surroundings.random), enterprise: enterprise,
        logic: bundle.questionnaire.logic, form: name, locale: context.language.tag,
        started: context.surroundings.clock.now(),
        basis: basis(enterprise, name, bundle.questionnaire, store)))
  }

  /// The long form goes on from the latest short one.
  private func basis(
    _ enterprise: String, _ form: String, _ questionnaire: Questionnaire, _ store: any Store
  ) throws -> NewDraft.Basis {
    guard form != questionnaire.briefestForm,
      let latest = try store.assessments(.enterprise(enterprise), limit: 1).first,
      latest.logic == questionnaire.logic, latest.form == questionnaire.briefestForm
    else { return .blank }
    return .assessment(latest.id)
  }

  // MARK: All answers at once

  private func batch(
    _ path: String, _ bundle: QuestionnaireBundle, in context: CommandContext
  ) throws {
    let file = try context.answers(at: path, bundle.questionnaire, form: form)
    let name = bundle.questionnaire.name(of: file.form)
    let reading = try context.reading(
      of: file.answers, form: name, assessment: nil, bundle: bundle)
    let missing = bundle.questionnaire.missingRequired(reading.sheet)
    guard missing.isEmpty else {
      throw CommandFailure(.incomplete, context.phrase(.requiredMissing(missing)))
    }
    try register(bundle, in: context)
    var assessment = try NewAssessment(
      id: UUIDs.random(from: context.surroundings.random), logic: bundle.questionnaire.logic,
      form: name, locale: context.language.tag, completed: context.today.iso,
      answers: file.answers,
      enterprise: enterprise(in: context), consent: consent(in: context))
    assessment.isSynthetic = file.isSynthetic
    assessment.mode = client == nil ? .oneself : .assisted
    _ = try context.store().add([assessment])
    let stored = try context.reading(
      of: file.answers, form: name, assessment: assessment.id, bundle: bundle)
    try context.showResult(stored)
    try context.say(context.phrase(.stored(id: String(assessment.id.prefix(8)))))
  }
}

extension Questionnaire {
  /// The short form where there is one.
  var briefestForm: String { forms.contains("express") ? "express" : forms.first ?? "full" }

  /// The long form where there is one.
  var fullestForm: String { forms.contains("full") ? "full" : forms.first ?? "full" }

  /// The ids of required questions of the form that were left without an answer.
  func missingRequired(_ sheet: ScoreSheet) -> [String] {
    questions.indices.filter { questions[$0].isRequired && sheet.states[$0] == .skipped }
      .map { questions[$0].id }
  }
}
