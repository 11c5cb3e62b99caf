/// A version `major.minor.patch` of a questionnaire.
///
/// Patch = wording; minor = nothing already scored changes; major = anything else. Below 1.0.0
/// nothing pools across versions.
public struct Version: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Raised when something already scored changes.
  public let major: Int
  /// Raised when something is added that changes no score.
  public let minor: Int
  /// Raised when only words change.
  public let patch: Int

  /// The version with these parts.
  public init(_ major: Int, _ minor: Int, _ patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Reads `1.0.0`; `nil` for anything else, leading zeros included.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard
        !part.isEmpty, part.count <= 6, part.count == 1 || part.first != UInt8(ascii: "0"),
        part.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        let number = Int(Substring(part))
      else { return nil }
      numbers.append(number)
    }
    self.init(numbers[0], numbers[1], numbers[2])
  }

  /// The text `1.0.0`.
  public var description: String { "\(major).\(minor).\(patch)" }

  /// Orders by major, then minor, then patch.
  public static func < (a: Version, b: Version) -> Bool {
    (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch)
  }
}
