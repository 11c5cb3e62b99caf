internal import Comparing
internal import Storage
internal import Summaries
internal import Text

/// How campaigns go, as rows for programs: ids and numbers, no words.
enum CampaignStatusTable {
  /// One row a figure: campaign, what it counts, country, size, sector or region, number, and how
  /// many more make it publishable. Of synthetic responses the first column says so.
  static func table(of all: [CampaignStatus], isSynthetic: Bool) -> Table {
    var table = Table(
      ["campaign", "what", "country", "size", "part", "number", "missing"].map { Table.Column($0) })
    for status in all {
      let mark = isSynthetic ? "SYNTHETIC " : ""
      func add(_ what: String, _ key: [String], _ n: Int, missing: Int? = nil) {
        let key = key + Array(repeating: "", count: 3 - key.count)
        let cells = [mark + status.intake.campaign, what] + key + ["\(n)"]
        table.append((cells + [missing.map { "\($0)" } ?? ""]).map { StyledText($0) })
      }
      add("received", [], status.intake.received)
      add("counted", [], status.intake.counted)
      for reason in LeftOut.allCases where status.intake.leftOut[reason] > 0 {
        add("leftOut:\(reason.rawValue)", [], status.intake.leftOut[reason])
      }
      for outcome in IntakeOutcome.allCases {
        guard let n = status.intake.notStored[outcome] else { continue }
        add(outcome == .duplicate ? "duplicate" : "refused:\(outcome.rawValue)", [], n)
      }
      for country in status.progress.countries {
        let n = status.progress.n(country: country)
        add("country", [country], n, missing: max(0, PublicationThreshold.weighted - n))
        for size in status.sizes {
          let n = status.progress.n(country: country, size: size)
          add("size", [country, size], n, missing: max(0, PublicationThreshold.figures - n))
          for sector in status.sectors {
            let n = status.progress.cells[
              CellKey(country: country, size: size, sector: sector), default: 0]
            add(
              "cell", [country, size, sector], n, missing: max(0, PublicationThreshold.figures - n))
          }
        }
        for (key, n) in status.progress.regions(of: country) {
          add(
            "region", [country, "", key.code], n, missing: max(0, PublicationThreshold.figures - n))
        }
      }
    }
    return table
  }
}
