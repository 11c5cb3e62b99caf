import CommandLine
import Testing

@Suite("Command tables")
struct DefinitionTests {
  @Test("A well-made table has no problems")
  func sample() {
    #expect(Sample.table.definitionProblems == [])
  }

  private static func problems(
    _ commands: [CommandSpec], global: [OptionSpec] = []
  ) -> [String] {
    CommandTable(program: "p", abstract: "", globalOptions: global, commands: commands)
      .definitionProblems
  }

  @Test(
    "Each mistake in a table is found",
    arguments: [
      ([CommandSpec("a", abstract: ""), CommandSpec("a", abstract: "")], "twice"),
      ([CommandSpec("help", abstract: "")], "twice"),
      ([CommandSpec("A", abstract: "")], "not a command name"),
      ([CommandSpec("a", abstract: "", options: [.flag("g", help: "")])], "--g is declared twice"),
      ([CommandSpec("a", abstract: "", options: [.flag("help", help: "")])], "--help is declared"),
      (
        [CommandSpec("a", abstract: "", options: [.flag("x", short: "h", help: "")])],
        "-h is declared twice"
      ),
      ([CommandSpec("a", abstract: "", options: [.flag("-x", help: "")])], "is no name"),
      ([CommandSpec("a", abstract: "", options: [.value("x", "", help: "")])], "placeholder"),
      (
        [
          CommandSpec(
            "a", abstract: "",
            options: [.value("x", "X", choices: ["b"], defaultValue: "c", help: "")])
        ], "default"
      ),
      ([CommandSpec("a", abstract: "", options: [.flag("x", short: "ñ", help: "")])], "ASCII"),
      (
        [
          CommandSpec("a", abstract: "", positionals: [.init("F", help: ""), .init("F", help: "")])
        ],
        "F is declared twice"
      ),
      (
        [
          CommandSpec(
            "a", abstract: "", positionals: [.init("F", .rest, help: ""), .init("G", help: "")])
        ], "only the last"
      ),
      (
        [
          CommandSpec(
            "a", abstract: "", positionals: [.init("F", .optional, help: ""), .init("G", help: "")])
        ], "required after"
      ),
      (
        [
          CommandSpec(
            "a", abstract: "", positionals: [.init("F", help: "")],
            subcommands: [CommandSpec("b", abstract: "")])
        ], "no words of its own"
      ),
      (
        [
          CommandSpec(
            "a", abstract: "",
            subcommands: [
              CommandSpec("b", abstract: "", subcommands: [CommandSpec("c", abstract: "")])
            ])
        ], "one level"
      ),
      (
        [CommandSpec("a", abstract: "", subcommands: [CommandSpec("b", abstract: "")], usual: "c")],
        "there is no c"
      ),
      ([CommandSpec("__a", abstract: "")], "not a command name"),
      ([CommandSpec("__", abstract: "", visibility: .hidden)], "not a command name"),
    ])
  func mistakes(commands: [CommandSpec], words: String) {
    let problems = Self.problems(commands, global: [.flag("g", help: "")])
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.contains(words) == true, "\(problems)")
  }
}
