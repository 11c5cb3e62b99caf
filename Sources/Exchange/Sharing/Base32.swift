/// RFC 4648 section 6 for multiples of five bytes, which need no padding.
enum Base32 {
  static func lowerCase(_ bytes: [UInt8]) -> String {
    text(bytes, alphabet: "abcdefghijklmnopqrstuvwxyz234567")
  }

  static func text(_ bytes: [UInt8], alphabet: String) -> String {
    let letters = Array(alphabet.utf8)
    var text: [UInt8] = []
    var pending: UInt32 = 0
    var bits = 0
    for byte in bytes {
      pending = pending << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(letters[Int(pending >> UInt32(bits) & 31)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
