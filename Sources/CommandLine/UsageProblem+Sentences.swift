extension UsageProblem {
  /// One English line for each finding, with place, problem and remedy, then one that names help.
  public func lines(program: String) -> [String] {
    let call = ([program] + command).joined(separator: " ")
    return findings.map { "\(call): \($0.sentence(program: program, call: call))" }
      + ["See '\(call) --help'."]
  }
}

extension UsageProblem.Finding {
  fileprivate func sentence(program: String, call: String) -> String {
    switch self {
    case .unknownCommand(let word, let suggestion):
      return "there is no command '\(word)'. "
        + (suggestion.map { "Did you mean '\($0)'?" } ?? "Choose one that help lists.")
    case .missingSubcommand(let choices):
      return "a command is missing. Write one of \(list(choices)) after '\(call)'."
    case .unknownOption(let option, let suggestion, let owners):
      return "there is no option '\(option)' here. "
        + unknownOptionRemedy(option, suggestion, owners, program: program)
    case .missingValue(let option, let placeholder):
      return "'\(option)' needs a value. Write '\(joined(option, placeholder))'."
    case .unexpectedValue(let option, let value):
      return "'\(option)' takes no value. Leave '=\(value)' out."
    case .notAChoice(let option, let text, let choices):
      return "'--\(option)' does not accept '\(text)'. Write one of \(list(choices))."
    case .notInRange(let option, let text, let range):
      return "'--\(option)' does not accept '\(text)'. Write a whole number from "
        + "\(range.lowerBound) to \(range.upperBound)."
    case .missingWord(let name):
      return "\(name) is missing. Write it after '\(call)'."
    case .unexpectedWord(let word):
      return "'\(word)' is one word too many. Leave it out, or put words that belong together "
        + "in quotation marks."
    case .conflict(let first, let second):
      return "\(first) and \(second) exclude each other. Leave one of them out."
    case .needs(let option, let needed):
      return "\(option) needs \(needed). Add \(needed), or leave \(option) out."
    }
  }

  private func unknownOptionRemedy(
    _ option: String, _ suggestion: String?, _ owners: [[String]], program: String
  ) -> String {
    if let suggestion { return "Did you mean '\(suggestion)'?" }
    if !owners.isEmpty {
      let calls = owners.map { ([program] + $0).joined(separator: " ") }
      return "Write it after \(list(calls)), where it belongs."
    }
    return "Choose one that help lists; a word that begins with a hyphen goes after '--'."
  }

  /// An option and its value in the form that always works.
  private func joined(_ option: String, _ placeholder: String) -> String {
    option.hasPrefix("--") ? "\(option)=\(placeholder)" : "\(option) \(placeholder)"
  }

  private func list(_ words: [String]) -> String {
    let quoted = words.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
