/// What waiting for a line yields.
public enum LineInput: Sendable, Hashable {
  /// A line without its end.
  case line(String)
  /// Nothing more will come.
  case endOfInput
  /// A signal asks the program to stop.
  case interrupted(Interruption)
}
