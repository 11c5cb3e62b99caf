internal import Glibc

/// A signal that asks the program to stop.
public enum Interruption: Sendable, Hashable, CaseIterable {
  /// The terminal went away.
  case hangUp
  /// The person typed Ctrl-C.
  case interrupt
  /// The system or another program asks.
  case terminate

  /// The signal's number.
  public var signal: Int32 {
    switch self {
    case .hangUp: SIGHUP
    case .interrupt: SIGINT
    case .terminate: SIGTERM
    }
  }

  /// The status with which a program ends for this reason: 128 and the signal's number.
  public var exitStatus: Int32 { 128 + signal }

  /// The interruption that a signal means, `nil` for every other signal.
  init?(signal: Int32) {
    guard let match = Self.allCases.first(where: { $0.signal == signal }) else { return nil }
    self = match
  }
}
