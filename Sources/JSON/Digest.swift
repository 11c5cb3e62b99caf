extension SHA256 {
  /// The 32 bytes of a hash.
  public struct Digest: Sendable, Hashable {
    /// The bytes, first to last.
    public let bytes: [UInt8]

    /// The words of a hash state, the highest byte of each first.
    init(_ state: SIMD8<UInt32>) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(32)
      for index in state.indices {
        for shift in stride(from: UInt32(24), through: 0, by: -8) {
          bytes.append(UInt8(truncatingIfNeeded: state[index] >> shift))
        }
      }
      self.bytes = bytes
    }

    /// 64 lower-case hexadecimal digits.
    public var hex: String {
      var text: [UInt8] = []
      text.reserveCapacity(64)
      for byte in bytes {
        text.append(Self.digit(byte >> 4))
        text.append(Self.digit(byte & 15))
      }
      return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
      value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
  }
}
