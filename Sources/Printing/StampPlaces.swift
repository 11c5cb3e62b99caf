internal import System
internal import Text

/// The places at which a file of this program says what it was made from. What people typed stands
/// elsewhere, so that no name can be mistaken for a stamp.
struct StampPlaces {
  /// What stands there, place after place; empty = none was found, and the stamp may stand anywhere.
  private(set) var texts: [String] = []

  /// Finds them by the form of a file that is not packed and no PDF.
  init(in bytes: [UInt8]) {
    let start = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    let opening = String(decoding: bytes.dropFirst(start).prefix(200), as: UTF8.self).lowercased()
    if opening.hasPrefix("<!doctype html") {
      texts = Self.between("<meta name=\"generator\" content=\"readiness; ", "\"", in: bytes)
    } else if opening.hasPrefix("<?xml") || opening.hasPrefix("<svg") {
      texts = Self.between("<metadata>", "</metadata>", in: bytes)
    } else if let columns = Self.columns(of: bytes) {
      texts = Self.cells(of: columns, in: bytes)
    } else {
      texts = Self.paragraphs(in: bytes)
    }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  // MARK: Pages and figures

  /// Words that people typed hold neither `<` nor `"` there.
  private static func between(_ begin: String, _ end: String, in bytes: [UInt8]) -> [String] {
    let (begin, end) = (Array(begin.utf8), Array(end.utf8))
    var texts: [String] = []
    var place = 0
    while let found = bytes.firstPosition(of: begin, from: place) {
      let start = found + begin.count
      guard let stop = bytes.firstPosition(of: end, from: start) else { break }
      texts.append(String(decoding: bytes[start..<stop], as: UTF8.self))
      place = stop
    }
    return texts
  }

  // MARK: Tables

  /// The names of the columns of a stamp, of which the last may be missing.
  private static let headings: [[String]] = {
    let columns = [
      DocumentPhrase.columnLogic, DocumentPhrase.columnResult, DocumentPhrase.columnWritten,
    ]
    return [["logic", "result", "written"]]
      + Language.allCases.map { language in columns.map { $0.text(in: language) } }
  }()

  /// Which columns of a row of headings hold result and way of writing; `nil` = it is none.
  private static func columns(in row: CSVRow) -> Range<Int>? {
    let names = row.fields.map(\.text)
    for wanted in headings {
      for count in [3, 2] where names.suffix(count) == wanted.prefix(count) {
        return (names.count - count + 1)..<names.count
      }
    }
    return nil
  }

  /// Which columns of a table hold result and way of writing; `nil` = the file is no table of ours.
  static func columns(of bytes: [UInt8]) -> Range<Int>? {
    guard let end = bytes.firstPosition(of: UInt8(ascii: "\n"), from: 0), end < 10_000 else {
      return nil
    }
    var reader = CSVReader(Array(bytes[..<end]))
    return reader.next().flatMap { columns(in: $0) }
  }

  /// How many rows of headings a file has.
  static func tables(in bytes: [UInt8]) -> Int {
    guard columns(of: bytes) != nil else { return 0 }
    var count = 0
    var reader = CSVReader(bytes)
    while let row = reader.next() { count += columns(in: row) == nil ? 0 : 1 }
    return count
  }

  private static func cells(of columns: Range<Int>, in bytes: [UInt8]) -> [String] {
    var columns = columns
    var texts: [String] = []
    var reader = CSVReader(bytes)
    while let row = reader.next() {
      // Another table may follow.
      if let other = Self.columns(in: row) { columns = other }
      guard row.fields.count >= columns.upperBound else { continue }
      let text = row.fields[columns].map(\.text).joined(separator: " ")
      if text != texts.last { texts.append(text) }
    }
    return texts
  }

  // MARK: Words

  /// What the sentence begins with.
  private static let openings = Language.allCases.map { language in
    Array(
      DocumentPhrase.stamp(questionnaire: "\0", logic: "", result: "").text(in: language).utf8
        .prefix { $0 != 0 })
  }

  /// The paragraphs that begin as a stamp does, their lines put together: a line may end in mid-word.
  /// A name never begins a paragraph.
  private static func paragraphs(in bytes: [UInt8]) -> [String] {
    var texts: [String] = []
    var paragraph: [UInt8]?
    var isFirstLine = true
    var place = 0
    while place < bytes.count {
      let end = bytes.firstPosition(of: UInt8(ascii: "\n"), from: place) ?? bytes.count
      var line = bytes[place..<end]
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if line.isEmpty {
        if let paragraph { texts.append(String(decoding: paragraph, as: UTF8.self)) }
        paragraph = nil
      } else if paragraph != nil {
        paragraph?.append(contentsOf: line)
      } else if isFirstLine, openings.contains(where: { line.starts(with: $0) }) {
        paragraph = Array(line)
      }
      isFirstLine = line.isEmpty
      place = end + 1
    }
    if let paragraph { texts.append(String(decoding: paragraph, as: UTF8.self)) }
    return texts
  }
}
