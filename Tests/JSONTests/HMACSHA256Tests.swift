import JSON
import Testing

@Suite("HMAC-SHA-256")
struct HMACSHA256Tests {
  /// A test case of RFC 4231, section 4.
  struct Case: Sendable {
    let key: [UInt8]
    let message: [UInt8]
    let code: String

    init(_ key: [UInt8], _ message: String, _ code: String) {
      self.init(key, Array(message.utf8), code)
    }

    init(_ key: [UInt8], _ message: [UInt8], _ code: String) {
      (self.key, self.message, self.code) = (key, message, code)
    }
  }

  @Test(
    "gives the codes of RFC 4231",
    arguments: [
      Case(
        Array(repeating: 0x0b, count: 20), "Hi There",
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
      Case(
        Array("Jefe".utf8), "what do ya want for nothing?",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
      Case(
        Array(repeating: 0xaa, count: 20), Array(repeating: 0xdd, count: 50),
        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
      Case(
        Array(1...25), Array(repeating: 0xcd, count: 50),
        "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
      Case(
        Array(repeating: 0x0c, count: 20), "Test With Truncation",
        "a3b6167473100ee06e0c796c2955552b"),
      Case(
        Array(repeating: 0xaa, count: 131),
        "Test Using Larger Than Block-Size Key - Hash Key First",
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
      Case(
        Array(repeating: 0xaa, count: 131),
        "This is a test using a larger than block-size key and a larger than block-size data. "
          + "The key needs to be hashed before being used by the HMAC algorithm.",
        "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"),
    ])
  func published(example: Case) {
    // Case 5 of the RFC gives the first 16 bytes only.
    let code = HMACSHA256.code(key: example.key, message: example.message).hex
    #expect(code.hasPrefix(example.code))
  }

  @Test("takes a key of a block as it is, hashes a longer one, and pads a shorter one")
  func keyLengths() {
    let message: [UInt8] = [1, 2, 3]
    let longKey = [UInt8](repeating: 7, count: 65)
    let code = HMACSHA256.code(key: longKey, message: message)
    #expect(code == HMACSHA256.code(key: SHA256.hash(longKey).bytes, message: message))
    let block = [UInt8](repeating: 7, count: 64)
    #expect(
      HMACSHA256.code(key: block, message: message)
        != HMACSHA256.code(key: SHA256.hash(block).bytes, message: message))
    #expect(
      HMACSHA256.code(key: [7], message: message) == HMACSHA256.code(key: [7, 0], message: message))
  }
}
