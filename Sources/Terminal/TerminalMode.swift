/// How the program talks with a person.
public enum TerminalMode: Sendable, Hashable {
  /// On the whole window, with single keys.
  case full
  /// Line by line, numbers and letters; nothing is ever redrawn.
  case plain(cause: PlainCause)
  /// Not at all: answers come from a file.
  case batch(BatchCause)

  /// Why the whole window is not used.
  public enum PlainCause: Sendable, Hashable {
    /// The option `--plain` asks for it.
    case option
    /// An environment variable of this name asks for it.
    case variable(String)
    /// The person's settings ask for it.
    case setting
    /// `TERM` is `dumb`: the terminal has no way to place text.
    case dumbTerminal
    /// `TERM` is not set: nothing is known about the terminal.
    case unknownTerminal
    /// The window has this size, which is below ``WindowSize/least``.
    case windowTooSmall(WindowSize)
    /// The terminal could not be set up. ``TerminalFacts/mode(variable:)`` never answers this; it
    /// is for a program that got no ``ScreenTerminal``.
    case terminalRefused
  }

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
