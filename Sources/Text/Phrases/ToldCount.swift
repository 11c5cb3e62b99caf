/// A number of enterprises beside figures of a release, which tells no smaller one than a group may
/// have.
public enum ToldCount: Hashable, Sendable {
  /// Nobody, or enough.
  case exactly(Int)
  /// Some, but fewer than a group needs.
  case fewerThan(Int)

  /// A number as it may be told.
  ///
  /// - Parameters:
  ///   - n: how many, 0 or more.
  ///   - least: from how many on a number is told, at least 2: so there is never a single one.
  public init(_ n: Int, least: Int) {
    self = n > 0 && n < least ? .fewerThan(least) : .exactly(n)
  }

  /// The number in words of English, as in "fewer than 10".
  var english: String {
    switch self {
    case .exactly(let n): "\(n)"
    case .fewerThan(let least): "fewer than \(least)"
    }
  }

  /// The same in Spanish.
  var spanish: String {
    switch self {
    case .exactly(let n): "\(n)"
    case .fewerThan(let least): "menos de \(least)"
    }
  }

  /// The same in German.
  var german: String {
    switch self {
    case .exactly(let n): "\(n)"
    case .fewerThan(let least): "weniger als \(least)"
    }
  }
}
