internal import Glibc

/// What the three standard streams lead to.
public struct StreamFacts: Sendable, Hashable {
  /// Whether a person may be typing.
  public var inputIsTerminal: Bool
  /// Whether the data is shown on a terminal.
  public var outputIsTerminal: Bool
  /// Whether the talk is shown on a terminal.
  public var errorsAreTerminal: Bool
  /// The columns of the terminal behind standard output or standard error, nil without one.
  public var columns: Int?

  /// Facts chosen by the caller.
  public init(
    inputIsTerminal: Bool = false, outputIsTerminal: Bool = false,
    errorsAreTerminal: Bool = false, columns: Int? = nil
  ) {
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.errorsAreTerminal = errorsAreTerminal
    self.columns = columns
  }

  /// The facts about this process, asked now.
  public static func ofProcess() -> StreamFacts {
    StreamFacts(
      inputIsTerminal: isatty(0) == 1, outputIsTerminal: isatty(1) == 1,
      errorsAreTerminal: isatty(2) == 1, columns: columns(of: 1) ?? columns(of: 2))
  }

  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}

/// The streams of a process: data out, talk out, and lines in.
public struct StandardStreams {
  /// For data: collected into large pieces.
  public let output: StreamWriter
  /// For talk: written at once.
  public let errors: StreamWriter
  /// Lines typed or piped in.
  public var input: LineReader
  /// What the streams lead to.
  public let facts: StreamFacts

  /// Streams chosen by the caller.
  public init(
    output: StreamWriter, errors: StreamWriter, input: LineReader, facts: StreamFacts
  ) {
    self.output = output
    self.errors = errors
    self.input = input
    self.facts = facts
  }

  /// The streams of this process, made safe to use.
  ///
  /// A pipe whose reader has gone from now on shows as ``StreamProblem/readerGone(_:)`` instead of
  /// ending the process, and standard descriptors that were closed lead to the null device, so
  /// that no file opened later is mistaken for them. Call it once, at the start.
  public static func ofProcess() -> StandardStreams {
    _ = signal(SIGPIPE, SIG_IGN)
    for stream in StandardStream.allCases where fcntl(stream.rawValue, F_GETFD) == -1 {
      // The lowest free number is taken, which is the one found closed.
      _ = unsafe open("/dev/null", O_RDWR)
    }
    return StandardStreams(
      output: StreamWriter(.output, buffering: .pieces),
      errors: StreamWriter(.errors, buffering: .none), input: LineReader(),
      facts: StreamFacts.ofProcess())
  }
}
