import Statistics
import TestSupport
import Testing

@Suite("Several tests at once")
struct RankingTests {
  @Test("are adjusted as by R's p.adjust")
  func reference() throws {
    let oracle = try Fixture.tree("multiplicity.json")
    let p = oracle["p"].list.map { Optional($0.number) }
    let (found, expected) = (holmAdjusted(p), oracle["holm"].list)
    try #require(found.count == expected.count)
    for (a, b) in zip(found, expected) { #expect(agree(a, b.number, within: 1e-9)) }
  }

  @Test("keep their places, whatever the order, and missing ones count as none")
  func missing() {
    #expect(holmAdjusted([0.04, nil, 0.01, nil]) == [0.04, nil, 0.02, nil])
    #expect(holmAdjusted([]).isEmpty)
    #expect(holmAdjusted([nil]) == [nil])
    #expect(holmAdjusted([0.9, 0.8]) == [1, 1])
  }

  @Test("of two shares of the same people are McNemar's, as in R")
  func mcNemar() throws {
    let expected = try Fixture.tree("paired.json")["mcnemar_cut40"]
    let test = McNemar(first: Int(expected["up"].number), second: Int(expected["down"].number))
    #expect(agree(test.exactPValue, expected["exact_p"].number, within: 1e-9))
    #expect(agree(test.z.map { $0 * $0 }, expected["chi2"].number, within: 1e-9))
    #expect(McNemar(first: 0, second: 0).pValue == nil)
    #expect(McNemar(first: 0, second: 0).exactPValue == 1)
    #expect(McNemar(first: 3, second: 3).exactPValue == 1)
    // 2 · 0.5^5
    #expect(agree(McNemar(first: 5, second: 0).exactPValue, 0.0625, within: 1e-12))
  }

  @Test("leave open the ranks that R leaves open", arguments: ["MX", "DE"])
  func rankSetsOfReference(_ country: String) throws {
    let names = (1...10).map { $0 < 10 ? "B0\($0)" : "B10" }
    let rows = try Fixture.rows("msme.csv").filter { $0["country"] == country }.map { row in
      names.map { row[$0] == "1" }
    }
    let expected = try Fixture.tree("barrier_ranks.json")[country]
    #expect(Double(rows.count) == expected["n"].number)
    let named = names.indices.map { name in rows.count { $0[name] } }
    let pairs = names.indices.flatMap { a in
      names.indices.filter { $0 > a }.map { b in rows.count { $0[a] && $0[b] } }
    }
    let sets = rankSets(named: named, pairs: pairs)
    for (name, set) in zip(names, sets) {
      #expect(Double(set.lowerBound) == expected["rank_set_low"][name].number)
      #expect(Double(set.upperBound) == expected["rank_set_high"][name].number)
    }
  }

  @Test("leave every rank open where nobody names anything")
  func nobody() {
    #expect(rankSets(named: [0, 0, 0], pairs: [0, 0, 0]) == [1...3, 1...3, 1...3])
    #expect(rankSets(named: [4], pairs: []) == [1...1])
    #expect(rankSets(named: [], pairs: []).isEmpty)
  }
}
