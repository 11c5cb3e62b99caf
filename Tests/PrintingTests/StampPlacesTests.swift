import Testing
import Text

@testable import Printing

/// Names that look like stamps must not stand where stamps are looked for.
@Suite("The places of a stamp")
struct StampPlacesTests {
  static let hash = "sha256:" + String(repeating: "ab", count: 32)
  static let other = "sha256:" + String(repeating: "0f", count: 32)
  static let written = "readiness/0.1.0/owner/de/full/20261126/a4;"

  static func stamp(_ language: Language) -> String {
    DocumentPhrase.stamp(
      questionnaire: "q 1.0.0", logic: hash, result: "\(hash), \(written)"
    ).text(in: language)
  }

  static func places(_ text: String) -> [String] { StampPlaces(in: Array(text.utf8)).texts }

  @Test("of a page are its generator, whatever its title says")
  func page() {
    let stamp = Self.stamp(.english)
    let page = """
      <!doctype html>
      <html><head><meta name="generator" content="readiness; \(stamp)">
      <title>\(Self.other) \(stamp)</title></head><body><p>\(Self.other)</p></body></html>
      """
    #expect(Self.places(page) == [stamp])
    #expect(Self.places(page.uppercasedDoctype) == [stamp])
    #expect(Self.places(page + page) == [stamp, stamp])
    #expect(Self.places("<!doctype html><title>\(stamp)</title>") == [])
  }

  @Test("of a figure are its metadata")
  func figure() {
    let svg = "<svg><title>\(Self.other)</title><metadata>\(Self.hash)</metadata></svg>"
    #expect(Self.places(svg) == [Self.hash])
    #expect(Self.places("<?xml version=\"1.0\"?>\n" + svg) == [Self.hash])
  }

  static let headings = ["logic,result,written", "Logik;Ergebnis;Erstellt mit"]

  @Test("of a table are its last columns", arguments: headings)
  func table(_ heading: String) {
    let mark = heading.contains(";") ? ";" : ","
    let typed = "\"\(Self.other)\n\(Self.written)\""
    let row = [typed, Self.hash, Self.hash, "\"\(Self.written)\""].joined(separator: mark)
    let table = "\u{FEFF}answer\(mark)\(heading)\r\n\(row)\r\n\(row)\r\n"
    // The row of headings is a row too, and holds no hash.
    #expect(Self.places(table).dropFirst() == ["\(Self.hash) \(Self.written)"])
  }

  @Test("of a table of before end with the result")
  func oldTable() {
    let table = "a,logic,result\nx,\(Self.other),\(Self.hash)\n"
    #expect(Self.places(table) == ["result", Self.hash])
    #expect(!StampReader.isTable(Array("a,result,logic\n".utf8)))
  }

  @Test("of words are paragraphs that begin as stamps do", arguments: Language.allCases)
  func words(_ language: Language) {
    let stamp = Self.stamp(language)
    let middle = stamp.index(stamp.startIndex, offsetBy: 90)
    let broken = stamp[..<middle] + "\n" + stamp[middle...]
    for text in ["# \(stamp)\n\n- \(stamp)\n\n---\n\n\(broken)\n", "a\n\(stamp)\n\n\(broken)"] {
      #expect(Self.places(text) == [stamp])
    }
    #expect(Self.places("\(broken)\n\n\(broken)\r\n\r\nend\r\n") == [stamp, stamp])
    #expect(Self.places("Hello, \(stamp)") == [])
  }
}

extension String {
  fileprivate var uppercasedDoctype: String { "<!DOCTYPE" + dropFirst("<!doctype".count) }
}
