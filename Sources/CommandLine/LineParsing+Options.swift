import Text

extension LineParsing {
  mutating func take(long word: String) {
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let attached = parts.count > 1 ? String(parts[1]) : nil
    guard let option = option({ $0.name == name }) else {
      return refuse("--\(name)", hasValue: attached != nil) { $0.name == name }
    }
    take(option, spelled: "--\(name)", attached: attached)
  }

  /// Letters after one hyphen: flags may share it, and a value may follow its letter at once.
  mutating func take(shorts letters: Substring) {
    var letters = letters
    while let letter = letters.popFirst() {
      guard let option = option({ $0.short == letter }) else {
        return refuse("-\(letter)", hasValue: !letters.isEmpty) { $0.short == letter }
      }
      if option.kind == .flag && letters.first != "=" {
        take(option, spelled: "-\(letter)", attached: nil)
        continue
      }
      if letters.first == "=" {
        letters.removeFirst()
      } else if letters.isEmpty {
        return take(option, spelled: "-\(letter)", attached: nil)
      }
      return take(option, spelled: "-\(letter)", attached: String(letters))
    }
  }

  private func option(_ matches: (OptionSpec) -> Bool) -> OptionSpec? {
    let builtIn =
      command == nil
      ? [CommandTable.helpOption, CommandTable.versionOption] : [CommandTable.helpOption]
    return (knownOptions + builtIn).first(where: matches)
  }

  private mutating func take(_ option: OptionSpec, spelled: String, attached: String?) {
    switch option.kind {
    case .flag:
      if let attached {
        findings.append(.unexpectedValue(option: spelled, value: attached))
      } else if option == CommandTable.helpOption {
        request = .help
      } else if option == CommandTable.versionOption {
        if request == .run { request = .version }
      } else {
        given.append((option, ""))
      }
    case .value, .repeated:
      guard let value = attached ?? nextValue() else {
        if remaining.isEmpty { optionThatWaits = option }
        findings.append(.missingValue(option: spelled, placeholder: option.placeholder))
        return
      }
      if option.choices.isEmpty || option.choices.contains(value) {
        given.append((option, value))
      } else {
        findings.append(
          .notAChoice(option: option.name, text: value, choices: option.choices))
      }
    }
  }

  /// The next word unless it looks like an option; such values are written after `=`.
  private mutating func nextValue() -> String? {
    guard let next = remaining.first, next == "-" || !next.hasPrefix("-") else { return nil }
    remaining.removeFirst()
    return next
  }

  private mutating func refuse(
    _ spelled: String, hasValue: Bool, matching: (OptionSpec) -> Bool
  ) {
    optionWasUnknown = true
    let owners = table.everyCommand.filter { entry in
      entry.command.visibility == .shown && entry.command.options.contains(where: matching)
    }
    let owned = owners.first?.command.options.first(where: matching)
    // The value of another command's option must not be taken for the command.
    if let owned, owned.kind != .flag, !hasValue { _ = nextValue() }
    let names = knownOptions.filter { $0.visibility == .shown }.map(\.name) + ["help"]
    let suggestion =
      owners.isEmpty && spelled.hasPrefix("--")
      ? didYouMean(String(spelled.dropFirst(2)), among: names).map { "--\($0)" } : nil
    findings.append(
      .unknownOption(option: spelled, suggestion: suggestion, owners: owners.map(\.path)))
  }
}
