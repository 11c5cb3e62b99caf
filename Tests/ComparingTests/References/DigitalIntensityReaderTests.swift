import Testing

@testable import Comparing

@Suite("Reading the lists of the Digital Intensity Index")
struct DigitalIntensityReaderTests {
  private func findings(_ change: (inout [String]) -> Void) -> [String] {
    var lines = Tables.emptyLists.split(separator: "\n").map(String.init)
    change(&lines)
    return Tables.read([], lists: lines.joined(separator: "\n")).findings.map(\.description)
  }

  @Test("Two lists of twelve items are sound; an item may name a statistic or none")
  func sound() throws {
    #expect(findings { $0[1] = "odd,p1,eurostat.erp,law" } == [])
    let statistics = try Tables.statistics(
      [], lists: Tables.emptyLists.replacing("even,p2,", with: "even,p2,eurostat.ai"))
    #expect(statistics.intensity[.odd]?.map(\.statistic) == Array(repeating: nil, count: 12))
    #expect(statistics.intensity[.even]?[1].statistic == "eurostat.ai")
    #expect(statistics.intensity[.even]?.map(\.id) == (1...12).map { "p\($0)" })
  }

  @Test("A list of eleven or thirteen items is an error at its last row")
  func wrongLength() {
    #expect(
      findings { $0.remove(at: 3) } == [
        "d.csv:12:1: error[R007]: the list \"odd\" has 11 items and needs 12; add or remove rows"
      ])
    #expect(
      findings { $0.append("even,p13,,law") } == [
        "d.csv:26:1: error[R007]: the list \"even\" has 13 items and needs 12; add or remove rows"
      ])
    #expect(
      findings { $0.removeSubrange(13...) } == [
        "d.csv:1:1: error[R007]: the list \"even\" has 0 items and needs 12; add or remove rows"
      ])
  }

  @Test("The same item twice in one list is an error; in both lists it is not")
  func twice() {
    #expect(
      findings { $0[2] = "odd,p1,,law" } == [
        "d.csv:3:1: error[R006]: this row says again what line 2 says; remove one of them"
      ])
  }

  @Test("Wrong cells are named with their places, and the length is not complained of as well")
  func wrongCells() {
    #expect(
      findings {
        $0[1] = "Odd,p1,,law"
        $0[2] = "odd,P 2,erp,"
      }.map { String($0.prefix { $0 != "]" }) } == [
        "d.csv:2:1: error[R005", "d.csv:3:5: error[R005", "d.csv:3:9: error[R005",
        "d.csv:3:13: error[R005",
      ])
  }
}
