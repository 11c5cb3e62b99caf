internal import CommandLine

extension CommandTable {
  /// The program's whole command line: help, parsing, and later man page and completions.
  static var readiness: CommandTable {
    CommandTable(
      program: "readiness",
      abstract: "Where does your enterprise stand digitally, and what should you do next?",
      discussion: """
        Answers stay on this computer; nothing is ever sent anywhere.
        """,
      examples: [
        .init("assess", "answer the questions; stop at any time and go on later"),
        .init("show", "the latest result and its reasons"),
        .init("share --campaign campaign.json", "hand your answers to your association"),
        .init("compare", "what participating enterprises of two countries answered"),
      ],
      globalOptions: GlobalOptions.specs,
      commands: CommandList.single.map { $0.spec } + [
        CommandSpec(
          "campaign", abstract: "Make a campaign file, and see how a campaign goes.",
          group: "Associations and advisors", subcommands: CommandList.campaign.map { $0.spec }),
        CommandSpec(
          "release", abstract: "See what has left the store as figures about groups.",
          group: "Associations and advisors", subcommands: CommandList.release.map { $0.spec }),
        CommandSpec(
          "questionnaire", abstract: "Check, describe and try out questionnaires.",
          group: "Authors", subcommands: CommandList.questionnaire.map { $0.spec }),
      ],
      exitCodes: Commands.ExitCode.allCases.map { .init(Int($0.rawValue), $0.meaning) })
  }
}
