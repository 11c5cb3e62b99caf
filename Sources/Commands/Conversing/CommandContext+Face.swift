internal import Interview
internal import Reports
internal import System
internal import Terminal
internal import Text

extension CommandContext {
  /// How to talk with the person: option, environment, settings, else what the terminal can do.
  ///
  /// - Throws: ``CommandFailure`` if nobody can be asked.
  func face() throws -> any Face {
    let facts = TerminalFacts(
      inputIsTerminal: facts.inputIsTerminal, outputIsTerminal: facts.outputIsTerminal,
      size: WindowSize.measured(), plainOption: options.isPlain,
      noInputOption: options.asksNothing, plainSetting: plainSetting)
    switch facts.mode(variable: { surroundings.environment[Environment.Name($0)] }) {
    case .full:
      return ScreenFace(self) ?? LineFace(self, cause: .terminalRefused)
    case .plain(let cause):
      return LineFace(self, cause: cause)
    case .batch:
      throw CommandFailure(.usage, phrase(.terminalNeeded))
    }
  }

  /// The characters that screens are drawn with: those of Unicode where text is UTF-8.
  var glyphs: Glyphs { ink == .blocks ? .unicode : .ascii }
}
