internal import Comparing
internal import JSON
internal import Questionnaires
internal import Storage
internal import Summaries
internal import System
internal import Text

/// Lets a file for another association go only as far as what was released before allows, and
/// remembers it before it leaves.
struct ExchangeLedger {
  let store: any Store
  let questionnaire: Questionnaire
  let query: CellQuery
  let date: CalendarDate
  let random: (_ count: Int) throws -> [UInt8]

  /// What leaves the store.
  struct Released {
    /// The campaigns together, as they may be shown.
    let summary: Summary
    /// The number of the release in the ledger.
    let id: Int
    /// How many groups show the figures of an earlier release.
    let carriedForward: Int
    /// How many groups are not shown because of earlier releases.
    let withheld: Int
  }

  /// One entry of a file and whom it is about.
  private struct Entry {
    let definition: CellDefinition
    let n: Int
    let value: JSONValue
  }

  /// Judges and remembers a release.
  ///
  /// - Parameter campaigns: the counts of each campaign, coarsened for exchange one by one.
  /// - Returns: the campaigns together.
  /// - Throws: ``Storage/StorageProblem``; ``CommandFailure`` where figures and store disagree.
  func release(_ campaigns: [Summary]) throws -> Released {
    try store.atOnce {
      let files = campaigns.map { $0.encoded(for: questionnaire) }.map(JSONDocument.read)
      let entries = zip(campaigns, files).map { self.entries(of: $0, $1.root?.object) }
      let all = entries.joined().joined()
      let judgement = try ReleaseJudgement(
        all.map { ($0.definition, $0.n) }, kind: .exchange,
        query, logic: questionnaire.logic, threshold: ExchangeThreshold.cell, in: store,
        random: random)
      var showings = judgement.showings[...]
      var merged: Summary?
      for (file, lists) in zip(files, entries) {
        let shown = lists.map { list in
          zip(list, showings.pops(list.count)).compactMap { $1.value(new: $0.value) }
        }
        let bytes = JSONValue(.object(object(file.root?.object, shown))).canonical()
        let summary = try Summary(decoding: bytes, for: questionnaire)
        if merged == nil { merged = summary } else { try merged?.merge(summary) }
      }
      guard let merged else { throw CommandFailure(.notFound) }
      let bytes = merged.encoded(for: questionnaire) + [UInt8(ascii: "\n")]
      let hash = "sha256:" + SHA256.hash(bytes).hex
      let record = try store.record(
        judgement.release(
          figures: all.map { $0.value.canonicalText() },
          date: date.iso, periods: merged.periods, file: hash, contents: hash))
      return Released(
        summary: merged, id: record.id, carriedForward: record.carriedForward,
        withheld: record.withheld)
    }
  }

  // MARK: Entries of a file

  /// The lists of a file in a fixed order: cells, tables, parts, countries.
  private func entries(of summary: Summary, _ file: JSONObject?) -> [[Entry]] {
    let origins = summary.sources.map {
      CellDefinition.origin(campaign: $0.campaign, period: $0.period)
    }
    func values(_ list: JSONValue?) -> [JSONValue] { list?.array ?? [] }
    var lists = [
      zip(summary.cube, values(file?["cube"])).map { cell, value in
        Entry(
          definition: CellDefinition(cell: cell.key, origins: origins, in: questionnaire),
          n: cell.counts.headline.n, value: value)
      },
      zip(summary.tables, values(file?["questions"])).map { table, value in
        Entry(
          definition: CellDefinition(
            table: table.country, size: table.size, origins: origins, in: questionnaire),
          n: table.n, value: value)
      },
    ]
    for breakdown in Breakdown.allCases {
      let list = values(file?["by"]?.object?[breakdown.rawValue])
      lists.append(
        zip(summary.by[breakdown] ?? [], list).map { group, value in
          Entry(
            definition: CellDefinition(group: group.key, by: breakdown, origins: origins),
            n: group.counts.n, value: value)
        })
    }
    lists.append(
      zip(summary.countries, values(file?["countries"])).map { country, value in
        let shown = summary.cube.reduce(0) {
          $0 + ($1.key.country == country.country ? $1.counts.headline.n : 0)
        }
        return Entry(
          definition: CellDefinition(country: country.country, origins: origins),
          n: shown + (summary.coarsening.removed[country.country] ?? 0), value: value)
      })
    return lists
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

extension ReleaseJudgement.Showing {
  /// What stands in the file for an entry; `nil` = nothing.
  fileprivate func value(new: JSONValue) -> JSONValue? {
    switch self {
    case .new: new
    case .earlier(let figures, _, _): JSONDocument.read(figures).root
    case .nothing: nil
    }
  }
}

extension ArraySlice {
  /// Takes so many elements off the front.
  fileprivate mutating func pops(_ count: Int) -> ArraySlice {
    defer { removeFirst(count) }
    return prefix(count)
  }
}
