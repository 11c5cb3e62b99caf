internal import CommandLine
internal import JSON
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import Text

/// `actions`: the steps recommended to a business and what became of them.
struct ActionsCommand: Command {
  static let spec = CommandSpec(
    "actions", abstract: "See the recommended steps, and decide who does what by when.",
    discussion: """
      Lists the steps that the latest answers call for, the most useful first, with what was decided \
      about them. With --action it remembers how far a step has come, by when it is to be done and \
      who sees to it. The next result says what was planned, what is done by word, and what the \
      answers show.
      """,
    group: "Owners",
    examples: [
      .init("actions", "the steps of the latest result"),
      .init("actions --action 1 --status planned --due 2027-01-31 --person Ana", "decide"),
      .init("actions \"Taller Ulm\" --action 2 --status done", "a client's step is done"),
    ],
    options: [
      .repeated("action", "NUMBER|ID", help: "The step meant; may be repeated."),
      .value(
        "status", "STATUS",
        help: "open, planned, started, done or dropped, or the words shown in your language.",
        completion: .words(FollowUp.Status.allCases.map(\.rawValue))),
      .value(
        "due", "DATE",
        help: "By when, as 2027-01-31 or as your language writes it; or none."),
      .value("person", "NAME", help: "Who sees to it, or none."),
    ],
    positionals: [
      PositionalSpec("ASSESSMENT", .optional, help: "An id's beginning, last, or a name.")
    ])

  private let name: String?
  private let actions: [String]
  private let status: String?
  private let due: String?
  private let person: String?

  init(_ arguments: ParsedArguments) throws {
    name = arguments.word("ASSESSMENT")
    actions = arguments.values("action")
    status = arguments.value("status")
    due = arguments.value("due")
    person = arguments.value("person")
  }

  private var changesNothing: Bool { status == nil && due == nil && person == nil }

  func run(in context: CommandContext) throws {
    let assessment = try context.assessment(name)
    let reading = try context.reading(of: assessment)
    let plan = reading.makeContent().plan
    guard !actions.isEmpty || !changesNothing else {
      return try show(plan.steps, of: assessment, in: context)
    }
    guard !actions.isEmpty, !changesNothing else {
      let phrase: FollowUpPhrase = actions.isEmpty ? .whichAction : .whichChange
      throw CommandFailure(.usage, context.phrase(phrase))
    }
    guard let enterprise = assessment.enterprise else {
      throw CommandFailure(.usage, context.phrase(FollowUpPhrase.notOwn))
    }
    let known = reading.setting.followUps
    let status = try readStatus(in: context)
    let day = try day(in: context)
    let changed = try actions.map { word in
      let id = try action(word, in: plan, reading, context)
      var followUp = known.first { $0.action == id } ?? FollowUp(action: id)
      if let status { followUp.status = status }
      if due != nil { followUp.due = day?.iso }
      if let person {
        followUp.person = person.isEmpty || FollowUpPhrase.meansNone(person) ? nil : person
      }
      return followUp
    }
    try context.store().set(
      changed, ofEnterprise: enterprise, questionnaire: reading.scorer.questionnaire.id,
      on: context.today.iso)
    try context.tell(sentence: context.phrase(FollowUpPhrase.remembered(changed.count)))
    let now = try context.reading(of: assessment).makeContent().plan.steps
    try show(
      now.filter { step in changed.contains { $0.action == step.id } }, of: assessment, in: context)
  }

  /// The id of the action that a word means: its number in the list, or its id.
  private func action(
    _ word: String, in plan: ActionPlan, _ reading: AnswerReading, _ context: CommandContext
  ) throws -> String {
    if let step = plan.steps.first(where: { $0.number.map(String.init) == word }) { return step.id }
    if reading.scorer.questionnaire.actions.contains(where: { $0.id == word }) { return word }
    throw CommandFailure(
      .notFound,
      context.phrase(
        FollowUpPhrase.unknownAction(word, greatest: plan.steps.compactMap(\.number).max() ?? 0)))
  }

  private func readStatus(in context: CommandContext) throws -> FollowUp.Status? {
    guard let status else { return nil }
    guard let read = FollowUp.Status(word: status) else {
      throw CommandFailure(.usage, context.phrase(FollowUpPhrase.unknownStatus(status)))
    }
    return read
  }

  private func day(in context: CommandContext) throws -> CalendarDate? {
    guard let due, !FollowUpPhrase.meansNone(due) else { return nil }
    return try context.dayToCome(due)
  }

  private func show(
    _ steps: [ActionPlan.Step], of assessment: Assessment, in context: CommandContext
  ) throws {
    if context.options.isJSON {
      return try context.write([
        "assessment": JSONValue(.string(assessment.id)),
        "actions": JSONValue(.array(steps.map(\.json))),
      ])
    }
    guard !steps.isEmpty else {
      return try context.say(context.phrase(FollowUpPhrase.nothing))
    }
    try context.write(ActionPlanText(language: context.language).table(of: steps))
  }
}

extension CommandContext {
  /// The day by which something is to be done, as a person typed it.
  ///
  /// - Throws: ``CommandFailure`` for what is no day, may be two, or has passed.
  func dayToCome(_ text: String) throws -> CalendarDate {
    switch TypedDate(text, in: language) {
    case .none: throw CommandFailure(.usage, phrase(FollowUpPhrase.unreadableDay(text)))
    case .ambiguous(let one, let other):
      throw CommandFailure(.usage, phrase(FollowUpPhrase.ambiguousDay(text, one, other)))
    case .day(let day):
      guard day.days(to: today) <= 0 else {
        throw CommandFailure(.usage, phrase(FollowUpPhrase.pastDay(day)))
      }
      return day
    }
  }
}

extension ActionPlan.Step {
  /// The step for programs.
  var json: JSONValue {
    [
      "id": JSONValue(.string(id)), "title": JSONValue(.string(title)),
      "number": number.map { JSONValue(.integer(Int64($0))) } ?? nil,
      "hours": JSONValue(.integer(Int64(hours))),
      "answers": JSONValue(.string(sign.rawValue)),
      "status": JSONValue(.string(status.rawValue)),
      "due": due.map { JSONValue(.string($0.iso)) } ?? nil,
      "person": person.map { JSONValue(.string($0)) } ?? nil,
      "overdue": JSONValue(.bool(isOverdue)),
    ]
  }
}
