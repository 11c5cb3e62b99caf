internal import Text

/// Reads the table of official values.
struct OfficialValueReader {
  private static let columns = [
    "statistic", "country", "size", "sectors", "year", "value", "unit", "trust", "publisher",
    "population", "source", "note",
  ]

  private var table: ReferenceTable

  init(_ file: OfficialStatistics.File) {
    table = ReferenceTable(file, columns: Self.columns)
  }

  var findings: [ReferenceFinding] { table.findings }

  /// The rows that could be read; what could not stands in ``findings``.
  mutating func read() -> [OfficialValue] {
    var read: [(value: OfficialValue, line: Int)] = []
    for row in table.rows {
      guard let value = value(row) else { continue }
      if let first = read.first(where: { $0.value.speaksOfTheSame(as: value) }) {
        table.report(.repeated(firstLine: first.line), at: row.position)
      }
      read.append((value, row.position.line))
    }
    return read.map(\.value)
  }

  private mutating func value(_ row: ReferenceTable.Row) -> OfficialValue? {
    // Every cell is read before a row is given up, so that all its mistakes are reported.
    let statistic = table.cell(row, "statistic", "<publisher>.<name>, such as eurostat.erp") {
      $0.isStatistic ? $0 : nil
    }
    let country = table.cell(row, "country", "two capital letters, such as DE") {
      $0.utf8.count == 2 && $0.utf8.allSatisfy(isCapital) ? $0 : nil
    }
    let size = table.cell(row, "size", "the id of a size class, or all", Self.size)
    let sectors = table.cell(row, "sectors", "* or report groups such as M+T", Self.sectors)
    let year = table.cell(row, "year", "a year from 1990 to 2100") {
      $0.utf8.count == 4 ? Int($0).flatMap { (1990...2100).contains($0) ? $0 : nil } : nil
    }
    let percent = table.cell(
      row, "value", "a number from 0 to 100 with a decimal point", OfficialValue.Percent.init)
    let unit = table.cell(
      row, "unit",
      OfficialValue.Unit.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: " or "),
      OfficialValue.Unit.init(rawValue:))
    let trust = table.cell(
      row, "trust", "A, B or C; what an association or a panel says is never official",
      OfficialValue.Trust.init(rawValue:))
    let publisher = words(row, "publisher")
    let population = words(row, "population")
    let source = words(row, "source")
    guard let statistic, let country, let size, let sectors, let year, let percent, let unit,
      let trust, let publisher, let population, let source
    else { return nil }
    return OfficialValue(
      statistic: statistic, country: country, size: size,
      sectors: sectors.isEmpty ? nil : sectors, year: year, value: percent, unit: unit,
      trust: trust, publisher: publisher, population: population, source: source,
      note: row["note"].text)
  }

  private mutating func words(_ row: ReferenceTable.Row, _ column: String) -> String? {
    table.cell(row, column, "words") { $0.isEmpty ? nil : $0 }
  }

  private static func size(_ text: String) -> OfficialValue.Size? {
    if text == "all" { return .all }
    return text.isReferenceWord ? .band(text) : nil
  }

  /// The groups; empty = every sector.
  private static func sectors(_ text: String) -> Set<String>? {
    if text == "*" { return [] }
    let groups = text.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    let set = Set(groups)
    return set.count == groups.count && !set.contains("") ? set : nil
  }
}

private func isCapital(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

extension OfficialValue {
  /// Whether two rows could both be the value for some enterprise.
  fileprivate func speaksOfTheSame(as other: OfficialValue) -> Bool {
    guard statistic == other.statistic, country == other.country, size == other.size,
      year == other.year
    else { return false }
    guard let sectors, let others = other.sectors else { return true }
    return !sectors.isDisjoint(with: others)
  }
}

extension OfficialValue.Percent {
  /// Reads `37.5`; `nil` for anything but digits, at most six decimals and 0 to 100.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
      (1...3).contains(parts[0].utf8.count),
      parts.count == 1 || (1...6).contains(parts[1].utf8.count),
      let units = Int64(parts.joined())
    else { return nil }
    decimals = parts.count == 1 ? 0 : parts[1].utf8.count
    self.units = units
    let hundred = (0..<decimals).reduce(Int64(100)) { power, _ in power * 10 }
    guard units <= hundred else { return nil }
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
