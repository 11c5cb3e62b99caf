public import Terminal
public import Text

extension InterviewPhrase.PlainCause {
  /// What is said about the cause that a terminal's facts name.
  public init(_ cause: TerminalMode.PlainCause) {
    self =
      switch cause {
      case .option: .option
      case .variable(let name): .variable(name)
      case .setting: .setting
      case .dumbTerminal: .dumbTerminal
      case .unknownTerminal, .terminalRefused: .unknownTerminal
      case .windowTooSmall: .smallWindow
      }
  }
}
