import TestSupport

/// Random JSON texts: mostly valid, with spice that our rules forbid when asked for.
struct RandomDocument {
  private var generator: SplitMix64
  /// One choice in so many breaks a rule; 0 for none.
  private let spice: Int

  init(seed: UInt64, spice: Int) {
    generator = SplitMix64(seed: seed)
    self.spice = spice
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  private mutating func isSpiced() -> Bool {
    spice > 0 && Int.random(in: 0..<spice, using: &generator) == 0
  }

  private mutating func space() -> String { pick(["", "", "", " ", "\n", "\t", "\r\n  "]) }

  mutating func text(depth: Int = 0) -> String {
    space() + value(depth: depth) + space()
  }

  private mutating func value(depth: Int) -> String {
    if isSpiced() { return pick(["", "nul", "True", ",", "[1,]", "{\"a\"}", "{,}", "'a'", "+1"]) }
    switch Int.random(in: 0..<(depth < 5 ? 10 : 6), using: &generator) {
    case 0: return pick(["null", "true", "false"])
    case 1, 2: return number()
    case 3, 4, 5: return string()
    case 6, 7: return array(depth: depth)
    default: return object(depth: depth)
    }
  }

  private mutating func number() -> String {
    if isSpiced() {
      return pick(["-0", "01", "1.0", "1e3", "-", "9007199254740992", "1-2", "-9007199254740992"])
    }
    let bound: Int64 = pick([9, 1000, 9_007_199_254_740_991])
    return String(Int64.random(in: -bound...bound, using: &generator))
  }

  private mutating func string() -> String {
    var text = "\""
    for _ in 0..<Int.random(in: 0..<12, using: &generator) {
      text += pick([
        "a", "b", "Z", "0", " ", "é", "ß", "–", "„", "€", "日", "😀", "\u{FFFD}", "\\n", "\\\"",
        "\\\\",
        "\\/", "\\u0041", "\\u00e9", "\\ud83d\\ude00", "\u{7F}", "\u{E000}",
      ])
      if isSpiced() {
        text += pick([
          "e\u{301}", "\u{212B}", "\\u0065\\u0301", "\\ud800", "\\udc00", "\\x", "\\u12G4", "\n",
          "\u{1}",
        ])
      }
    }
    return text + (isSpiced() ? "" : "\"")
  }

  private mutating func array(depth: Int) -> String {
    let count = pick([0, 1, 2, 3, 5])
    return "[" + space()
      + (0..<count).map { _ in text(depth: depth + 1) }.joined(separator: ",") + "]"
  }

  private mutating func object(depth: Int) -> String {
    let count = pick([0, 1, 2, 3, 5, 12])
    let members = (0..<count).map { place in
      // A number in front keeps keys apart unless a repetition is wanted.
      let key = isSpiced() ? "\"0:\"" : "\"\(place):" + string().dropFirst()
      return space() + key + space() + ":" + text(depth: depth + 1)
    }
    return "{" + space() + members.joined(separator: ",") + "}"
  }

  /// A text with a few bytes changed, removed or repeated.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(pick(Array("{}[]\",:\\-0e.u \u{1}".utf8)), at: place)
      default: bytes.insert(bytes[place], at: place)
      }
    }
    return bytes
  }

  /// Bytes without any plan.
  mutating func noise() -> [UInt8] {
    let alphabet =
      Array("{}[]\",:\\-0123456789.eEu \n\ttruefalsn".utf8) + [
        0, 0x80, 0xC3, 0xE2, 0xEF, 0xF0, 0xFF,
      ]
    return (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
      Bool.random(using: &generator) ? pick(alphabet) : UInt8.random(in: 0...255, using: &generator)
    }
  }
}
