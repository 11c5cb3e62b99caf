internal import CommandLine
internal import Exchange
internal import Storage
internal import Text

/// `forget`: erases an enterprise or a handed-over response for good.
struct ForgetCommand: Command {
  static let spec = CommandSpec(
    "forget", abstract: "Erase a business, or what came with a code, for good.",
    discussion: """
      Rows, unfinished interviews, notes and everything counted from them are erased, and the \
      file is rewritten so that no byte of the answers is left in it. Only hashes of the ids stay, \
      so that the same file cannot come back.
      """,
    group: "Owners",
    examples: [
      .init("forget \"Taller Ulm\"", "a business by its name"),
      .init("forget 7K3M-9QXW-02AB-CDEF --yes", "what came with this code"),
    ],
    options: [
      .flag("yes", help: "Do not ask."),
      .flag("compact", help: "Rewrite the file even if it is large."),
    ],
    positionals: [
      PositionalSpec("NAME|ID|CODE", .required, help: "A business, an assessment, or a code.")
    ])

  private let name: String
  private let isSure: Bool
  private let compaction: Compaction

  init(_ arguments: ParsedArguments) {
    name = arguments.requiredWord("NAME|ID|CODE")
    isSure = arguments.isGiven("yes")
    compaction = arguments.isGiven("compact") ? .always : .small
  }

  func run(in context: CommandContext) throws {
    // The person of an erasure that was held up can no longer be found by name.
    guard let store = try context.existingStore() else {
      throw CommandFailure(.notFound, context.phrase(.unknownName(name)))
    }
    let wasHeldUp = try store.resumeErasure(compaction)
    let (person, count): (PersonSelection, Int)
    do {
      (person, count) = try self.person(in: context)
    } catch let failure as CommandFailure where wasHeldUp && failure.code == .notFound {
      return try context.write("\(context.phrase(.erasureFinished))")
    }
    guard try isSure || agrees(count, in: context) else {
      return try context.say(context.phrase(.notErased))
    }
    let erasure = try store.forget(person, on: context.today.iso, compaction)
    try context.write(
      "\(context.phrase(.erased(assessments: erasure.assessments, drafts: erasure.drafts)))")
    try context.write("\(context.phrase(.copiesRemain))")
  }

  private func person(in context: CommandContext) throws -> (PersonSelection, Int) {
    let store = try context.store()
    if let code = WithdrawalCode.normalized(name) {
      let hash = WithdrawalCode.hash(code)
      let found = try store.assessments(.receipt(hash), limit: nil)
      if !found.isEmpty { return (.receipt(hash), found.count) }
    }
    var enterprises = try store.enterprises(named: name)
    // The own enterprise has no name but the one that the list shows.
    if Language.allCases.contains(where: { CommandPhrase.ownEnterprise.text(in: $0) == name }) {
      enterprises = try store.enterprises().filter { $0.label == nil }
    }
    // An id's beginning may fit several enterprises: what is erased must be the one meant.
    guard enterprises.count < 2 else {
      throw CommandFailure(
        .usage, context.phrase(.ambiguous(name: name, count: enterprises.count)))
    }
    if let enterprise = enterprises.first {
      let found = try store.assessments(.enterprise(enterprise.id), limit: nil)
      return (.enterprise(enterprise.id), found.count)
    }
    if name.utf8.count >= 4,
      let draft = try store.drafts().first(where: { $0.id.hasPrefix(name) })
    {
      let found = try store.assessments(.enterprise(draft.enterprise), limit: nil)
      return (.enterprise(draft.enterprise), found.count)
    }
    let assessment = try context.assessment(name)
    if let enterprise = assessment.enterprise {
      let found = try store.assessments(.enterprise(enterprise), limit: nil)
      return (.enterprise(enterprise), found.count)
    }
    return (.assessment(assessment.id), 1)
  }

  private func agrees(_ count: Int, in context: CommandContext) throws -> Bool {
    guard context.canAsk else { throw CommandFailure(.usage, context.phrase(.erasureNeedsYes)) }
    return try context.agrees(.askErasure(assessments: count, name: name))
  }
}
