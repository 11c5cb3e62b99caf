internal import JSON
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

  /// The figure of many enterprises as an SVG file, with the hash of what it shows.
  ///
  /// As on a page for the press, a hash of the numbers behind it would let a reader try out what the
  /// figure leaves out.
  ///
  /// - Parameters:
  ///   - source: where the numbers come from, below the figure.
  ///   - origin: what was compared, by names and the logic hash.
  /// - Returns: the file.
  func file(source: String, origin: String) -> String {
    let own = FigureFile.hash(of: Array(file(source: source, stamp: nil).utf8))
    return file(source: source, stamp: "\(origin) · \(own)")
  }
}

/// A figure in a file of its own.
enum FigureFile {
  /// What such a file begins with.
  static let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// Whether a file begins as a figure does.
  static func isMeant(by bytes: [UInt8]) -> Bool { bytes.starts(with: (prolog + "<svg").utf8) }

  /// `sha256:` and the hash of a figure without its stamp.
  static func hash(of bytes: [UInt8]) -> String {
    let (begin, end) = (Array("<metadata>".utf8), Array("</metadata>\n".utf8))
    guard let start = bytes.firstPosition(of: begin, from: 0),
      let stop = bytes.firstPosition(of: end, from: start)
    else { return SHA256.named(bytes) }
    return SHA256.named(Array(bytes[..<start] + bytes[(stop + end.count)...]))
  }
}
