internal import CommandLine
internal import Exchange
internal import JSON
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import System
internal import Text

/// `portfolio`: all businesses of an advisor at a glance.
struct PortfolioCommand: Command {
  static let spec = CommandSpec(
    "portfolio", abstract: "See all businesses at a glance: where each stands and what is next.",
    discussion: """
      One row a business: the overall score and the level in each area, each with the change since the \
      assessment before where both compare; the area that holds it back, else the weakest; and what \
      is due first.
      """,
    group: "Associations and advisors",
    examples: [
      .init("portfolio", "every business"),
      .init("portfolio --json", "for programs"),
      .init("list --where \"cy_backups in {none, some}\"", "whom to invite to a workshop"),
    ])

  init(_ arguments: ParsedArguments) {}

  func run(in context: CommandContext) throws {
    let portfolio = try portfolio(in: context)
    if context.options.isJSON { return try context.write(portfolio.json) }
    guard !portfolio.clients.isEmpty else {
      return try context.say(context.phrase(FollowUpPhrase.noClient))
    }
    let text = PortfolioText(
      language: context.language, own: context.phrase(.ownEnterprise))
    try context.write(text.table(of: portfolio))
    if context.facts.outputIsTerminal {
      try context.write([StyledText()] + text.legend(of: portfolio, width: context.width))
    }
  }

  private func portfolio(in context: CommandContext) throws -> Portfolio {
    guard let store = try context.existingStore() else {
      return Portfolio([], domains: [], levels: [])
    }
    var clients: [Portfolio.Client] = []
    var names: (domains: [String], levels: [String]) = ([], [])
    for enterprise in try store.enterprises() {
      let all = try store.assessments(.enterprise(enterprise.id))
      let corrected = Set(all.compactMap(\.supersedes))
      let standing = all.filter { !corrected.contains($0.id) }
      guard let latest = standing.first, let day = CalendarDate(iso: latest.completed) else {
        continue
      }
      let reading = try context.reading(of: latest)
      let content = reading.content
      let change = try standing.dropFirst().first.map { earlier in
        try context.changeContent(
          from: context.reading(of: earlier), earlier, to: reading, latest)
      }
      let questionnaire = reading.scorer.questionnaire
      if names.domains.isEmpty {
        names = (
          content.domains.map(\.name),
          questionnaire.levels.map { reading.texts["level.\($0.id)"] }
        )
      }
      clients.append(
        Portfolio.Client(
          name: enterprise.label, assessment: latest.id, day: day, content: content,
          domains: names.domains, change: change,
          again: Reminder(of: latest.id, completed: day, label: enterprise.label)?.day,
          today: context.today))
    }
    return Portfolio(clients, domains: names.domains, levels: names.levels)
  }
}

extension Portfolio {
  /// All businesses for programs.
  fileprivate var json: JSONValue {
    [
      "domains": JSONValue(.array(domains.map { JSONValue(.string($0)) })),
      "clients": JSONValue(
        .array(
          clients.map { client in
            [
              "name": client.name.map { JSONValue(.string($0)) } ?? nil,
              "assessment": JSONValue(.string(client.assessment)),
              "completed": JSONValue(.string(client.day.iso)),
              "overall": client.overall.json,
              "domains": JSONValue(.array(client.domains.map(\.json))),
              "weakest": client.weakest.map { JSONValue(.string($0)) } ?? nil,
              "next": client.next.map {
                [
                  "day": JSONValue(.string($0.day.iso)),
                  "step": $0.step.map { JSONValue(.string($0)) } ?? nil,
                  "overdue": JSONValue(.bool($0.isOverdue)),
                ]
              } ?? nil,
            ]
          })),
    ]
  }
}

extension Portfolio.Standing {
  fileprivate var json: JSONValue {
    func points(_ tenths: Int?) -> JSONValue {
      guard let tenths else { return nil }
      let sign = tenths < 0 ? "-" : ""
      return JSONValue(.string("\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"))
    }
    return [
      "score": points(tenths), "level": level.map { JSONValue(.string($0.id)) } ?? nil,
      "change": points(change),
    ]
  }
}
