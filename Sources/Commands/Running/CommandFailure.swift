internal import CommandLine
internal import Exchange
internal import Printing
internal import Storage
internal import Summaries
internal import System
internal import Text
internal import Workbooks

/// Thrown by a command that cannot go on: what to say and how to exit.
struct CommandFailure: Error {
  let code: ExitCode
  /// Whole lines for the person; empty if everything has been said.
  let lines: [String]

  init(_ code: ExitCode, _ lines: String...) {
    self.code = code
    self.lines = lines
  }

  init(_ code: ExitCode, lines: [String]) {
    self.code = code
    self.lines = lines
  }

  /// The failure that an error of a room below means for the person.
  ///
  /// - Parameters:
  ///   - error: what a room below has thrown.
  ///   - program: the name by which the program was called.
  ///   - language: the language of what people meet; what is no command line, and authors' errors, are English.
  init(_ error: any Error, program: String, in language: Language = .english) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let problem as NamingProblem: self.init(problem.code, problem.phrase.text(in: language))
    case let problem as OptionProblem: self.init(problem.code, problem.phrase.text(in: language))
    case let refused as RefusedFiles:
      self.init(.invalidInput, lines: refused.lines(in: language))
    case let usage as UsageProblem: self.init(.usage, lines: usage.lines(program: program))
    case let problem as StorageProblem:
      let codes: [StorageProblem.Family: ExitCode] = [.busy: .busy, .notFound: .notFound]
      self.init(codes[problem.family] ?? .failure, problem.sentence(in: language))
    case let problem as FileProblem:
      self.init(
        problem.reason == .notFound && problem.operation != .write ? .notFound : .failure,
        problem.sentence(in: language))
    case let problem as PrintingProblem:
      self.init(.failure, problem.phrase.text(in: language))
    case StreamProblem.readerGone:
      // Whoever read our output has seen enough: `readiness list | head`.
      self.init(.ok)
    case let problem as StreamProblem: self.init(.failure, problem.sentence(in: language))
    case let problem as PathsProblem: self.init(.failure, problem.sentence(in: language))
    case let problem as RandomProblem: self.init(.failure, problem.sentence)
    case let problem as WorkbookProblem:
      self.init(.failure, problem.phrase.text(in: language))
    case let problem as CampaignRejected:
      self.init(.invalidInput, lines: problem.sentences(in: language))
    case let problem as SummaryProblem: self.init(.invalidInput, problem.sentence)
    default: self.init(.failure, "\(error)")
    }
  }
}
