/// What a command line asks for.
public struct Invocation: Sendable, Hashable {
  /// The kind of wish.
  public enum Request: Sendable, Hashable {
    /// Run the command.
    case run
    /// Show help for the command, or overall if there is none.
    case help
    /// Show the version.
    case version
  }

  /// The kind of wish.
  public let request: Request
  /// The names that lead to the command, such as `["questionnaire", "check"]`; empty if the line
  /// names none.
  public let command: [String]
  /// The options and words.
  public let arguments: ParsedArguments
}
