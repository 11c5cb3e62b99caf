internal import Glibc
internal import Synchronization

/// The address of the actions that were replaced, by signal, 0 = none; for the handler.
private let replacedAddress = Atomic<UInt>(0)

/// Gives the terminal back, and then lets the signal do what it would have done.
private func giveBackAndDie(_ number: Int32) {
  TerminalRestoration.perform()
  let address = replacedAddress.load(ordering: .sequentiallyConsistent)
  if let replaced = unsafe UnsafePointer<sigaction>(bitPattern: address) {
    _ = unsafe sigaction(number, replaced + Int(number), nil)
  } else {
    _ = signal(number, SIG_DFL)
  }
  // It is delivered when this handler ends, so the trace shows the place of the fault.
  _ = raise(number)
}

/// While it lives, a program that crashes or is told to quit gives the terminal back first. It then
/// still dies of the same signal.
///
/// The handler has a stack of its own, because the usual one may be what overflowed. That holds for
/// the thread that makes and releases the watch. At most one lives at a time.
@safe final class CrashWatch {
  private static let signals = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGQUIT]
  private static let stackSize = 1 << 16
  private static let signalLimit = 32

  private let replaced: UnsafeMutablePointer<sigaction>
  private var handled: [Int32] = []
  /// `nil` if the thread had a stack for handlers already.
  private var stack: UnsafeMutableRawPointer?

  init() {
    unsafe replaced = .allocate(capacity: Self.signalLimit)
    unsafe replaced.initialize(repeating: sigaction(), count: Self.signalLimit)
    unsafe replacedAddress.store(UInt(bitPattern: replaced), ordering: .sequentiallyConsistent)
    provideStack()
    for number in Self.signals {
      let place = unsafe replaced + Int(number)
      guard unsafe sigaction(number, nil, place) == 0, unsafe !place.pointee.isIgnored else {
        continue
      }
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = giveBackAndDie
      action.sa_flags = SA_ONSTACK
      _ = unsafe sigfillset(&action.sa_mask)
      if unsafe sigaction(number, &action, nil) == 0 { handled.append(number) }
    }
  }

  private func provideStack() {
    var present = unsafe stack_t()
    guard unsafe sigaltstack(nil, &present) == 0,
      unsafe present.ss_flags & Int32(SS_DISABLE) != 0
    else { return }
    let bytes = UnsafeMutableRawPointer.allocate(
      byteCount: Self.stackSize, alignment: 16)
    var provided = unsafe stack_t(ss_sp: bytes, ss_flags: 0, ss_size: Self.stackSize)
    if unsafe sigaltstack(&provided, nil) == 0 {
      unsafe stack = bytes
    } else {
      unsafe bytes.deallocate()
    }
  }

  deinit {
    for number in handled { _ = unsafe sigaction(number, replaced + Int(number), nil) }
    replacedAddress.store(0, ordering: .sequentiallyConsistent)
    unsafe replaced.deallocate()
    if let bytes = unsafe stack {
      var none = unsafe stack_t(
        ss_sp: nil, ss_flags: Int32(SS_DISABLE), ss_size: Self.stackSize)
      _ = unsafe sigaltstack(&none, nil)
      unsafe bytes.deallocate()
    }
  }
}
