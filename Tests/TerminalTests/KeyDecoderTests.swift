@testable import Terminal
import TestSupport
import Testing

@Suite("Bytes of a terminal become keys, however they are cut into pieces")
struct KeyDecoderTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let keys: [Key]

    init(_ bytes: [UInt8], _ keys: Key...) {
      self.bytes = bytes
      self.keys = keys
    }

    init(_ text: String, _ keys: Key...) {
      bytes = Array(text.utf8)
      self.keys = keys
    }

    var testDescription: String {
      bytes.map { (0x21..<0x7F).contains($0) ? String(Unicode.Scalar($0)) : String($0, radix: 16) }
        .joined(separator: " ")
    }
  }

  private static let characters = [
    Case("a", .character("a")), Case("ñ", .character("ñ")), Case("€", .character("€")),
    Case("😀", .character("😀")), Case("\u{7FF}", .character("\u{7FF}")),
    Case("u\u{308}", .character("u"), .character("\u{308}")), Case(" ", .character(" ")),
    Case("7?", .character("7"), .character("?")),
    // Of a scalar that breaks off, as much as could be one counts as one.
    Case([0xFF], .character("\u{FFFD}")), Case([0x80], .character("\u{FFFD}")),
    Case([0xC3, 0x61], .character("\u{FFFD}"), .character("a")),
    Case([0xE2, 0x82, 0x61], .character("\u{FFFD}"), .character("a")),
    Case([0xC0, 0xAF], .character("\u{FFFD}"), .character("\u{FFFD}")),
    Case(
      [0xED, 0xA0, 0x80], .character("\u{FFFD}"), .character("\u{FFFD}"), .character("\u{FFFD}")),
    Case([0xC3, 0x1B, 0x5B, 0x41], .character("\u{FFFD}"), .up),
    Case("\u{9B}A", .unknown, .character("A")),
  ]

  private static let controls = [
    Case("\r", .enter), Case("\n", .enter), Case("\t", .tab), Case([0x7F], .backspace),
    Case([0x08], .backspace), Case([0x01], .control("a")), Case([0x03], .control("c")),
    Case([0x04], .control("d")), Case([0x0C], .control("l")), Case([0x15], .control("u")),
    Case([0x1A], .control("z")), Case([0x00], .unknown), Case([0x1C], .unknown),
  ]

  private static let sequences = [
    Case("\u{1B}[A", .up), Case("\u{1B}[B", .down), Case("\u{1B}[C", .right),
    Case("\u{1B}[D", .left), Case("\u{1B}OA", .up), Case("\u{1B}OB", .down),
    Case("\u{1B}OC", .right), Case("\u{1B}OD", .left), Case("\u{1B}[H", .home),
    Case("\u{1B}OH", .home), Case("\u{1B}[1~", .home), Case("\u{1B}[7~", .home),
    Case("\u{1B}[F", .end), Case("\u{1B}OF", .end), Case("\u{1B}[4~", .end),
    Case("\u{1B}[8~", .end), Case("\u{1B}[2~", .insert), Case("\u{1B}[3~", .delete),
    Case("\u{1B}[5~", .pageUp), Case("\u{1B}[6~", .pageDown), Case("\u{1B}[Z", .backTab),
    Case("\u{1B}OP", .function(1)), Case("\u{1B}OS", .function(4)),
    Case("\u{1B}[11~", .function(1)), Case("\u{1B}[15~", .function(5)),
    Case("\u{1B}[17~", .function(6)), Case("\u{1B}[24~", .function(12)),
    Case("\u{1B}[34~", .function(20)), Case("\u{1B}[[A", .function(1)),
    Case("\u{1B}[[E", .function(5)), Case("\u{1B}[[F", .unknown), Case("\u{1B}OM", .enter),
    Case("\u{1B}Op", .character("0")), Case("\u{1B}Oy", .character("9")),
    Case("\u{1B}Ok", .character("+")), Case("\u{1B}OX", .character("=")),
    // Shift, Control and both.
    Case("\u{1B}[1;5A", .up), Case("\u{1B}[1;2P", .function(1)), Case("\u{1B}[1;5H", .home),
    Case("\u{1B}[3;5~", .delete), Case("\u{1B}[a", .up), Case("\u{1B}Od", .left),
    Case("\u{1B}O5A", .up), Case("\u{1B}[3$", .delete), Case("\u{1B}[7^", .home),
    Case("\u{1B}[8@", .end), Case("\u{1B}[23$", .function(11)),
  ]

  private static let noKeys = [
    Case("\u{1B}b", .unknown), Case("\u{1B}ñq", .unknown, .character("q")),
    Case("\u{1B}\r", .unknown), Case([0x1B, 0x7F], .unknown), Case([0x1B, 0xFF], .unknown),
    Case("\u{1B}[99~", .unknown), Case("\u{1B}[16~", .unknown), Case("\u{1B}[~", .unknown),
    Case("\u{1B}[2A", .unknown), Case("\u{1B}[X", .unknown),
    Case("\u{1B}OZZ", .backTab, .character("Z")),
    Case("\u{1B}[24;80R", .unknown), Case("\u{1B}[?62;4c", .unknown),
    Case("\u{1B}[97;5u", .unknown),
    Case("\u{1B}[<0;1;1M", .unknown), Case("\u{1B}[I", .unknown), Case("\u{1B}[201~", .unknown),
    Case("\u{1B}[99999999999999999999~", .unknown), Case("\u{1B}[3 ~x", .unknown, .character("x")),
    Case("\u{1B}]11;rgb:0/0/0\u{1B}\\a", .unknown, .character("a")),
    Case("\u{1B}]0;title\u{7}a", .unknown, .character("a")),
    Case("\u{1B}P>|VTE\u{1B}\\a", .unknown, .character("a")),
    // A sequence that breaks off is one key, and what breaks it is the next.
    Case("\u{1B}[1;\u{1B}[A", .unknown, .up), Case("\u{1B}[\r", .unknown, .enter),
    Case("\u{1B}[5ñ", .unknown, .character("ñ")), Case("\u{1B}O\u{3}", .unknown, .control("c")),
    Case("\u{1B}]0;\u{1B}[A", .unknown, .up), Case("\u{1B}\u{1B}[A", .escape, .up),
  ]

  private static let pastes = [
    Case("\u{1B}[200~\u{1B}[201~", .paste("")), Case("\u{1B}[200~q\u{1B}[201~", .paste("q")),
    Case("\u{1B}[200~one\rq\r\ntwo\n\u{1B}[201~x", .paste("one\nq\ntwo\n"), .character("x")),
    Case("\u{1B}[200~ñ \u{1B}[A \u{1B}[200~\u{1B}[201~", .paste("ñ \u{1B}[A \u{1B}[200~")),
    Case("\u{1B}[200~\u{1B}[20\u{1B}[201\u{1B}[201~", .paste("\u{1B}[20\u{1B}[201")),
    Case(
      [0x1B] + Array("[200~a".utf8) + [0xFF, 0x03, 0x1B] + Array("[201~".utf8),
      .paste("a\u{FFFD}\u{3}")),
  ]

  private static let all = characters + controls + sequences + noKeys + pastes

  @Test("Each encoding is its key, also when cut in two anywhere", arguments: all)
  private func table(_ sample: Case) {
    for cut in 0...sample.bytes.count {
      var decoder = KeyDecoder()
      var keys = decoder.keys(from: sample.bytes[..<cut])
      keys += decoder.keys(from: sample.bytes[cut...])
      #expect(keys == sample.keys, "cut at \(cut)")
      #expect(!decoder.isWaiting)
      #expect(decoder.flush().isEmpty)
    }
  }

  private static let waits: [(String, [Key], Bool, [Key])] = [
    ("\u{1B}", [], true, [.escape]), ("\u{1B}\u{1B}", [.escape], true, [.escape]),
    ("\u{1B}[", [], true, [.unknown]), ("\u{1B}[1;", [], true, [.unknown]),
    ("\u{1B}O", [], true, [.unknown]), ("\u{1B}[[", [], true, [.unknown]),
    ("\u{1B}]0;", [], true, [.unknown]), ("\u{1B}]0;\u{1B}", [], true, [.unknown]),
    ("\u{1B}[200~half", [], false, []), ("\u{1B}[200~half\u{1B}[20", [], false, []),
    ("a", [.character("a")], false, []), ("", [], false, []),
  ]

  @Test("What may go on waits, and time decides", arguments: waits)
  private func waiting(text: String, keys: [Key], isWaiting: Bool, flushed: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: text.utf8) == keys)
    #expect(decoder.isWaiting == isWaiting)
    #expect(decoder.flush() == flushed)
    #expect(!decoder.isWaiting)
    #expect(decoder.flush().isEmpty)
  }

  @Test("After the wait a new key begins")
  func afterWaiting() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: [0x1B]).isEmpty)
    #expect(decoder.flush() == [.escape])
    #expect(decoder.keys(from: "[A".utf8) == [.character("["), .character("A")])
    #expect(decoder.keys(from: [0x1B, 0xC3]).isEmpty)
    #expect(!decoder.isWaiting)
    #expect(decoder.flush() == [.unknown])
    #expect(decoder.keys(from: [0xC3]).isEmpty)
    #expect(!decoder.isWaiting)
    #expect(decoder.flush() == [.character("\u{FFFD}")])
  }

  @Test("Time does not end pasted text")
  func slowPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: "\u{1B}[200~one\u{1B}[2".utf8).isEmpty)
    #expect(decoder.flush().isEmpty)
    #expect(decoder.keys(from: "01~".utf8) == [.paste("one")])
  }

  @Test("Of endless pasted text the beginning is kept, and its end is found")
  func longPaste() {
    var decoder = KeyDecoder()
    let text = "\u{1B}[200~" + String(repeating: "x", count: 100_000) + "\u{1B}[201~q"
    let expected = String(repeating: "x", count: 65_536)
    #expect(decoder.keys(from: text.utf8) == [.paste(expected), .character("q")])
  }

  @Test(
    "Keys one after the other are themselves, in pieces of any size",
    arguments: 0..<200 as Range<UInt64>)
  func concatenation(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let samples = (0..<40).map { _ in Self.all[Int.random(in: 0..<Self.all.count, using: &random)] }
    var decoder = KeyDecoder()
    let pieces = Self.pieces(of: samples.flatMap(\.bytes), using: &random)
    let keys = pieces.flatMap { decoder.keys(from: $0) }
    #expect(keys == samples.flatMap(\.keys))
  }

  @Test(
    "The size of the pieces does not matter, whatever comes", arguments: 0..<200 as Range<UInt64>)
  func pieces(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let likely = Array("\u{1B}\u{1B}\u{1B}[[O]~0125;AHMP$ñ😀\r\n\u{7}\\".utf8)
    let bytes: [UInt8] = (0..<400).map { _ in
      Bool.random(using: &random)
        ? likely[Int.random(in: 0..<likely.count, using: &random)]
        : UInt8.random(in: 0...255, using: &random)
    }
    var whole = KeyDecoder()
    var cut = KeyDecoder()
    let pieces = Self.pieces(of: bytes, using: &random)
    #expect(pieces.flatMap { cut.keys(from: $0) } == whole.keys(from: bytes))
    #expect(cut.isWaiting == whole.isWaiting)
    #expect(cut.flush() == whole.flush())
  }

  @Test("Text is read as the standard library reads it", arguments: 0..<200 as Range<UInt64>)
  func text(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Bytes that often come near to being UTF-8.
    let bytes: [UInt8] = (0..<200).map { _ in
      switch Int.random(in: 0..<4, using: &random) {
      case 0: UInt8.random(in: 0x20...0x7E, using: &random)
      case 1: UInt8.random(in: 0xC0...0xFF, using: &random)
      default: UInt8.random(in: 0x80...0xBF, using: &random)
      }
    }
    var decoder = KeyDecoder()
    let keys = decoder.keys(from: bytes) + decoder.flush()
    let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
      (0x80...0x9F).contains(scalar.value) ? Key.unknown : .character(Character(scalar))
    }
    #expect(keys == expected)
  }

  private static func pieces(
    of bytes: [UInt8], using random: inout SplitMix64
  ) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 0...5, using: &random))
      pieces.append(piece)
      rest = rest.dropFirst(piece.count)
    }
    return pieces
  }
}
