/// SHA-256, in pieces or at once.
///
/// Source: FIPS 180-4, sections 4.1.2, 4.2.2, 5.3.3 and 6.2.
public struct SHA256: Sendable {
  private var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
  /// The beginning of the next block; `length % 64` bytes of it are taken in.
  private var block: [64 of UInt8] = .init(repeating: 0)
  private var length: UInt64 = 0

  /// The hash of nothing yet.
  public init() {}

  /// The hash of these bytes.
  public static func hash(_ bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update(bytes.span)
    return hash.finish()
  }

  /// The hash of these bytes as files bear it: `sha256:` and 64 lower-case hexadecimal digits.
  public static func named(_ bytes: [UInt8]) -> String { "sha256:" + hash(bytes).hex }

  /// Takes more bytes in.
  public mutating func update(_ bytes: [UInt8]) { update(bytes.span) }

  /// Takes more bytes in.
  public mutating func update(_ bytes: Span<UInt8>) {
    var filled = Int(length % 64)
    length &+= UInt64(bytes.count)
    var index = 0
    if filled > 0 {
      while filled < 64, index < bytes.count {
        block[filled] = bytes[index]
        filled += 1
        index += 1
      }
      if filled < 64 { return }
      Self.compress(block.span, into: &state)
    }
    while bytes.count - index >= 64 {
      Self.compress(bytes.extracting(index..<index + 64), into: &state)
      index += 64
    }
    for place in 0..<bytes.count - index { block[place] = bytes[index + place] }
  }

  /// The hash of everything taken in so far; more may follow.
  public func finish() -> Digest {
    var last = self
    var filled = Int(length % 64)
    last.block[filled] = 0x80
    filled += 1
    if filled > 56 {
      for index in filled..<64 { last.block[index] = 0 }
      Self.compress(last.block.span, into: &last.state)
      filled = 0
    }
    for index in filled..<56 { last.block[index] = 0 }
    let bits = (length &* 8).bigEndian
    for index in 0..<8 {
      last.block[56 + index] = UInt8(truncatingIfNeeded: bits >> (8 * UInt64(index)))
    }
    Self.compress(last.block.span, into: &last.state)
    return Digest(last.state)
  }

  /// FIPS 180-4, section 6.2.2, for one block of 64 bytes.
  private static func compress(_ block: Span<UInt8>, into state: inout SIMD8<UInt32>) {
    var words: [16 of UInt32] = .init(repeating: 0)
    for index in 0..<16 {
      let place = 4 * index
      words[index] =
        UInt32(block[place]) << 24 | UInt32(block[place + 1]) << 16
        | UInt32(block[place + 2]) << 8 | UInt32(block[place + 3])
    }
    var rounds = SHA256Rounds(state)
    rounds.sixteen(words, constants: 0)
    for first in stride(from: 16, to: 64, by: 16) {
      SHA256Rounds.expand(&words)
      rounds.sixteen(words, constants: first)
    }
    state = state &+ rounds.state
  }
}
