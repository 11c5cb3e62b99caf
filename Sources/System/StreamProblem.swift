internal import Glibc

/// One of the three streams every process is given.
public enum StandardStream: Int32, Sendable, Hashable, CaseIterable {
  /// What the program reads.
  case input = 0
  /// The data the program writes.
  case output = 1
  /// What the program says to people.
  case errors = 2

  /// The name in English.
  public var name: String {
    switch self {
    case .input: "standard input"
    case .output: "standard output"
    case .errors: "standard error"
    }
  }
}

/// Why a stream could not be read or written.
public enum StreamProblem: Error, Sendable, Hashable {
  /// The reader of the pipe has gone; a program should then end quietly.
  case readerGone(StandardStream)
  /// The disk behind the stream is full.
  case noSpace(StandardStream)
  /// A line is longer than `limit` bytes.
  case lineTooLong(limit: Int)
  /// Another failure, by its number in `errno.h`.
  case system(StandardStream, code: Int32)

  init(_ stream: StandardStream, _ failure: SystemFailure) {
    self =
      switch failure.code {
      case EPIPE: .readerGone(stream)
      case ENOSPC, EDQUOT: .noSpace(stream)
      default: .system(stream, code: failure.code)
      }
  }
}

extension StreamProblem: CustomStringConvertible {
  /// The place, the problem and its remedy in English.
  public var sentence: String {
    switch self {
    case .readerGone(let stream):
      "\(stream.name): nobody reads it any more. Run the command again without closing the pipe."
    case .noSpace(let stream):
      "\(stream.name): the disk is full. Free some space and try again."
    case .lineTooLong(let limit):
      "standard input: a line is longer than \(limit) bytes. Check that it is the right file."
    case .system(let stream, let code):
      "\(stream.name): \(String(systemError: code)). Check where it leads and try again."
    }
  }

  /// The same as ``sentence``.
  public var description: String { sentence }
}
