import TestSupport
import Testing

@testable import Exchange

@Suite("The code with which an enterprise withdraws")
struct WithdrawalCodeTests {
  // python3: n = int.from_bytes(b, "big")
  // "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[n >> (5 * (15 - i)) & 31] for i in range(16))
  @Test(
    "Ten bytes become 16 characters, most significant bits first",
    arguments: [
      ([UInt8](repeating: 0, count: 10), "0000000000000000"),
      ([UInt8](repeating: 255, count: 10), "ZZZZZZZZZZZZZZZZ"),
      ([UInt8](0..<10), "000G40R40M30E209"),
      ([0xde, 0xad, 0xbe, 0xef, 0x01, 0x23, 0x45, 0x67, 0x89, 0xab], "VTPVXVR14D2PF2DB"),
    ])
  func vectors(_ bytes: [UInt8], _ expected: String) {
    #expect(WithdrawalCode.code(from: bytes) == expected)
  }

  @Test("Its hash is that of the 16 characters without hyphens")
  func hash() {
    #expect(
      WithdrawalCode.hash("VTPVXVR14D2PF2DB")
        == "sha256:582b2b730b7c72840cb2a377c584ed514454a39bea2b15d2d44cd4a556363556")
  }

  @Test("It is read aloud in groups of four")
  func grouped() {
    #expect(WithdrawalCode.grouped("VTPVXVR14D2PF2DB") == "VTPV-XVR1-4D2P-F2DB")
    #expect(WithdrawalCode.grouped("") == "")
  }

  @Test(
    "However a person types it, the same code is meant",
    arguments: [
      "VTPV-XVR1-4D2P-F2DB", "vtpv-xvr1-4d2p-f2db", " VTPV XVR1 4D2P F2DB ", "VTPVXVR14D2PF2DB",
      "vtpvxvrl4d2pf2db", "VTPVXVRI4D2PF2DB", "V-T-P-V-X-V-R-i-4-D-2-P-F-2-D-B",
    ])
  func normalized(_ typed: String) {
    #expect(WithdrawalCode.normalized(typed) == "VTPVXVR14D2PF2DB")
  }

  @Test("O is read as zero")
  func zero() {
    #expect(WithdrawalCode.normalized("oOoO-0000-oooo-OOOO") == "0000000000000000")
  }

  @Test(
    "What is no code is none",
    arguments: [
      "", "VTPV", "VTPVXVR14D2PF2D", "VTPVXVR14D2PF2DBB", "UTPVXVR14D2PF2DB", "VTPVXVR14D2PF2D.",
      // Two bytes of UTF-8 each: 16 bytes, but no 16 characters of the alphabet.
      "ÄTPVXVR14D2PF2D", "ßTPVXVR14D2PF2D", "VTPVXVR14D2PF2D\u{0301}", "ａTPVXVR14D2PF",
      "VTPVXVR14D2PF2D\n", "Taller Ulm",
    ])
  func refused(_ typed: String) {
    #expect(WithdrawalCode.normalized(typed) == nil)
  }

  @Test("Every code survives grouping, lower case and reading")
  func roundTrip() {
    var random = SplitMix64(seed: 16)
    for _ in 0..<500 {
      let bytes = (0..<WithdrawalCode.byteCount).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let code = WithdrawalCode.code(from: bytes)
      #expect(WithdrawalCode.normalized(WithdrawalCode.grouped(code).lowercased()) == code)
    }
  }
}
