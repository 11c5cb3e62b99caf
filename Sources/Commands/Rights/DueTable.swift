internal import Exchange
internal import JSON
internal import Storage
internal import Text

/// What is due to be erased, for people and for programs.
struct DueTable {
  private let context: CommandContext

  init(_ context: CommandContext) { self.context = context }

  /// A row for each enterprise or assessment.
  func table(of due: [DueErasure]) -> Table {
    var table = Table([
      Table.Column(context.phrase(.columnID)),
      Table.Column(context.phrase(.columnEnterprise), fit: .wrapping),
      Table.Column(
        context.phrase(RightsPhrase.columnAssessments), alignment: .trailing),
      Table.Column(context.phrase(RightsPhrase.columnLastDay)),
      Table.Column(context.phrase(RightsPhrase.columnWhy)),
    ])
    for each in due {
      let day = CalendarDate(iso: each.lastDay)?.text(in: context.language) ?? each.lastDay
      table.append([
        "\(String(each.id.prefix(8)))", "\(name(of: each).onOneLine)", "\(each.assessments)",
        "\(day)", "\(context.phrase(each.cause.phrase))",
      ])
    }
    return table
  }

  /// An object for each enterprise or assessment, in an array `due`.
  func json(of due: [DueErasure]) -> JSONValue {
    [
      "due": JSONValue(
        .array(
          due.map { each in
            [
              "id": JSONValue(.string(each.id)),
              "name": each.name.map { JSONValue(.string($0)) } ?? nil,
              "assessments": JSONValue(.integer(Int64(each.assessments))),
              "lastDay": JSONValue(.string(each.lastDay)),
              "cause": JSONValue(.string(each.cause.code)),
            ]
          }))
    ]
  }

  private func name(of due: DueErasure) -> String {
    if let name = due.name { return name }
    if case .enterprise = due.person { return context.phrase(.ownEnterprise) }
    return ""
  }
}

extension DueErasure {
  /// The id of the enterprise or assessment.
  fileprivate var id: String {
    switch person {
    case .enterprise(let id), .assessment(let id), .receipt(let id): id
    }
  }
}

extension DueErasure.Cause {
  fileprivate var code: String {
    switch self {
    case .blocked(let reason): reason.rawValue
    case .kept: "kept"
    }
  }

  fileprivate var phrase: RightsPhrase {
    switch self {
    case .blocked(let reason): .blockIsOver(reason.phrase)
    case .kept: .timeIsOver
    }
  }
}
