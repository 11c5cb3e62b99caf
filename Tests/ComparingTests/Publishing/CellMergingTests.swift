import Questionnaires
import Summaries
import Testing

@testable import Comparing

@Suite("Cells are merged upwards until each has enough")
struct CellMergingTests {
  private static let people: [String: Int64] = ["micro": 3, "small": 20, "medium": 55]
  private static let sectors = ["M": 0, "T": 1, "S1": 2, "S2": 3, "O": 4]

  /// The names and numbers of the cells after merging, and how many are left out.
  private func merged(_ counts: [(String, String, Int)]) throws -> (cells: [String], removed: Int) {
    let questionnaire = try Trial.questionnaire()
    let firms = counts.flatMap { size, sector, n in
      Array(
        repeating: Trial.Firm.scored(
          500, people: Self.people[size] ?? 0, sector: Self.sectors[sector] ?? 0), count: n)
    }
    let summary = Trial.summary(firms, questionnaire)
    let merging = CellMerging(summary.cube, atLeast: 10, in: questionnaire)
    return (
      merging.cells.map { "\($0.key.size)/\($0.key.sector) \($0.counts.headline.n)" },
      merging.removed
    )
  }

  @Test("Where every cell has enough, nothing is merged; an empty cell is no reason")
  func enough() throws {
    let (cells, removed) = try merged([("micro", "M", 10), ("micro", "S1", 12), ("small", "T", 11)])
    #expect(cells == ["micro/M 10", "micro/S1 12", "small/T 11"] && removed == 0)
  }

  @Test("All report groups of a size class become weight groups, also those with enough")
  func weightGroups() throws {
    let (cells, _) = try merged([
      ("micro", "S1", 9), ("micro", "S2", 40), ("micro", "M", 10), ("small", "S1", 10),
      ("small", "S2", 10),
    ])
    #expect(cells == ["micro/M 10", "micro/S 49", "small/S1 10", "small/S2 10"])
  }

  @Test("Then the other sectors join services")
  func joined() throws {
    let (cells, _) = try merged([("micro", "S1", 20), ("micro", "O", 3), ("micro", "M", 10)])
    #expect(cells == ["micro/M 10", "micro/S+O 23"])
  }

  @Test("Then the largest size class joins the one below, both with joined sectors")
  func sizes() throws {
    let (cells, _) = try merged([
      ("small", "M", 30), ("small", "T", 30), ("medium", "M", 2), ("micro", "S1", 10),
    ])
    #expect(cells == ["micro/S1 10", "small+medium/M 32", "small+medium/T 30"])
  }

  @Test("Then all sectors become one")
  func allSectors() throws {
    let (cells, _) = try merged([
      ("small", "M", 30), ("medium", "T", 2), ("micro", "S1", 6), ("micro", "T", 6),
    ])
    #expect(cells == ["micro/* 12", "small+medium/* 32"])
  }

  @Test("What is still too few is left out and counted")
  func removed() throws {
    let (cells, removed) = try merged([
      ("micro", "M", 9), ("small", "M", 3), ("medium", "T", 4),
    ])
    #expect(cells == [] && removed == 16)
  }
}
