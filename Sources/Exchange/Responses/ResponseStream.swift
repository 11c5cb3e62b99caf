internal import JSON
internal import System

/// The responses of a file that is read piece by piece: the same as ``ResponseLines`` finds in the
/// whole file, in little memory whatever its size.
public struct ResponseStream {
  /// Some responses of a file that stand next to each other.
  public struct Chunk: Sendable {
    /// The text: whole lines, or the whole file.
    let bytes: [UInt8]
    /// The number of the first line of the text, from 1.
    let firstLine: Int
    /// Whether the text is one response, on however many lines.
    let isOne: Bool

    /// The responses in the order of the file; empty lines are passed over.
    public var lines: [ResponseLines.Line] {
      isOne
        ? [ResponseLines.Line(bytes: bytes[...], number: 1)]
        : ResponseLines.split(bytes, firstLine: firstLine)
    }
  }

  /// Thrown when a single response is longer than any can be.
  public struct TooLong: Error {
    /// The longest response accepted, in bytes.
    public let limit: Int
  }

  private enum Kind { case unknown, lines, one }

  private let read: () throws -> [UInt8]?
  private let chunkSize: Int
  private let chunkLines: Int
  private let limit: Int
  private var kind = Kind.unknown
  private var rest: [UInt8] = []
  private var line = 1
  private var isAtEnd = false
  private var isDone = false

  /// The responses of a file.
  ///
  /// - Parameters:
  ///   - chunkSize: about how many bytes a chunk holds.
  ///   - chunkLines: how many lines a chunk holds at most.
  ///   - limit: the longest response accepted, in bytes.
  ///   - read: yields the file piece by piece, `nil` at its end.
  public init(
    chunkSize: Int = 1 << 20, chunkLines: Int = 500, limit: Int = 1 << 24,
    read: @escaping () throws -> [UInt8]?
  ) {
    self.read = read
    self.chunkSize = max(1, chunkSize)
    self.chunkLines = max(1, chunkLines)
    self.limit = limit
  }

  /// The next chunk with at least one line, `nil` at the end of the file.
  ///
  /// - Throws: ``TooLong``, and what reading throws.
  public mutating func next() throws -> Chunk? {
    if isDone { return nil }
    if kind == .unknown { kind = try decide() }
    if kind == .one {
      while rest.count <= limit, try fill() {}
      guard rest.count <= limit else { throw TooLong(limit: limit) }
      isDone = true
      return Chunk(bytes: rest, firstLine: 1, isOne: true)
    }
    return try nextLines()
  }

  private mutating func nextLines() throws -> Chunk? {
    while rest.count < chunkSize, try fill() {}
    var whole = wholeLines
    while whole.count == 0, try fill() {
      if rest.count > limit { throw TooLong(limit: limit) }
      whole = wholeLines
    }
    // The last line may lack its end.
    let length = whole.count > 0 ? whole.end : rest.count
    guard length > 0 else {
      isDone = true
      return nil
    }
    let chunk = Chunk(bytes: Array(rest[..<length]), firstLine: line, isOne: false)
    rest.removeFirst(length)
    line += whole.count
    return chunk
  }

  /// How many lines belong to the next chunk, and where the last of them ends.
  private var wholeLines: (count: Int, end: Int) {
    var whole = (count: 0, end: 0)
    while whole.count < chunkLines,
      let found = rest.firstPosition(of: UInt8(ascii: "\n"), from: whole.end)
    {
      // Only what was read decides, never in which pieces it came.
      if found >= chunkSize, whole.count > 0 { break }
      whole = (whole.count + 1, found + 1)
    }
    return whole
  }

  /// Reads a piece; false = there is none.
  private mutating func fill() throws -> Bool {
    if isAtEnd { return false }
    guard let piece = try read() else {
      isAtEnd = true
      return false
    }
    rest += piece
    return true
  }

  /// Whether the file is one response or JSON Lines, by as much of it as that takes.
  private mutating func decide() throws -> Kind {
    // Mostly the first line that is not empty tells: a whole value, and something behind it.
    var lines = ResponseLines.split(rest, firstLine: 1)
    while lines.count < 2, rest.count <= limit, try fill() {
      lines = ResponseLines.split(rest, firstLine: 1)
    }
    guard lines.count > 1 else { return .one }
    if JSONDocument.read(Array(lines[0].bytes)).root != nil { return .lines }
    // A value spread over lines, or a broken first line: the whole file tells, or as much of it as
    // a response can be long.
    while rest.count <= limit, try fill() {}
    lines = ResponseLines.split(rest, firstLine: 1)
    return ResponseLines.holdsLines(rest, lines) ? .lines : .one
  }
}
