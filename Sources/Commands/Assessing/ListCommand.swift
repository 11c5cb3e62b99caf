internal import CommandLine
internal import JSON
internal import Questionnaires
internal import Scoring
internal import Storage
internal import Text

/// `list`: finished and unfinished assessments, the latest first.
struct ListCommand: Command {
  static let spec = CommandSpec(
    "list", abstract: "List assessments, the latest first.", group: "Owners",
    options: [.value("limit", "N", help: "At most so many.")])

  private let limit: Int?

  init(_ arguments: ParsedArguments) throws {
    limit = try arguments.integer("limit", in: 1...1_000_000)
  }

  func run(in context: CommandContext) throws {
    let store = try context.store()
    let assessments = try store.assessments(.all, limit: limit)
    let drafts = try store.drafts()
    if context.options.isJSON { return try context.write(json(assessments, drafts)) }
    guard !assessments.isEmpty || !drafts.isEmpty else {
      return try context.say(context.phrase(.nothingYet))
    }
    var table = Table(
      [
        CommandPhrase.columnID, .columnDate, .columnEnterprise, .columnForm, .columnLevel,
      ].map {
        Table.Column(context.phrase($0), alignment: .leading, fit: .rigid)
      } + [Table.Column(context.phrase(.columnScore), alignment: .trailing, fit: .rigid)])
    let labels = try names(context)
    for draft in drafts {
      table.append([
        "\(String(draft.id.prefix(8)))", "", "\(labels[draft.enterprise] ?? "")",
        "\(draft.form)", "\(context.phrase(.unfinished(answers: draft.answered)))", "",
      ])
    }
    for assessment in assessments { table.append(try row(assessment, context)) }
    try context.write(table)
  }

  private func names(_ context: CommandContext) throws -> [String: String] {
    let enterprises = try context.store().enterprises()
    return Dictionary(
      enterprises.map { ($0.id, $0.label ?? context.phrase(.ownEnterprise)) },
      uniquingKeysWith: { first, _ in first })
  }

  private func row(_ assessment: Assessment, _ context: CommandContext) throws -> [StyledText] {
    let score = assessment.scores.first { $0.form == assessment.form }?.overall
    var level = context.phrase(.noScore)
    var tenths = ""
    if let score, score.status.hasScore, let position = score.level,
      let questionnaire = try context.store().questionnaire(logic: assessment.logic)
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
      "\(String(assessment.id.prefix(8)))", "\(date ?? assessment.completed)", "\(owner)",
      "\(assessment.form)", "\(level)", "\(tenths)",
    ]
  }

  private func json(_ assessments: [Assessment], _ drafts: [Draft]) -> JSONValue {
    [
      "assessments": JSONValue(.array(assessments.map(json))),
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

  private func json(_ assessment: Assessment) -> JSONValue {
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
      "synthetic": JSONValue(.bool(assessment.isSynthetic)),
    ]
  }
}
