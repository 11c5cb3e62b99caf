import Testing
import TestSupport
import Text

@testable import Workbooks

@Suite("Cells")
struct CellTests {
  @Test(
    "A cell shows the text and nothing else",
    arguments: [
      ("=1+1", "=1+1"), ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{0}\tb", "a\u{FFFD}\u{FFFD}b"),
      ("_x0041_", "_x005F_x0041_"), ("__xAbCd_", "__x005F_xAbCd_"), ("_x004_", "_x004_"),
      ("_xGGGG_", "_xGGGG_"), ("_", "_"), ("", ""), ("line\nline", "line\nline"),
    ])
  func shown(_ text: String, _ wanted: String) { #expect(text.asCell == wanted) }

  @Test("A cell holds 32,767 units; what is longer is cut between characters")
  func limit() {
    let full = String(repeating: "a", count: 32_767)
    #expect(full.asCell == full)
    #expect((full + "b").asCell == String(repeating: "a", count: 32_766) + "…")
    let wide = String(repeating: "👩‍👩‍👧", count: 10_000).asCell
    #expect(wide.utf16.count <= 32_767 && wide.hasSuffix("👩‍👩‍👧…"))
    #expect(String(repeating: "_x0041_", count: 32_767 / 7).asCell.utf16.count <= 32_767)
  }

  @Test("Codes that were written are read as what they were")
  func codes() {
    var random = SplitMix64(seed: 5)
    let pieces = ["_", "x", "0041", "_x", "00", "_x0041_", "5F", "ñ", "_x005F_", "\n", "é"]
    for _ in 0..<2000 {
      let text = (0..<8).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      #expect(text.asCell.decodingCodes == text)
    }
  }

  @Test("Places have the names that spreadsheets give them")
  func places() {
    // Counting on by hand: after Z comes AA, after ZZ comes AAA.
    var letters: [Character] = []
    for column in 0..<16_384 {
      var place = letters.count - 1
      while place >= 0, letters[place] == "Z" {
        letters[place] = "A"
        place -= 1
      }
      if place < 0 {
        letters.insert("A", at: 0)
      } else {
        letters[place] = Character(UnicodeScalar((letters[place].asciiValue ?? 0) + 1))
      }
      let name = String(letters) + "7"
      #expect(CellPlace(row: 6, column: column).name == name)
      #expect(CellPlace(name) == CellPlace(row: 6, column: column))
    }
  }

  @Test(
    "What is no place has none",
    arguments: ["", "A", "7", "A0", "a1", "XFE1", "AAAA1", "A1048577", "A-1", "A+1", "A1B", "Ä1"])
  func noPlaces(_ name: String) { #expect(CellPlace(name) == nil) }
}
