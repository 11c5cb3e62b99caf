internal import CommandLine
internal import JSON
internal import Storage
internal import Text

/// `forget`: erases an enterprise or a handed-over response for good, or everything that is due.
struct ForgetCommand: Command {
  static let spec = CommandSpec(
    "forget", abstract: "Erase a business, or what came with a code, for good.",
    discussion: """
      Rows, unfinished interviews, notes and everything counted from them are erased, and the \
      file is rewritten so that no byte of the answers is left in it. Only hashes of the ids stay, \
      so that the same file cannot come back. With --due goes what was to be kept or blocked until \
      a day that is over; it is listed first.
      """,
    group: "Owners",
    examples: [
      .init("forget \"Taller Ulm\"", "a business by its name"),
      .init("forget 7K3M-9QXW-02AB-CDEF --yes", "what came with this code"),
      .init("forget --due", "whatever is no longer to be kept"),
    ],
    options: [
      .flag("due", help: "Erase what was to be kept or blocked until a day that is over."),
      .flag("copies", help: "Erase it in backups and stores put aside that this program finds."),
      .flag("yes", help: "Do not ask."),
      .flag("compact", help: "Rewrite the file even if it is large."),
    ],
    positionals: [
      PositionalSpec(
        "NAME|ID|CODE", .optional, help: "A business, an assessment, or a code.",
        completion: .assessment)
    ])

  private let name: String?
  private let isSure: Bool
  private let reachesCopies: Bool
  private let compaction: Compaction

  init(_ arguments: ParsedArguments) throws {
    name = arguments.word("NAME|ID|CODE")
    isSure = arguments.isGiven("yes")
    reachesCopies = arguments.isGiven("copies")
    compaction = arguments.isGiven("compact") ? .always : .small
    guard (name == nil) == arguments.isGiven("due") else {
      throw NamingProblem(.usage, .erasure)
    }
  }

  func run(in context: CommandContext) throws {
    guard let name else { return try eraseDue(in: context) }
    // The person of an erasure that was held up can no longer be found by name.
    let store = try context.existingStore()
    let wasHeldUp = try store?.resumeErasure(compaction) ?? false
    let copies = try StoreCopies(of: context)
    guard let person = try person(name, in: context) else {
      if wasHeldUp { return try context.write("\(context.phrase(.erasureFinished))") }
      return try erase(name, in: copies, context)
    }
    let question = CommandPhrase.askErasure(assessments: person.assessments, name: name)
    guard try isSure || agrees(question, in: context) else {
      return try context.say(context.phrase(.notErased))
    }
    let known = person.selection.nameInCopies ?? name
    let holding = reachesCopies ? [] : try copies.holding(known)
    let erasure = try context.store().forget(
      person.selection, on: context.today.iso, compaction)
    try context.write(
      "\(context.phrase(.erased(assessments: erasure.assessments, drafts: erasure.drafts)))")
    if reachesCopies { return try report(copies.forget(known, compaction), in: context) }
    if !holding.isEmpty { try context.show([RightsPhrase.copiesHold(paths: holding)]) }
    try context.write("\(context.phrase(.copiesRemain))")
  }

  private func person(_ name: String, in context: CommandContext) throws -> NamedPerson? {
    do {
      return try context.person(name)
    } catch let failure as CommandFailure where failure.code == .notFound {
      return nil
    }
  }

  /// Gone from the store already: then it is the copies that are meant.
  private func erase(
    _ name: String, in copies: StoreCopies, _ context: CommandContext
  ) throws {
    let holding = reachesCopies ? try copies.holding(name) : []
    // What is in no copy either is not known, and that is said as it always is.
    if holding.isEmpty { _ = try context.person(name) }
    let question = RightsPhrase.askCopies(name: name, paths: holding)
    guard try isSure || agrees(question, in: context) else {
      return try context.say(context.phrase(.notErased))
    }
    try report(copies.forget(name, compaction), in: context)
  }

  /// Says in which copies something was erased; it is a failure if one could not be reached.
  private func report(_ outcome: StoreCopies.Outcome, in context: CommandContext) throws {
    if !outcome.erased.isEmpty {
      try context.show([RightsPhrase.copiesErased(paths: outcome.erased)])
    }
    try context.write("\(context.phrase(.copiesRemain))")
    if outcome.isIncomplete { throw CommandFailure(.failure) }
  }

  private func agrees(_ question: some Phrase, in context: CommandContext) throws -> Bool {
    guard context.canAsk else { throw CommandFailure(.usage, context.phrase(.erasureNeedsYes)) }
    return try context.agrees(question)
  }

  // MARK: What is due

  private func eraseDue(in context: CommandContext) throws {
    guard let store = try context.existingStore() else {
      return try context.show([RightsPhrase.nothingDue])
    }
    let wasHeldUp = try store.resumeErasure(compaction)
    let due = try store.due(on: context.today.iso)
    guard !due.isEmpty else {
      return try wasHeldUp
        ? context.write("\(context.phrase(.erasureFinished))")
        : context.show([RightsPhrase.nothingDue])
    }
    if !context.options.isJSON { try context.write(DueTable(context).table(of: due)) }
    let count = due.reduce(0) { $0 + $1.assessments }
    guard try isSure || agrees(RightsPhrase.askErasure(assessments: count), in: context) else {
      return try context.say(context.phrase(.notErased))
    }
    let erasure = try store.forgetDue(on: context.today.iso, compaction)
    if context.options.isJSON {
      return try context.write(
        [
          "assessments": JSONValue(.integer(Int64(erasure.assessments))),
          "drafts": JSONValue(.integer(Int64(erasure.drafts))),
          "enterprises": JSONValue(.integer(Int64(erasure.enterprises))),
        ])
    }
    try context.write(
      "\(context.phrase(.erased(assessments: erasure.assessments, drafts: erasure.drafts)))")
    if reachesCopies {
      return try report(StoreCopies(of: context).forgetDue(compaction), in: context)
    }
    try context.write("\(context.phrase(.copiesRemain))")
  }
}

extension PersonSelection {
  /// By what an enterprise is found in copies, where it may have had another name, and its name another
  /// enterprise; `nil` of what has none.
  fileprivate var nameInCopies: String? {
    if case .enterprise(let id) = self { id } else { nil }
  }
}
