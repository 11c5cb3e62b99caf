@testable import Comparing
import Questionnaires
import Summaries
import Testing

@Suite("The cells by which is weighted")
struct WeightCellsTests {
  private func key(_ size: String, _ sector: String) -> CellKey {
    CellKey(country: "MX", size: size, sector: sector)
  }

  @Test("are size class × weight group, report groups of one weight group together")
  func base() throws {
    let cells = WeightCells(try Trial.questionnaire(), keys: [])
    #expect(cells.count == 12)
    #expect(cells.position(of: key("small", "S1")) == cells.position(of: key("small", "S2")))
    #expect(cells.position(of: key("small", "S")) == cells.position(of: key("small", "S2")))
    #expect(cells.position(of: key("small", "M")) != cells.position(of: key("small", "T")))
    #expect(cells.position(of: key("huge", "M")) == nil)
    #expect(cells.position(of: key("small", "X")) == nil)
  }

  @Test("are joined, in every country, where one file names a coarser cell")
  func merged() throws {
    let cells = WeightCells(
      try Trial.questionnaire(),
      keys: [key("small+medium", "M"), key("micro", "*"), key("small", "S+O")])
    #expect(cells.position(of: key("small", "M")) == cells.position(of: key("medium", "M")))
    #expect(cells.position(of: key("small+medium", "M")) == cells.position(of: key("small", "M")))
    #expect(cells.position(of: key("micro", "T")) == cells.position(of: key("micro", "O")))
    #expect(cells.position(of: key("small", "S")) == cells.position(of: key("small", "O")))
    // 12 − 1 (M of small and medium) − 3 (micro) − 1 (S and O of small)
    #expect(cells.count == 7)
  }
}
