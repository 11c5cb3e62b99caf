public import Questionnaires
internal import Text

/// The mix of size classes and sectors to which the means of all countries are standardised.
///
/// A convention that describes no country: with one and the same mix, a difference of means cannot
/// come from different mixes.
public struct StandardMix: Hashable, Sendable {
  /// The share in millionths of each size class × weight group, row by row; they add up to about a
  /// million and are divided by their sum.
  let millionths: [Int]
  /// The ids of the size classes.
  let sizes: [String]
  /// By weight group: the ids of its report groups.
  let sectors: [[String]]

  /// Reads a table `size,sector,share`; never fails half-way.
  ///
  /// - Parameters:
  ///   - file: UTF-8 CSV with a heading; every size class × weight group stands in it once.
  ///   - questionnaire: whose size classes and weight groups the rows name.
  /// - Returns: the mix, `nil` if anything is wrong, and every finding.
  public static func read(
    _ file: OfficialStatistics.File, for questionnaire: Questionnaire
  ) -> (mix: StandardMix?, findings: [ReferenceFinding]) {
    let names = StratumNames(questionnaire)
    var table = ReferenceTable(file, columns: ["size", "sector", "share"])
    var millionths: [Int: (share: Int, line: Int)] = [:]
    for row in table.rows {
      let sizes = names.sizes(in: row, of: &table)
      let sectors = names.sectors(in: row, of: &table)
      let share = table.cell(row, "share", "a share from 0 to 1 with at most six decimals") {
        Self.millionths($0)
      }
      guard let sizes, let sectors, let share else { continue }
      for cell in names.cells(sizes: sizes, sectors: sectors) {
        if let first = millionths.updateValue((share, row.position.line), forKey: cell) {
          table.report(
            .coveredTwice(cell: names.name(of: cell), firstLine: first.line), at: row.position)
        }
      }
    }
    if table.findings.isEmpty, let first = table.rows.first {
      for cell in names.cells where millionths[cell] == nil {
        table.report(
          .notCovered(margin: "standard", cell: names.name(of: cell)), at: first.position)
      }
      // Rounded shares of twelve cells may miss 1 by a few millionths.
      let total = millionths.values.reduce(0) { $0 + $1.share }
      if abs(total - 1_000_000) > 1000 {
        table.report(.sharesDoNotAddUp(millionths: total), at: first.position)
      }
    }
    guard table.findings.isEmpty, !table.rows.isEmpty else { return (nil, table.findings) }
    return (
      StandardMix(
        millionths: names.cells.map { millionths[$0]?.share ?? 0 }, sizes: names.sizes,
        sectors: names.groups), []
    )
  }

  private static func millionths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int(parts[0]), (0...1).contains(whole) else { return nil }
    guard parts.count == 2 else { return whole * 1_000_000 }
    let digits = parts[1].utf8
    guard (1...6).contains(digits.count),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let fraction = Int(parts[1] + String(repeating: "0", count: 6 - digits.count))
    else { return nil }
    let sum = whole * 1_000_000 + fraction
    return sum <= 1_000_000 ? sum : nil
  }

  /// The share of each of some cells, 0 to 1; all that are compared together 1.
  ///
  /// - Parameters:
  ///   - cells: the cells.
  ///   - filter: which of them are compared; the others have no share.
  /// - Returns: one share a cell.
  func shares(of cells: WeightCells, within filter: CellFilter) -> [Double] {
    var sums = Array(repeating: 0, count: cells.count)
    for (base, share) in millionths.enumerated() {
      let (size, sector) = (base / sectors.count, base % sectors.count)
      guard filter.includes(size: sizes[size], anyOf: sectors[sector]) else { continue }
      for cell in cells.positions(sizes: [size], sectors: [sector]) { sums[cell] += share }
    }
    let total = Double(sums.reduce(0, +))
    return sums.map { total > 0 ? Double($0) / total : 0 }
  }
}
