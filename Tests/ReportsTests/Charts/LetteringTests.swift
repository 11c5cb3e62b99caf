import TestSupport
import Testing

@testable import Reports

@Suite("Words in pictures")
struct LetteringTests {
  @Test(
    "They are cut into lines that fit",
    arguments: [
      ("", [""]), ("short", ["short"]), ("two words", ["two words"]),
      ("a b\nc\td", ["a b c d"]), ("n\u{A0}= 5", ["n\u{A0}= 5"]),
    ])
  func short(text: String, lines: [String]) {
    #expect(Lettering.fit(text, width: 128, lines: 2) == lines)
  }

  @Test("Whatever they are, lines fit, and what is cut ends in a mark", arguments: 1...60)
  func random(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let words = (0..<Int.random(in: 0...40, using: &chance)).map { _ in
      String(
        (0..<Int.random(in: 1...30, using: &chance)).map { _ in
          "aeinrst wmMWß多é1-.".randomElement(using: &chance) ?? "a"
        })
    }
    let text = words.joined(separator: " ")
    let width = Double.random(in: 40...400, using: &chance)
    let most = Int.random(in: 1...4, using: &chance)
    let lines = Lettering.fit(text, width: width, lines: most)
    #expect((1...most).contains(lines.count))
    for line in lines { #expect(Lettering.width(line, size: Lettering.label) <= width) }
    let kept = lines.joined().filter { $0 != " " && $0 != "-" }
    let whole = text.filter { $0 != " " && $0 != "-" }
    if lines.last?.hasSuffix("…") == true {
      #expect(whole.hasPrefix(kept.dropLast()))
    } else {
      #expect(kept == whole)
    }
  }
}
