internal import JSON
internal import System

/// The responses of a file: one JSON value, or JSON Lines.
public struct ResponseLines: Sendable {
  /// One response and the number of its first line in the file.
  public struct Line: Sendable {
    /// The text of the response.
    public let bytes: ArraySlice<UInt8>
    /// The number of its first line, from 1.
    public let number: Int
  }

  /// The responses in the order of the file; empty lines are passed over.
  public let lines: [Line]

  /// Splits a file.
  ///
  /// A file is JSON Lines if something follows its first value, or, where that cannot be read, if
  /// any of its lines is a response by itself. A single response may be spread over many lines.
  public init(_ bytes: [UInt8]) {
    let lines = Self.split(bytes, firstLine: 1)
    let isLines = lines.count > 1 && Self.holdsLines(bytes, lines)
    self.lines = isLines ? lines : [Line(bytes: bytes[...], number: 1)]
  }

  /// The lines that are not empty.
  static func split(_ bytes: [UInt8], firstLine: Int) -> [Line] {
    var lines: [Line] = []
    var number = firstLine
    var start = 0
    while start < bytes.count {
      let end = bytes.firstPosition(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
      let line = bytes[start..<end]
      if line.contains(where: { $0 > UInt8(ascii: " ") }) {
        lines.append(Line(bytes: line, number: number))
      }
      number += 1
      start = end + 1
    }
    return lines
  }

  /// Whether a file that begins so, with these lines, is JSON Lines.
  static func holdsLines(_ bytes: [UInt8], _ lines: [Line]) -> Bool {
    let document = JSONDocument.read(bytes)
    if document.root != nil { return document.problems.contains { $0.kind == .trailingContent } }
    return hasResponse(lines)
  }

  /// Whether one of the first lines is a response by itself.
  static func hasResponse(_ lines: [Line]) -> Bool {
    lines.prefix(100).contains { line in
      let document = JSONDocument.read(Array(line.bytes))
      return document.root?.object?["format"] != nil
        && !document.problems.contains { $0.kind == .trailingContent }
    }
  }
}
