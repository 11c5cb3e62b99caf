internal import Glibc

/// Lines from a descriptor, with the signals that ask the program to stop.
///
/// While it lives, Ctrl-C, hang-up and terminate do not end the program: ``next()`` returns them,
/// so that the program can say that everything is saved. A second signal ends it at once.
///
/// ```swift
/// let input = InterruptibleInput()
/// switch input.next() {
/// case .line(let line): answer(line)
/// case .endOfInput: leave()
/// case .interrupted(let interruption): leave(status: interruption.exitStatus)
/// }
/// ```
public final class InterruptibleInput {
  private let descriptor: Int32
  private let limit: Int
  private let watch: SignalWatch?
  private var buffer: [UInt8] = []
  private var isAtEnd: Bool

  /// Begins to watch for signals; at most one of these lives at a time.
  ///
  /// - Parameters:
  ///   - descriptor: an open descriptor, which is not closed; 0 is standard input.
  ///   - limit: the greatest length of a line in bytes; the rest of a longer one is dropped.
  public init(descriptor: Int32 = 0, limit: Int = 1 << 16) {
    self.descriptor = descriptor
    self.limit = limit
    // A wait passes over negative descriptors and would never end.
    isAtEnd = descriptor < 0
    watch = SignalWatch()
  }

  /// Waits for the next line; a last line without its end counts, and bytes that are not UTF-8
  /// become U+FFFD.
  ///
  /// - Returns: the line without its end, or why there is none. An input that cannot be read has
  ///   ended. Once interrupted, it stays interrupted.
  public func next() -> LineInput {
    while true {
      if let interruption = watch?.interruption { return .interrupted(interruption) }
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = buffer[..<end]
        buffer.removeFirst(end + 1)
        return .line(text(of: line))
      }
      if isAtEnd {
        guard !buffer.isEmpty else { return .endOfInput }
        let line = buffer
        buffer = []
        return .line(text(of: line[...]))
      }
      if Arrival.awaited(from: descriptor, or: watch) == .bytes { fill() }
    }
  }

  private func text(of line: ArraySlice<UInt8>) -> String {
    var line = line.prefix(limit)
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  private func fill() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    if count > 0 {
      // Beyond the limit only the end of the line matters.
      let isFull = buffer.count > limit
      buffer += isFull ? bytes[..<count].drop { $0 != UInt8(ascii: "\n") } : bytes[..<count]
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isAtEnd = true
    }
  }
}
