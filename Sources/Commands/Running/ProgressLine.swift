internal import System
internal import Text

/// One line on the terminal of a person that tells how far long work has come; erased when done.
///
/// Where the talk goes anywhere else than to a terminal, or plain lines are wanted, nothing is shown.
struct ProgressLine {
  private var progress: WorkProgress
  private let context: CommandContext
  private let isShown: Bool
  private var isDrawn = false

  /// A line for work that begins now; `total` = how much there is, `nil` = not known.
  init(_ context: CommandContext, total: Int?) {
    self.context = context
    progress = WorkProgress(total: total, now: context.surroundings.clock.now())
    isShown = context.facts.errorsAreTerminal && !context.isPlain
  }

  /// Tells that so much is done, and so many things were dealt with.
  mutating func show(done: Int, things: Int) throws {
    guard isShown,
      let picture = progress.picture(
        done: done, things: things, now: context.surroundings.clock.now())
    else { return }
    try draw(String(picture.text(in: context.language).prefix(max(1, context.width - 1))))
    isDrawn = true
  }

  /// Takes the line away, so that something else can be said.
  mutating func erase() throws {
    if isDrawn { try draw("") }
    isDrawn = false
  }

  private func draw(_ text: String) throws {
    // Back to the first column, and away with what stood there.
    try context.surroundings.streams.errors.write("\r\u{1B}[K" + text)
  }
}
