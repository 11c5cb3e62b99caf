internal import Text

/// Reads the lists of the Digital Intensity Index.
struct DigitalIntensityReader {
  private static let columns = ["list", "item", "statistic", "source"]

  private var table: ReferenceTable

  init(_ file: OfficialStatistics.File) {
    table = ReferenceTable(file, columns: Self.columns)
  }

  var findings: [ReferenceFinding] { table.findings }

  /// The items that could be read, by list; what could not stands in ``findings``.
  mutating func read() -> [DigitalIntensityList: [DigitalIntensityItem]] {
    var items: [DigitalIntensityList: [DigitalIntensityItem]] = [:]
    var lines: [DigitalIntensityList: [String: Int]] = [:]
    // What is wrong with the file or a row would make the count of items wrong as well.
    let isWhole = table.problems.isEmpty
    for row in table.rows {
      guard let (list, item) = item(row) else { continue }
      if let line = lines[list]?[item.id] {
        table.report(.repeated(firstLine: line), at: row.position)
      }
      lines[list, default: [:]][item.id] = row.position.line
      items[list, default: []].append(item)
    }
    guard isWhole, table.problems.isEmpty else { return items }
    for list in DigitalIntensityList.allCases {
      let count = items[list]?.count ?? 0
      guard count != DigitalIntensityList.length else { continue }
      let last = table.rows.last { $0["list"].text == list.rawValue }
      table.report(
        .itemCount(list: list.rawValue, count: count, expected: DigitalIntensityList.length),
        at: last?.position ?? CSVPosition(line: 1, column: 1))
    }
    return items
  }

  private mutating func item(
    _ row: ReferenceTable.Row
  ) -> (DigitalIntensityList, DigitalIntensityItem)? {
    let list = table.cell(row, "list", "odd or even", DigitalIntensityList.init(rawValue:))
    let id = table.cell(row, "item", "small letters, digits and underscores") {
      $0.isReferenceWord ? $0 : nil
    }
    let statistic: String?? = table.cell(
      row, "statistic", "<publisher>.<name>, or nothing where the questionnaire does not ask"
    ) { text -> String?? in
      if text.isEmpty { return .some(nil) }
      return text.isStatistic ? .some(text) : nil
    }
    _ = table.cell(row, "source", "words") { $0.isEmpty ? nil : $0 }
    guard let list, let id, let statistic else { return nil }
    return (list, DigitalIntensityItem(id: id, statistic: statistic))
  }
}
