/// What a PDF file made by WeasyPrint bears as the program that created it: the stamp of its page.
///
/// Chromium writes its own name there.
struct PDFStamp {
  private let stamp: String

  /// Reads what stands behind `Creator:` in what `pdfinfo` writes; `nil` = no stamp does.
  ///
  /// - Parameter told: what it wrote.
  init?(told: String) {
    let mark = "Creator:"
    guard let line = told.split(whereSeparator: \.isNewline).first(where: { $0.hasPrefix(mark) })
    else { return nil }
    let creator = line.dropFirst(mark.count).drop { $0 == " " }
    let opening = "readiness; "
    guard creator.hasPrefix(opening) else { return nil }
    stamp = String(creator.dropFirst(opening.count))
  }

  /// The stamp, if it is the last one in the words of the file: then whatever looks like one before it
  /// is a name. Where files were put together the last one is of another report.
  ///
  /// - Parameter words: all words of the file.
  /// - Returns: the stamp; `nil` = the words end in another.
  func text(endingIn words: String) -> String? {
    let (words, own) = (words.signs, stamp.signs)
    let hash = Array("sha256".utf8)
    guard own.contains(hash), let place = words.lastRange(of: own) else { return nil }
    return words[place.upperBound...].contains(hash) ? nil : stamp
  }
}

extension String {
  /// Its ASCII letters and digits: lines are broken anywhere, with hyphens or without.
  fileprivate var signs: [UInt8] {
    utf8.filter { byte in
      switch Unicode.Scalar(byte) {
      case "a"..."z", "A"..."Z", "0"..."9": true
      default: false
      }
    }
  }
}

extension [UInt8] {
  /// The last place of other bytes.
  fileprivate func lastRange(of other: [UInt8]) -> Range<Int>? {
    guard !other.isEmpty, other.count <= count else { return nil }
    for start in stride(from: count - other.count, through: 0, by: -1)
    where self[start] == other[0] && self[start..<(start + other.count)].elementsEqual(other) {
      return start..<(start + other.count)
    }
    return nil
  }
}
