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
    /// What the ledger says of them.
    let record: ReleaseRecord
  }

  private struct Counts {
    let files: [JSONObject?]
    /// By campaign: its lists.
    let lists: [[[Ledger.Entry]]]
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
    _ campaigns: (_ untold: [String: Set<Int>]) throws -> [Summary],
    check: (Summary) throws -> Void = { _ in }
  ) throws -> Released {
    let released = try ledger.release(.exchange, threshold: threshold.cell) {
      let campaigns = try campaigns(try ledger.toldOnOtherForms())
      let files = campaigns.map {
        JSONDocument.read($0.encoded(for: questionnaire)).root?.object
      }
      return Counts(files: files, lists: zip(campaigns, files).map { lists(of: $0, $1) })
    } entries: {
      Array($0.lists.joined().joined())
    } file: { counts, told in
      let merged = try merged(counts, told)
      try check(merged)
      return (
        merged.encoded(for: questionnaire) + [UInt8(ascii: "\n")], merged.periods
      )
    }
    return Released(
      summary: try Summary(decoding: released.file, for: questionnaire), record: released.record)
  }

  /// The campaigns with what may be told of each, added.
  private func merged(_ counts: Counts, _ told: [JSONValue?]) throws -> Summary {
    var told = told[...]
    var merged: Summary?
    for (file, lists) in zip(counts.files, counts.lists) {
      let values = lists.map { Array(told.pops($0.count)) }
      let shown = values.map { $0.compactMap(\.self) }
      let bytes = JSONValue(.object(object(file, shown))).canonical()
      var summary = try Summary(decoding: bytes, for: questionnaire)
      // Sources and what is left out say no more than the figures that may be told.
      summary.account(for: wholes(lists, values), in: questionnaire)
      if merged == nil { merged = summary } else { try merged?.merge(summary) }
    }
    guard let merged else { throw CommandFailure(.notFound) }
    return merged
  }

  /// By country the number of its enterprises, as far as it may be told.
  private func wholes(
    _ lists: [[Ledger.Entry]], _ told: [[JSONValue?]]
  ) -> [String: Int] {
    guard let entries = lists.last, let values = told.last else { return [:] }
    var wholes: [String: Int] = [:]
    // One step after the other: in a closure the optimiser of Swift 6.3 fails on the chain.
    for (entry, value) in zip(entries, values) {
      guard let object = value?.object, let number = object["n"], let n = number.integer else {
        continue
      }
      wholes[entry.definition.country] = Int(n)
    }
    return wholes
  }

  // MARK: Entries of a file

  /// The lists of a file in a fixed order: cells, tables, parts, countries; then, told only by what the
  /// file says is left out, the number of enterprises of each country.
  private func lists(of summary: Summary, _ file: JSONObject?) -> [[Ledger.Entry]] {
    let origins = summary.definedOrigins
    func values(_ list: JSONValue?) -> [JSONValue] { list?.array ?? [] }
    var lists = [
      zip(summary.cube, values(file?["cube"])).map { cell, value in
        Ledger.Entry(
          definition: CellDefinition(cell: cell.key, origins: origins, in: questionnaire),
          n: cell.counts.headline.n, value: value)
      },
      zip(summary.tables, values(file?["questions"])).map { table, value in
        Ledger.Entry(
          definition: CellDefinition(
            table: table.country, size: table.size, origins: origins, in: questionnaire),
          n: table.n, value: value)
      },
    ]
    for breakdown in Breakdown.allCases {
      let list = values(file?["by"]?.object?[breakdown.rawValue])
      lists.append(
        zip(summary.by[breakdown] ?? [], list).map { group, value in
          Ledger.Entry(
            definition: CellDefinition(group: group.key, by: breakdown, origins: origins),
            n: group.counts.n, value: value)
        })
    }
    lists.append(
      zip(summary.countries, values(file?["countries"])).map { country, value in
        let shown = summary.cube.reduce(0) {
          $0 + ($1.key.country == country.country ? $1.counts.headline.n : 0)
        }
        return Ledger.Entry(
          definition: CellDefinition(country: country.country, origins: origins),
          n: shown + (summary.coarsening.removed[country.country] ?? 0), value: value)
      })
    lists.append(wholes(of: summary, origins))
    return lists
  }

  private func wholes(of summary: Summary, _ origins: [String]) -> [Ledger.Entry] {
    let cells = summary.cube.map {
      CellDefinition(cell: $0.key, origins: origins, in: questionnaire)
    }
    let countries = summary.cube.map(\.key.country) + summary.coarsening.removed.keys
    return Set(countries).sorted().compactMap { country in
      // A single cell that is the whole country says it by itself.
      let all = CellDefinition(block: .cell, country: country, origins: origins)
      guard !cells.contains(all) else { return nil }
      let n =
        summary.cube.reduce(0) {
          $0 + ($1.key.country == country ? $1.counts.headline.n : 0)
        } + (summary.coarsening.removed[country] ?? 0)
      // It tells a number and no scores.
      return Ledger.Entry(
        definition: CellDefinition(block: .whole, country: country, origins: origins), n: n,
        value: [
          "key": [JSONValue(.string(country))], "measures": JSONValue(.object(JSONObject())),
          "n": JSONValue(.integer(Int64(n))),
        ])
    }
  }

  /// The file with other lists in place of its own.
  private func object(_ file: JSONObject?, _ lists: [[JSONValue]]) -> JSONObject {
    var object = file ?? JSONObject()
    object["cube"] = JSONValue(.array(lists[0]))
    object["questions"] = JSONValue(.array(lists[1]))
    var by = JSONObject()
    for (breakdown, list) in zip(Breakdown.allCases, lists[2...]) {
      by[breakdown.rawValue] = JSONValue(.array(list))
    }
    object["by"] = JSONValue(.object(by))
    object["countries"] = JSONValue(.array(lists[2 + Breakdown.allCases.count]))
    return object
  }
}

extension ArraySlice {
  /// Takes so many elements off the front.
  fileprivate mutating func pops(_ count: Int) -> ArraySlice {
    defer { removeFirst(count) }
    return prefix(count)
  }
}
