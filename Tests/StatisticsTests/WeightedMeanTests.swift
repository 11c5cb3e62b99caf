import Foundation
import Statistics
import TestSupport
import Testing

@Suite("The weighted mean")
struct WeightedMeanTests {
  private struct Sample {
    let cells: [Moments]
    let partitions: [Partition]
    let raking: Raking

    init(_ country: String, _ cells: [Moments]) throws {
      self.cells = cells
      partitions = try Enterprises.partitions(of: country)
      raking = try Raking(cells.map { Double($0.n) }, to: partitions)
    }

    var mean: WeightedMean? { WeightedMean(cells, weights: raking.weights) }

    func jackknife() throws -> JackknifeWeights {
      try JackknifeWeights(cells.map(\.n), to: partitions, full: raking)
    }
  }

  @Test("and its two standard errors are those of R's survey", arguments: ["MX", "DE"])
  func reference(_ country: String) throws {
    let expected = try Fixture.tree("weighting.json")[country]
    let sample = try Sample(country, try Enterprises.cells("total", of: country))
    for cell in expected["cells"].list {
      let size = try #require(Enterprises.sizes.firstIndex(of: cell["size"].text))
      let sector = try #require(Enterprises.sectors.firstIndex(of: cell["sector"].text))
      let position = size * Enterprises.sectors.count + sector
      #expect(Double(sample.cells[position].n) == cell["n"].number)
      #expect(agree(sample.raking.weights[position], cell["w"].number, within: 1e-9))
    }
    let cost = try #require(
      EffectiveSize(weights: sample.raking.weights, counts: sample.cells.map(\.n)))
    #expect(agree(cost.effectiveN, expected["kish_neff"].number, within: 1e-9))
    #expect(agree(cost.designEffect, expected["kish_deff"].number, within: 1e-9))
    #expect(agree(cost.largestWeight, expected["max_over_mean"].number, within: 1e-9))

    let mean = try #require(sample.mean)
    #expect(agree(mean.value / 10, expected["raked"]["mean"].number, within: 1e-9))
    let linearised = mean.linearisedVariance(sample.partitions)?.squareRoot()
    #expect(
      agree(
        linearised.map { $0 / 10 },
        expected["raked"]["se_linearised_with_calibration_residuals"].number, within: 1e-9))
    let jackknife = mean.jackknifeVariance(try sample.jackknife())?.squareRoot()
    // R rakes each replicate to 1e-7 only.
    #expect(
      agree(
        jackknife.map { $0 / 10 }, expected["jackknife_JK1_with_reraking"]["se"].number,
        within: 2e-8))
  }

  @Test("of a level is R's share with Korn and Graubard's interval", arguments: ["MX", "DE"])
  func shares(_ country: String) throws {
    let expected = try Fixture.tree("weighting.json")[country]
    let scores = try Enterprises.cells("total", of: country)
    var reached = Array(repeating: 0, count: scores.count)
    for row in try Enterprises.column("level", of: country) where row.value >= 3 {
      reached[row.cell] += 1
    }
    let sample = try Sample(country, zip(reached, scores).map { Moments(count: $0, of: $1.n) })
    let share = try #require(sample.mean)
    let cost = try #require(
      EffectiveSize(weights: sample.raking.weights, counts: sample.cells.map(\.n)))
    let beta = expected["prop_level_ge3"]["beta"]
    #expect(agree(share.value, beta["est"].number, within: 1e-9))
    let interval = kornGraubardInterval(
      share: share.value, variance: try #require(share.linearisedVariance(sample.partitions)),
      n: share.n, degreesOfFreedom: Double(share.n - 1), effectiveN: cost.effectiveN)
    // R finds the ends of the beta interval by qbeta of effective counts kept to fewer digits.
    #expect(agree(interval?.low, beta["lower"].number, within: 1e-6))
    #expect(agree(interval?.high, beta["upper"].number, within: 1e-6))
  }

  @Test("is that of single rows, with every row left out in turn", arguments: 0..<12)
  func naive(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let partitions = [
      Partition(classes: [0, 0, 1, 1, 2, 2], targets: [500, 300, 200]),
      Partition(classes: [0, 1, 0, 1, 0, 1], targets: [420, 580]),
    ]
    let rows = (0..<6).map { _ in
      (0..<Int.random(in: 2...7, using: &generator)).map { _ in
        Int.random(in: 0...1000, using: &generator)
      }
    }
    func raked(_ rows: [[Int]]) throws -> Double {
      // Plain sweeps over rows, as many as it takes.
      var weights = rows.map { $0.map { _ in 1.0 } }
      for _ in 0..<3000 {
        for partition in partitions {
          for (number, target) in partition.targets.enumerated() {
            let members = rows.indices.filter { partition.classes[$0] == number }
            let sum = members.reduce(0) { $0 + weights[$1].reduce(0, +) }
            for member in members { weights[member] = weights[member].map { $0 * target / sum } }
          }
        }
      }
      var (total, sum) = (0.0, 0.0)
      for (row, weight) in zip(rows.joined(), weights.joined()) {
        total += weight
        sum += weight * Double(row)
      }
      return sum / total
    }
    let cells = rows.map { Moments(Frequencies(of: $0)) }
    let raking = try Raking(cells.map { Double($0.n) }, to: partitions)
    let mean = try #require(WeightedMean(cells, weights: raking.weights))
    #expect(agree(mean.value, try raked(rows), within: 1e-9))
    var replicates: [Double] = []
    for cell in rows.indices {
      for row in rows[cell].indices {
        var fewer = rows
        fewer[cell].remove(at: row)
        replicates.append(try raked(fewer))
      }
    }
    let n = Double(replicates.count)
    let centre = replicates.reduce(0, +) / n
    let expected = (n - 1) / n * replicates.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    let found = mean.jackknifeVariance(
      try JackknifeWeights(cells.map(\.n), to: partitions, full: raking))
    #expect(agree(found, expected, within: 1e-7))
  }

  @Test("of 8.2 million enterprises keeps its standard errors")
  func large() throws {
    var generator = SplitMix64(seed: 9)
    // The same histogram many times over: the standard error falls by the root of the number.
    let small = (0..<12).map { _ in
      Frequencies(of: (0..<40).map { _ in Int.random(in: 0...1000, using: &generator) })
    }
    let partitions = try Enterprises.partitions(of: "DE")
    let scaled = try [500, 17_000].map { times in
      let cells = small.map {
        Moments(Frequencies(zip($0.values, $0.counts).map { (value: $0, count: $1 * times) }))
      }
      let raking = try Raking(cells.map { Double($0.n) }, to: partitions)
      let mean = try #require(WeightedMean(cells, weights: raking.weights))
      let jackknife = mean.jackknifeVariance(
        try JackknifeWeights(cells.map(\.n), to: partitions, full: raking))
      let linearised = try #require(mean.linearisedVariance(partitions))
      #expect(agree(jackknife, linearised, within: 0.02))
      return try #require(jackknife) * Double(times)
    }
    #expect(agree(scaled[0], scaled[1], within: 1e-4))
  }

  @Test("needs weight, and two observations for a variance")
  func degenerate() throws {
    #expect(WeightedMean([Moments(), Moments()], weights: [1, 1]) == nil)
    let one = WeightedMean([Moments(Frequencies(of: [5])), Moments()], weights: [2, 2])
    #expect(one?.value == 5)
    #expect(one?.linearisedVariance([Partition(classes: [0, 0], targets: [9])]) == nil)
    #expect(EffectiveSize(weights: [1, 1], counts: [0, 0]) == nil)
  }
}
