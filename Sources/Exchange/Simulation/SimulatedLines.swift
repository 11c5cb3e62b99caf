public import Scoring
internal import Storage
internal import System

/// The response files of enterprises that do not exist as JSON Lines, written by several threads.
///
/// The answers follow one another from the seed; only writing and sealing them is shared, so the
/// bytes are the same with any number of threads.
public final class SimulatedLines {
  /// Some lines.
  public struct Piece: Sendable {
    /// The text, each line with its end.
    public let bytes: [UInt8]
    /// How many lines.
    public let count: Int
  }

  private let work: OrderedWork<[NewAssessment], Piece>

  /// Begins to simulate.
  ///
  /// - Parameters:
  ///   - count: how many responses.
  ///   - simulation: makes the answers.
  ///   - scorer: the scorer of its questionnaire.
  ///   - threads: how many threads write beside the calling one; 0 = that one alone.
  public init(_ count: Int, of simulation: Simulation, _ scorer: Scorer, threads: Int) {
    var source = Source(left: count, simulation: simulation)
    let writer = PlainWriter(scorer.questionnaire)
    work = OrderedWork(threads: threads, ahead: 8, source: { source.next() }) {
      { assessments in
        var bytes: [UInt8] = []
        for assessment in assessments {
          bytes += writer.response(of: assessment)
          bytes.append(UInt8(ascii: "\n"))
        }
        return Piece(bytes: bytes, count: assessments.count)
      }
    }
  }

  /// The lines that come next; `nil` at the end.
  public func next() -> Piece? {
    // Neither simulating nor writing throws.
    try? work.next()
  }

  private struct Source {
    var left: Int
    var simulation: Simulation

    mutating func next() -> [NewAssessment]? {
      guard left > 0 else { return nil }
      let count = min(left, 100)
      left -= count
      var assessments: [NewAssessment] = []
      assessments.reserveCapacity(count)
      for _ in 0..<count { assessments.append(simulation.next()) }
      return assessments
    }
  }
}
