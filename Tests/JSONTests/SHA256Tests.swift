import JSON
import TestSupport
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "gives the hashes published by NIST",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
          + "lmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func published(text: String, hash: String) {
    #expect(SHA256.hash(Array(text.utf8)).hex == hash)
  }

  @Test(
    "gives the hashes of NIST's short byte messages",
    arguments: [
      ([0xd3], "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"),
      ([0x11, 0xaf], "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98"),
      ([0xb4, 0x19, 0x0e], "dff2e73091f6c05e528896c4c831b9448653dc2ff043528f6769437bc7b975c2"),
      (
        [0x74, 0xba, 0x25, 0x21], "b16aa56be3880d18cd41e68384cf1ec8c17680c45a02b1575dc1518923ae8b0e"
      ),
    ] as [([UInt8], String)])
  func shortMessages(bytes: [UInt8], hash: String) {
    #expect(SHA256.hash(bytes).hex == hash)
  }

  @Test("gives the published hash of a million times a")
  func million() {
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256.hash(Array(repeating: 0x61, count: 1_000_000)).hex == expected)
  }

  @Test("is right for every length from 0 to 1000 bytes")
  func everyLength() {
    // Byte i of message n is (7i + n) mod 256; the expected value is Python's hashlib's.
    var all = SHA256()
    for length in 0...1000 {
      all.update(SHA256.hash((0..<length).map { UInt8(truncatingIfNeeded: 7 * $0 + length) }).bytes)
    }
    #expect(all.finish().hex == "bc2788cf303b31d72f87b0559a1d0cf08cff14a58a5b8e1f0909e49c0b9fdea7")
  }

  @Test("does not depend on how the bytes are handed over")
  func pieces() {
    var generator = SplitMix64(seed: 1)
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      var hash = SHA256()
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = rest.prefix(Int.random(in: 0...130, using: &generator))
        hash.update(Array(piece))
        rest = rest.dropFirst(piece.count)
        _ = hash.finish()
      }
      #expect(hash.finish() == SHA256.hash(bytes))
      #expect(hash.finish().bytes.count == 32)
    }
  }
}
