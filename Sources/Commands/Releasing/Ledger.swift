internal import Comparing
internal import JSON
internal import Questionnaires
internal import Storage
internal import Summaries
internal import System
internal import Text

/// Lets what leaves a store go only as far as what left before allows, and remembers it first.
struct Ledger {
  let store: any Store
  let questionnaire: Questionnaire
  let query: CellQuery
  let date: CalendarDate
  /// Why nothing leaves, where earlier releases leave nothing to tell.
  let nothingBeside: CommandFailure
  /// Why nothing leaves, where no country has so many enterprises.
  let noCountry: (_ least: Int) -> CommandFailure
  let random: (_ count: Int) throws -> [UInt8]

  init(
    _ store: any Store, _ questionnaire: Questionnaire, _ query: CellQuery,
    in context: CommandContext
  ) {
    self.store = store
    self.questionnaire = questionnaire
    self.query = query
    date = context.today
    nothingBeside = CommandFailure(.failure, context.phrase(SummaryPhrase.nothingBeside))
    noCountry = { CommandFailure(.failure, context.phrase(SummaryPhrase.noCountry(least: $0))) }
    random = { try context.surroundings.random.bytes($0) }
  }

  /// A group of enterprises as it would stand in a file.
  struct Entry {
    let definition: CellDefinition
    /// The number of enterprises, whatever of them is shown.
    let n: Int
    /// What the file would tell of them; `nil` = nothing by itself, but what it told before may be
    /// told again.
    let value: JSONValue?
  }

  /// A file that may leave, and what the ledger says of it.
  struct Released {
    let file: [UInt8]
    let record: ReleaseRecord
  }

  /// Counts, judges and remembers a release, with nothing in between.
  ///
  /// - Parameters:
  ///   - kind: for whom it is.
  ///   - threshold: from how many enterprises on a group may be shown.
  ///   - count: counts the enterprises.
  ///   - entries: the groups of the file, in a fixed order.
  ///   - file: makes the file, and names its periods; of each entry it is given what may be told: the
  ///     new value, that of an earlier release, or nothing.
  /// - Returns: the file to be written.
  /// - Throws: ``Storage/StorageProblem``; ``CommandFailure`` where figures and store disagree.
  func release<Counts>(
    _ kind: ReleaseKind, threshold: Int, count: () throws -> Counts,
    entries: (Counts) -> [Entry],
    file: (Counts, [JSONValue?]) throws -> (bytes: [UInt8], periods: [String])
  ) throws -> Released {
    try store.atOnce {
      let counts = try count()
      let entries = entries(counts)
      let judgement = try ReleaseJudgement(
        entries, kind: kind, query, logic: questionnaire.logic, threshold: threshold, in: store,
        random: random)
      let made = try file(counts, judgement.told)
      let hash = SHA256.named(made.bytes)
      let record = try store.record(
        judgement.release(date: date.iso, periods: made.periods, file: hash))
      return Released(file: made.bytes, record: record)
    }
  }
}

extension Summary {
  /// Where its answers came from, as definitions of groups name it.
  var definedOrigins: [String] {
    sources.map { CellDefinition.origin(campaign: $0.campaign, period: $0.period) }
  }
}
