internal import CommandLine
internal import Exchange
internal import JSON
internal import Questionnaires
internal import Scoring
internal import Storage
internal import System
internal import Text

/// `list`: finished and unfinished assessments, the latest first.
struct ListCommand: Command {
  static let spec = CommandSpec(
    "list", abstract: "List assessments, the latest first.",
    discussion: """
      The latest assessment of each business is marked with the day on which a year has passed and \
      it is time to answer again. With --ics these days become a file for a calendar. What is blocked \
      is marked so. With --due only what is to be erased is listed, because it was to be kept or \
      blocked until a day that is over. With --flagged only what raises doubts is listed, and why: \
      answers that cannot all be true, the same place chosen again and again, less time than reading \
      takes, numbers ten times too large. A doubt is a question; nothing is left out for it. With \
      --where only the latest assessment of each business is listed, and only if a condition about \
      its answers holds, written as in a questionnaire.
      """,
    group: "Owners",
    examples: [
      .init("list", "what there is"),
      .init("list --ics reminders.ics", "reminders for the calendar"),
      .init("list --due", "what is no longer to be kept"),
      .init("list --flagged", "answers to ask about again"),
      .init(
        "list --where \"cy_backups in {none, some}\"", "whom to invite to a workshop on backups"),
    ],
    options: [
      .value("limit", "N", help: "At most so many."),
      .value("ics", "FILE", help: "Write reminders for a calendar to a file, or to - ."),
      .flag("force", help: "Overwrite the file."),
      .flag("due", help: "List what is to be erased, and why."),
      .flag("flagged", help: "List the assessments that raise doubts, and why."),
      .value("where", "CONDITION", help: "Only businesses whose latest answers meet a condition."),
    ])

  private let limit: Int?
  private let calendar: String?
  private let overwrites: Bool
  private let listsDue: Bool
  private let listsFlagged: Bool
  private let condition: String?

  init(_ arguments: ParsedArguments) throws {
    limit = try arguments.integer("limit", in: 1...1_000_000)
    calendar = arguments.value("ics")
    overwrites = arguments.isGiven("force")
    listsDue = arguments.isGiven("due")
    listsFlagged = arguments.isGiven("flagged")
    condition = arguments.value("where")
    let lists = ["due", "flagged", "where", "ics"].filter(arguments.isGiven)
    if lists.count > 1 {
      throw OptionProblem(.oneOf(lists.map { "--\($0)" }))
    }
    if overwrites, calendar == nil {
      throw CommandFailure(
        .usage, "--force overwrites a file of --ics: add --ics FILE, or leave it out")
    }
  }

  func run(in context: CommandContext) throws {
    let store = try context.existingStore()
    if listsDue {
      let due = try store?.due(on: context.today.iso) ?? []
      return try list(due: limited(due), context)
    }
    if listsFlagged { return try FlaggedList(context).write(limit: limit) }
    // The latest of each business, and what is due first, are found among all.
    let isLimited = condition == nil && calendar == nil
    var assessments = try store?.assessments(.all, limit: isLimited ? limit : nil) ?? []
    let due = DueDates(assessments)
    if let condition {
      var selection = AnswerSelection(condition, context)
      assessments = try selection.selected(of: assessments.filter { due.isLatest($0) })
      assessments = limited(assessments)
      guard !assessments.isEmpty || context.options.isJSON else {
        return try context.say(context.phrase(FollowUpPhrase.nobodyMeets))
      }
    }
    if let calendar { return try write(limited(due.sorted), to: calendar, context) }
    let drafts = condition == nil ? try store?.drafts() ?? [] : []
    if context.options.isJSON { return try context.write(json(assessments, drafts, due)) }
    guard let store, !assessments.isEmpty || !drafts.isEmpty else {
      return try context.say(context.phrase(.nothingYet))
    }
    var table = Table([
      Table.Column(context.phrase(.columnID)), Table.Column(context.phrase(.columnDate)),
      Table.Column(context.phrase(.columnEnterprise), fit: .wrapping),
      Table.Column(context.phrase(.columnForm)),
      Table.Column(context.phrase(.columnLevel), fit: .wrapping),
      Table.Column(context.phrase(.columnScore), alignment: .trailing),
      Table.Column(context.phrase(DuePhrase.column), fit: .wrapping),
    ])
    let labels = try names(store, context)
    for draft in drafts {
      let form = formName(
        draft.form, of: try store.questionnaire(logic: draft.logic), context)
      table.append([
        "\(String(draft.id.prefix(8)))", "", "\((labels[draft.enterprise] ?? "").onOneLine)",
        "\(form)", "\(context.phrase(.unfinished(answers: draft.answered)))", "", "",
      ])
    }
    for assessment in assessments {
      table.append(try row(assessment, store, context) + [note(assessment, due, context)])
    }
    try context.write(table)
  }

  private func limited<Entry>(_ entries: [Entry]) -> [Entry] {
    limit.map { Array(entries.prefix($0)) } ?? entries
  }

  private func list(due: [DueErasure], _ context: CommandContext) throws {
    let table = DueTable(context)
    if context.options.isJSON { return try context.write(table.json(of: due)) }
    guard !due.isEmpty else { return try context.say(context.phrase(RightsPhrase.nothingDue)) }
    try context.write(table.table(of: due))
    try context.say(context.phrase(RightsPhrase.howToErase))
  }

  /// Writes the reminders for a calendar.
  private func write(
    _ reminders: [Reminder], to path: String, _ context: CommandContext
  ) throws {
    guard !reminders.isEmpty else {
      throw CommandFailure(.notFound, context.phrase(DuePhrase.nothingDue))
    }
    let bytes = CalendarFile(reminders, language: context.language).encoded()
    if path == "-" { return try context.write(data: bytes) }
    try AtomicFile.write(bytes, to: path, existing: overwrites ? .replace : .refuse)
    try context.tell(sentence: context.phrase(DuePhrase.saved(path: path)))
  }

  /// The last column: that the assessment is blocked or has been corrected, else when to look again.
  private func note(
    _ assessment: Assessment, _ due: DueDates, _ context: CommandContext
  ) -> StyledText {
    if let blocking = assessment.blocking {
      let until = blocking.until.flatMap { CalendarDate(iso: $0) }
      return StyledText(context.phrase(RightsPhrase.markBlocked(until: until)), as: .warning)
    }
    if due.isCorrected(assessment) {
      return StyledText(context.phrase(DuePhrase.corrected), as: .muted)
    }
    guard let day = due.reminder(of: assessment)?.day else { return "" }
    let text = day.text(in: context.language)
    guard day.days(to: context.today) > 0 else { return StyledText(text) }
    return StyledText(context.phrase(DuePhrase.past(text)), as: .warning)
  }

  /// The short or the long form in the person's words; other forms by their ids.
  private func formName(
    _ form: String, of questionnaire: Questionnaire?, _ context: CommandContext
  ) -> String {
    guard let questionnaire, questionnaire.briefestForm != questionnaire.fullestForm else {
      return form
    }
    return context.phrase(FormPhrase.kind(form))
  }

  private func names(
    _ store: any Store, _ context: CommandContext
  ) throws -> [String: String] {
    let enterprises = try store.enterprises()
    return Dictionary(
      enterprises.map { ($0.id, $0.label ?? context.phrase(.ownEnterprise)) },
      uniquingKeysWith: { first, _ in first })
  }

  private func row(
    _ assessment: Assessment, _ store: any Store, _ context: CommandContext
  ) throws -> [StyledText] {
    let questionnaire = try store.questionnaire(logic: assessment.logic)
    let score = assessment.scores.first { $0.form == assessment.form }?.overall
    var level = context.phrase(.noScore)
    var tenths = ""
    if let score, score.status.hasScore, let position = score.level,
      let questionnaire
    {
      let id = questionnaire.levels[position].id
      let bundle = context.library.bundle(id: questionnaire.id, version: questionnaire.version)
      level = bundle?.texts(locale: context.language.tag)["level.\(id)"] ?? id
      tenths = NumberFormat(context.language).tenths(score.tenths)
    }
    let date = CalendarDate(iso: assessment.completed)?.text(in: context.language)
    let owner =
      assessment.enterprise == nil
      ? assessment.campaign ?? "" : assessment.label ?? context.phrase(.ownEnterprise)
    return [
      "\(String(assessment.id.prefix(8)))", "\(date ?? assessment.completed)",
      "\(owner.onOneLine)", "\(formName(assessment.form, of: questionnaire, context))",
      "\(level)", "\(tenths)",
    ]
  }

  private func json(_ assessments: [Assessment], _ drafts: [Draft], _ due: DueDates) -> JSONValue {
    [
      "assessments": JSONValue(.array(assessments.map { json($0, due) })),
      "drafts": JSONValue(
        .array(
          drafts.map { draft in
            [
              "id": JSONValue(.string(draft.id)), "form": JSONValue(.string(draft.form)),
              "answered": JSONValue(.integer(Int64(draft.answered))),
            ]
          })),
    ]
  }

  private func json(_ assessment: Assessment, _ due: DueDates) -> JSONValue {
    let score = assessment.scores.first { $0.form == assessment.form }?.overall
    return [
      "id": JSONValue(.string(assessment.id)),
      "enterprise": assessment.label.map { JSONValue(.string($0)) } ?? nil,
      "questionnaire": JSONValue(.string(assessment.questionnaire)),
      "version": JSONValue(.string(assessment.version)),
      "form": JSONValue(.string(assessment.form)),
      "completed": JSONValue(.string(assessment.completed)),
      "score": score.flatMap { score in
        score.status.hasScore
          ? JSONValue(.string("\(score.tenths / 10).\(score.tenths % 10)")) : nil
      } ?? nil,
      "due": due.reminder(of: assessment).map { JSONValue(.string($0.day.iso)) } ?? nil,
      "corrected": JSONValue(.bool(due.isCorrected(assessment))),
      "blocked": assessment.blocking.map { blocking in
        [
          "on": JSONValue(.string(blocking.on)),
          "reason": JSONValue(.string(blocking.reason.rawValue)),
          "until": blocking.until.map { JSONValue(.string($0)) } ?? nil,
        ]
      } ?? nil,
      "keptUntil": assessment.keptUntil.map { JSONValue(.string($0)) } ?? nil,
      "synthetic": JSONValue(.bool(assessment.isSynthetic)),
    ]
  }
}
