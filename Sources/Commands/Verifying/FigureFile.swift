internal import JSON
internal import Printing
internal import Reports
internal import System

extension Chart {
  /// The figure on a sheet of its own, as an SVG file.
  ///
  /// - Parameters:
  ///   - source: where the numbers come from, below the figure.
  ///   - stamp: what it was made from, which nobody sees; `nil` = it does not say.
  /// - Returns: the file.
  func file(source: String, stamp: String?) -> String {
    FigureFile.prolog + sheetSVG(id: kind.rawValue, source: source, stamp: stamp)
  }

  /// The figure of many enterprises in a file, with the hash of what it shows.
  ///
  /// As on a page for the press, a hash of the numbers behind it would let a reader try out what the
  /// figure leaves out.
  ///
  /// - Parameters:
  ///   - source: where the numbers come from, below the figure.
  ///   - origin: what was compared, by names and the logic hash.
  ///   - form: what it is written as.
  /// - Returns: the file.
  /// - Throws: ``Printing/PrintingProblem`` with what a program said.
  func file(source: String, origin: String, as form: FigureForm) throws -> [UInt8] {
    func written(_ stamp: String?) throws -> [UInt8] {
      try form.bytes(of: file(source: source, stamp: stamp), stamp: stamp)
    }
    return try written("\(origin) · \(FigureFile.hash(of: written(nil)))")
  }
}

/// A figure in a file of its own.
enum FigureFile {
  /// What such a drawing begins with.
  static let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// Whether a file begins as a figure does.
  static func isMeant(by bytes: [UInt8]) -> Bool {
    bytes.starts(with: (prolog + "<svg").utf8) || PictureStamp.isMeant(by: bytes)
  }

  /// `sha256:` and the hash of a figure without its stamp.
  ///
  /// - Throws: ``Printing/PrintingProblem`` if it is a picture and damaged.
  static func hash(of bytes: [UInt8]) throws -> String {
    "sha256:" + SHA256.hash(try bytesWithoutStamp(bytes)).hex
  }

  private static func bytesWithoutStamp(_ bytes: [UInt8]) throws -> [UInt8] {
    if PictureStamp.isMeant(by: bytes) { return try PictureStamp.removing(from: bytes) }
    let (begin, end) = (Array("<metadata>".utf8), Array("</metadata>\n".utf8))
    guard let start = bytes.firstPosition(of: begin, from: 0),
      let stop = bytes.firstPosition(of: end, from: start)
    else { return bytes }
    return Array(bytes[..<start] + bytes[(stop + end.count)...])
  }
}
