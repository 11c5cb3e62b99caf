extension CommandTable {
  /// What is wrong with the table itself, in English; a test keeps it empty.
  ///
  /// Names must be unique and well formed, a family has no words of its own, optional words come
  /// after required ones and only the last takes many, and a default value is one of the choices.
  public var definitionProblems: [String] {
    var problems = Self.repeated(commands.map(\.name) + ["help"]).map {
      "the command \($0) is declared twice"
    }
    problems += optionProblems(globalOptions, at: "global options")
    for (path, command) in everyCommand {
      let place = path.joined(separator: " ")
      problems += optionProblems(globalOptions + command.options, at: place)
      problems += positionalProblems(command, at: place)
      problems += Self.repeated(command.subcommands.map(\.name)).map {
        "\(place): the command \($0) is declared twice"
      }
      if path.count > 1 && !command.subcommands.isEmpty {
        problems.append("\(place): commands nest one level only")
      }
      // What only programs call may begin with underscores, so that no person meets it.
      let name = command.visibility == .hidden ? command.name.drop { $0 == "_" } : command.name[...]
      if !Self.isWord(name) { problems.append("\(place): not a command name") }
      if let usual = command.usual, !command.subcommands.contains(where: { $0.name == usual }) {
        problems.append("\(place): there is no \(usual) to be the usual command")
      }
    }
    var seen = Set<String>()
    return problems.filter { seen.insert($0).inserted }
  }

  private func optionProblems(_ options: [OptionSpec], at place: String) -> [String] {
    let all = options + [Self.helpOption, Self.versionOption]
    var problems = Self.repeated(all.map { "--\($0.name)" }).map {
      "\(place): \($0) is declared twice"
    }
    problems += Self.repeated(all.compactMap { $0.short.map { "-\($0)" } }).map {
      "\(place): \($0) is declared twice"
    }
    for option in options {
      if !Self.isWord(option.name[...]) { problems.append("\(place): --\(option.name) is no name") }
      if option.kind != .flag && option.placeholder.isEmpty {
        problems.append("\(place): --\(option.name) needs a placeholder")
      }
      if let value = option.defaultValue, !option.choices.isEmpty, !option.choices.contains(value) {
        problems.append("\(place): the default of --\(option.name) is not one of its choices")
      }
      if let short = option.short, !(short.isASCII && short.isLetter) {
        problems.append("\(place): -\(short) is not an ASCII letter")
      }
    }
    return problems
  }

  private func positionalProblems(_ command: CommandSpec, at place: String) -> [String] {
    let positionals = command.positionals
    var problems = Self.repeated(positionals.map(\.name)).map {
      "\(place): \($0) is declared twice"
    }
    if !command.subcommands.isEmpty && !positionals.isEmpty {
      problems.append("\(place): a family of commands takes no words of its own")
    }
    for (position, positional) in positionals.enumerated() {
      let isLast = position == positionals.count - 1
      switch positional.arity {
      case .rest, .requiredRest:
        if !isLast { problems.append("\(place): only the last word takes many") }
      case .required:
        if positionals[..<position].contains(where: { $0.arity == .optional }) {
          problems.append("\(place): \(positional.name) is required after an optional word")
        }
      case .optional:
        break
      }
    }
    return problems
  }

  private static func repeated(_ names: [String]) -> [String] {
    names.indices.filter { names[..<$0].contains(names[$0]) }.map { names[$0] }
  }

  /// Lower-case ASCII letters, digits and inner hyphens.
  private static func isWord(_ name: Substring) -> Bool {
    !name.isEmpty && !name.hasPrefix("-") && !name.hasSuffix("-")
      && name.allSatisfy { $0 == "-" || $0.isASCII && ($0.isLowercase || $0.isNumber) }
  }
}
