import CommandLine

/// A small program with every kind of option, word and command.
enum Sample {
  static let table = CommandTable(
    program: "readiness",
    abstract: "Assess how ready an enterprise is.",
    discussion: "Nothing is sent anywhere.",
    examples: [.init("", "Open the home screen.")],
    globalOptions: [
      .value("store", "PATH", help: "Use the store at PATH."),
      .flag("json", help: "Write JSON."),
      .flag("quiet", short: "q", help: "Say less."),
      .value(
        "color", "WHEN", choices: ["auto", "always", "never"], defaultValue: "auto",
        help: "Colour the output."),
      .flag("trace", help: "For developers.", visibility: .hidden),
    ],
    commands: [
      CommandSpec(
        "report", abstract: "Write the report of an assessment.", group: "Owners",
        examples: [
          .init("report -o result.html", "Write the last assessment's report into a file.")
        ],
        options: [
          .value("output", short: "o", "FILE", help: "Write to FILE instead of standard output."),
          .value("format", "FORMAT", choices: ["html", "text"], help: "The format."),
          .flag("force", short: "f", help: "Overwrite an existing file."),
        ],
        positionals: [.init("ASSESSMENT", .optional, help: "Its id, or the beginning of it.")]),
      CommandSpec(
        "score", abstract: "Score a response file.", group: "Owners",
        positionals: [.init("FILE", help: "The file, or - for standard input.")]),
      CommandSpec(
        "compare", abstract: "Compare countries.", group: "Associations",
        options: [
          .repeated("period", short: "p", "ASSOC=LABEL", help: "Use this period."),
          .value("margin", "POINTS", defaultValue: "5", help: "The margin."),
          .value("since", "DATE", help: "Only from DATE."),
        ],
        positionals: [.init("SUMMARY", .rest, help: "Summary files.")]),
      CommandSpec(
        "import", abstract: "Read response files.", group: "Associations",
        positionals: [.init("FILE", .requiredRest, help: "The files.")]),
      CommandSpec(
        "questionnaire", abstract: "Work on questionnaires.", group: "Authors",
        subcommands: [
          CommandSpec(
            "check", abstract: "Check a questionnaire.",
            options: [.flag("strict", help: "Warnings count as errors.")],
            positionals: [.init("FOLDER", help: "Its folder.")]),
          CommandSpec("info", abstract: "Describe a questionnaire."),
        ]),
      CommandSpec(
        "show", abstract: "Show a result.", group: "Owners",
        options: [
          .value("client", "NAME", help: "Of this client.", completion: .lookup("client"))
        ],
        positionals: [
          .init(
            "ASSESSMENT", .optional, help: "Its id, or a file.",
            completion: .lookup("assessment", orPath: true))
        ]),
      CommandSpec(
        "settings", abstract: "See or change settings.", group: "Owners",
        subcommands: [
          CommandSpec("list", abstract: "List them."),
          CommandSpec("set", abstract: "Change one.", positionals: [.init("KEY", help: "Which.")]),
        ], usual: "list"),
      CommandSpec("secret", abstract: "Not shown.", visibility: .hidden),
      CommandSpec("__ask", abstract: "For programs.", visibility: .hidden),
    ],
    exitCodes: [.init(0, "All went well."), .init(2, "The command line is wrong.")],
    environment: [.init("STORE", "The store.")],
    files: [.init("~/.config/it's", "Settings\\rules.")])

  /// Parses words given as one line apart by spaces.
  static func parse(_ line: String) throws(UsageProblem) -> Invocation {
    try table.parse(line.split(separator: " ").map(String.init))
  }

  /// The findings about a line, empty if it is right.
  static func findings(_ line: String) -> [UsageProblem.Finding] {
    do throws(UsageProblem) {
      _ = try parse(line)
      return []
    } catch {
      return error.findings
    }
  }
}
