internal import CommandLine
internal import Storage
internal import System
internal import Text

/// The whole program: a command line in, an exit code out.
public enum Program {
  /// The version of the program.
  public static let version = "0.1.0"

  /// What `--version` and `version` print.
  static let versionLine = "readiness \(version)\n"

  /// Runs one command line.
  ///
  /// - Parameters:
  ///   - arguments: the words after the program's name.
  ///   - surroundings: everything outside that the command may touch.
  /// - Returns: the status with which the process ends.
  public static func run(_ arguments: [String], _ surroundings: Surroundings) -> ExitCode {
    var code = ExitCode.ok
    do {
      try perform(arguments, surroundings)
    } catch {
      code = report(CommandFailure(error, program: "readiness"), surroundings)
    }
    do {
      try surroundings.streams.output.flush()
      try surroundings.streams.errors.flush()
    } catch {
      let lost = CommandFailure(error, program: "readiness")
      if code == .ok, lost.code != .ok { code = report(lost, surroundings) }
    }
    return code
  }

  private static func report(_ failure: CommandFailure, _ surroundings: Surroundings) -> ExitCode {
    // Data first, so that the reason stands last on a terminal. A stream that cannot be written
    // any more leaves nothing to be said.
    try? surroundings.streams.output.flush()
    for line in failure.lines {
      // A name in it must not pretend to be the next line.
      try? surroundings.streams.errors.write(line.onOneLine + "\n")
    }
    return failure.code
  }

  private static func perform(_ arguments: [String], _ surroundings: Surroundings) throws {
    let invocation = try CommandTable.readiness.parse(arguments)
    switch invocation.request {
    case .version: try surroundings.streams.output.write(versionLine)
    case .help: try help(for: invocation.command, surroundings)
    case .run:
      let options = try GlobalOptions(invocation.arguments, surroundings.environment)
      let context = CommandContext(surroundings, options)
      do {
        // A shell that completes a word must not find a remark among its offers.
        let warnings =
          invocation.command == [CompleteCommand.spec.name] ? [] : options.settings.warnings
        for warning in warnings {
          try context.tell(sentence: warning.sentence(in: options.language))
        }
        try run(invocation, context)
      } catch {
        throw CommandFailure(error, program: "readiness", in: context.language)
      }
    }
  }

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws {
    if invocation.command.isEmpty { return try home(context) }
    guard let command = CommandList.command(at: invocation.command) else {
      return try help(for: invocation.command, context.surroundings)
    }
    try command.init(invocation.arguments).run(in: context)
  }

  /// Without a command: the home screen; without a terminal short help.
  private static func home(_ context: CommandContext) throws {
    guard context.canAsk else {
      throw CommandFailure(.usage, lines: shortHelp)
    }
    let conversation = try Conversation(context, try context.library.bundle(nil))
    defer { conversation.face.close() }
    try conversation.home()
  }

  /// The examples of the help page, which the table holds anyway.
  private static var shortHelp: [String] {
    let table = CommandTable.readiness
    let examples = table.examples.flatMap { ["  readiness \($0.line)", "      \($0.explanation)"] }
    return [table.abstract] + examples + ["All commands: readiness --help"]
  }

  private static func help(for command: [String], _ surroundings: Surroundings) throws {
    let width = min(surroundings.streams.facts.columns ?? 80, 100)
    let help = CommandTable.readiness.help(for: command, width: width)
    // A page ends with its own line feed.
    try surroundings.streams.output.write(help?.rendered(as: .plain) ?? "")
  }
}
