import Statistics
import TestSupport
import Testing

@Suite("Whether items belong together")
struct ReliabilityTests {
  @Test("is what R's psych finds", arguments: Answers.domains + ["all_items"])
  func reference(_ name: String) throws {
    let items = Answers.items.filter { name == "all_items" || $0.hasPrefix(name) }
    try expect(
      Answers.enterprises(items).sums, items, try Fixture.tree("reliability.json")[name])
  }

  @Test("is what R's psych finds by country", arguments: Answers.domains)
  func byCountry(_ domain: String) throws {
    let items = Answers.items.filter { $0.hasPrefix(domain) }
    let all = try Answers.enterprises(items)
    for (country, isFocal) in [("MX", false), ("DE", true)] {
      let sums = Answers(people: all.people.filter { $0.isFocal == isFocal }).sums
      let expected = try Fixture.tree("reliability.json")["by_country_\(country)"][domain]
      #expect(Double(sums.n) == expected["n"].number)
      #expect(agree(cronbachAlpha(sums), expected["alpha_raw"].number, within: 1e-9))
    }
  }

  @Test("is what R's psych finds of real answers", .enabled(if: VerbalAggression.isThere))
  func verbalAggression() throws {
    try expect(
      VerbalAggression.answers().sums, VerbalAggression.items,
      try VerbalAggression.expected("reliability_verbal.json")["all24"])
  }

  private func expect(_ sums: ItemSums, _ names: [String], _ expected: Tree) throws {
    #expect(Double(sums.n) == expected["n"].number)
    #expect(Double(sums.count) == expected["k"].number)
    let alpha = try #require(cronbachAlpha(sums))
    #expect(agree(alpha, expected["alpha_raw"].number, within: 1e-9))
    #expect(agree(standardisedAlpha(sums), expected["alpha_std"].number, within: 1e-9))
    for (name, found) in zip(names, alphaWithoutEach(sums)) {
      #expect(agree(found, expected["alpha_if_dropped"][name].number, within: 1e-9))
    }
    for (name, found) in zip(names, itemRestCorrelations(sums)) {
      #expect(agree(found, expected["item_rest_r"][name].number, within: 1e-9))
    }
    let interval = try #require(feldtInterval(alpha: alpha, n: sums.n, items: sums.count))
    #expect(agree(interval.low, expected["alpha_feldt_ci95"]["lower"].number, within: 1e-9))
    #expect(agree(interval.high, expected["alpha_feldt_ci95"]["upper"].number, within: 1e-9))
  }

  @Test("is what the textbook's formulas give", arguments: UInt64(1)...60)
  func naive(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let k = Int.random(in: 2...7, using: &chance)
    let n = Int.random(in: 2...40, using: &chance)
    let answers = Answers(
      people: (0..<n).map { _ in
        let trait = Int.random(in: 0...600, using: &chance)
        return (false, (0..<k).map { _ in trait + Int.random(in: 0...400, using: &chance) })
      })
    let columns = (0..<k).map { item in answers.people.map { Double($0.points[item]) } }
    let totals = answers.people.map { Double($0.points.reduce(0, +)) }
    let own = columns.map { covariance($0, $0) }.reduce(0, +)
    let alpha = Double(k) / Double(k - 1) * (1 - own / covariance(totals, totals))
    let found = try #require(cronbachAlpha(answers.sums))
    #expect(abs(found - alpha) < 1e-9)
    for (item, r) in itemRestCorrelations(answers.sums).enumerated() {
      let rest = zip(totals, columns[item]).map { $0 - $1 }
      let expected =
        covariance(rest, columns[item])
        / (covariance(rest, rest) * covariance(columns[item], columns[item])).squareRoot()
      #expect(abs(try #require(r) - expected) < 1e-9)
    }
    #expect(try #require(standardisedAlpha(answers.sums)) <= 1)
  }

  private func covariance(_ x: [Double], _ y: [Double]) -> Double {
    let mean = (x.reduce(0, +) / Double(x.count), y.reduce(0, +) / Double(y.count))
    return zip(x, y).reduce(0) { $0 + ($1.0 - mean.0) * ($1.1 - mean.1) } / Double(x.count - 1)
  }

  @Test("is nothing where there is nothing to compare")
  func degenerate() {
    let cases: [[[Int]]] = [[], [[1, 2]], [[1], [2]], [[3, 1], [3, 1]], [[1, 4], [4, 1]]]
    for points in cases {
      let sums = Answers(people: points.map { (false, $0) }).sums
      #expect(cronbachAlpha(sums) == nil)
      #expect(standardisedAlpha(sums) == nil)
      #expect(alphaWithoutEach(sums).allSatisfy { $0 == nil })
    }
    let flat = Answers(people: [(false, [1, 5, 2]), (false, [2, 5, 4])]).sums
    #expect(itemRestCorrelations(flat) == [1, nil, 1])
    #expect(standardisedAlpha(flat) == nil)
    #expect(itemRestCorrelations(Answers(people: [(false, [1]), (false, [2])]).sums) == [nil])
    #expect(feldtInterval(alpha: 0.5, n: 1, items: 4) == nil)
    #expect(feldtInterval(alpha: 0.5, n: 9, items: 1) == nil)
    #expect(feldtInterval(alpha: 1, n: 9, items: 3) == Interval(low: 1, high: 1))
  }

  @Test("keeps its digits with eight million people")
  func large() throws {
    // The same six answers a million times over have the same α but for the divisor, which cancels.
    let few = Answers(
      people: [
        [999, 1000, 998], [1000, 1000, 999], [999, 999, 999], [1000, 1000, 1000],
        [998, 999, 999], [1000, 999, 1000],
      ].map { (false, $0) }
    ).sums
    let many = ItemSums(
      n: few.n * 1_400_000, sums: few.sums.map { $0 * 1_400_000 },
      products: few.products.map { $0 * 1_400_000 })
    #expect(agree(cronbachAlpha(many), try #require(cronbachAlpha(few)), within: 1e-14))
    for (a, b) in zip(itemRestCorrelations(many), itemRestCorrelations(few)) {
      #expect(agree(a, try #require(b), within: 1e-14))
    }
  }
}
