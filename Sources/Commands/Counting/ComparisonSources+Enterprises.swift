internal import Reports
internal import Storage
internal import Summaries
internal import Text

extension ComparisonSources {
  /// Refuses a release about nobody, so that nothing is written and remembered of it.
  ///
  /// - Throws: ``Storage/StorageProblem``; ``CommandFailure`` with everything that is left out, and why.
  func requireEnterprises(of store: any Store, in context: CommandContext) throws {
    var uncoarsened = self
    uncoarsened.release = .none
    let summary = try uncoarsened.summary(of: store).summary
    guard summary.n == 0 else { return }
    throw CommandFailure(
      .notFound,
      lines: [context.phrase(ComparisonPhrase.noEnterprises)]
        + Self.reasons(of: summary.leftOut, in: context))
  }

  /// Refuses a file for another association in which no group stands.
  ///
  /// - Parameters:
  ///   - summary: what the file would tell.
  ///   - store: the store, for what is left out.
  ///   - context: in whose words.
  /// - Throws: ``CommandFailure``; what the store throws.
  func requireGroups(
    in summary: Summary, of store: any Store, _ context: CommandContext
  ) throws {
    guard summary.cube.isEmpty else { return }
    guard try coarsened(of: store, withholding: [:]).allSatisfy(\.told.cube.isEmpty) else {
      throw CommandFailure(.failure, context.phrase(SummaryPhrase.nothingBeside))
    }
    var uncoarsened = self
    uncoarsened.release = .none
    let all = try uncoarsened.summary(of: store).summary
    throw CommandFailure(
      .failure,
      lines: [context.phrase(SummaryPhrase.noGroup(least: threshold.cell))]
        + Self.reasons(of: all.leftOut, in: context))
  }

  private static func reasons(of leftOut: LeftOutCounts, in context: CommandContext) -> [String] {
    guard leftOut.total > 0 else { return [] }
    return [context.phrase(ComparisonPhrase.leftOut(leftOut.total))]
      + LeftOut.allCases.filter { leftOut[$0] > 0 }.map {
        "- " + context.phrase($0.phrase(leftOut[$0]))
      }
  }
}
