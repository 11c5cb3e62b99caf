internal import Glibc

/// What ends a wait for input.
enum Arrival {
  /// There is something to read, or the descriptor is of no use any more.
  case bytes
  /// A signal has come.
  case signal
  /// The time is over.
  case nothing

  /// Waits for input or a watched signal, whichever comes first.
  ///
  /// - Parameters:
  ///   - descriptor: where input comes from.
  ///   - watch: the signals that end the wait.
  ///   - milliseconds: the longest wait, −1 = without end.
  /// - Returns: what came first; a signal goes before bytes.
  static func awaited(
    from descriptor: Int32, or watch: SignalWatch?, milliseconds: Int32 = -1
  ) -> Arrival {
    var waits = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    if let watch {
      waits.append(pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0))
    }
    let count = unsafe poll(&waits, nfds_t(waits.count), milliseconds)
    // A poll that the system refuses is left to the read to explain.
    if count < 0 { return errno == EINTR ? .signal : .bytes }
    if count == 0 { return .nothing }
    if waits.count > 1, waits[1].revents != 0 {
      watch?.wakeUp()
      return .signal
    }
    return .bytes
  }
}
