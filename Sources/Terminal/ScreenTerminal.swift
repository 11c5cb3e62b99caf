internal import Glibc
public import Text

/// The terminal of this process, with its whole window drawn and single keys read.
///
/// While it lives, the terminal shows a screen of its own, and hang-up, interrupt (Ctrl-C) and
/// terminate do not end the program: ``next()`` returns them, and again at every further call, so
/// that the program can say that everything is saved. A second one ends it at once. Ctrl-Z stops
/// the program with the terminal given back, and it goes on with ``ScreenInput/resumed``. By
/// whatever way the program ends, crashes included, the terminal is given back first. At most one of
/// these or of ``InterruptibleInput`` lives at a time.
///
/// Ctrl-C is left to the terminal, which makes a signal of it, so that it also works while the
/// program is busy; where a person has set another key, that does. Ctrl-Z is read as a key, and
/// stops the whole job once the terminal is given back.
///
/// A terminal that can no longer be read or written is gone, and ``next()`` says so.
///
/// ```swift
/// guard let screen = ScreenTerminal(rendering: .ansi) else { return talkLineByLine() }
/// screen.show(frame(in: screen.size))
/// switch screen.next() {
/// case .key(let key): act(on: key)
/// case .resized, .resumed: break  // drawn anew anyway
/// case .interrupted(let interruption): leave(status: interruption.exitStatus)
/// case .endOfInput: leave()
/// }
/// ```
@safe public final class ScreenTerminal: ScreenDevice {
  /// How long Esc may be the beginning of another key.
  private static let escapeMilliseconds: Int32 = 50

  private let input: Int32
  private let output: Int32
  private let rendering: Rendering
  private let restoration: UnsafeMutablePointer<TerminalRestoration>
  private var watch: SignalWatch?
  private var crashes: CrashWatch?
  private var interruption: Interruption?
  private var decoder = KeyDecoder()
  private var keys: ArraySlice<Key> = []
  private var isGone = false

  /// Takes over the terminal; `nil` if there is none or it does not allow single keys.
  ///
  /// - Parameter rendering: how roles are made visible.
  public convenience init?(rendering: Rendering) {
    self.init(rendering: rendering, input: 0, output: 1)
  }

  /// Takes over the terminal behind two open descriptors, which are not closed.
  init?(rendering: Rendering, input: Int32, output: Int32) {
    guard isatty(input) == 1, isatty(output) == 1,
      let settings = TerminalRestoration(input: input, output: output)
    else { return nil }
    self.input = input
    self.output = output
    self.rendering = rendering
    unsafe restoration = .allocate(capacity: 1)
    unsafe restoration.initialize(to: settings)
    // An initializer that fails from here on leaves the rest to `deinit`.
    guard enter() else { return nil }
  }

  deinit {
    leave()
    unsafe restoration.deallocate()
  }

  // MARK: Output

  /// The size of the window, measured anew at each call.
  public var size: WindowSize { WindowSize.measured(descriptor: output) ?? .usual }

  /// Replaces everything shown by a frame, in one write; does nothing after ``leave()``.
  public func show(_ frame: Frame) {
    guard watch != nil, !isGone else { return }
    write(frame.bytes(in: size, as: rendering))
  }

  private func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(output, $0.baseAddress, $0.count)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var wait = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&wait, 1, 1000)
      } else if errno != EINTR {
        isGone = true
        return
      }
      // Nobody needs the rest of a frame that is about to go.
      if watch?.interruption != nil { return }
    }
  }

  // MARK: Input

  /// Waits for a key, or for something else that wants attention.
  ///
  /// - Returns: what happened first; ``ScreenInput/endOfInput`` after ``leave()``.
  public func next() -> ScreenInput {
    while let watch {
      interruption = interruption ?? watch.interruption
      if let interruption { return .interrupted(interruption) }
      if watch.take(.stopping) { return stop(getpid(), watch) }
      if watch.take(.continued) { return goOn() }
      if watch.take(.resized) { return .resized }
      if let key = keys.popFirst() {
        switch key {
        // This one comes as a key only where no key is set to send the signal.
        case .control("c"): interruption = .interrupt
        case .control("z") where watch.isStoppable: return stop(0, watch)
        case .control("z"): break
        default: return .key(key)
        }
        continue
      }
      if isGone { return .endOfInput }
      let milliseconds = decoder.isWaiting ? Self.escapeMilliseconds : -1
      switch Arrival.awaited(from: input, or: watch, milliseconds: milliseconds) {
      case .bytes: fill()
      case .signal: break
      case .nothing: keys = decoder.flush()[...]
      }
    }
    return .endOfInput
  }

  private func fill() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe read(input, &bytes, bytes.count)
    if count > 0 {
      keys = decoder.keys(from: bytes[..<count])[...]
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isGone = true
    }
  }

  // MARK: Coming and going

  /// Gives the terminal back; what was typed and not read is dropped. It may be called twice.
  public func leave() {
    giveBack()
    interruption = interruption ?? watch?.interruption
    crashes = nil
    watch = nil
  }

  /// Watches for signals and takes the terminal.
  private func enter() -> Bool {
    watch = SignalWatch(notices: SignalWatch.Notice.allCases)
    guard watch != nil else { return false }
    crashes = CrashWatch()
    return takeOver()
  }

  private func takeOver() -> Bool {
    unsafe TerminalRestoration.makeDue(restoration)
    return unsafe restoration.pointee.takeOver()
  }

  private func giveBack() {
    guard watch != nil else { return }
    TerminalRestoration.perform()
    unsafe TerminalRestoration.makeDue(nil)
  }

  /// Gives the terminal back, stops this process or with 0 its whole job, and goes on later.
  private func stop(_ whom: pid_t, _ watch: SignalWatch) -> ScreenInput {
    giveBack()
    watch.stop(whom)
    // Whoever ended it while it was stopped does not want to see the screen again.
    if let interruption = watch.interruption {
      self.interruption = interruption
      return .interrupted(interruption)
    }
    return goOn()
  }

  /// Takes the terminal again, whatever others did to it.
  private func goOn() -> ScreenInput {
    isGone = isGone || !takeOver()
    // To take it from the background is to be stopped and continued once more.
    _ = watch?.take(.continued)
    return isGone ? .endOfInput : .resumed
  }
}
