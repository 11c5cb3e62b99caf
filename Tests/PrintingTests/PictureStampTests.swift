import Testing

@testable import Printing

@Suite("The stamp of a picture")
struct PictureStampTests {
  /// One point.
  private static let picture = bytes(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c6360"
      + "00000002000148afa4710000000049454e44ae426082")
  /// `Größe` in a chunk, its check sum worked out by zlib.
  private static let chunk = bytes(
    "000000156954587472656164696e65737300000000004772c3b6c39f6592eab37b")

  private static func bytes(_ digits: String) -> [UInt8] {
    var digits = Substring(digits)
    var bytes: [UInt8] = []
    while let byte = UInt8(digits.prefix(2), radix: 16) {
      bytes.append(byte)
      digits = digits.dropFirst(2)
    }
    return bytes
  }

  @Test("stands in a chunk of its own, and can be taken out again")
  func stamped() throws {
    let stamped = try PictureStamp.adding("Größe", to: Self.picture)
    #expect(stamped == Self.picture.dropLast(12) + Self.chunk + Self.picture.suffix(12))
    #expect(try PictureStamp.stamps(of: stamped) == ["Größe"])
    #expect(try PictureStamp.removing(from: stamped) == Self.picture)
    #expect(try PictureStamp.stamps(of: Self.picture) == [])
  }

  @Test("tells who drew it, beside what it was made from")
  func maker() throws {
    let drawn = try PictureStamp.adding(
      try #require(Producer(words: "rsvg-convert version 2.54.7 (cairo 1.16)")), to: Self.picture)
    let stamped = try PictureStamp.adding("x", to: drawn)
    #expect(try PictureStamp.maker(of: stamped)?.text == "rsvg-convert 2.54.7")
    #expect(try PictureStamp.stamps(of: stamped) == ["x"])
    #expect(try PictureStamp.removing(from: stamped) == drawn)
    #expect(try PictureStamp.maker(of: Self.picture) == nil)
    for words in ["", "rsvg-convert", "2.54.7"] { #expect(Producer(words: words) == nil) }
  }

  @Test("A picture of which anything is missing or changed is damaged")
  func damaged() throws {
    let stamped = try PictureStamp.adding("Größe", to: Self.picture)
    for count in 0..<stamped.count {
      #expect(throws: PrintingProblem.self) {
        try PictureStamp.stamps(of: Array(stamped.prefix(count)))
      }
      let changed = stamped.enumerated().map { $0.offset == count ? $0.element ^ 1 : $0.element }
      #expect(throws: PrintingProblem.self) { try PictureStamp.stamps(of: changed) }
    }
    #expect(throws: PrintingProblem.self) { try PictureStamp.stamps(of: stamped + [0]) }
  }
}
