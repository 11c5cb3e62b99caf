internal import Comparing
internal import JSON
internal import Questionnaires
internal import Storage
internal import Summaries

/// Files on whether the questions work, for another association; each country is one entry.
struct QualityLedger {
  let ledger: Ledger

  /// What leaves the store.
  struct Released {
    /// The bytes to be written.
    let bytes: [UInt8]
    /// What they say.
    let file: QualityFile
    /// By country the number of enterprises that are too few, of which they say nothing.
    let leftOut: [String: Int]
    /// What the ledger says of it.
    let record: ReleaseRecord
  }

  /// Judges and remembers a file.
  ///
  /// - Parameter count: counts the enterprises.
  /// - Returns: the file with the countries that may be told.
  /// - Throws: ``Storage/StorageProblem``; ``CommandFailure`` where figures and store disagree.
  func release(
    _ count: () throws -> (collection: QualityCollection, file: QualityFile)
  ) throws -> Released {
    let questionnaire = ledger.questionnaire
    var leftOut: [String: Int] = [:]
    let released = try ledger.release(
      .exchange, threshold: ExchangeThreshold.least.cell, count: count
    ) { collection, file in
      Set(file.groups.map(\.country)).sorted().compactMap { country in
        guard let value = file.json(ofCountry: country, for: questionnaire) else { return nil }
        return Ledger.Entry(
          definition: collection.definition(of: country),
          n: file.block(of: country)?.n ?? 0, value: value)
      }
    } file: { counts, told in
      leftOut = counts.file.leftOut
      let bytes = counts.file.encoded(countries: told.compactMap(\.self))
      return (bytes + [UInt8(ascii: "\n")], counts.file.subject.periods)
    }
    let (file, problems) = QualityFile.read(released.file, for: questionnaire)
    guard let file else {
      throw CommandFailure(.failure, lines: problems.map(\.sentence))
    }
    return Released(
      bytes: released.file, file: file, leftOut: leftOut, record: released.record)
  }
}
