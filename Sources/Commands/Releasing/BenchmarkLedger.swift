internal import Comparing
internal import Questionnaires
internal import Storage
internal import Summaries
internal import Text

/// Files for the members, of all campaigns together.
struct BenchmarkLedger {
  let ledger: Ledger
  /// From how many enterprises on a group is told.
  var least = Benchmark.fewest

  /// What leaves the store.
  struct Released {
    /// What may be told.
    let benchmark: Benchmark
    /// What the ledger says of it.
    let record: ReleaseRecord
  }

  /// Judges and remembers a benchmark.
  ///
  /// - Parameter summary: makes the counts, of all campaigns together.
  /// - Returns: the benchmark with the groups that may be told.
  /// - Throws: ``Storage/StorageProblem``; ``CommandFailure`` where figures and store disagree, or
  ///   nothing may be told beside earlier releases.
  func release(_ summary: () throws -> Summary) throws -> Released {
    let questionnaire = ledger.questionnaire
    var shown: Benchmark?
    let released = try ledger.release(.benchmark, threshold: PublicationThreshold.figures) {
      let summary = try summary()
      return (summary, Benchmark(of: summary, in: questionnaire, atLeast: least))
    } entries: { summary, benchmark in
      let origins = summary.definedOrigins
      return benchmark.groups.map { group in
        let definition = CellDefinition(
          cell: CellKey(country: group.country, size: group.size, sector: group.sector ?? "*"),
          origins: origins, in: questionnaire)
        return Ledger.Entry(
          definition: definition, n: summary.n(of: definition), value: group.json)
      }
    } file: { summary, told in
      let benchmark = summary.1.telling(
        told.map { $0 }, on: ledger.date.iso, in: questionnaire)
      guard !benchmark.groups.isEmpty else { throw ledger.nothingBeside }
      shown = benchmark
      return (benchmark.encoded() + [UInt8(ascii: "\n")], summary.0.periods)
    }
    guard let shown else { throw CommandFailure(.failure) }
    return Released(benchmark: shown, record: released.record)
  }
}

extension Summary {
  /// The number of enterprises in the cells of a definition.
  fileprivate func n(of definition: CellDefinition) -> Int {
    cube.reduce(0) { sum, cell in
      let isMeant =
        cell.key.country == definition.country && definition.sizes.contains(cell.key.size)
        && (definition.sectors.isEmpty || definition.sectors.contains(cell.key.sector))
      return sum + (isMeant ? cell.counts.headline.n : 0)
    }
  }
}
