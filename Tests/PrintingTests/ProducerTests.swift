import Testing

@testable import Printing

@Suite("The program that made a PDF")
struct ProducerTests {
  static let cases: [(text: String, name: String?)] = [
    ("Title:           a\nProducer:        WeasyPrint 63.1\nPages: 1\n", "WeasyPrint"),
    ("Creator: Chromium\nProducer:        Skia/PDF m142\n", "Chromium"),
    ("Title: Producer: none\nProducer: WeasyPrint", "WeasyPrint"),
    ("Title: Producer: none\n", nil), ("Producer:   \n", nil), ("Producer: 63\n", nil), ("", nil),
  ]

  @Test("is named without its version", arguments: cases)
  func name(_ text: String, _ name: String?) {
    #expect(text.producer == name)
  }
}
