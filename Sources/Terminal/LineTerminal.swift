public import Text

/// A terminal used line by line: text is only ever added, and answers come as whole lines.
///
/// The interview in plain mode speaks to this and to nothing else, so a script can stand in for a
/// person.
public protocol LineTerminal {
  /// Adds lines below those already written.
  ///
  /// - Throws: what the stream behind reports when it cannot be written.
  mutating func write(_ lines: [StyledText]) throws

  /// Shows a prompt and waits for a line.
  ///
  /// - Parameter prompt: what stands before the cursor; a space follows it.
  /// - Returns: the line, or why there is none.
  /// - Throws: what the stream behind reports when it cannot be written.
  mutating func readLine(prompt: StyledText) throws -> LineInput
}

/// What waiting for a line yields.
public enum LineInput: Sendable, Hashable {
  /// A line without its end.
  case line(String)
  /// Nothing more will come.
  case endOfInput
  /// A signal asks the program to stop.
  case interrupted(Interruption)
}
