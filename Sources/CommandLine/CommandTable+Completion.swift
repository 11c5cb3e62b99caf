extension CommandTable {
  /// The word by which shells ask for completions; it comes before `--` and the line's words.
  public static let completionCommand = "__complete"

  /// What fits as the last word of a command line.
  ///
  /// - Parameter words: The words after the program's name up to the cursor; the last one is the
  ///   beginning of the word looked for, and may be empty.
  /// - Returns: What may be offered; nothing where the words before it make no sense.
  public func completions(of words: [String]) -> CompletionOffer {
    let unfinished = words.last ?? ""
    var parsing = LineParsing(Array(words.dropLast()), table: self)
    parsing.readAll()
    let given = Dictionary(parsing.given.map { ($0.option.name, $0.value) }) { $1 }
    if parsing.commandIsUnknown { return CompletionOffer(typed: unfinished) }
    if let option = parsing.optionThatWaits {
      var offer = CompletionOffer(typed: unfinished, given: given)
      offer.offer(option.completion)
      return offer
    }
    guard unfinished.hasPrefix("-"), !parsing.optionsHaveEnded else {
      return offer(ofWord: unfinished, in: parsing, given: given)
    }
    return offer(ofOption: unfinished, in: parsing, given: given)
  }

  private func offer(
    ofWord typed: String, in parsing: LineParsing, given: [String: String]
  ) -> CompletionOffer {
    var offer = CompletionOffer(typed: typed, words: parsing.words, given: given)
    guard let command = parsing.command else {
      offer.offer(commands.candidates)
      if parsing.request != .help {
        offer.offer([.init(word: "help", explanation: Self.helpOption.help)])
      }
      return offer
    }
    if !command.subcommands.isEmpty {
      offer.offer(command.subcommands.candidates)
    } else if let positional = command.positional(at: parsing.words.count) {
      offer.offer(positional.completion)
    }
    return offer
  }

  private func offer(
    ofOption typed: String, in parsing: LineParsing, given: [String: String]
  ) -> CompletionOffer {
    let known = ((parsing.command?.options ?? []) + globalOptions)
      .filter { $0.visibility == .shown }
    if let equals = typed.firstIndex(of: "="), typed.hasPrefix("--") {
      let name = typed[..<equals].dropFirst(2)
      var offer = CompletionOffer(
        typed: typed[equals...].dropFirst(), prefix: String(typed[...equals]), given: given)
      if let option = known.first(where: { $0.name == name }) { offer.offer(option.completion) }
      return offer
    }
    var offer = CompletionOffer(typed: typed, given: given)
    let builtIn = [Self.helpOption] + (parsing.command == nil ? [Self.versionOption] : [])
    let open = known.filter { option in
      option.kind == .repeated || !parsing.given.contains { $0.option.name == option.name }
    }
    offer.offer((open + builtIn).map { .init(word: "--\($0.name)", explanation: $0.help) })
    return offer
  }
}

extension CommandSpec {
  /// The positional that takes the word at a position; the last one may take many.
  fileprivate func positional(at position: Int) -> PositionalSpec? {
    if position < positionals.count { return positionals[position] }
    guard let last = positionals.last, last.arity == .rest || last.arity == .requiredRest else {
      return nil
    }
    return last
  }
}

extension [CommandSpec] {
  fileprivate var candidates: [CompletionOffer.Candidate] {
    filter { $0.visibility == .shown }.map { .init(word: $0.name, explanation: $0.abstract) }
  }
}
