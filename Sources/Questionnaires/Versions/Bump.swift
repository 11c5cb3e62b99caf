/// Which number of a questionnaire's version a change asks to be raised, at least.
public enum Bump: Int, Sendable, CaseIterable, Comparable {
  /// The third: only words change, and what stands outside the logic.
  case patch
  /// The second: nothing already scored or counted changes.
  case minor
  /// The first: something already scored or counted may change.
  case major

  /// The name in files.
  public var name: String {
    switch self {
    case .patch: "patch"
    case .minor: "minor"
    case .major: "major"
    }
  }

  /// Orders by how far a version rises.
  public static func < (a: Bump, b: Bump) -> Bool { a.rawValue < b.rawValue }
}

extension Version {
  /// Whether figures of this version may be pooled with those of another one at all.
  var mayPool: Bool { major >= 1 }

  /// The smallest version that may follow this one with a change that asks for `bump`.
  ///
  /// Below 1.0.0 nothing pools whatever changes, so the second number is enough for everything.
  public func following(_ bump: Bump) -> Version {
    switch bump {
    case .major where mayPool: Version(major + 1, 0, 0)
    case .major, .minor: Version(major, minor + 1, 0)
    case .patch: Version(major, minor, patch + 1)
    }
  }
}
