import Foundation
import Statistics
import Testing

@Suite("Standardisation and decomposition")
struct StandardisationTests {
  @Test("to the mean of both mixes gives R's means and standard errors")
  func reference() throws {
    let expected = try Fixture.tree("weighting.json")["direct_standardisation"]
    // The standard of the oracle: the mean of the countries' size share × sector share.
    let shares = try Enterprises.countries.map { country in
      let partitions = try Enterprises.partitions(of: country)
      let totals = partitions.map { $0.targets.reduce(0, +) }
      return (0..<12).map {
        partitions[0].targets[$0 / 4] / totals[0] * partitions[1].targets[$0 % 4] / totals[1]
      }
    }
    let standard = zip(shares[0], shares[1]).map { ($0 + $1) / 2 }
    let means = try Enterprises.countries.map {
      standardisedMean(try Enterprises.cells("total", of: $0), shares: standard).scaled(by: 0.1)
    }
    for (country, mean) in zip(Enterprises.countries, means) {
      #expect(agree(mean.value, expected[country]["mean"].number, within: 1e-9))
      #expect(agree(mean.standardError, expected[country]["se"].number, within: 1e-9))
    }
    let difference = Estimate.difference(means[1], means[0])
    #expect(agree(difference.value, expected["diff_DE_minus_MX"].number, within: 1e-9))
    #expect(agree(difference.standardError, expected["se_diff"].number, within: 1e-9))
  }

  @Test(
    "of strata is R's stratified mean of the Californian schools", .enabled(if: Schools.isThere))
  func schools() throws {
    let rows = try Fixture.rows(at: Schools.url)
    let expected = try Fixture.read(Schools.expected)
    let strata = ["E", "H", "M"].map { type in rows.filter { $0["stype"] == type } }
    // The package weighs by `pw`, population / sample kept in single precision.
    let sizes = strata.map { rows in
      rows.reduce(0) { $0 + ($1["pw"].flatMap { Double($0) } ?? .nan) }
    }
    let mean = standardisedMean(
      strata.map { rows in
        Moments(Frequencies(of: rows.compactMap { $0["api00"].flatMap { Int($0) } }))
      }, shares: sizes.map { $0 / sizes.reduce(0, +) })
    #expect(agree(mean.value, expected["no_fpc"]["mean"].number, within: 1e-9))
    #expect(agree(mean.standardError, expected["no_fpc"]["se"].number, within: 1e-9))
  }

  @Test("splits a gap as the cell-wise formula does, and adds up")
  func kitagawa() throws {
    let expected = try Fixture.tree("oaxaca.json")["kitagawa_cells_in_both"]
    let split = try #require(
      Kitagawa(
        try Enterprises.cells("total", of: "DE"), minus: try Enterprises.cells("total", of: "MX")))
    #expect(agree(split.composition / 10, expected["composition"].number, within: 1e-9))
    #expect(agree(split.rate / 10, expected["rate"].number, within: 1e-9))
    #expect(
      agree((split.composition + split.rate) / 10, expected["gap"].number, within: 1e-9))
  }

  @Test("does not split what is not there")
  func degenerate() {
    let some = Moments(Frequencies(of: [1, 2]))
    #expect(Kitagawa([some], minus: [Moments()]) == nil)
    #expect(Kitagawa([some, some], minus: [some, Moments()]) == nil)
    #expect(Kitagawa([some, Moments()], minus: [some, Moments()])?.rate == 0)
  }
}

/// The schools of R's survey package, which may not be copied.
private enum Schools {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/oracles").standardizedFileURL
  static let url = folder.appending(path: "apistrat.csv")
  static let expected = folder.appending(path: "apistrat.json")
  static var isThere: Bool { FileManager.default.fileExists(atPath: url.path) }
}
