internal import System
internal import Text

/// A program of the machine that turns pages into other kinds of files.
struct OutsideProgram: Sendable {
  /// Its name for people.
  let name: String
  /// The path of its file.
  let path: String
  /// The variables it is run with.
  let environment: Environment

  /// Runs it and returns what it wrote.
  ///
  /// - Parameters:
  ///   - arguments: what follows its name.
  ///   - input: what it reads.
  ///   - file: another file to run instead of its own.
  ///   - limit: the most bytes it may write.
  /// - Returns: its data.
  /// - Throws: ``PrintingProblem`` with the last line it said if it fails, cannot be started, or
  ///   writes more than `limit`.
  func output(
    _ arguments: [String], input: [UInt8] = [], running file: String? = nil,
    limit: Int = ChildProcess.usualLimit
  ) throws -> [UInt8] {
    let outcome: ChildProcess.Outcome
    do throws(ProcessProblem) {
      outcome = try ChildProcess.run(
        file ?? path, arguments, input: input, environment: environment, limit: limit)
    } catch {
      if case .tooLarge(let limit) = error.reason {
        throw PrintingProblem(.tooMuch(program: name, mebibytes: limit >> 20))
      }
      throw PrintingProblem(.notStarted(program: name, path: error.program))
    }
    guard outcome.code == 0 else {
      let said = String(decoding: outcome.errors, as: UTF8.self)
        .split(whereSeparator: \.isNewline).last.map(String.init)
      throw PrintingProblem(
        .failed(program: name, code: Int(outcome.code), said: said?.withoutControls ?? ""))
    }
    return outcome.output
  }
}
