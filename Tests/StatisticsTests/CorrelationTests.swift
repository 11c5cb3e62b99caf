import Statistics
import Testing

@Suite("The correlation")
struct CorrelationTests {
  @Test("of the domains is that of R's cor")
  func reference() throws {
    let names = ["CY", "ER", "EC", "SK", "AI"].map { "score_\($0)" }
    let rows = try Fixture.rows("msme.csv").compactMap { row -> [Int]? in
      let scores = names.compactMap { row[$0].flatMap { Int($0) } }
      return scores.count == names.count ? scores : nil
    }
    let expected = try Fixture.tree("correlation.json")
    #expect(Double(rows.count) == expected["n"].number)
    for a in names.indices {
      for b in names.indices where a != b {
        let found = correlation(
          Moments(Frequencies(of: rows.map { $0[a] })),
          Moments(Frequencies(of: rows.map { $0[b] })),
          products: rows.reduce(0) { $0 + Int128($1[a]) * Int128($1[b]) })
        #expect(agree(found, expected["pearson"][a][b].number, within: 1e-9))
      }
    }
  }

  @Test("is none without spread")
  func degenerate() {
    let equal = Moments(Frequencies(of: [3, 3]))
    #expect(correlation(equal, Moments(Frequencies(of: [1, 2])), products: 9) == nil)
    #expect(correlation(Moments(), Moments(), products: 0) == nil)
  }
}
