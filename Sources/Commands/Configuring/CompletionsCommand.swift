internal import CommandLine
internal import System
internal import Text

/// `completions`: a script that lets a shell complete words.
struct CompletionsCommand: Command {
  static let spec = CommandSpec(
    "completions", abstract: "Print a script that lets your shell complete commands and names.",
    discussion: """
      The script asks this program what fits, so it need not be made again when the program changes. \
      Names of clients, campaigns and assessments are read from the store without touching it.
      """,
    group: "The program",
    examples: [
      .init("completions bash >> ~/.bash_completion", "for bash"),
      .init("completions zsh > ~/.zfunc/_readiness", "for zsh, with ~/.zfunc in $fpath"),
      .init("completions fish > ~/.config/fish/completions/readiness.fish", "for fish"),
    ],
    positionals: [
      PositionalSpec(
        "SHELL", help: "\(shells.dropLast().joined(separator: ", ")) or \(shells.last ?? "").",
        completion: .words(shells))
    ])

  private static let shells = Shell.allCases.map(\.rawValue)

  private let shell: Shell

  init(_ arguments: ParsedArguments) throws {
    let name = arguments.requiredWord("SHELL")
    guard let shell = Shell(rawValue: name) else {
      throw OptionProblem(
        .shell(name, meant: didYouMean(name, among: Self.shells), known: Self.shells))
    }
    self.shell = shell
  }

  func run(in context: CommandContext) throws {
    let script = shell.completionScript(program: CommandTable.readiness.program)
    try context.surroundings.streams.output.write(script)
  }
}
