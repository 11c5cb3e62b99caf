public import JSON

/// By what a store recognises an enterprise that it has counted in a release: 16 bytes of a keyed
/// hash, which say nothing to whoever has not the store's key.
public struct MemberDigest: Hashable, Sendable {
  /// The first eight bytes, the first of them the highest.
  private let high: UInt64
  /// The last eight bytes.
  private let low: UInt64

  /// The number of bytes.
  public static let length = 16

  /// The digest of exactly 16 bytes; `nil` for any other number.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The digest that begins a keyed hash.
  public init(beginning code: SHA256.Digest) {
    let bytes = code.bytes
    high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes[8..<Self.length].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The 16 bytes.
  public var bytes: [UInt8] {
    [high, low].flatMap { half in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> UInt64($0)) }
    }
  }
}

extension MemberDigest: Comparable {
  /// Orders by the bytes.
  public static func < (a: MemberDigest, b: MemberDigest) -> Bool {
    (a.high, a.low) < (b.high, b.low)
  }
}
