internal import System
internal import Text

/// What a PNG picture was made from, and by which program, which nobody sees: an `iTXt` and a `tEXt`
/// chunk before the end.
public enum PictureStamp {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// The keyword of the chunk, and the bytes that say: not packed, no language, no other keyword.
  private static let opening = Array("readiness".utf8) + [0, 0, 0, 0, 0]
  private static let type = Array("iTXt".utf8)
  private static let end = Array("IEND".utf8)
  /// The chunk of the program, whose keyword PNG names.
  private static let makerType = Array("tEXt".utf8)
  private static let makerOpening = Array("Software".utf8) + [0]

  /// Whether a file begins as a PNG picture does.
  public static func isMeant(by bytes: [UInt8]) -> Bool { bytes.starts(with: signature) }

  /// The picture with a stamp in it.
  ///
  /// - Parameters:
  ///   - stamp: what it was made from.
  ///   - png: the whole picture.
  /// - Returns: the picture, its points as they were.
  /// - Throws: ``PrintingProblem`` if it is no whole picture.
  public static func adding(_ stamp: String, to png: [UInt8]) throws -> [UInt8] {
    try adding(chunk(type, opening + Array(stamp.utf8)), to: png)
  }

  /// The picture with the program that drew it.
  static func adding(_ maker: Producer, to png: [UInt8]) throws -> [UInt8] {
    try adding(chunk(makerType, makerOpening + Array(maker.text.utf8)), to: png)
  }

  private static func adding(_ chunk: [UInt8], to png: [UInt8]) throws -> [UInt8] {
    let last = try chunks(of: png).last?.range.lowerBound ?? png.count
    return Array(png[..<last]) + chunk + Array(png[last...])
  }

  /// Which program a picture says that drew it.
  ///
  /// - Parameter png: the whole picture.
  /// - Returns: the program; `nil` = it does not say so.
  /// - Throws: as of ``stamps(of:)``.
  public static func maker(of png: [UInt8]) throws -> Producer? {
    try chunks(of: png).lazy.compactMap { chunk in
      let data = chunk.data(of: png)
      guard png[chunk.range].dropFirst(4).starts(with: makerType), data.starts(with: makerOpening)
      else { return nil }
      return Producer(words: String(decoding: data.dropFirst(makerOpening.count), as: UTF8.self))
    }.first
  }

  /// The stamps of a picture.
  ///
  /// - Parameter png: the whole picture.
  /// - Returns: what its chunks of this program say, in their order.
  /// - Throws: ``PrintingProblem`` if it ends too early or a part does not fit its check sum.
  public static func stamps(of png: [UInt8]) throws -> [String] {
    try chunks(of: png).filter(\.isStamp).map {
      String(decoding: $0.data(of: png).dropFirst(opening.count), as: UTF8.self)
    }
  }

  /// The picture without its stamps.
  ///
  /// - Parameter png: the whole picture.
  /// - Returns: its other bytes.
  /// - Throws: as of ``stamps(of:)``.
  public static func removing(from png: [UInt8]) throws -> [UInt8] {
    var rest = Array(png.prefix(signature.count))
    for chunk in try chunks(of: png) where !chunk.isStamp { rest += png[chunk.range] }
    return rest
  }

  // MARK: Chunks

  /// A part of a picture: its length, four letters, its data, a check sum.
  private struct Chunk {
    let range: Range<Int>
    let isStamp: Bool

    func data(of png: [UInt8]) -> ArraySlice<UInt8> {
      png[(range.lowerBound + 8)..<(range.upperBound - 4)]
    }
  }

  private static func chunks(of png: [UInt8]) throws -> [Chunk] {
    guard isMeant(by: png) else { throw PrintingProblem(.damaged(part: "")) }
    var chunks: [Chunk] = []
    var start = signature.count
    while start < png.count {
      guard png.count - start >= 12 else { break }
      let count = number(png[start..<(start + 4)])
      guard count <= png.count - start - 12 else { break }
      let data = png[(start + 4)..<(start + 8 + count)]
      let stop = start + 12 + count
      guard number(png[(stop - 4)..<stop]) == Int(checkSum(data)) else { break }
      let isStamp = data.starts(with: type) && data.dropFirst(4).starts(with: opening)
      chunks.append(Chunk(range: start..<stop, isStamp: isStamp))
      start = stop
      // What stands behind the end is no part of the picture.
      if data.starts(with: end), start == png.count { return chunks }
    }
    throw PrintingProblem(.damaged(part: ""))
  }

  private static func chunk(_ type: [UInt8], _ data: [UInt8]) -> [UInt8] {
    bytes(of: UInt32(data.count)) + type + data + bytes(of: checkSum((type + data)[...]))
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func bytes(of number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// CRC-32 as of PNG (ISO 3309), of each byte's low bit first.
  private static func checkSum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8)
    }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in
      sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
    }
  }
}
