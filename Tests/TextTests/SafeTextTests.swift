import Testing
import Text

@Suite("Texts that could steer")
struct SafeTextTests {
  @Test(
    "On one line nothing begins another line",
    arguments: [
      ("a\nb", "a b"), ("a\tb\r\nc", "a b  c"), ("a\u{2028}b\u{85}c", "a b c"),
      ("\u{1B}[2J", "\u{FFFD}[2J"), ("a\u{A0}b", "a\u{A0}b"), ("", ""), ("ä ñ", "ä ñ"),
    ])
  func oneLine(_ text: String, _ expected: String) {
    #expect(text.onOneLine.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(
    "A terminal is shown the lines of data and nothing that steers it",
    arguments: [
      ("a,b\r\nc,d\r\n", "a,b\nc,d\n"), ("a\rb", "a\u{FFFD}b"), ("\r", "\u{FFFD}"),
      ("{\"n\":\"\u{9B}2J\u{202E}\"}\n", "{\"n\":\"\u{FFFD}2J\u{FFFD}\"}\n"), ("", ""),
    ])
  func terminal(_ text: String, _ expected: String) {
    #expect(Array(text.utf8).shownOnTerminal == Array(expected.utf8))
  }

  @Test(
    "Words in Markdown stay words",
    arguments: [
      ("1. one", "1\\. one"), ("12) x", "12\\) x"), ("1.5", "1.5"), ("- a", "\\- a"),
      ("a - b", "a - b"), ("    code", "&#32;   code"), (" - a", " \\- a"), ("  2. a", "  2\\. a"),
      ("\n# a", " \\# a"), ("a\nb", "a b"),
      ("<b>&amp;", "&lt;b&gt;&amp;amp;"), ("[a](b)", "\\[a\\](b)"), ("a_b", "a_b"),
      ("_a_", "\\_a\\_"), ("~~x~~", "\\~\\~x\\~\\~"), ("\u{1B}", "\u{FFFD}"),
    ])
  func markdown(_ text: String, _ expected: String) {
    #expect(text.escapedForMarkdown == expected)
  }

  @Test(
    "Bold words in Markdown have their spaces outside",
    arguments: [
      ("a b", "**a b**"), ("  a ", " **a** "), ("- a\n", "**\\- a** "), ("*", "**\\***"),
      (" ", " "), ("", ""),
    ])
  func strong(_ text: String, _ expected: String) {
    #expect(text.strongInMarkdown == expected)
  }
}
