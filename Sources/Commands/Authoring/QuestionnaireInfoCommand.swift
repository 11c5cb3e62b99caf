internal import CommandLine
internal import JSON
internal import Questionnaires
internal import Text

/// `questionnaire info`: what a questionnaire consists of.
struct QuestionnaireInfoCommand: Command {
  static let spec = CommandSpec(
    "info", abstract: "Show what a questionnaire consists of.",
    options: [],
    positionals: [
      PositionalSpec(
        "QUESTIONNAIRE", .optional, help: "A shipped id or a path.", completion: .questionnaire)
    ])

  private let name: String?

  init(_ arguments: ParsedArguments) { name = arguments.word("QUESTIONNAIRE") }

  func run(in context: CommandContext) throws {
    let bundle = try context.library.bundle(name)
    let questionnaire = bundle.questionnaire
    if context.options.isJSON { return try context.write(json(bundle)) }
    var table = Table([
      Table.Column("what", alignment: .leading, fit: .rigid),
      Table.Column("value", alignment: .leading, fit: .wrapping),
    ])
    for (what, value) in facts(bundle) { table.append(["\(what)", "\(value)"]) }
    for (position, domain) in questionnaire.domains.enumerated() {
      let counts = questionnaire.counts(ofDomain: position)
      table.append(["domain \(domain.id)", "\(counts)"])
    }
    try context.write(table)
  }

  private func facts(_ bundle: QuestionnaireBundle) -> [(String, String)] {
    let questionnaire = bundle.questionnaire
    return [
      ("id", questionnaire.id), ("version", questionnaire.version.description),
      ("logic", questionnaire.logic),
      ("locales", bundle.catalogues.map(\.locale).joined(separator: ", ")),
      ("questions", "\(questionnaire.questions.count)"),
      (
        "forms",
        questionnaire.allForms.map { form in
          let count = questionnaire.questions.count { $0.belongs(to: form) }
          return "\(questionnaire.name(of: form)) (\(count))"
        }.joined(separator: ", ")
      ),
      (
        "levels",
        questionnaire.levels.map { "\($0.id) from \($0.from)" }.joined(separator: ", ")
      ),
      ("gates", "\(questionnaire.gates.count)"), ("actions", "\(questionnaire.actions.count)"),
      ("resources", "\(questionnaire.resources.count)"),
    ]
  }

  private func json(_ bundle: QuestionnaireBundle) -> JSONValue {
    let questionnaire = bundle.questionnaire
    return [
      "id": JSONValue(.string(questionnaire.id)),
      "version": JSONValue(.string(questionnaire.version.description)),
      "logic": JSONValue(.string(questionnaire.logic)),
      "locales": JSONValue(.array(bundle.catalogues.map { JSONValue(.string($0.locale)) })),
      "forms": JSONValue(.array(questionnaire.forms.map { JSONValue(.string($0)) })),
      "domains": JSONValue(.array(questionnaire.domains.map { JSONValue(.string($0.id)) })),
      "questions": JSONValue(.array(questionnaire.questions.map { JSONValue(.string($0.id)) })),
    ]
  }
}

extension Questionnaire {
  /// A domain's role, weight and number of scored questions by form, in words.
  fileprivate func counts(ofDomain position: Int) -> String {
    let members = questions.filter { $0.domain == position }
    let byForm = allForms.map { form in
      "\(members.count { $0.belongs(to: form) }) in \(name(of: form))"
    }
    let domain = domains[position]
    return "\(domain.role.rawValue), series \(domain.series), weight "
      + "\(members.reduce(0) { $0 + $1.weight }), scored questions: "
      + byForm.joined(separator: ", ")
  }
}
