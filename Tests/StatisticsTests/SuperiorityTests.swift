import Statistics
import TestSupport
import Testing

@Suite("The superiority of a sample")
struct SuperiorityTests {
  private func check(_ first: Frequencies, _ second: Frequencies, _ expected: Tree) throws {
    let found = try #require(superiority(of: first, over: second))
    #expect(Double(found.greater) == expected["n_gt"].number)
    #expect(Double(found.less) == expected["n_lt"].number)
    #expect(Double(found.equal) == expected["n_eq"].number)
    let p = expected["p_DE_gt_MX_plus_half_ties"].number
    #expect(agree(found.probability, p, within: 1e-9))
    #expect(agree(found.cliffsDelta, expected["cliff_delta"].number, within: 1e-9))
    #expect(agree(found.estimate.standardError, expected["se"].number, within: 1e-9))
    #expect(agree(found.estimate.degreesOfFreedom, expected["df"].number, within: 1e-9))
    #expect(agree(found.pValue, expected["p_t"].number, within: 1e-9))
    #expect(agree(found.estimate.interval(), expected["ci95_t"], within: 1e-9))
    // The interval on the logit scale never leaves 0…1, where the plain one does.
    let interval = try #require(found.interval)
    #expect(interval.low > 0 && interval.low < p && p < interval.high && interval.high < 1)
  }

  @Test(
    "is that of SciPy, with Brunner and Munzel's test",
    arguments: ["total", "CY", "ER", "EC", "SK", "AI"])
  func reference(_ name: String) throws {
    let column = name == "total" ? name : "score_\(name)"
    try check(
      try Enterprises.frequencies(column, of: "DE"), try Enterprises.frequencies(column, of: "MX"),
      try Fixture.tree("brunner_munzel.json")[name])
  }

  @Test("of nine observations, whose plain interval leaves 0…1")
  func tiny() throws {
    let expected = try Fixture.tree("brunner_munzel.json")["tiny"]
    func sample(_ country: String) -> Frequencies {
      Frequencies(of: expected[country].list.map { Int($0.number) })
    }
    try check(sample("DE"), sample("MX"), expected)
  }

  @Test("of the histograms alone is that of the enterprises")
  func histograms() throws {
    struct Histograms: Decodable {
      let MX: [String: Int]
      let DE: [String: Int]
    }
    let read = try Fixture.read("histograms.json", as: Histograms.self)
    func sample(_ bins: [String: Int]) -> Frequencies {
      Frequencies(bins.map { (value: Int($0) ?? -1, count: $1) })
    }
    try check(sample(read.DE), sample(read.MX), try Fixture.tree("brunner_munzel.json")["total"])
  }

  @Test("agrees with a look at every pair", arguments: 0..<40)
  func naive(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    func sample() -> [Int] {
      let n = Int.random(in: 1...30, using: &generator)
      return (0..<n).map { _ in Int.random(in: 0...12, using: &generator) }
    }
    let (first, second) = (sample(), sample())
    var (greater, less, equal) = (0, 0, 0)
    for a in first {
      for b in second {
        if a > b { greater += 1 } else if a < b { less += 1 } else { equal += 1 }
      }
    }
    let found = try #require(
      superiority(of: Frequencies(of: first), over: Frequencies(of: second)))
    #expect(found.greater == greater && found.less == less && found.equal == equal)
    // The variance by placements of single observations, in floating point.
    func variance(_ a: [Int], _ b: [Int]) -> Double {
      let placements = a.map { x in
        b.reduce(0.0) { $0 + ($1 < x ? 1 : $1 == x ? 0.5 : 0) } / Double(b.count)
      }
      let mean = placements.reduce(0, +) / Double(a.count)
      guard a.count > 1 else { return 0 }
      return placements.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(a.count - 1)
        / Double(a.count)
    }
    let expected = variance(first, second) + variance(second, first)
    #expect(abs(found.estimate.variance - expected) < 1e-12)
  }

  @Test("counts 8.2 million enterprises without overflow")
  func large() throws {
    let first = Frequencies((0...1000).map { (value: $0, count: 4000) })
    let second = Frequencies((0...1000).map { (value: $0, count: 4200) })
    let found = try #require(superiority(of: first, over: second))
    #expect(found.greater + found.less + found.equal == Int128(4_004_000) * 4_204_200)
    #expect(found.probability == 0.5)
    #expect(found.interval != nil)
  }

  @Test("of samples apart is complete and has no interval; of nothing there is none")
  func degenerate() throws {
    let low = Frequencies(of: [1, 2, 3])
    let high = Frequencies(of: [4, 5])
    let found = try #require(superiority(of: high, over: low))
    #expect(found.isComplete)
    #expect(found.probability == 1 && found.cliffsDelta == 1)
    #expect(found.interval == nil && found.pValue == nil)
    #expect(try #require(superiority(of: low, over: high)).probability == 0)
    #expect(superiority(of: Frequencies(of: []), over: low) == nil)
    #expect(superiority(of: low, over: Frequencies(of: [])) == nil)
    let equal = Frequencies(of: [7, 7])
    let same = try #require(superiority(of: equal, over: equal))
    #expect(same.probability == 0.5 && !same.isComplete && same.interval == nil)
    #expect(superiority(of: Frequencies(of: [1]), over: Frequencies(of: [1]))?.interval == nil)
  }
}
