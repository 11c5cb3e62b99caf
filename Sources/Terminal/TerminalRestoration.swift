internal import Glibc
internal import Synchronization

/// The address of the restoration that is due, 0 = none; for signal handlers.
private let dueAddress = Atomic<UInt>(0)

/// Registers, once, that a program which ends by `exit` gives the terminal back.
private let isDoneAtExit = atexit { TerminalRestoration.perform() }

/// How a terminal gets back what a full screen took from it, by whatever way the program ends.
struct TerminalRestoration {
  private let input: Int32
  private let output: Int32
  private var settings: termios

  /// Remembers the settings of a terminal; `nil` if it has none.
  init?(input: Int32, output: Int32) {
    self.input = input
    self.output = output
    settings = termios()
    guard unsafe tcgetattr(input, &settings) == 0 else { return nil }
  }

  /// The settings for reading single keys: nothing is echoed or translated.
  ///
  /// The keys that interrupt and quit still send their signals, so that they end even a program that
  /// is busy; they no longer discard what was typed before. The one that stops is read as a key:
  /// else every other process of the job would stop at once, and the shell would write on the
  /// screen before this process has given it back. Output is translated as before, so that the
  /// words of a crash stay readable.
  private var settingsForKeys: termios {
    var raw = settings
    raw.c_iflag &= ~tcflag_t(
      IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON)
    raw.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN)
    raw.c_lflag |= tcflag_t(ISIG | NOFLSH)
    raw.c_cflag = raw.c_cflag & ~tcflag_t(CSIZE | PARENB) | tcflag_t(CS8)
    unsafe withUnsafeMutableBytes(of: &raw.c_cc) { characters in
      unsafe characters[Int(VMIN)] = 1
      unsafe characters[Int(VTIME)] = 0
      // No key at all: _POSIX_VDISABLE.
      unsafe characters[Int(VSUSP)] = 0
    }
    return raw
  }

  /// Takes the terminal over: settings, another screen, pasted text marked, lines not continued.
  ///
  /// - Returns: whether the terminal let itself be taken.
  func takeOver() -> Bool {
    var raw = settingsForKeys
    // In the background this stops the process; it goes on here in the foreground.
    while unsafe tcsetattr(input, TCSANOW, &raw) != 0 {
      if errno != EINTR { return false }
    }
    Self.write("\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?7l\u{1B}[?25l\u{1B}[m\u{1B}[2J", to: output)
    return true
  }

  /// Makes the restoration at an address the one that ``perform()`` performs;
  /// `nil` = none is due any more.
  static func makeDue(_ restoration: UnsafePointer<TerminalRestoration>?) {
    _ = isDoneAtExit
    dueAddress.store(UInt(bitPattern: restoration), ordering: .sequentiallyConsistent)
  }

  /// Gives the terminal back if that is due; harmless when done twice.
  ///
  /// It calls only what may be called in a signal handler, and waits for a terminal that takes
  /// nothing no longer than a tenth of a second. A process in the background leaves the settings to
  /// the shell, which has the terminal. What was typed and not read is dropped, so that the shell
  /// does not take it for commands.
  static func perform() {
    let address = dueAddress.load(ordering: .sequentiallyConsistent)
    guard let due = unsafe UnsafePointer<TerminalRestoration>(bitPattern: address) else { return }
    var set = sigset_t()
    var before = sigset_t()
    _ = unsafe sigemptyset(&set)
    _ = unsafe sigaddset(&set, SIGTTOU)
    // Writing from the background must not stop the process here.
    _ = unsafe pthread_sigmask(SIG_BLOCK, &set, &before)
    let input = unsafe due.pointee.input
    write(
      "\u{1B}[?2004l\u{1B}[?7h\u{1B}[m\u{1B}[?25h\u{1B}[?1049l", to: unsafe due.pointee.output)
    let owner = tcgetpgrp(input)
    if owner == -1 || owner == getpgrp() {
      var settings = unsafe due.pointee.settings
      _ = unsafe tcsetattr(input, TCSANOW, &settings)
      _ = tcflush(input, TCIFLUSH)
    }
    _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  private static func write(_ sequence: StaticString, to descriptor: Int32) {
    var start = 0
    while start < sequence.utf8CodeUnitCount {
      var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      let ready = unsafe poll(&wait, 1, 100)
      if ready < 0 && errno == EINTR { continue }
      guard ready > 0 else { return }
      let count = unsafe Glibc.write(
        descriptor, sequence.utf8Start + start, sequence.utf8CodeUnitCount - start)
      if count > 0 {
        start += count
      } else if errno != EINTR && errno != EAGAIN {
        return
      }
    }
  }
}
