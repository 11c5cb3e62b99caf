import Foundation
import Testing

@testable import JSON

@Suite("Normalization form C")
struct NormalizationTests {
  /// The bytes, since `==` on texts equates what normalization makes equal.
  private static func isNormalizedByFoundation(_ text: String) -> Bool {
    Array(text.precomposedStringWithCanonicalMapping.utf8) == Array(text.utf8)
  }

  @Test("is recognised as Foundation does it for every scalar, alone and between letter and mark")
  func everyScalar() {
    var refused = 0
    var different: [String] = []
    for code in 0...0x2FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(code), let age = scalar.properties.age, age.major < 16
      else { continue }
      var texts = [String(scalar), "e\(scalar)"]
      // Foundation looks at the lower 16 bits only before a mark: U+10041 U+0301 becomes U+00C1.
      if code < 0x10000 { texts.append("e\(scalar)\u{301}") }
      for text in texts {
        let expected = Self.isNormalizedByFoundation(text)
        if text.isNormalized != expected || !text.composed.isNormalized || text.composed != text {
          different.append(String(code, radix: 16))
        }
        if !expected { refused += 1 }
      }
    }
    #expect(different.isEmpty)
    #expect(refused > 1000)
  }

  @Test("is what composing gives, and a text in it stays as it is")
  func composing() {
    #expect(Array("e\u{301}q\u{307}\u{323}".composed.utf8) == Array("éq\u{323}\u{307}".utf8))
    #expect(Array("Öl".composed.utf8) == Array("Öl".utf8))
  }

  @Test("needs no tables for plain European texts, and only for those")
  func inert() {
    for text in [
      "", "abc", "äöüß ñ ¿", "„so“ – 5 € · “x” ‘y’ …", "\u{2FF}\u{2010}\u{205E}\u{20BF}",
    ] {
      let isInert = text.utf8Span.isInert
      #expect(isInert, "\(text)")
    }
    for text in ["\u{300}", "\u{200F}", "\u{205F}", "\u{209F}", "\u{20C0}", "\u{2126}", "日", "😀"] {
      let isInert = text.utf8Span.isInert
      #expect(!isInert, "\(text)")
    }
  }

  @Test(
    "keeps the order of marks and leaves excluded compositions apart",
    arguments: [
      ("q\u{323}\u{307}", true), ("q\u{307}\u{323}", false), ("\u{1E69}", true),
      ("s\u{323}\u{307}", false), ("\u{915}\u{93C}", true), ("\u{958}", false),
      ("\u{1100}\u{1161}", false), ("\u{AC00}", true), ("\u{2ADC}", false), ("\u{F900}", false),
      ("\u{10041}\u{301}", true), ("\u{11099}\u{110BA}", false), ("\u{1109A}", true),
    ])
  func publishedCases(text: String, isNormalized: Bool) {
    #expect(text.isNormalized == isNormalized)
  }
}
