internal import Interview
internal import Text

/// How the program talks with a person: full screens, or plain lines that are only ever added.
///
/// Everything else of a conversation is written once and speaks to this.
protocol Face: AnyObject {
  /// Shows a page and waits until something is chosen.
  ///
  /// - Throws: ``CommandFailure`` with the signal's exit code after an interruption.
  func reply(to page: Page) throws -> Reply

  /// Says what is being done while it takes a moment, and goes on at once.
  ///
  /// - Throws: what writing throws.
  func busy(_ words: StyledText) throws

  /// Shows a page and asks for a line of text.
  ///
  /// - Returns: the line, or why there is none.
  /// - Throws: ``CommandFailure`` with the signal's exit code after an interruption.
  func line(_ page: Page) throws -> WrittenLine

  /// Holds an interview until it is finished or left.
  ///
  /// - Returns: how it ended.
  /// - Throws: ``CommandFailure`` with the signal's exit code after an interruption.
  func hold(_ sitting: Sitting) throws -> Ending

  /// Gives the terminal back; what is written from now on stays on it.
  func close()
}

/// How a sitting of an interview ended.
enum Ending: Hashable {
  /// All is answered.
  case finished
  /// The person left; everything is stored.
  case left
  /// The person turned back before the first question.
  case turnedBack
}

/// What a person writes where a line is asked for.
enum WrittenLine: Hashable {
  /// The line; not empty.
  case line(String)
  /// Back to where the person came from.
  case back
  /// Out of the program.
  case quit
}

/// What a person answers to a page.
enum Reply: Hashable {
  /// A choice, by position.
  case chose(Int)
  /// A letter of the page that is no choice.
  case key(String)
  /// Back to where the person came from.
  case back
  /// Out of the program.
  case quit
}
