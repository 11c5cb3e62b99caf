import Comparing
import Questionnaires
import Statistics
import Summaries
import Testing

@Suite("A comparison of the synthetic enterprises")
struct ReferenceComparisonTests {
  private func overall() throws -> MeasureComparison {
    let questionnaire = try Trial.questionnaire()
    let comparison = try Trial.comparison(try Enterprises.firms(), questionnaire)
    return try #require(comparison.measure("overall"))
  }

  @Test("has R's plain figures and Welch's interval")
  func plain() throws {
    let measure = try overall()
    let expected = try Enterprises.expected("two_sample.json", "total")
    for group in measure.groups {
      #expect(agree(group.scored.mean, expected["mean_\(group.id)"]))
      #expect(agree(group.scored.standardDeviation, expected["sd_\(group.id)"]))
      #expect(agree(group.median.map { Double($0) / 10 }, expected["median_\(group.id)"]))
    }
    let welch = try Enterprises.expected("two_sample.json", "total", "welch")
    let difference = try #require(measure.difference?.unweighted)
    #expect(agree(difference.value, welch["diff_DE_minus_MX"]))
    #expect(agree(difference.standardError, welch["se"]))
    #expect(agree(difference.degreesOfFreedom, welch["df"]))
    #expect(agree(measure.difference?.tests.welch, welch["p"]))
  }

  @Test("is weighted to margins as R's survey does, jackknife included", arguments: [0, 1])
  func weighted(_ country: Int) throws {
    let group = try overall().groups[country]
    let weighted = try group.weighted.get()
    let raked = try Enterprises.expected("weighting.json", group.id, "raked")
    let jackknife = try Enterprises.expected(
      "weighting.json", group.id, "jackknife_JK1_with_reraking")
    let all = try Enterprises.expected("weighting.json", group.id)
    #expect(agree(weighted.mean.value, raked["mean"]))
    #expect(agree(weighted.mean.standardError, jackknife["se"], within: 2e-8))
    #expect(agree(weighted.effectiveN, all["kish_neff"]))
    #expect(agree(weighted.largestWeight, all["max_over_mean"]))
  }

  @Test("splits the gap as Kitagawa does, and counts pairs as SciPy does")
  func splitAndPairs() throws {
    let difference = try #require(try overall().difference)
    let split = try Enterprises.expected("oaxaca.json", "kitagawa_cells_in_both")
    #expect(agree(difference.decomposition?.mix, split["composition"]))
    #expect(agree(difference.decomposition?.within, split["rate"]))
    #expect(difference.decomposition?.detail == .cells)
    let pairs = try Enterprises.expected("brunner_munzel.json", "total")
    #expect(agree(difference.superiority?.probability, pairs["p_DE_gt_MX_plus_half_ties"]))
    #expect(agree(difference.tests.brunnerMunzel, pairs["p_t"]))
  }

  @Test("ranks challenges in the sets that R finds", arguments: [0, 1])
  func ranks(_ country: Int) throws {
    let questionnaire = try Trial.questionnaire()
    let comparison = try Trial.comparison(try Enterprises.firms(), questionnaire)
    let challenges = try #require(comparison.challenges)
    let code = comparison.countries[country].id
    let low = try Enterprises.expected("barrier_ranks.json", code, "rank_set_low")
    let high = try Enterprises.expected("barrier_ranks.json", code, "rank_set_high")
    for row in challenges.rows {
      let number = row.id.dropFirst()
      let name = number.count == 1 ? "B0\(number)" : "B\(number)"
      let ranks = try #require(row.standings[country]?.ranks)
      #expect(ranks.lowerBound == low[name] as? Int)
      #expect(ranks.upperBound == high[name] as? Int)
    }
  }

  @Test("standardises as a look at every cell does")
  func standardised() throws {
    let questionnaire = try Trial.questionnaire()
    let firms = try Enterprises.firms().filter { $0.share != nil }
    let found = try #require(try overall().difference?.standardised)
    // The mix of the trial by size × weight group, written out.
    let shares: [[Int64]: Double] = [
      [5, 0]: 0.1, [5, 1]: 0.2, [5, 2]: 0.1, [5, 4]: 0.1, [20, 0]: 0.1, [20, 1]: 0.1,
      [20, 2]: 0.1, [20, 4]: 0.1, [55, 0]: 0.05, [55, 1]: 0.05,
    ]
    var (covered, gap, variance, effective) = (0.0, 0.0, 0.0, [0.0, 0.0])
    for (cell, share) in shares {
      let samples = [0, 1].map { country in
        firms.filter {
          $0.country == country && $0.people == cell[0] && Int64($0.sector) == cell[1]
        }.map { Double($0.share ?? 0) / 10 }
      }
      guard samples.allSatisfy({ $0.count >= 5 }) else { continue }
      covered += share
      for (country, sample) in samples.enumerated() {
        let n = Double(sample.count)
        let mean = sample.reduce(0, +) / n
        let spread = sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
        gap += (country == 1 ? 1 : -1) * share * mean
        variance += share * share * spread / n
        effective[country] += share * share / n
      }
    }
    #expect(agree(found.shareOfStandard, covered))
    #expect(agree(found.estimate.value, gap / covered))
    #expect(agree(found.estimate.variance, variance / covered / covered))
    for country in [0, 1] {
      #expect(agree(found.effectiveN[country], covered * covered / effective[country]))
    }
    #expect(questionnaire.margin == 5)
  }
}
