import Testing
import Text

@Suite("Cells that spreadsheets would take for formulas")
struct FormulaGuardTests {
  @Test(
    "An apostrophe goes before what begins like a formula, and nowhere else",
    arguments: [
      ("=1+1", "'=1+1"), ("+49 731", "'+49 731"), ("-", "'-"), ("@all", "'@all"),
      ("\t=1", "'\t=1"), ("\r\n", "'\r\n"), ("'=1", "''=1"), ("''-", "'''-"), ("", ""),
      ("'", "'"), ("'tis", "'tis"), ("a=b", "a=b"), ("¿=?", "¿=?"), (" =1", " =1"),
      ("-\u{301}", "'-\u{301}"),
    ])
  func guarded(text: String, guarded: String) {
    #expect(Array(text.guardedAgainstFormulas.utf8) == Array(guarded.utf8))
  }

  @Test("Reading back takes exactly one away, and every text comes back")
  func roundTrip() throws {
    let alphabet = ["'", "=", "+", "-", "@", "\t", "\r", "a", "\u{301}", "\n"]
    var texts = [""]
    for _ in 1...4 {
      texts = texts.flatMap { text in [text] + alphabet.map { text + $0 } }
      for text in texts {
        let back = text.guardedAgainstFormulas.withoutFormulaGuard
        try #require(Array(back.utf8) == Array(text.utf8), "\(text)")
      }
    }
    #expect("'=1".withoutFormulaGuard == "=1" && "''=1".withoutFormulaGuard == "'=1")
    #expect("=1".withoutFormulaGuard == "=1" && "'tis".withoutFormulaGuard == "'tis")
  }
}
