internal import Interview
internal import Questionnaires
internal import Scoring
internal import System
internal import Terminal
internal import Text

/// A conversation on full screens.
final class ScreenFace: Face {
  private let context: CommandContext
  private let terminal: ScreenTerminal
  /// What to type to go on another time.
  private var resumeCommand = "readiness"

  /// Takes over the terminal; `nil` if it does not allow it.
  init?(_ context: CommandContext) {
    guard let terminal = ScreenTerminal(rendering: context.rendering) else { return nil }
    self.context = context
    self.terminal = terminal
  }

  func close() { terminal.leave() }

  func reply(to page: Page) throws -> Reply {
    var screen = PageScreen(page)
    while true {
      let look = look(nil)
      let size = terminal.size
      terminal.show(size.isEnough ? screen.frame(in: size, look) : look.tooSmall(size))
      guard let key = try key() else { continue }
      switch screen.take(key, in: size, look) {
      case .stays: continue
      case .chose(let choice): return .chose(choice)
      case .key(let letter): return .key(letter)
      case .goesOn, .leaves: return .back
      case .quits: return .quit
      }
    }
  }

  func busy(_ words: StyledText) {
    let page = Page(words.text, style: .reading)
    let size = terminal.size
    if size.isEnough { terminal.show(PageScreen(page).waitingFrame(in: size, look(nil))) }
  }

  func line(_ page: Page) throws -> WrittenLine {
    var screen = EntryScreen(page)
    while true {
      let look = look(nil)
      let size = terminal.size
      terminal.show(screen.frame(in: size, look))
      guard let key = try key() else { continue }
      guard size.isEnough else {
        if key.leavesAnywhere { return .quit }
        continue
      }
      switch screen.take(key) {
      case .stays: continue
      case .entered(let line): return .line(line)
      case .leaves: return .back
      case .quits: return .quit
      }
    }
  }

  func hold(_ sitting: Sitting) throws -> Ending {
    let bundle = sitting.bundle
    resumeCommand = sitting.resumeCommand
    var (interview, effects) = ScreenInterview.begin(
      Scorer(bundle.questionnaire), form: sitting.form, from: sitting.stored,
      earlier: sitting.earlier, at: sitting.question, look: look(sitting.client),
      offersEvidence: sitting.isAssisted
    ) { bundle.texts(locale: $0.tag) }
    try sitting.save(effects, 0)
    if sitting.beginsWithReview { try sitting.save(interview.lookBack(), 0) }
    let clock = context.surroundings.clock
    var shown = clock.now()
    while !interview.hasEnded {
      let size = terminal.size
      terminal.show(interview.frame(in: size))
      let expected = interview.expectedSeconds
      do {
        guard let key = try key() else { continue }
        effects = interview.take(key, in: size)
      } catch {
        try sitting.save(interview.leave(), 0)
        throw error
      }
      let seconds = min((clock.now() - shown) / 1000, Sitting.longestAnswer)
      // Committed before the next frame shows that it is saved.
      try sitting.save(effects, seconds)
      if effects.answered != nil {
        interview.state.pace.note(spent: Int(seconds), expected: expected)
      }
      if effects.showsPlace { shown = clock.now() }
      if let language = effects.language { context.speak(language) }
    }
    if interview.state.place == .finished { return .finished }
    if interview.turnedBack { return .turnedBack }
    close()
    try context.tell(.savedForLater(command: resumeCommand))
    return .left
  }

  private func look(_ client: String?) -> Look {
    Look(language: context.language, glyphs: context.glyphs, client: client)
  }

  /// The next key; `nil` if only the window has changed.
  ///
  /// - Throws: ``CommandFailure`` with the exit code of what ends the program.
  private func key() throws -> Key? {
    switch terminal.next() {
    case .key(let key): return key
    case .resized, .resumed: return nil
    case .endOfInput: throw interrupted(.hangUp)
    case .interrupted(let interruption): throw interrupted(interruption)
    }
  }

  private func interrupted(_ interruption: Interruption) -> CommandFailure {
    close()
    // Where the terminal has gone, nobody reads this any more; the code stays the same.
    try? context.tell(.savedForLater(command: resumeCommand))
    return CommandFailure(ExitCode(rawValue: interruption.exitStatus) ?? .interrupted)
  }
}
