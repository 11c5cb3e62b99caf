import Foundation

/// How large random tests are: as usual, or at full size with `Scripts/test --soak`.
public enum Soak {
  /// Whether random tests run at full size.
  public static let isOn = ProcessInfo.processInfo.environment["READINESS_SOAK"] == "1"

  /// How many cases are tried.
  ///
  /// - Parameters:
  ///   - usual: with every run of the tests.
  ///   - full: at full size.
  /// - Returns: one of both.
  public static func count(_ usual: Int, full: Int) -> Int { isOn ? full : usual }

  /// The seeds of so many cases, from 1 on.
  public static func seeds(_ usual: Int, full: Int) -> ClosedRange<UInt64> {
    1...UInt64(count(usual, full: full))
  }
}
