import TestSupport
import Text

/// Random CSV texts, rows and bytes.
struct RandomCSV {
  private var generator: SplitMix64
  private let separator: String

  init(seed: UInt64, separator: CSVSeparator) {
    generator = SplitMix64(seed: seed)
    self.separator = String(Unicode.Scalar(separator.rawValue))
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  /// A text a field may hold, with everything in it that needs care.
  mutating func field() -> String {
    let pieces = [
      "a", "word", "é", "日", "😀", " ", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "'", "=",
      "+", "-", "@", "\u{FEFF}", "e\u{301}", "{n}",
    ]
    return (0..<Int.random(in: 0...4, using: &generator)).map { _ in pick(pieces) }.joined()
  }

  /// Rows of one width.
  mutating func rows() -> [[String]] {
    let width = Int.random(in: 1...4, using: &generator)
    return (0..<Int.random(in: 0...5, using: &generator)).map { _ in
      (0..<width).map { _ in field() }
    }
  }

  /// A text that mostly follows the rules.
  mutating func text() -> String {
    let width = pick([1, 2, 3])
    var text = pick(["", "", "\u{FEFF}", "\n"])
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      let count = pick([width, width, width, width, width, width, width, width + 1, 1])
      text += (0..<count).map { _ in written() }.joined(separator: separator)
      text += pick(["\n", "\r\n", "\r", "\r\n\r\n", ""])
    }
    return text
  }

  /// A field as somebody may have written it, seldom with too few quotation marks.
  private mutating func written() -> String {
    let field = field()
    switch Int.random(in: 0..<16, using: &generator) {
    case 0: return field
    case 1: return "\"" + field + "\""
    default:
      var quoted = "\""
      for scalar in field.unicodeScalars {
        quoted.unicodeScalars.append(scalar)
        if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      }
      return quoted + "\""
    }
  }

  /// Bytes without any plan.
  mutating func noise() -> [UInt8] {
    let alphabet = Array(",;\t\"\"\"\n\r a'=".utf8) + [0, 0x80, 0xC3, 0xA9, 0xE2, 0xEF, 0xBB, 0xBF]
    return (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
      Int.random(in: 0..<8, using: &generator) > 0
        ? pick(alphabet) : UInt8.random(in: 0...255, using: &generator)
    }
  }
}
