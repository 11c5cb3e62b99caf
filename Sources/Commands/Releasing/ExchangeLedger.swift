internal import Comparing
internal import JSON
internal import Questionnaires
internal import Storage
internal import Summaries
internal import System
internal import Text

/// Files for another association, each campaign coarsened by itself and judged by itself.
struct ExchangeLedger {
  let ledger: Ledger
  /// From how many enterprises on figures are told.
  var threshold = ExchangeThreshold.least

  /// What leaves the store.
  struct Released {
    /// The campaigns together, as they may be shown.
    let summary: Summary
    /// By country, the ids of areas left out for what was told on another form.
    let untold: [String: [String]]
    /// What the ledger says of them.
    let record: ReleaseRecord
  }

  /// A campaign as its file would tell it.
  private struct Campaign {
    let file: JSONObject
    let lists: ExchangeLists<Ledger.Entry>
  }

  private var questionnaire: Questionnaire { ledger.questionnaire }

  /// Judges and remembers a release.
  ///
  /// - Parameters:
  ///   - campaigns: counts each campaign, coarsened for exchange, without some measures by country.
  ///   - check: throws if what may be told is of no use, so that nothing is remembered.
  /// - Returns: the campaigns together.
  /// - Throws: ``Storage/StorageProblem``; ``CommandFailure`` where figures and store disagree.
  func release(
    _ campaigns: (_ untold: [String: Set<Int>]) throws -> [CoarsenedCampaign],
    check: (Summary) throws -> Void = { _ in }
  ) throws -> Released {
    var untold: [String: Set<Int>] = [:]
    let released = try ledger.release(.exchange, threshold: threshold.cell) {
      untold = try ledger.toldOnOtherForms()
      let campaigns = try campaigns(untold)
      return campaigns.map { campaign in
        let file = JSONDocument.read(campaign.told.encoded(for: questionnaire)).root?.object
        return Campaign(
          file: file ?? JSONObject(), lists: lists(of: campaign, file ?? JSONObject()))
      }
    } entries: { (campaigns: [Campaign]) in
      campaigns.flatMap(\.lists.all)
    } file: { campaigns, told in
      let merged = try merged(campaigns, told)
      try check(merged)
      return (
        merged.encoded(for: questionnaire) + [UInt8(ascii: "\n")], merged.periods
      )
    }
    // Read again: whoever gets the file must be able to, and its reader checks every threshold.
    return Released(
      summary: try Summary(decoding: released.file, for: questionnaire),
      untold: questionnaire.measureIDs(untold), record: released.record)
  }

  /// The campaigns with what may be told of each, added.
  private func merged(_ campaigns: [Campaign], _ told: [JSONValue?]) throws -> Summary {
    var told = told[...]
    var merged: Summary?
    for campaign in campaigns {
      let values = campaign.lists.taking(from: &told)
      let bytes = JSONValue(.object(values.put(into: campaign.file))).canonical()
      var summary = try Summary(decoding: bytes, for: questionnaire)
      // Sources and what is left out say no more than the figures that may be told.
      summary.account(for: wholes(campaign.lists.wholes, values.wholes), in: questionnaire)
      if merged == nil { merged = summary } else { try merged?.merge(summary) }
    }
    guard let merged else { throw CommandFailure(.notFound) }
    return merged
  }

  /// By country the number of its enterprises, as far as it may be told.
  private func wholes(_ entries: [Ledger.Entry], _ told: [JSONValue?]) -> [String: Int] {
    var wholes: [String: Int] = [:]
    // One step after the other: in a closure the optimiser of Swift 6.3 fails on the chain.
    for (entry, value) in zip(entries, told) {
      guard let object = value?.object, let number = object["n"], let n = number.integer else {
        continue
      }
      wholes[entry.definition.country] = Int(n)
    }
    return wholes
  }

  // MARK: Entries of a file

  /// What a file tells, each value with whom it is about.
  private func lists(
    of campaign: CoarsenedCampaign, _ file: JSONObject
  ) -> ExchangeLists<Ledger.Entry> {
    let summary = campaign.told
    let origins = summary.definedOrigins
    func values(_ list: JSONValue?) -> [JSONValue] { list?.array ?? [] }
    return ExchangeLists(
      cells: zip(summary.cube, values(file["cube"])).map { cell, value in
        Ledger.Entry(
          definition: CellDefinition(cell: cell.key, origins: origins, in: questionnaire),
          n: cell.counts.headline.n, value: value)
      },
      tables: zip(summary.tables, values(file["questions"])).map { table, value in
        Ledger.Entry(
          definition: CellDefinition(
            table: table.country, size: table.size, origins: origins, in: questionnaire),
          n: table.n, value: value)
      },
      parts: Breakdown.allCases.map { breakdown in
        let list = values(file["by"]?.object?[breakdown.rawValue])
        return zip(summary.by[breakdown] ?? [], list).map { group, value in
          Ledger.Entry(
            definition: CellDefinition(group: group.key, by: breakdown, origins: origins),
            n: group.counts.n, value: value)
        }
      },
      countries: zip(summary.countries, values(file["countries"])).map { country, value in
        Ledger.Entry(
          definition: CellDefinition(country: country.country, origins: origins),
          n: campaign.wholes[country.country] ?? 0, value: value)
      },
      wholes: wholes(of: campaign, origins))
  }

  private func wholes(of campaign: CoarsenedCampaign, _ origins: [String]) -> [Ledger.Entry] {
    let cells = campaign.told.cube.map {
      CellDefinition(cell: $0.key, origins: origins, in: questionnaire)
    }
    let countries =
      campaign.told.cube.map(\.key.country) + campaign.told.coarsening.removed.keys
    return Set(countries).sorted().compactMap { country in
      // A single cell that is the whole country says it by itself.
      let all = CellDefinition(block: .cell, country: country, origins: origins)
      guard !cells.contains(all) else { return nil }
      let n = campaign.wholes[country] ?? 0
      // It tells a number and no scores.
      return Ledger.Entry(
        definition: CellDefinition(block: .whole, country: country, origins: origins), n: n,
        value: [
          "key": [JSONValue(.string(country))], "measures": JSONValue(.object(JSONObject())),
          "n": JSONValue(.integer(Int64(n))),
        ])
    }
  }
}
