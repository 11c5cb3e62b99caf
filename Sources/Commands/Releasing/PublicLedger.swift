internal import Comparing
internal import JSON
internal import Questionnaires
internal import Storage
internal import Summaries
internal import System
internal import Text

/// Lets tables for everybody go only as far as what was released before allows, and remembers them
/// before they leave.
struct PublicLedger {
  let store: any Store
  let questionnaire: Questionnaire
  let query: CellQuery
  let date: CalendarDate
  let random: (_ count: Int) throws -> [UInt8]

  /// What leaves the store.
  struct Released {
    /// The file `readiness-public/1`.
    let file: [UInt8]
    /// The tables before the ledger was asked.
    let tables: [PublicTables]
    /// What the ledger says of them.
    let record: ReleaseRecord
  }

  /// Judges and remembers tables.
  ///
  /// - Parameter summary: makes the counts, of all campaigns together.
  /// - Returns: the file, and what it shows.
  /// - Throws: ``Storage/StorageProblem``; ``CommandFailure`` where figures and store disagree.
  func release(_ summary: () throws -> Summary) throws -> Released {
    try store.atOnce {
      let summary = try summary()
      let tables = PublicTables.all(of: summary, in: questionnaire)
      let origins = summary.sources.map {
        CellDefinition.origin(campaign: $0.campaign, period: $0.period)
      }
      let shown = tables.flatMap(\.groups).filter { ($0.n ?? 0) > 0 }
      let judgement = try ReleaseJudgement(
        shown.map { group in
          (
            CellDefinition(
              block: .cell, country: group.key.country,
              sizes: group.key.size.map { [$0] } ?? [],
              sectors: group.key.sector.map { [$0] } ?? [], origins: origins),
            group.n ?? 0
          )
        },
        kind: .public, query, logic: questionnaire.logic,
        threshold: PublicationThreshold.figures, in: store, random: random)
      let showings = Dictionary(
        uniqueKeysWithValues: zip(shown.map(\.key), judgement.showings))
      let file = file(summary, tables, showings)
      let hash = "sha256:" + SHA256.hash(file).hex
      let record = try store.record(
        judgement.release(
          figures: shown.map { $0.json.canonicalText() }, date: date.iso,
          periods: summary.periods, file: hash, contents: hash))
      return Released(file: file, tables: tables, record: record)
    }
  }

  private func file(
    _ summary: Summary, _ tables: [PublicTables],
    _ showings: [ReleaseKey: ReleaseJudgement.Showing]
  ) -> [UInt8] {
    let countries = tables.map { table in
      table.json(
        groups: table.groups.map { group in
          switch showings[group.key] {
          case .new?, nil: group.json
          case .earlier(let figures, _, _)?: JSONDocument.read(figures).root ?? group.hidden
          case .nothing?: group.hidden
          }
        })
    }
    let json: JSONValue = [
      "format": "readiness-public/1",
      "questionnaire": [
        "id": JSONValue(.string(questionnaire.id)),
        "version": JSONValue(.string("\(questionnaire.version)")),
        "logic": JSONValue(.string(questionnaire.logic)),
      ],
      "form": JSONValue(.string(summary.form)), "period": JSONValue(.string(summary.period)),
      "synthetic": JSONValue(.bool(summary.isSynthetic)),
      // Without numbers: added up they would be a total over countries.
      "sources": JSONValue(
        .array(
          summary.sources.map {
            JSONValue(
              .string(CellDefinition.origin(campaign: $0.campaign, period: $0.period)))
          })),
      "threshold": JSONValue(.integer(Int64(PublicationThreshold.figures))),
      "countries": JSONValue(.array(countries)),
    ]
    return json.canonical() + [UInt8(ascii: "\n")]
  }
}
