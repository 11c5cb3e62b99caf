internal import Interview
internal import Questionnaires
internal import Scoring
internal import System
internal import Terminal
internal import Text

/// A conversation in plain lines.
final class LineFace: Face {
  private let context: CommandContext
  private let cause: TerminalMode.PlainCause?
  private lazy var input = InterruptibleInput()
  private var isAnnounced = false
  /// What to type to go on another time.
  private var resumeCommand = "readiness"

  /// A conversation that says once what asked for plain lines.
  init(_ context: CommandContext, cause: TerminalMode.PlainCause?) {
    self.context = context
    self.cause = cause
    // A terminal that is not known to place text may not obey colours either.
    context.talksInLines = true
  }

  func close() {}

  func reply(to page: Page) throws -> Reply {
    try announce()
    try context.write(page.lines(width: context.width))
    let ask = TalkPhrase.askChoice(
      signs: page.signs, usual: page.usual.map { page.signs[$0] },
      keys: page.keys.map { "\($0.letter) (\($0.does))" })
    while true {
      guard let line = try typed(ask) else { return .quit }
      let word = line.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
      if let choice = page.choice(typed: word) { return .chose(choice) }
      if page.keys.contains(where: { $0.letter == word }) { return .key(word) }
      switch InterviewKey(typed: word, in: context.language) {
      case .leave?: return .quit
      case .back?: return .back
      default: break
      }
      if word.isEmpty, page.choices.isEmpty { return .back }
      try context.write(
        StyledText(
          TalkPhrase.notAChoice(line).text(in: context.language), as: .warning))
    }
  }

  func line(_ page: Page) throws -> WrittenLine {
    try announce()
    try context.write(page.lines(width: context.width))
    guard let line = try typed(.askLine) else { return .quit }
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? .back : .line(words)
  }

  func hold(_ sitting: Sitting) throws -> Ending {
    let bundle = sitting.bundle
    resumeCommand = sitting.resumeCommand
    let transcript = Transcript(
      bundle: bundle, language: context.language, width: context.width,
      resumeCommand: sitting.resumeCommand, offersEvidence: sitting.isAssisted)
    var (interview, turn) = LineInterview.begin(
      Scorer(bundle.questionnaire), form: sitting.form, from: sitting.stored,
      earlier: sitting.earlier, at: sitting.question, transcript,
      cause: isAnnounced ? nil : cause.map(InterviewPhrase.PlainCause.init))
    isAnnounced = true
    if sitting.beginsWithReview, let review = interview.lookBack() {
      try sitting.save(turn.effects, 0)
      turn = review
    }
    let clock = context.surroundings.clock
    var shown = clock.now()
    var seconds: Int64 = 0
    while true {
      // Stored before it is said.
      try sitting.save(turn.effects, seconds)
      if let language = turn.effects.language { context.speak(language) }
      try context.write(turn.lines)
      guard !interview.hasEnded else {
        if interview.turnedBack { return .turnedBack }
        return interview.state.place == .finished ? .finished : .left
      }
      if turn.effects.showsPlace { shown = clock.now() }
      let line = try typed(interview.prompt)
      seconds = min((clock.now() - shown) / 1000, Sitting.longestAnswer)
      interview.transcript.width = context.width
      turn = line.map { interview.take($0, after: Int(seconds)) } ?? interview.receive(.leave)
    }
  }

  func busy(_ words: StyledText) throws { try context.write(words) }

  private func announce() throws {
    guard !isAnnounced, let cause else { return }
    isAnnounced = true
    let phrase = InterviewPhrase.plainMode(InterviewPhrase.PlainCause(cause))
    try context.write(StyledText(phrase.text(in: context.language), as: .muted))
  }

  private func typed(_ phrase: TalkPhrase) throws -> String? {
    try typed(StyledText(phrase.text(in: context.language)))
  }

  /// Asks for a line; `nil` at the end of the input.
  private func typed(_ ask: StyledText) throws -> String? {
    // One column less than the window, for the space before what is typed.
    let prompt = Wrapping(width: context.width - 1).lines(of: ask)
    try context.write(Array(prompt.dropLast()))
    try context.surroundings.streams.output.write(
      (prompt.last ?? "").rendered(as: context.rendering) + " ")
    try context.surroundings.streams.output.flush()
    switch input.next() {
    case .line(let line): return line
    case .endOfInput:
      try context.write(StyledText(""))
      return nil
    case .interrupted(let interruption):
      // Where the terminal has gone, nobody reads this any more; the code stays the same.
      try? context.write(StyledText(""))
      try? context.tell(.savedForLater(command: resumeCommand))
      throw CommandFailure(ExitCode(rawValue: interruption.exitStatus) ?? .interrupted)
    }
  }
}
