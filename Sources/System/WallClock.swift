internal import Glibc

/// The time of day, passed in so that tests and repeatable outputs choose it.
public struct WallClock: Sendable {
  /// The present instant in milliseconds since 1970-01-01T00:00:00Z.
  public var now: @Sendable () -> Int64
  /// How many seconds local clocks are ahead of UTC at an instant in Unix milliseconds.
  public var secondsFromUTC: @Sendable (_ unixMilliseconds: Int64) -> Int

  /// A clock that answers with `now`, in UTC unless told otherwise.
  public init(
    now: @escaping @Sendable () -> Int64,
    secondsFromUTC: @escaping @Sendable (_ unixMilliseconds: Int64) -> Int = { _ in 0 }
  ) {
    self.now = now
    self.secondsFromUTC = secondsFromUTC
  }

  /// A clock that has stopped at an instant in Unix milliseconds, in UTC.
  public static func stopped(at unixMilliseconds: Int64) -> WallClock {
    WallClock(now: { unixMilliseconds })
  }

  /// The clock and time zone of this machine.
  public static let system = WallClock(
    now: {
      var time = timespec()
      _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
      return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    },
    secondsFromUTC: { milliseconds in
      var seconds = time_t(milliseconds / 1000)
      var local = unsafe tm()
      return unsafe localtime_r(&seconds, &local) == nil ? 0 : local.tm_gmtoff
    })
}
