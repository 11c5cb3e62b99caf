extension CommandTable {
  /// The manual page of section 1, in the macros of man(7), in English.
  ///
  /// - Parameters:
  ///   - version: The version of the program.
  ///   - day: The day written below the page, as `2026-11-20`.
  /// - Returns: ASCII text, its last line ended.
  public func manual(version: String, day: String) -> String {
    var page = ManualPage()
    page.begin(program, version: version, day: day)
    page.name(program, abstract.withoutFullStop)
    page.section("SYNOPSIS")
    page.synopsis([program], ["OPTIONS", "COMMAND"].map { "[\($0)]" })
    page.section("DESCRIPTION")
    page.paragraphs(discussion)
    addCommands(to: &page)
    page.section("GLOBAL OPTIONS")
    page.paragraphs("Every command takes these; they may also stand before it.")
    for option in shown(globalOptions) + [Self.helpOption] { page.option(option) }
    page.paragraphs("Without a command:")
    page.option(Self.versionOption)
    page.notes("EXIT STATUS", exitCodes.map { Note("\($0.code)", $0.meaning) })
    page.notes("ENVIRONMENT", environment)
    page.notes("FILES", files)
    if !examples.isEmpty { page.section("EXAMPLES") }
    page.examples(examples, program: program)
    return page.lines.map { $0 + "\n" }.joined()
  }

  private func addCommands(to page: inout ManualPage) {
    let shownCommands = everyCommand.filter { $0.command.visibility == .shown }
    guard !shownCommands.isEmpty else { return }
    page.section("COMMANDS")
    page.paragraphs(
      "Options may stand anywhere; \"--\" ends them, and a value that begins with a hyphen is "
        + "written after \"=\".")
    for (path, command) in shownCommands {
      page.subsection(([program] + path).joined(separator: " "))
      page.synopsis([program] + path, synopsis(of: command))
      page.paragraphs(command.abstract)
      page.paragraphs(command.discussion)
      for positional in command.positionals { page.item(positional) }
      for option in shown(command.options) { page.option(option) }
      page.examples(command.examples, program: program)
    }
  }

  private func synopsis(of command: CommandSpec) -> [String] {
    let members = command.subcommands.filter { $0.visibility == .shown }.map(\.name)
    guard members.isEmpty else {
      let choice = members.joined(separator: "|")
      return [command.usual == nil ? choice : "[\(choice)]"]
    }
    return (shown(command.options).isEmpty ? [] : ["[OPTIONS]"]) + command.positionals.map(\.usage)
  }

  private func shown(_ options: [OptionSpec]) -> [OptionSpec] {
    options.filter { $0.visibility == .shown }
  }
}

extension String {
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
