internal import Comparing
internal import Summaries
internal import Text

extension SummarizeCommand {
  /// Writes the percentiles for members, as `campaign close` does without the message.
  ///
  /// - Throws: ``CommandFailure`` where no group is large enough, before anything is remembered.
  func writeBenchmark(
    of summary: Summary, _ ledger: BenchmarkLedger, to output: OutputFile,
    in context: CommandContext, again: () throws -> Summary
  ) throws {
    let origins = summary.definedOrigins.joined(separator: ", ")
    guard
      !Benchmark(of: summary, in: ledger.ledger.questionnaire, atLeast: ledger.least).groups.isEmpty
    else {
      throw CommandFailure(
        .failure,
        context.phrase(BenchmarkPhrase.nothingToTell(campaign: origins, fewest: ledger.least)))
    }
    let released = try ledger.release(again)
    let benchmark = released.benchmark
    try output.write(benchmark.encoded() + [UInt8(ascii: "\n")], in: context)
    try context.tell(
      sentence: context.phrase(
        BenchmarkPhrase.saved(
          path: output.path ?? "-", groups: benchmark.groups.count,
          enterprises: benchmark.enterprises)))
    try context.tellLedger(released.record)
  }
}
