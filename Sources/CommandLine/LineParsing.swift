import Text

/// Reads one command line word by word against the table.
struct LineParsing {
  let table: CommandTable
  var remaining: ArraySlice<String>

  private(set) var path: [String] = []
  var command: CommandSpec?
  var given: [(option: OptionSpec, value: String)] = []
  private(set) var words: [String] = []
  var findings: [UsageProblem.Finding] = []
  var request = Invocation.Request.run
  private(set) var optionsHaveEnded = false
  private(set) var commandIsUnknown = false
  var optionWasUnknown = false
  /// The option at the end of the words read whose value is still to come.
  var optionThatWaits: OptionSpec?

  init(_ arguments: [String], table: CommandTable) {
    self.table = table
    remaining = arguments[...]
  }

  /// Takes every word.
  mutating func readAll() {
    while let word = remaining.popFirst(), !commandIsUnknown {
      if optionsHaveEnded || word == "-" || !word.hasPrefix("-") {
        take(word: word)
      } else if word == "--" {
        optionsHaveEnded = true
      } else if word.hasPrefix("--") {
        take(long: word)
      } else {
        take(shorts: word.dropFirst())
      }
    }
  }

  mutating func invocation() throws(UsageProblem) -> Invocation {
    readAll()
    if request == .run { goOnToUsualMember() }
    var arguments = ParsedArguments(
      command: path, options: knownOptions, positionals: command?.positionals ?? [])
    if request == .run && !commandIsUnknown { fill(&arguments) }
    // Whoever asks for help gets it, whatever else is wrong with the line.
    if !findings.isEmpty && (request == .run || commandIsUnknown) {
      throw UsageProblem(findings, in: path)
    }
    return Invocation(request: request, command: path, arguments: arguments)
  }

  var knownOptions: [OptionSpec] {
    table.globalOptions + (command?.options ?? [])
  }

  private mutating func take(word: String) {
    let choices = command.map(\.subcommands) ?? table.commands
    if command == nil && word == "help" {
      request = .help
      return
    }
    if command != nil && choices.isEmpty {
      words.append(word)
    } else if let chosen = choices.first(where: { $0.name == word }) {
      path.append(word)
      command = chosen
    } else {
      let names = choices.filter { $0.visibility == .shown }.map(\.name)
      findings.append(
        .unknownCommand(word: word, suggestion: didYouMean(word, among: names)))
      commandIsUnknown = true
    }
  }

  /// A family of which no member was named stands for its usual one, if it has one.
  private mutating func goOnToUsualMember() {
    guard let family = command, let usual = family.usual,
      let member = family.subcommands.first(where: { $0.name == usual })
    else { return }
    path.append(usual)
    command = member
  }

  private mutating func fill(_ arguments: inout ParsedArguments) {
    for (option, value) in given { arguments.give(option.name, value) }
    if let command, !command.subcommands.isEmpty {
      let shown = command.subcommands.filter { $0.visibility == .shown }
      findings.append(.missingSubcommand(choices: shown.map(\.name)))
      return
    }
    var left = words[...]
    for positional in command?.positionals ?? [] {
      switch positional.arity {
      case .required, .optional:
        if let word = left.popFirst() {
          arguments.give(positional, word)
          continue
        }
      case .rest, .requiredRest:
        let isEmpty = left.isEmpty
        while let word = left.popFirst() { arguments.give(positional, word) }
        if !isEmpty { continue }
      }
      if positional.arity == .required || positional.arity == .requiredRest {
        findings.append(.missingWord(name: positional.name))
      }
    }
    // After an unknown option a surplus word is most likely its value: one finding is enough.
    if !optionWasUnknown {
      findings += left.map { .unexpectedWord(word: $0) }
    }
  }
}

extension CommandTable {
  /// Reads the words after the program's name.
  ///
  /// Options may stand anywhere, the global ones also before the command; `--` ends options, `-`
  /// is a word, and `--name VALUE`, `--name=VALUE`, `-n VALUE`, `-nVALUE` mean the same. A value
  /// that begins with a hyphen is written after `=`. `--help` asks for help even if other things
  /// are wrong.
  ///
  /// - Parameter arguments: The words, without the program's name.
  /// - Returns: What the line asks for.
  /// - Throws: ``UsageProblem`` with everything that is wrong with the line.
  public func parse(_ arguments: [String]) throws(UsageProblem) -> Invocation {
    var parsing = LineParsing(arguments, table: self)
    return try parsing.invocation()
  }
}
