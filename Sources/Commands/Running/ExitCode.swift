/// What the program tells the one who called it.
public enum ExitCode: Int32, Sendable, CaseIterable {
  /// Everything went well; leaving an interview counts as well.
  case ok = 0
  /// Something failed.
  case failure = 1
  /// The command line was wrong, or a terminal is needed and there is none.
  case usage = 2
  /// The input was wrong; every finding was listed.
  case invalidInput = 3
  /// What was named does not exist.
  case notFound = 4
  /// The store is busy.
  case busy = 5
  /// Answers that are required are missing.
  case incomplete = 6
  /// The terminal was closed.
  case hangup = 129
  /// The person interrupted the program.
  case interrupted = 130
  /// The program was asked to end.
  case terminated = 143

  /// What the code means, for help.
  var meaning: String {
    switch self {
    case .ok: "done; leaving an interview too"
    case .failure: "failed"
    case .usage: "wrong usage, or a terminal is needed"
    case .invalidInput: "invalid input; every finding is listed"
    case .notFound: "not found"
    case .busy: "the store is busy"
    case .incomplete: "required answers are missing"
    case .hangup: "the terminal was closed"
    case .interrupted: "interrupted"
    case .terminated: "asked to end"
    }
  }
}
