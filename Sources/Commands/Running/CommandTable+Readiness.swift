internal import CommandLine

extension CommandTable {
  /// The program's whole command line: help, parsing, manual page and completions.
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
        CommandSpec(
          "config", abstract: "See and change what is chosen for good.",
          discussion: "Without another word it lists every setting.", group: "The program",
          subcommands: CommandList.config.map { $0.spec }, usual: "list"),
      ] + CommandList.program.map { $0.spec },
      exitCodes: Commands.ExitCode.allCases.map { .init(Int($0.rawValue), $0.meaning) },
      environment: environment, files: files)
  }
  private static let environment: [Note] = [
    Note("READINESS_STORE", "The store, unless --store names another."),
    Note("READINESS_LANG", "The language, unless --lang names another."),
    Note("SOURCE_DATE_EPOCH", "The day of reports and of this page, instead of today."),
    Note("LC_ALL, LC_MESSAGES, LANG", "The language where nothing else names one."),
    Note("READINESS_ACCESSIBLE, ACCESSIBLE", "Set to anything: plain lines, as with --plain."),
    Note("NO_COLOR, CLICOLOR, CLICOLOR_FORCE, FORCE_COLOR, TERM", "Whether text is coloured."),
    Note("XDG_DATA_HOME, XDG_CONFIG_HOME", "Where the store and the settings are kept."),
    Note(
      "XDG_DOCUMENTS_DIR, XDG_DOWNLOAD_DIR",
      "Where files to hand over are written and files that arrived are looked for."),
  ]

  private static let files: [Note] = [
    Note("~/.local/share/readiness/store.sqlite", "The store: answers and results."),
    Note("~/.config/readiness/config.json", "The settings; see 'readiness config'."),
    Note("~/Documents/readiness/", "Files to hand over. 'readiness where' shows all three."),
  ]
}
