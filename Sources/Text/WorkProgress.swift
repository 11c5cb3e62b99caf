/// How far long work has come, and when there is something new to be shown about it.
///
/// A pure value: whoever works tells it the time. Work that is soon done shows nothing.
public struct WorkProgress: Sendable, Hashable {
  /// For so long nothing is shown.
  static let silentMilliseconds: Int64 = 2000
  /// Between two pictures there is at least so much time.
  static let betweenMilliseconds: Int64 = 250

  /// How much there is to do; `nil` = not known.
  public let total: Int?
  private let start: Int64
  private var shown: Int64?

  /// Work that begins now.
  ///
  /// - Parameters:
  ///   - total: how much there is to do, in whatever unit; `nil` = not known.
  ///   - now: the time in milliseconds.
  public init(total: Int?, now: Int64) {
    self.total = total
    start = now
  }

  /// What is to be shown now that so much is done; `nil` = nothing yet, or nothing new.
  ///
  /// - Parameters:
  ///   - done: how much is done, in the unit of the total.
  ///   - things: how many things were dealt with.
  ///   - now: the time in milliseconds.
  /// - Returns: the line to be shown in place of the one before.
  public mutating func picture(done: Int, things: Int, now: Int64) -> ProgressPhrase? {
    let passed = now - start
    guard passed >= Self.silentMilliseconds, done > 0,
      shown.map({ now - $0 >= Self.betweenMilliseconds || now < $0 }) ?? true
    else { return nil }
    shown = now
    guard let total, total > 0 else { return .counted(things: things) }
    let part = min(done, total)
    // 128 bits, as bytes times milliseconds can be many.
    let left = Int128(passed) * Int128(total - part) / Int128(part)
    return .portion(
      things: things, percent: Int(100 * Int128(part) / Int128(total)),
      secondsLeft: Int(clamping: (left + 999) / 1000))
  }
}
