import TestSupport
import Testing
import Text

@Suite("Wrapping")
struct WrappingTests {
  @Test(
    "Lines break at spaces and hang under the first",
    arguments: [
      ("", 10, "", [""]),
      ("one two three", 7, "", ["one two", "three"]),
      ("one two three", 8, "- ", ["- one", "  two", "  three"]),
      ("one   two", 20, "", ["one two"]),
      ("a\nb", 20, "* ", ["* a", "  b"]),
      ("a\n\nb", 20, "* ", ["* a", "", "  b"]),
      ("abcdefgh", 3, "", ["abc", "def", "gh"]),
      ("xy abcdefgh z", 4, "", ["xy", "abcd", "efgh", "z"]),
      ("abcdef z", 4, "", ["abcd", "ef z"]),
      ("a\u{A0}b c", 3, "", ["a\u{A0}b", "c"]),
      ("日本語", 4, "", ["日本", "語"]),
      ("日本", 1, "", ["日", "本"]),
      ("e\u{301}e\u{301}e\u{301}", 2, "", ["e\u{301}e\u{301}", "e\u{301}"]),
      ("👩‍👩‍👧👩‍👩‍👧", 2, "", ["👩‍👩‍👧", "👩‍👩‍👧"]),
      ("word", 0, "", ["w", "o", "r", "d"]),
      ("a\r\nb", 9, "", ["a", "b"]),
    ])
  func cases(text: String, width: Int, first: String, lines: [String]) {
    #expect(text.wrapped(to: width, first: first) == lines)
  }

  @Test("The hanging margin can be chosen")
  func hanging() {
    #expect("one two".wrapped(to: 6, first: "", hanging: ">> ") == ["one", ">> two"])
  }

  /// Random words of Latin, combining, wide and picture graphemes, spaces and line feeds.
  private static func text(_ random: inout SplitMix64) -> String {
    let pieces = ["a", "b", "ñ", "u\u{308}", "本", "😀", "-", " ", " ", " ", "\n", "\u{A0}"]
    return (0..<Int.random(in: 0...60, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }.joined()
  }

  @Test("No line is too wide and no grapheme is lost, split or moved", arguments: 0..<8)
  func invariants(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<400 {
      let text = Self.text(&random)
      let width = Int.random(in: 2...24, using: &random)
      let lines = text.wrapped(to: width)
      #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(text.debugDescription) \(width)")
      #expect(lines.allSatisfy { !$0.hasPrefix(" ") && !$0.hasSuffix(" ") })
      let kept = text.filter { $0 != " " && $0 != "\n" }
      #expect(lines.joined().filter { $0 != " " } == kept)
    }
  }

  /// One paragraph of words that all fit: as many on each line as there is room for.
  private static func greedy(_ words: [String], width: Int) -> [String] {
    var lines = [""]
    for word in words {
      let longer = lines[lines.count - 1].isEmpty ? word : lines[lines.count - 1] + " " + word
      if longer.displayWidth <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  @Test("Words that fit are laid as a naive greedy setter lays them", arguments: 0..<4)
  func againstGreedy(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let words = (0..<Int.random(in: 1...15, using: &random)).map { _ in
        String(repeating: "ö", count: Int.random(in: 1...9, using: &random))
      }
      let width = Int.random(in: 9...30, using: &random)
      #expect(
        words.joined(separator: " ").wrapped(to: width) == Self.greedy(words, width: width))
    }
  }

  @Test("Styled text wraps exactly like its words and keeps every role", arguments: 0..<4)
  func styled(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let runs = (0..<4).map { _ in
        StyledText.Run(
          Self.text(&random), as: StyledText.Role.allCases.randomElement(using: &random) ?? .plain)
      }
      let text = StyledText(runs)
      let wrapping = Wrapping(width: Int.random(in: 5...30, using: &random), first: "- ")
      let lines = wrapping.lines(of: text)
      #expect(lines.map(\.text) == wrapping.lines(of: text.text))
      func roles(_ texts: [StyledText], dropping margin: Int) -> [StyledText.Role] {
        texts.flatMap { line in
          line.runs.flatMap { run in run.text.map { (run.role, $0) } }.dropFirst(margin)
            .filter { $0.1 != " " && !$0.1.isNewline }.map(\.0)
        }
      }
      #expect(roles(lines, dropping: 2) == roles([text], dropping: 0))
    }
  }
}
