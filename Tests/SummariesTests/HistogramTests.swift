import Summaries
import TestSupport
import Testing

@Suite("A histogram")
struct HistogramTests {
  @Test("counts each score, ascending, whatever the order")
  func counts() {
    var histogram = Histogram()
    for score in [400, 188, 1000, 400, 0] { histogram.add(score) }
    #expect(
      histogram.bins.map { [$0.tenths, $0.count] } == [[0, 1], [188, 1], [400, 2], [1000, 1]])
    #expect(histogram.total == 5)
    #expect(histogram.sum == 1988)
  }

  @Test("keeps no score that is counted nought times")
  func zeros() {
    var histogram = Histogram()
    histogram.add(5, times: 0)
    #expect(histogram == Histogram())
    histogram.add(5, times: 3)
    histogram.add(5, times: -3)
    #expect(histogram.bins.isEmpty)
  }

  @Test("given by bins adds those of the same score and drops zeros")
  func fromBins() {
    let histogram = Histogram([
      .init(tenths: 7, count: 1), .init(tenths: 3, count: 2), .init(tenths: 7, count: 4),
      .init(tenths: 9, count: 0),
    ])
    #expect(histogram.bins.map { [$0.tenths, $0.count] } == [[3, 2], [7, 5]])
  }

  @Test(
    "adds and subtracts as a table of counts by score does", arguments: 0..<200 as Range<UInt64>)
  func against(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var (histogram, table) = (Histogram(), [Int](repeating: 0, count: 1001))
    for _ in 0..<20 {
      var (other, otherTable) = (Histogram(), [Int](repeating: 0, count: 1001))
      for _ in 0..<Int.random(in: 0..<6, using: &generator) {
        let score = Int.random(in: 0...12, using: &generator) * 83
        let times = Int.random(in: -2...3, using: &generator)
        other.add(score, times: times)
        otherTable[score] += times
      }
      if Bool.random(using: &generator) {
        histogram += other
        for score in table.indices { table[score] += otherTable[score] }
      } else {
        histogram -= other
        for score in table.indices { table[score] -= otherTable[score] }
      }
      let expected = table.indices.filter { table[$0] != 0 }.map { [$0, table[$0]] }
      #expect(histogram.bins.map { [$0.tenths, $0.count] } == expected)
    }
  }

  @Test(
    "finds each score wherever the others lie",
    arguments: [(0...1000, 1), (0...1000, 37), (990...1000, 1), (0...9, 1), (-5...1200, 3)])
  func search(scores: ClosedRange<Int>, step: Int) {
    var generator = SplitMix64(seed: 8)
    let all = stride(from: scores.lowerBound, through: scores.upperBound, by: step)
    var histogram = Histogram()
    var table: [Int: Int] = [:]
    for score in (Array(all) + Array(all)).shuffled(using: &generator) {
      histogram.add(score)
      table[score, default: 0] += 1
    }
    #expect(histogram.bins.map(\.tenths) == table.keys.sorted())
    #expect(histogram.bins.allSatisfy { $0.count == 2 })
  }
}
