import Testing
import Text

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "Text is as wide as its graphemes",
    arguments: [
      ("", 0), ("abc", 3), ("Größe", 5), ("Gro\u{308}ße", 5), ("ñandú", 5), ("日本", 4),
      ("ｆｕｌｌ", 8), ("a\u{301}\u{302}\u{303}", 1), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("a\u{200B}b", 2), ("a\nb", 2), ("\u{1B}[1m", 3), ("co\u{AD}op", 5), ("€ · –", 5),
      ("क्षि", 3), ("a\u{A0}b", 3),
    ])
  func widths(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(
    "An emoji takes two columns however many scalars it is made of",
    arguments: ["😀", "👍🏽", "👩‍👩‍👧", "🇲🇽", "❤️", "🏳️‍🌈", "1️⃣"])
  func emoji(text: String) {
    #expect(text.count == 1)
    #expect(text.displayWidth == 2)
  }

  @Test("Characters that are not emoji pictures keep their width", arguments: ["1", "©", "#", "❤"])
  func notEmoji(text: String) {
    #expect(text.displayWidth == 1)
  }

  @Test("Every scalar up to the ideographs is as wide in a text as its clusters are")
  func clusters() {
    for scalar in (0..<0x3100 as Range<UInt32>).compactMap(Unicode.Scalar.init) {
      for text in ["\(scalar)", "a\(scalar)\(scalar)–", "█\(scalar)é"] {
        let sum = text.reduce(0) { $0 + $1.displayWidth }
        #expect(text.displayWidth == sum, "U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test("Width adds up over graphemes that do not join")
  func additive() {
    let pieces = ["a", "ñ", "o\u{308}", "本", "😀", "€"]
    for first in pieces {
      for second in pieces {
        #expect((first + second).displayWidth == first.displayWidth + second.displayWidth)
      }
    }
  }
}
