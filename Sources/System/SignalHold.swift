internal import Glibc
internal import Synchronization

/// The signal that came while ends were held off, 0 = none.
private let heldSignal = Atomic<Int32>(0)

/// Where the handler writes to wake whoever waits, −1 = not made yet.
private let holdWake = Atomic<Int32>(-1)

/// Notes the first signal and wakes whoever waits; later ones ask for the same. It calls only what
/// may be called in a signal handler.
///
/// Source: POSIX.1-2017, section 2.4.3, signal actions.
private func noteHeldSignal(_ number: Int32) {
  let code = errno
  _ = heldSignal.compareExchange(
    expected: 0, desired: number, ordering: .sequentiallyConsistent)
  var byte: UInt8 = 0
  _ = unsafe write(holdWake.load(ordering: .sequentiallyConsistent), &byte, 1)
  errno = code
}

/// Holds off hang-up, interrupt, quit and terminate while something must be put away before the program
/// ends; with the last hold the signal does what it would have done at once.
///
/// Signals that are ignored, as under `nohup`, or handled by others stay so; but quit is held off
/// from others too, who all die of it: the runtime prints a trace, a screen gives the terminal back.
/// Holds may be nested, and several threads may have one.
struct SignalHold: ~Copyable {
  private struct State {
    var holds = 0
    var replaced: [(signal: Int32, action: sigaction)] = []
    /// Readable once a signal has come; −1 where the system has no descriptors left.
    var wake: Int32 = -1
  }

  private static let state = Mutex(State())

  /// Readable as soon as a signal has come, and until the last hold ends; −1 = nothing wakes.
  let descriptor: Int32

  /// Whether a signal has come: whatever takes long shall be given up.
  static var isEnding: Bool { heldSignal.load(ordering: .sequentiallyConsistent) != 0 }

  init() {
    descriptor = Self.state.withLock { state in
      state.holds += 1
      if state.holds == 1 { Self.begin(&state) }
      return state.wake
    }
  }

  deinit {
    let signal = Self.state.withLock { state -> Int32 in
      state.holds -= 1
      return state.holds == 0 ? Self.end(&state) : 0
    }
    guard signal != 0 else { return }
    _ = raise(signal)
    // Whoever handles it has had the chance; the runtime goes on after its trace.
    if signal == SIGQUIT {
      _ = Glibc.signal(SIGQUIT, SIG_DFL)
      _ = raise(signal)
    }
  }

  private static func begin(_ state: inout State) {
    if state.wake < 0 {
      var ends: [Int32] = [-1, -1]
      if unsafe pipe(&ends) == 0 {
        for end in ends {
          _ = fcntl(end, F_SETFD, FD_CLOEXEC)
          // A handler must not wait, nor must reading what it wrote.
          _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        state.wake = ends[0]
        holdWake.store(ends[1], ordering: .sequentiallyConsistent)
      }
    }
    for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] {
      var usual = sigaction()
      guard unsafe sigaction(signal, nil, &usual) == 0 else { continue }
      // 0 is the default, 1 to ignore it.
      let handler = unsafe unsafeBitCast(usual.__sigaction_handler.sa_handler, to: Int.self)
      guard handler == 0 || signal == SIGQUIT && handler != 1 else { continue }
      var ours = sigaction()
      unsafe ours.__sigaction_handler.sa_handler = noteHeldSignal
      ours.sa_flags = SA_RESTART
      if unsafe sigaction(signal, &ours, nil) == 0 {
        state.replaced.append((signal, usual))
      }
    }
  }

  /// Gives the signals back; the one that came, 0 = none.
  private static func end(_ state: inout State) -> Int32 {
    for entry in state.replaced {
      var usual = entry.action
      _ = unsafe sigaction(entry.signal, &usual, nil)
    }
    state.replaced = []
    let signal = heldSignal.exchange(0, ordering: .sequentiallyConsistent)
    var bytes = [UInt8](repeating: 0, count: 16)
    while unsafe read(state.wake, &bytes, bytes.count) > 0 {}
    return signal
  }
}
