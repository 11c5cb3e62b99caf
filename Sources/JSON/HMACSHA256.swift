/// Keyed hashing with SHA-256.
///
/// Source: RFC 2104, section 2; the block size of SHA-256 is 64 bytes.
public enum HMACSHA256 {
  /// The code of a message under a key of any length.
  public static func code(key: [UInt8], message: [UInt8]) -> SHA256.Digest {
    var block = key.count > 64 ? SHA256.hash(key).bytes : key
    block += Array(repeating: 0, count: 64 - block.count)
    var inner = SHA256()
    inner.update(block.map { $0 ^ 0x36 })
    inner.update(message)
    var outer = SHA256()
    outer.update(block.map { $0 ^ 0x5c })
    outer.update(inner.finish().bytes)
    return outer.finish()
  }
}
