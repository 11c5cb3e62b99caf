/// How the program talks with a person.
public enum TerminalMode: Sendable, Hashable {
  /// Line by line, numbers and letters; nothing is ever redrawn.
  ///
  /// - `cause`: the option or variable that asks for it, such as `--plain`; `nil` = nothing does.
  case plain(cause: String?)
  /// Not at all: answers come from a file.
  case batch(BatchCause)

  /// Why nobody can be asked.
  public enum BatchCause: Sendable, Hashable {
    /// The option `--no-input` forbids it.
    case option
    /// The input is not a terminal.
    case inputIsNoTerminal
    /// The output is not a terminal.
    case outputIsNoTerminal
  }
}

/// What decides how the program talks with a person.
public struct TerminalFacts: Sendable {
  /// Whether a person may be typing.
  public var inputIsTerminal: Bool
  /// Whether a person may be reading what is written.
  public var outputIsTerminal: Bool
  /// Whether the option `--plain` was given.
  public var plainOption: Bool
  /// Whether the option `--no-input` was given.
  public var noInputOption: Bool
  /// Whether the person's settings ask for plain mode.
  public var plainSetting: Bool

  /// Facts about a process and how it was called.
  public init(
    inputIsTerminal: Bool, outputIsTerminal: Bool, plainOption: Bool = false,
    noInputOption: Bool = false, plainSetting: Bool = false
  ) {
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.plainOption = plainOption
    self.noInputOption = noInputOption
    self.plainSetting = plainSetting
  }

  /// The mode that follows: an option goes before a variable, that before a setting, and that
  /// before what the terminal can do.
  ///
  /// - Parameter variable: looks up an environment variable; empty values count as unset.
  /// - Returns: the mode and what caused it.
  public func mode(variable: (String) -> String?) -> TerminalMode {
    if noInputOption { return .batch(.option) }
    if !inputIsTerminal { return .batch(.inputIsNoTerminal) }
    if !outputIsTerminal { return .batch(.outputIsNoTerminal) }
    if plainOption { return .plain(cause: "--plain") }
    for name in ["READINESS_ACCESSIBLE", "ACCESSIBLE"] {
      if let value = variable(name), !value.isEmpty { return .plain(cause: name) }
    }
    if plainSetting { return .plain(cause: "plain") }
    if variable("TERM") == "dumb" { return .plain(cause: "TERM=dumb") }
    return .plain(cause: nil)
  }
}
