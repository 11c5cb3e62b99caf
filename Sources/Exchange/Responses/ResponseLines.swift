internal import JSON

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
    var lines: [Line] = []
    var number = 1
    for slice in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if slice.contains(where: { $0 > UInt8(ascii: " ") }) {
        lines.append(Line(bytes: slice, number: number))
      }
      number += 1
    }
    let isLines = lines.count > 1 && Self.holdsLines(bytes, lines)
    self.lines = isLines ? lines : [Line(bytes: bytes[...], number: 1)]
  }

  private static func holdsLines(_ bytes: [UInt8], _ lines: [Line]) -> Bool {
    let document = JSONDocument.read(bytes)
    if document.root != nil { return document.problems.contains { $0.kind == .trailingContent } }
    return lines.prefix(100).contains { line in
      let document = JSONDocument.read(Array(line.bytes))
      return document.root?.object?["format"] != nil
        && !document.problems.contains { $0.kind == .trailingContent }
    }
  }
}
