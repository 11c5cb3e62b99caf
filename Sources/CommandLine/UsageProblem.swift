/// Everything wrong with one command line.
public struct UsageProblem: Error, Sendable, Hashable {
  /// One thing wrong with a command line.
  public enum Finding: Sendable, Hashable {
    /// There is no such command; `suggestion` is the nearest one.
    case unknownCommand(word: String, suggestion: String?)
    /// A family of commands was named without one of its members.
    case missingSubcommand(choices: [String])
    /// The command has no such option, spelled with its hyphens; `suggestion` is the nearest one
    /// and `owners` are the commands that do have it.
    case unknownOption(option: String, suggestion: String?, owners: [[String]])
    /// An option, spelled as in the line, stands without its value.
    case missingValue(option: String, placeholder: String)
    /// A flag, spelled as in the line, was given a value.
    case unexpectedValue(option: String, value: String)
    /// The value of an option, named without hyphens, is none of those accepted.
    case notAChoice(option: String, text: String, choices: [String])
    /// The value of an option, named without hyphens, is not a whole number in the range.
    case notInRange(option: String, text: String, range: ClosedRange<Int>)
    /// A required word is missing.
    case missingWord(name: String)
    /// There are more words than the command takes.
    case unexpectedWord(word: String)
    /// Two options, or an option and a word, spelled as people write them, exclude each other.
    case conflict(first: String, second: String)
    /// An option, or a word, spelled as people write it, makes sense only with another.
    case needs(option: String, needed: String)
  }

  /// What is wrong, in the order of the command line; at least one finding.
  public let findings: [Finding]
  /// The names that lead to the command; empty if none was found.
  public let command: [String]

  /// What is wrong with a line that asks for `command`.
  public init(_ findings: [Finding], in command: [String]) {
    precondition(!findings.isEmpty, "a problem has a finding")
    self.findings = findings
    self.command = command
  }
}
