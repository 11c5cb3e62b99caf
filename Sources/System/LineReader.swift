/// Reads a stream line by line as bytes.
public struct LineReader: Sendable {
  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var isAtEnd = false

  /// A reader of standard input, or of another open descriptor, which is not closed.
  ///
  /// - Parameters:
  ///   - descriptor: An open descriptor; 0 is standard input.
  ///   - limit: The greatest length of a line in bytes, without its end.
  public init(descriptor: Int32 = StandardStream.input.rawValue, limit: Int = 1 << 24) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line without its line feed, nil at the end of the input.
  ///
  /// A last line without a line feed counts. A carriage return before the line feed stays.
  ///
  /// - Throws: ``StreamProblem``: `lineTooLong` or a failure to read.
  public mutating func next() throws(StreamProblem) -> [UInt8]? {
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[start..<end])
        start = end + 1
        searched = start
        guard line.count <= limit else { throw .lineTooLong(limit: limit) }
        return line
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        let line = Array(buffer[start...])
        start = buffer.count
        guard line.count <= limit else { throw .lineTooLong(limit: limit) }
        return line
      }
      guard buffer.count - start <= limit else { throw .lineTooLong(limit: limit) }
      try fill()
    }
  }

  /// Everything not yet read, to the end of the input.
  ///
  /// - Parameter most: The greatest number of bytes accepted.
  /// - Returns: The bytes.
  /// - Throws: ``StreamProblem``: `lineTooLong` if there are more bytes, or a failure to read.
  public mutating func rest(
    atMost most: Int = FileReader.usualLimit
  ) throws(StreamProblem) -> [UInt8] {
    while !isAtEnd {
      guard buffer.count - start <= most else { throw .lineTooLong(limit: most) }
      try fill()
    }
    let bytes = Array(buffer[start...])
    guard bytes.count <= most else { throw .lineTooLong(limit: most) }
    buffer = []
    start = 0
    searched = 0
    return bytes
  }

  /// The bytes that come next, however many there are; `nil` at the end of the input.
  ///
  /// - Throws: ``StreamProblem``: a failure to read.
  public mutating func piece() throws(StreamProblem) -> [UInt8]? {
    if start == buffer.count, !isAtEnd { try fill() }
    guard start < buffer.count else { return nil }
    let bytes = Array(buffer[start...])
    buffer = []
    start = 0
    searched = 0
    return bytes
  }

  private mutating func fill() throws(StreamProblem) {
    buffer.removeFirst(start)
    searched -= start
    start = 0
    do throws(SystemFailure) {
      isAtEnd = try readBytes(from: descriptor, into: &buffer, atMost: 1 << 16) == 0
    } catch {
      throw StreamProblem(.input, error)
    }
  }
}
