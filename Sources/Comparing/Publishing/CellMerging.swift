internal import Questionnaires
internal import Summaries

/// The cells of one country, merged upwards until each has enough enterprises.
///
/// The order is fixed, and every coarser cell has a name, so that what was merged can still be
/// weighted: report groups become weight groups; the rest, `O`, joins services, `S`, where the
/// questionnaire has these; the largest size class joins the one below; all sectors become one. Of a
/// size class all cells go together, never only the small ones: otherwise a large sibling, known from
/// another table, would tell the small one.
struct CellMerging {
  /// A cell after merging.
  struct Cell {
    /// Its name.
    let key: CellKey
    /// Its counts.
    var counts: CellCounts
  }

  /// Cells with enough enterprises, in the order of their keys.
  private(set) var cells: [Cell] = []
  /// How many enterprises are left out, for not even all sectors together were enough.
  private(set) var removed = 0

  /// How far the sectors of a size class are merged.
  private enum Step: CaseIterable { case report, weight, joined, all }

  /// Merges the cells of a country.
  ///
  /// - Parameters:
  ///   - cube: the cells, of this country only.
  ///   - least: the number of enterprises that each must have.
  ///   - fineness: how fine they may be at most.
  ///   - questionnaire: the questionnaire counted.
  init(
    _ cube: [Summary.Cell], atLeast least: Int, _ fineness: CellFineness = .sectors,
    in questionnaire: Questionnaire
  ) {
    let names = SectorNames(questionnaire)
    let sizes = questionnaire.strata.size?.bands.map(\.id) ?? []
    var units = sizes.map { [$0] }.filter { unit in cube.contains { unit.contains($0.key.size) } }
    func cells(_ unit: [String], _ step: Step) -> [Cell] {
      var merged: [CellKey: Cell] = [:]
      for cell in cube where unit.contains(cell.key.size) {
        let key = CellKey(
          country: cell.key.country, size: unit.joined(separator: "+"),
          sector: names.name(of: cell.key.sector, step))
        merged[key, default: Cell(key: key, counts: .zero(for: questionnaire))]
          .counts += cell.counts
      }
      return merged.values.sorted { $0.key < $1.key }
    }
    func isEnough(_ cells: [Cell]) -> Bool {
      cells.allSatisfy { $0.counts.headline.n >= least }
    }
    func first(_ unit: [String], of steps: [Step]) -> [Cell]? {
      steps.lazy.map { cells(unit, $0) }.first(where: isEnough)
    }

    let beforeAll: [Step] = fineness == .sizes ? [] : [.report, .weight, .joined]
    if sizes.count > 1 {
      let last = units.filter { !Set($0).isDisjoint(with: sizes.suffix(2)) }
      let alone = beforeAll.isEmpty ? [.all] : beforeAll
      if last.count == 2, last.contains(where: { first($0, of: alone) == nil }) {
        units.removeLast(2)
        units.append(last.flatMap(\.self))
      }
    }
    for unit in units {
      // Merging is cumulative: joined size classes have passed the steps before.
      let steps: [Step] =
        unit.count > 1 ? beforeAll.suffix(1) + [.all] : beforeAll + [.all]
      if let merged = first(unit, of: steps) {
        self.cells += merged
      } else {
        removed += cells(unit, .all).reduce(0) { $0 + $1.counts.headline.n }
      }
    }
    self.cells.sort { $0.key < $1.key }
  }

  /// What a sector is called at each step.
  private struct SectorNames {
    private let weightGroups: [String: String]
    private let joined: [String]

    init(_ questionnaire: Questionnaire) {
      let sector = questionnaire.strata.sector
      let weighting = sector?.weighting ?? []
      weightGroups = Dictionary(
        weighting.flatMap { group in
          group.groups.map { (sector?.groups[$0].id ?? "", group.id) }
        }, uniquingKeysWith: { first, _ in first })
      joined = ["S", "O"].allSatisfy(weighting.map(\.id).contains) ? ["S", "O"] : []
    }

    func name(of reportGroup: String, _ step: Step) -> String {
      let group = weightGroups[reportGroup] ?? reportGroup
      return switch step {
      case .report: reportGroup
      case .weight: group
      case .joined: joined.contains(group) ? joined.joined(separator: "+") : group
      case .all: "*"
      }
    }
  }
}
