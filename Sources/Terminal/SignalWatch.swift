internal import Glibc
internal import Synchronization

/// The interruption received since watching began, 0 = none. A signal handler can reach global
/// storage only; so this, the next two, those of `TerminalRestoration` and `CrashWatch`, and
/// those of `SignalHold` are the places of the program that are global and change.
private let receivedSignal = Atomic<Int32>(0)

/// The notices received and not yet taken, a bit each.
private let receivedNotices = Atomic<UInt8>(0)

/// Where a handler writes to wake the reader, −1 = nobody watches.
private let wakeDescriptor = Atomic<Int32>(-1)

private func wake() {
  var byte: UInt8 = 0
  // It is no matter if the pipe is full: then the reader wakes anyhow.
  _ = unsafe write(wakeDescriptor.load(ordering: .sequentiallyConsistent), &byte, 1)
}

/// Notes the first interruption and wakes the reader; lets the second end the program at once, with
/// the terminal given back.
///
/// Like the next one, it calls only what may be called in a signal handler.
///
/// Source: POSIX.1-2017, section 2.4.3, signal actions.
private func noteInterruption(_ number: Int32) {
  let code = errno
  let isFirst =
    receivedSignal.compareExchange(
      expected: 0, desired: number, ordering: .sequentiallyConsistent
    ).exchanged
  if isFirst {
    wake()
  } else {
    TerminalRestoration.perform()
    _ = signal(number, SIG_DFL)
    _ = raise(number)
  }
  errno = code
}

/// Notes what is no reason to end, and wakes the reader.
private func noteNotice(_ number: Int32) {
  let code = errno
  if let notice = SignalWatch.Notice(signal: number) {
    receivedNotices.bitwiseOr(notice.rawValue, ordering: .sequentiallyConsistent)
    wake()
  }
  errno = code
}

/// Catches hang-up, interrupt and terminate while it lives, and other signals on demand, and turns
/// them into a readable descriptor, so that waiting for input and for a signal is one wait without a
/// gap between them.
///
/// Signals that were ignored when it was made stay ignored, as `nohup` wants. At most one lives at
/// a time.
final class SignalWatch {
  /// A signal that does not ask the program to end.
  enum Notice: UInt8, CaseIterable {
    /// The window may have another size.
    case resized = 1
    /// The program shall stop until it is continued.
    case stopping = 2
    /// The program was stopped and goes on.
    case continued = 4

    var signal: Int32 {
      switch self {
      case .resized: SIGWINCH
      case .stopping: SIGTSTP
      case .continued: SIGCONT
      }
    }

    /// The notice that a signal means; it must do without memory of its own.
    init?(signal: Int32) {
      switch signal {
      case SIGWINCH: self = .resized
      case SIGTSTP: self = .stopping
      case SIGCONT: self = .continued
      default: return nil
      }
    }
  }

  /// Readable as soon as a signal has come.
  let descriptor: Int32
  private let writeEnd: Int32
  private var replaced: [(signal: Int32, action: sigaction)] = []

  /// Begins to watch for interruptions and for these notices; `nil` if the system has no
  /// descriptors left.
  init?(notices: [Notice] = []) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      // A handler must not wait, nor must reading what it wrote.
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    writeEnd = ends[1]
    receivedSignal.store(0, ordering: .sequentiallyConsistent)
    receivedNotices.store(0, ordering: .sequentiallyConsistent)
    let before = wakeDescriptor.exchange(writeEnd, ordering: .sequentiallyConsistent)
    precondition(before == -1, "signals are watched in one place at a time")
    for interruption in Interruption.allCases { handle(interruption.signal, noteInterruption) }
    for notice in notices { handle(notice.signal, noteNotice) }
  }

  private func handle(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    // No SA_RESTART: a wait that a signal interrupts returns.
    unsafe action.__sigaction_handler.sa_handler = handler
    var old = sigaction()
    guard unsafe sigaction(number, nil, &old) == 0, !old.isIgnored,
      unsafe sigaction(number, &action, nil) == 0
    else { return }
    replaced.append((number, old))
  }

  deinit {
    for entry in replaced {
      var action = entry.action
      _ = unsafe sigaction(entry.signal, &action, nil)
    }
    wakeDescriptor.store(-1, ordering: .sequentiallyConsistent)
    _ = close(writeEnd)
    _ = close(descriptor)
  }

  /// The interruption received first, if any.
  var interruption: Interruption? {
    Interruption(signal: receivedSignal.load(ordering: .sequentiallyConsistent))
  }

  /// Whether a notice has come since it was last taken.
  func take(_ notice: Notice) -> Bool {
    let before = receivedNotices.bitwiseAnd(
      ~notice.rawValue, ordering: .sequentiallyConsistent
    ).oldValue
    return before & notice.rawValue != 0
  }

  /// Makes the descriptor unreadable until the next signal; to be done before looking what came.
  func wakeUp() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while unsafe read(descriptor, &bytes, bytes.count) > 0 {}
  }

  /// Whether the process can be stopped; where the signal to do so was ignored, it cannot.
  var isStoppable: Bool { replaced.contains { $0.signal == SIGTSTP } }

  /// Stops as if nobody had caught the signal to do so; returns when continued.
  ///
  /// - Parameter whom: this process, or 0 = every process of its job.
  func stop(_ whom: pid_t) {
    var usual = sigaction()
    unsafe usual.__sigaction_handler.sa_handler = SIG_DFL
    var ours = sigaction()
    guard unsafe sigaction(SIGTSTP, &usual, &ours) == 0 else { return }
    _ = kill(whom, SIGTSTP)
    _ = unsafe sigaction(SIGTSTP, &ours, nil)
    _ = take(.stopping)
    _ = take(.continued)
  }
}

extension sigaction {
  /// Whether the signal is ignored; the constant for that is an address that nothing lies at.
  var isIgnored: Bool {
    unsafe unsafeBitCast(__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
