/// The working variables of SHA-256 while one block is taken in.
///
/// Source: FIPS 180-4, sections 4.1.2, 4.2.2 and 6.2.2.
struct SHA256Rounds {
  private var a, b, c, d, e, f, g, h: UInt32

  @inline(__always)
  init(_ state: SIMD8<UInt32>) {
    (a, b, c, d) = (state[0], state[1], state[2], state[3])
    (e, f, g, h) = (state[4], state[5], state[6], state[7])
  }

  var state: SIMD8<UInt32> {
    @inline(__always) get { SIMD8(a, b, c, d, e, f, g, h) }
  }

  /// Sixteen rounds. Instead of the values of the variables their names are moved, and with every
  /// index a literal the words stay where the processor wants them.
  @inline(__always)
  mutating func sixteen(_ words: borrowing [16 of UInt32], constants k: Int) {
    Self.round(a, b, c, &d, e, f, g, &h, words[0] &+ Self.constants[k])
    Self.round(h, a, b, &c, d, e, f, &g, words[1] &+ Self.constants[k + 1])
    Self.round(g, h, a, &b, c, d, e, &f, words[2] &+ Self.constants[k + 2])
    Self.round(f, g, h, &a, b, c, d, &e, words[3] &+ Self.constants[k + 3])
    Self.round(e, f, g, &h, a, b, c, &d, words[4] &+ Self.constants[k + 4])
    Self.round(d, e, f, &g, h, a, b, &c, words[5] &+ Self.constants[k + 5])
    Self.round(c, d, e, &f, g, h, a, &b, words[6] &+ Self.constants[k + 6])
    Self.round(b, c, d, &e, f, g, h, &a, words[7] &+ Self.constants[k + 7])
    Self.round(a, b, c, &d, e, f, g, &h, words[8] &+ Self.constants[k + 8])
    Self.round(h, a, b, &c, d, e, f, &g, words[9] &+ Self.constants[k + 9])
    Self.round(g, h, a, &b, c, d, e, &f, words[10] &+ Self.constants[k + 10])
    Self.round(f, g, h, &a, b, c, d, &e, words[11] &+ Self.constants[k + 11])
    Self.round(e, f, g, &h, a, b, c, &d, words[12] &+ Self.constants[k + 12])
    Self.round(d, e, f, &g, h, a, b, &c, words[13] &+ Self.constants[k + 13])
    Self.round(c, d, e, &f, g, h, a, &b, words[14] &+ Self.constants[k + 14])
    Self.round(b, c, d, &e, f, g, h, &a, words[15] &+ Self.constants[k + 15])
  }

  /// The next sixteen words of the message schedule in place of the last sixteen.
  @inline(__always)
  static func expand(_ words: inout [16 of UInt32]) {
    words[0] &+= sigma(words[1], words[14]) &+ words[9]
    words[1] &+= sigma(words[2], words[15]) &+ words[10]
    words[2] &+= sigma(words[3], words[0]) &+ words[11]
    words[3] &+= sigma(words[4], words[1]) &+ words[12]
    words[4] &+= sigma(words[5], words[2]) &+ words[13]
    words[5] &+= sigma(words[6], words[3]) &+ words[14]
    words[6] &+= sigma(words[7], words[4]) &+ words[15]
    words[7] &+= sigma(words[8], words[5]) &+ words[0]
    words[8] &+= sigma(words[9], words[6]) &+ words[1]
    words[9] &+= sigma(words[10], words[7]) &+ words[2]
    words[10] &+= sigma(words[11], words[8]) &+ words[3]
    words[11] &+= sigma(words[12], words[9]) &+ words[4]
    words[12] &+= sigma(words[13], words[10]) &+ words[5]
    words[13] &+= sigma(words[14], words[11]) &+ words[6]
    words[14] &+= sigma(words[15], words[12]) &+ words[7]
    words[15] &+= sigma(words[0], words[13]) &+ words[8]
  }

  /// What the words one behind and two before add to a word of the schedule.
  @inline(__always)
  private static func sigma(_ early: UInt32, _ late: UInt32) -> UInt32 {
    (early.rotated(7) ^ early.rotated(18) ^ early &>> 3)
      &+ (late.rotated(17) ^ late.rotated(19) ^ late &>> 10)
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ input: UInt32
  ) {
    let sum1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
    let choice = g ^ e & (f ^ g)
    let first = h &+ sum1 &+ choice &+ input
    let sum0 = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
    let majority = (a & b) ^ (c & (a ^ b))
    d &+= first
    h = first &+ sum0 &+ majority
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [64 of UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5,
    0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
    0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc,
    0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
    0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3,
    0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5,
    0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
    0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

extension UInt32 {
  @inline(__always)
  func rotated(_ bits: UInt32) -> UInt32 { self &>> bits | self &<< (32 &- bits) }
}
