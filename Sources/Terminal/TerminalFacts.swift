/// What decides how the program talks with a person.
public struct TerminalFacts: Sendable {
  /// Whether a person may be typing.
  public var inputIsTerminal: Bool
  /// Whether a person may be reading what is written.
  public var outputIsTerminal: Bool
  /// The size of the window; `nil` counts as ``WindowSize/usual``.
  public var size: WindowSize?
  /// Whether the option `--plain` was given.
  public var plainOption: Bool
  /// Whether the option `--no-input` was given.
  public var noInputOption: Bool
  /// Whether the person's settings ask for plain mode.
  public var plainSetting: Bool

  /// Facts about a process and how it was called.
  public init(
    inputIsTerminal: Bool, outputIsTerminal: Bool, size: WindowSize? = nil,
    plainOption: Bool = false, noInputOption: Bool = false, plainSetting: Bool = false
  ) {
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.size = size
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
    if let cause = plainCause(variable: variable) { return .plain(cause: cause) }
    return .full
  }

  private func plainCause(variable: (String) -> String?) -> TerminalMode.PlainCause? {
    func value(_ name: String) -> String? { variable(name).flatMap { $0.isEmpty ? nil : $0 } }
    if plainOption { return .option }
    for name in ["READINESS_ACCESSIBLE", "ACCESSIBLE"] where value(name) != nil {
      return .variable(name)
    }
    if plainSetting { return .setting }
    guard let terminal = value("TERM") else { return .unknownTerminal }
    if terminal == "dumb" { return .dumbTerminal }
    let size = size ?? .usual
    return size.isEnough ? nil : .windowTooSmall(size)
  }
}
