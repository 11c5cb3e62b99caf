internal import Glibc
internal import Synchronization

/// The signal received since watching began, 0 = none. A signal handler can reach global storage
/// only, so this and the next one are the two places of the program that are global and change.
private let receivedSignal = Atomic<Int32>(0)

/// Where the handler writes to wake the reader, −1 = nobody watches.
private let wakeDescriptor = Atomic<Int32>(-1)

/// Notes the first signal and wakes the reader; lets the second end the program at once.
///
/// It calls only what may be called in a signal handler: `write`, `signal` and `raise`.
///
/// Source: POSIX.1-2017, section 2.4.3, signal actions.
private func noteSignal(_ number: Int32) {
  let code = errno
  let isFirst =
    receivedSignal.compareExchange(
      expected: 0, desired: number, ordering: .sequentiallyConsistent
    ).exchanged
  if isFirst {
    var byte: UInt8 = 0
    _ = unsafe write(wakeDescriptor.load(ordering: .sequentiallyConsistent), &byte, 1)
  } else {
    _ = signal(number, SIG_DFL)
    _ = raise(number)
  }
  errno = code
}

/// Catches hang-up, interrupt and terminate while it lives, and turns them into a readable
/// descriptor, so that waiting for a line and for a signal is one wait without a gap between them.
///
/// Signals that were ignored when it was made stay ignored, as `nohup` wants. At most one lives at
/// a time.
final class SignalWatch {
  /// Readable as soon as a signal has come.
  let descriptor: Int32
  private let writeEnd: Int32
  private var replaced: [(signal: Int32, action: sigaction)] = []

  /// Begins to watch; `nil` if the system has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      // A handler must not wait.
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    writeEnd = ends[1]
    receivedSignal.store(0, ordering: .sequentiallyConsistent)
    let before = wakeDescriptor.exchange(writeEnd, ordering: .sequentiallyConsistent)
    precondition(before == -1, "signals are watched in one place at a time")
    for interruption in Interruption.allCases {
      var action = sigaction()
      // No SA_RESTART: a wait that a signal interrupts returns.
      unsafe action.__sigaction_handler.sa_handler = noteSignal
      var old = sigaction()
      guard unsafe sigaction(interruption.signal, nil, &old) == 0,
        !old.isIgnored,
        unsafe sigaction(interruption.signal, &action, nil) == 0
      else { continue }
      replaced.append((interruption.signal, old))
    }
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
}

extension sigaction {
  /// Whether the signal is ignored; the constant for that is an address that nothing lies at.
  fileprivate var isIgnored: Bool {
    unsafe unsafeBitCast(__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
