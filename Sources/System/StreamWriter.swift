/// Writes bytes to a standard stream, collecting them into large pieces.
///
/// Nothing is written at the end of its life: a program calls ``flush()`` and hears of a failure.
public final class StreamWriter {
  /// When collected bytes are handed to the system.
  public enum Buffering: Sendable, Hashable {
    /// In pieces of 64 KiB: data.
    case pieces
    /// After every call: talk to people.
    case none
  }

  /// The stream written to.
  public let stream: StandardStream

  private let descriptor: Int32
  private let buffering: Buffering
  private var buffer: [UInt8] = []
  private static let pieceSize = 1 << 16

  /// A writer to a stream of this process.
  public convenience init(_ stream: StandardStream, buffering: Buffering) {
    self.init(stream, descriptor: stream.rawValue, buffering: buffering)
  }

  /// A writer to an open descriptor that plays the part of `stream`; it is not closed.
  public init(_ stream: StandardStream, descriptor: Int32, buffering: Buffering) {
    self.stream = stream
    self.descriptor = descriptor
    self.buffering = buffering
  }

  /// Writes bytes, now or with the next piece.
  ///
  /// - Throws: ``StreamProblem``; the bytes collected so far are then dropped.
  public func write(_ bytes: [UInt8]) throws(StreamProblem) {
    buffer += bytes
    if buffering == .none || buffer.count >= Self.pieceSize { try flush() }
  }

  /// Writes text as UTF-8, now or with the next piece.
  ///
  /// - Throws: ``StreamProblem``; the bytes collected so far are then dropped.
  public func write(_ text: String) throws(StreamProblem) {
    buffer += text.utf8
    if buffering == .none || buffer.count >= Self.pieceSize { try flush() }
  }

  /// Hands everything collected to the system.
  ///
  /// - Throws: ``StreamProblem``; the bytes collected so far are then dropped.
  public func flush() throws(StreamProblem) {
    guard !buffer.isEmpty else { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    do throws(SystemFailure) {
      try writeBytes(buffer, to: descriptor)
    } catch {
      throw StreamProblem(stream, error)
    }
  }
}
