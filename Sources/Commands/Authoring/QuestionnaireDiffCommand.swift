internal import CommandLine
internal import Questionnaires
internal import Reports
internal import Text

/// `questionnaire diff`: what differs between two versions, and what follows from it.
struct QuestionnaireDiffCommand: Command {
  static let spec = CommandSpec(
    "diff", abstract: "Compare two versions of a questionnaire.",
    discussion: """
      Lists every difference with the number of the version that it asks to be raised: patch for \
      words, minor where nothing already scored changes, major for anything else. Says which \
      domains it touches, whether the newer version and its series follow, and which figures of \
      the two versions may be pooled. Exits with 3 if a version, a series or an id does not follow.
      """,
    examples: [
      .init(
        "questionnaire diff msme-readiness@0.1.0 msme-readiness", "a released version and today's"),
      .init("questionnaire diff msme-readiness mine/", "the shipped one and a folder"),
    ],
    positionals: [
      PositionalSpec(
        "OLD", .required, help: "A shipped id, id@version, or a path.", completion: .questionnaire),
      PositionalSpec(
        "NEW", .required, help: "A shipped id, id@version, or a path.", completion: .questionnaire),
    ])

  private let old: String
  private let new: String

  init(_ arguments: ParsedArguments) {
    old = arguments.requiredWord("OLD")
    new = arguments.requiredWord("NEW")
  }

  func run(in context: CommandContext) throws {
    let (before, after) = (try context.library.bundle(old), try context.library.bundle(new))
    guard before.questionnaire.id == after.questionnaire.id else {
      throw CommandFailure(
        .invalidInput,
        "\(old) is \(before.questionnaire.id) and \(new) is \(after.questionnaire.id): "
          + "only versions of one questionnaire are compared.")
    }
    let diff = VersionDiff(from: before, to: after)
    if context.options.isJSON {
      try context.write(diff.json)
    } else {
      try write(diff, in: context)
    }
    if !diff.findings.isEmpty { throw CommandFailure(.invalidInput) }
  }

  private func write(_ diff: VersionDiff, in context: CommandContext) throws {
    let text = VersionDiffText(diff)
    if !diff.changes.isEmpty {
      try context.write(text.changes)
      try context.write(StyledText())
    }
    try context.write(text.pooling)
    try context.write(StyledText())
    for finding in diff.findings {
      try context.write("error[\(finding.code)]: \(finding.sentence)")
    }
    try context.write(StyledText(text.verdict, as: .title))
  }
}
