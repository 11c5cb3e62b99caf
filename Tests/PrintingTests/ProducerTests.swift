import Testing

@testable import Printing

@Suite("The program that made a PDF")
struct ProducerTests {
  static let cases: [(text: String, name: String?, whole: String?)] = [
    (
      "Title:           a\nProducer:        WeasyPrint 63.1\nPages: 1\n", "WeasyPrint",
      "WeasyPrint 63.1"
    ),
    ("Creator: Chromium\nProducer:        Skia/PDF m142\n", "Chromium", "Chromium 142"),
    ("Title: Producer: none\nProducer: WeasyPrint", "WeasyPrint", "WeasyPrint"),
    ("Producer: Word\u{1B}[2J 16\u{202E}1", "Word", "Word 2"),
    ("Title: Producer: none\n", nil, nil), ("Producer:   \n", nil, nil),
    ("Producer: 63\n", nil, nil), ("", nil, nil),
  ]

  @Test("is named, and its version apart", arguments: cases)
  func name(_ text: String, _ name: String?, _ whole: String?) {
    let producer = Producer(told: text)
    #expect(producer?.name == name)
    #expect(producer?.text == whole)
  }
}
