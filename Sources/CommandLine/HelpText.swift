public import Text

extension CommandTable {
  /// The help for a command, or for the whole program, in English.
  ///
  /// - Parameters:
  ///   - path: The names that lead to the command; empty for the whole program.
  ///   - width: The columns lines are wrapped to.
  /// - Returns: Lines ending in line feeds, or nil if there is no such command.
  public func help(for path: [String] = [], width: Int = 80) -> StyledText? {
    var page = HelpPage(width: max(40, width))
    if path.isEmpty {
      addOverall(to: &page)
    } else if let command = command(at: path) {
      add(command, at: path, to: &page)
    } else {
      return nil
    }
    return page.text
  }

  private func addOverall(to page: inout HelpPage) {
    page.addUsage("\(program) [OPTIONS] [COMMAND]")
    page.addParagraphs(abstract)
    page.addExamples(examples, program: program)
    page.addParagraphs(discussion)
    var groups: [String] = []
    for command in commands where !groups.contains(command.group) { groups.append(command.group) }
    for group in groups {
      page.addList(
        group.isEmpty ? "Commands" : group,
        commands.filter { $0.group == group && $0.visibility == .shown }
          .map { ($0.name, $0.abstract) })
    }
    page.addOptions("Options", globalOptions + [Self.helpOption, Self.versionOption])
    page.addList("Exit codes", exitCodes.map { ("\($0.code)", $0.meaning) })
    page.addParagraphs("More about a command: '\(program) COMMAND --help'.")
  }

  private func add(_ command: CommandSpec, at path: [String], to page: inout HelpPage) {
    let call = ([program] + path).joined(separator: " ")
    let isFamily = !command.subcommands.isEmpty
    let member = command.usual == nil ? "COMMAND" : "[COMMAND]"
    let words = isFamily ? [member] : command.positionals.map(\.usage)
    page.addUsage(([call, "[OPTIONS]"] + words).joined(separator: " "))
    page.addParagraphs(command.abstract)
    page.addExamples(command.examples, program: program)
    page.addParagraphs(command.discussion)
    page.addList("Arguments", command.positionals.map { ($0.name, $0.help) })
    page.addList(
      "Commands",
      command.subcommands.filter { $0.visibility == .shown }.map { ($0.name, $0.abstract) })
    page.addOptions("Options", command.options)
    page.addOptions("Global options", globalOptions + [Self.helpOption])
    if isFamily { page.addParagraphs("More about a command: '\(call) COMMAND --help'.") }
  }
}
