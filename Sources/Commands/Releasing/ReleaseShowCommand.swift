internal import CommandLine
internal import Questionnaires
internal import Reports
internal import Storage
internal import System
internal import Text

/// `release show`: the cells of one release.
struct ReleaseShowCommand: Command {
  static let spec = CommandSpec(
    "show", abstract: "Show the cells of a release, and which of them are older figures.",
    discussion: """
      Older figures are shown again where too few businesses have come or gone since, an erasure \
      included. With --json every figure is told as it left.
      """,
    examples: [
      .init("release show 3", "the third release of this store"),
      .init("release show 3 --json", "for programs, with every figure"),
    ],
    positionals: [
      PositionalSpec("ID", .required, help: "The number of a release.", completion: .release)
    ])

  private let id: String

  init(_ arguments: ParsedArguments) {
    id = arguments.word("ID") ?? ""
  }

  func run(in context: CommandContext) throws {
    guard let number = Int(id), let store = try context.existingStore(),
      try store.releases().contains(where: { $0.id == number })
    else {
      throw CommandFailure(.notFound, context.phrase(ReleasePhrase.unknown(id)))
    }
    let release = try store.release(number)
    if context.options.isJSON { return try context.write(ReleaseJSON.value(of: release)) }
    guard context.facts.outputIsTerminal else {
      return try context.write(ReleaseRows.table(of: release))
    }
    let text = ReleaseText(width: context.width, language: context.language)
    try context.write(text.lines(of: release, try names(of: release.record, store, context)))
  }

  private func names(
    of record: ReleaseRecord, _ store: any Store, _ context: CommandContext
  ) throws -> ComparisonNames? {
    guard let questionnaire = try store.questionnaire(logic: record.logic) else { return nil }
    let bundle = context.library.bundle(holding: questionnaire)
    return ComparisonNames(
      bundle.questionnaire, texts: bundle.texts(locale: context.language.tag),
      language: context.language)
  }
}
