/// Everything the program can be asked for: the one source of parsing, help, manual page and
/// completions.
public struct CommandTable: Sendable, Hashable {
  /// What an exit code means.
  public struct ExitCode: Sendable, Hashable {
    /// The number.
    public let code: Int
    /// When the program ends with it.
    public let meaning: String

    /// The meaning of an exit code.
    public init(_ code: Int, _ meaning: String) {
      self.code = code
      self.meaning = meaning
    }
  }

  /// An environment variable or a file, and what it is for.
  public struct Note: Sendable, Hashable {
    /// The variable's name, or the file's path.
    public let name: String
    /// What it is for, in one or two sentences.
    public let meaning: String

    /// The meaning of a variable or file.
    public init(_ name: String, _ meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  /// The word that starts the program.
  public let program: String
  /// What the program does, in one short sentence.
  public let abstract: String
  /// More about it, paragraphs apart by a line feed; may be empty.
  public let discussion: String
  /// Command lines worth showing, the most usual first.
  public let examples: [CommandSpec.Example]
  /// The options every command takes, accepted before and after the command.
  public let globalOptions: [OptionSpec]
  /// The commands in the order of the overall help.
  public let commands: [CommandSpec]
  /// The exit codes in order.
  public let exitCodes: [ExitCode]
  /// The environment variables that count, for the manual page.
  public let environment: [Note]
  /// The files that belong to the program, for the manual page.
  public let files: [Note]

  /// A table of these commands; `--help`, `--version` and the command `help` come of themselves.
  public init(
    program: String, abstract: String, discussion: String = "",
    examples: [CommandSpec.Example] = [], globalOptions: [OptionSpec] = [],
    commands: [CommandSpec], exitCodes: [ExitCode] = [], environment: [Note] = [],
    files: [Note] = []
  ) {
    self.program = program
    self.abstract = abstract
    self.discussion = discussion
    self.examples = examples
    self.globalOptions = globalOptions
    self.commands = commands
    self.exitCodes = exitCodes
    self.environment = environment
    self.files = files
  }

  /// The option that asks for help, known everywhere.
  static let helpOption = OptionSpec.flag(
    "help", short: "h", help: "Show help for the program or the command.")
  /// The option that asks for the version, known before any command.
  static let versionOption = OptionSpec.flag("version", help: "Show the version.")

  /// The command a path of names leads to, nil if it leads nowhere; the empty path leads nowhere.
  public func command(at path: [String]) -> CommandSpec? {
    var found: CommandSpec?
    var level = commands
    for name in path {
      guard let next = level.first(where: { $0.name == name }) else { return nil }
      found = next
      level = next.subcommands
    }
    return found
  }

  /// Every command with its path, families before their members.
  var everyCommand: [(path: [String], command: CommandSpec)] {
    commands.flatMap { command in
      [([command.name], command)]
        + command.subcommands.map { ([command.name, $0.name], $0) }
    }
  }
}
