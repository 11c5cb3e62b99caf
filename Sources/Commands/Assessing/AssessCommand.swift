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
      holds a response, or an object with a member for each question, and without --form it is scored \
      on the form it names, else on the shortest that has all its questions. It counts as answered \
      today, whatever day it names.
      """,
    group: "Owners",
    examples: [
      .init("assess", "begin, or go on"),
      .init("assess --form full", "the long form; after the short one only the rest is asked"),
      .init("assess --correct", "correct an answer of the latest result"),
      .init("assess --again", "next year: last time's answers stand beside the options"),
      .init("assess --for \"Taller Ulm\"", "for a client, with notes and evidence marks"),
      .init("assess --answers answers.json", "all answers at once"),
    ],
    options: [
      .value(
        "form", "FORM", help: "express (about 10 minutes) or full (about 20).", completion: .form),
      .value("for", "NAME", help: "The enterprise, where there are several.", completion: .client),
      .value("answers", "FILE|-", help: "Take the answers from a file."),
      .flag("again", help: "Answer once more, beside what was answered last time."),
      .flag("correct", help: "Correct the latest finished assessment."),
      .value(
        "consent", "SCOPE", choices: ["aggregate"],
        help: "The enterprise agreed to be counted in groups."),
      .keepUntil,
      .value(
        "questionnaire", "ID|PATH", help: "A shipped id or a path.", completion: .questionnaire),
    ])

  private let form: String?
  private let client: String?
  private let answers: String?
  private let consents: Bool
  private let keepUntil: String?
  private let questionnaire: String?
  private let purpose: Purpose

  /// What an interview is held for.
  private enum Purpose {
    /// To answer, or to go on answering.
    case answer
    /// To answer once more, after some time.
    case again
    /// To put an answer right.
    case correct
  }

  init(_ arguments: ParsedArguments) throws {
    form = arguments.value("form")
    client = arguments.value("for")
    answers = arguments.value("answers")
    consents = arguments.value("consent") != nil
    keepUntil = arguments.value("keep-until")
    questionnaire = arguments.value("questionnaire")
    if let client, client.allSatisfy(\.isWhitespace) {
      throw UsageProblem([.missingValue(option: "--for", placeholder: "NAME")], in: ["assess"])
    }
    let wishes = ["again", "correct"].filter(arguments.isGiven)
    guard wishes.count + (answers == nil ? 0 : 1) < 2 else {
      throw OptionProblem(.oneOf((wishes + (answers == nil ? [] : ["answers"])).map { "--\($0)" }))
    }
    purpose = wishes == ["again"] ? .again : wishes == ["correct"] ? .correct : .answer
  }

  func run(in context: CommandContext) throws {
    let bundle = try context.library.bundle(questionnaire)
    if let form { _ = try bundle.questionnaire.form(named: form) }
    _ = try context.lastDay(keepUntil, option: "keep-until")
    if let answers { return try batch(answers, bundle, in: context) }
    // Where nobody can be asked, nothing is made either.
    let conversation = try Conversation(context, bundle)
    defer { conversation.face.close() }
    conversation.enterprise = try enterprise(in: context)
    conversation.consent = consent(in: context)
    _ = try converse(conversation, bundle)
  }

  private func converse(
    _ conversation: Conversation, _ bundle: QuestionnaireBundle
  ) throws -> Conversation.Course {
    switch purpose {
    case .answer:
      return try conversation.interview(
        try conversation.draft(
          form: form, onlyOf: questionnaire == nil ? nil : bundle.questionnaire.logic))
    case .again:
      let last = try conversation.latest(form: form)
      return try conversation.interview(try conversation.again(form: form ?? last.form))
    case .correct:
      return try conversation.correct(try conversation.latest(form: form))
    }
  }

  private func consent(in context: CommandContext) -> Consent? {
    consents ? Consent(scope: ["aggregate"], date: context.today.iso) : nil
  }

  /// The enterprise meant; one whose name is new is not stored yet. `nil` = the own, not stored yet.
  private func enterprise(in context: CommandContext) throws -> Enterprise? {
    let keptUntil = try context.lastDay(keepUntil, option: "keep-until")
    let store = try context.store()
    let known =
      try client.map { try store.enterprises(named: $0).first }
      ?? store.enterprises().first { $0.label == nil }
    guard let known else {
      if client == nil, keptUntil == nil { return nil }
      return Enterprise(id: try context.newID(), label: client, keptUntil: keptUntil?.iso)
    }
    if let keptUntil {
      _ = try store.keep(.person(.enterprise(known.id)), until: keptUntil.iso)
    }
    return known
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
    try context.register(bundle)
    let enterprise = try context.stored(enterprise(in: context))
    var assessment = NewAssessment(
      id: try context.newID(), logic: bundle.questionnaire.logic,
      form: name, locale: context.language.tag, completed: context.today.iso,
      answers: file.answers,
      enterprise: enterprise.id, consent: consent(in: context))
    assessment.isSynthetic = file.isSynthetic
    assessment.mode = client == nil ? .oneself : .assisted
    _ = try context.store().add([assessment])
    let stored = try context.reading(
      of: file.answers, form: name, assessment: assessment.id, bundle: bundle)
    try context.showResult(stored)
    try context.say(context.phrase(.stored(id: String(assessment.id.prefix(8)))))
    if let day = file.completed.flatMap({ CalendarDate(iso: $0) }), day != context.today {
      try context.say(context.phrase(AnswersFilePhrase.otherDay(day, today: context.today)))
    }
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
