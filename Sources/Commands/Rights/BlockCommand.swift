internal import CommandLine
internal import Exchange
internal import JSON
internal import Storage
internal import Text

/// `block`: takes an enterprise out of every group at once, without erasing it yet.
struct BlockCommand: Command {
  static let spec = CommandSpec(
    "block", abstract: "Take a business out of every group at once, without erasing it yet.",
    discussion: """
      What is blocked counts in no group from this moment on and stays as it is: for a business that \
      asks for erasure where the law has it kept aside first (Mexico), that objects, or that says \
      the answers are wrong. After the last day 'forget --due' erases it; without --until that is \
      \(usualDays) days from today (setting "blockedDays"), for the reasons accuracy and claim never. \
      What corrects it later is blocked as well.
      """,
    group: "Owners",
    examples: [
      .init("block 7K3M-9QXW-02AB-CDEF", "what came with this code, erased after 90 days"),
      .init("block \"Taller Ulm\" --reason accuracy", "until it is cleared up"),
      .init("block \"Taller Ulm\" --lift", "counted again"),
    ],
    options: [
      .value(
        "reason", "REASON", choices: Blocking.Reason.allCases.map(\.rawValue),
        defaultValue: Blocking.Reason.cancellation.rawValue,
        help: "Why: asked for erasure, objects, disputes the answers, or a legal claim."),
      .value("until", "DAY", help: "The last day before it is due to be erased."),
      .flag("lift", help: "Count it again."),
    ],
    positionals: [
      PositionalSpec(
        "NAME|ID|CODE", .required, help: "A business, an assessment, or a code.",
        completion: .assessment)
    ])

  /// How long something is blocked before it is erased unless said otherwise, in days.
  private static let usualDays = 90

  private let name: String
  private let reason: Blocking.Reason
  private let until: String?
  private let lifts: Bool

  init(_ arguments: ParsedArguments) throws {
    name = arguments.requiredWord("NAME|ID|CODE")
    reason = try arguments.choice("reason", as: Blocking.Reason.self) ?? .cancellation
    until = arguments.value("until")
    lifts = arguments.isGiven("lift")
    if lifts, until != nil {
      throw OptionProblem(.oneOf(["--lift", "--until"]))
    }
  }

  func run(in context: CommandContext) throws {
    let person = try context.person(name)
    let store = try context.store()
    let until = try context.lastDay(until, option: "until") ?? usualDay(in: context)
    if lifts {
      let count = try store.unblock(person.selection)
      if context.options.isJSON { return try context.write(json(count, nil)) }
      return try context.show([RightsPhrase.lifted(name: name, assessments: count)])
    }
    let blocking = Blocking(
      on: context.today.iso, for: reason, until: until?.iso)
    let count = try store.block(person.selection, blocking)
    if context.options.isJSON { return try context.write(json(count, blocking)) }
    try context.show(
      [
        RightsPhrase.blocked(name: name, assessments: count, reason.phrase),
        until.map(RightsPhrase.erasedAfter) ?? .staysBlocked,
      ])
  }

  /// The last day where none is named.
  private func usualDay(in context: CommandContext) -> CalendarDate? {
    switch reason {
    case .accuracy, .claim: return nil
    case .cancellation, .objection:
      return context.today.adding(days: context.options.settings.blockedDays ?? Self.usualDays)
    }
  }

  private func json(_ count: Int, _ blocking: Blocking?) -> JSONValue {
    [
      "assessments": JSONValue(.integer(Int64(count))),
      "blocked": blocking.map { blocking in
        [
          "on": JSONValue(.string(blocking.on)),
          "reason": JSONValue(.string(blocking.reason.rawValue)),
          "until": blocking.until.map { JSONValue(.string($0)) } ?? nil,
        ]
      } ?? nil,
    ]
  }
}
