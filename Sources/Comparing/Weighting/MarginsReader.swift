internal import Questionnaires
internal import Text

/// Reads the table of margins.
struct MarginsReader {
  private static let columns = [
    "country", "margin", "size", "sector", "count", "year", "trust", "source",
  ]

  private let names: StratumNames
  private var table: ReferenceTable

  init(_ file: OfficialStatistics.File, _ questionnaire: Questionnaire) {
    table = ReferenceTable(file, columns: Self.columns)
    names = StratumNames(questionnaire)
  }

  var findings: [ReferenceFinding] { table.findings }

  /// The rows that could be read; what could not stands in ``findings``.
  mutating func read() -> [Margins.Row] {
    var rows: [Margins.Row] = []
    var partitions: [Partition] = []
    for source in table.rows {
      guard let row = row(source) else { continue }
      note(row, at: source.position, in: &partitions)
      rows.append(row)
    }
    // Rows that could not be read would only be missed a second time.
    guard findings.isEmpty else { return rows }
    for partition in partitions {
      for cell in names.cells where !partition.covered.keys.contains(cell) {
        table.report(
          .notCovered(margin: partition.name, cell: names.name(of: cell)), at: partition.position)
        break
      }
    }
    return rows
  }

  private mutating func row(_ row: ReferenceTable.Row) -> Margins.Row? {
    let country = table.cell(
      row, "country", "a country: \(names.countries.joined(separator: ", "))"
    ) { [names] in names.countries.contains($0) ? $0 : nil }
    let margin = table.cell(row, "margin", "a name, such as cells or size") {
      $0.isReferenceWord ? $0 : nil
    }
    let sizes = names.sizes(in: row, of: &table)
    let sectors = names.sectors(in: row, of: &table)
    let count = table.cell(row, "count", "a whole number of enterprises") {
      Int($0).flatMap { (0...10_000_000_000).contains($0) ? $0 : nil }
    }
    let year = table.cell(row, "year", "a year from 1990 to 2100") {
      Int($0).flatMap { (1990...2100).contains($0) ? $0 : nil }
    }
    let trust = table.cell(
      row, "trust", "A, B or C; what an association or a panel says is never official",
      OfficialValue.Trust.init(rawValue:))
    let source = table.cell(row, "source", "words") { $0.isEmpty ? nil : $0 }
    guard let country, let margin, let sizes, let sectors, let count, let year, let trust,
      let source
    else { return nil }
    return Margins.Row(
      country: country, margin: margin, sizes: sizes, sectors: sectors, count: count, year: year,
      trust: trust, source: source)
  }

  /// A partition of the cells of a country, as far as it was read.
  private struct Partition {
    let country: String
    let name: String
    let position: CSVPosition
    /// The line that covers each cell.
    var covered: [Int: Int] = [:]
  }

  private mutating func note(
    _ row: Margins.Row, at position: CSVPosition, in partitions: inout [Partition]
  ) {
    let place =
      partitions.firstIndex { $0.country == row.country && $0.name == row.margin }
      ?? partitions.endIndex
    if place == partitions.endIndex {
      partitions.append(Partition(country: row.country, name: row.margin, position: position))
    }
    for cell in names.cells(sizes: row.sizes, sectors: row.sectors) {
      if let line = partitions[place].covered.updateValue(position.line, forKey: cell) {
        table.report(.coveredTwice(cell: names.name(of: cell), firstLine: line), at: position)
        break
      }
    }
  }
}
