import Questionnaires
import Summaries
import TestSupport
import Testing

@testable import Comparing

@Suite("A mean of 0 or 100 in a file for another association")
struct EndsTests {
  @Test(
    "No sum of a file, and no combination of them, lies at an end",
    arguments: Soak.seeds(400, full: 10_000))
  func attack(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let questionnaire = try EndsTrial.questionnaire()
    let firms = EndsTrial.firms(&random)
    let released = EndsTrial.summary(firms, questionnaire).exchange(in: questionnaire)
    #expect(EndsAttacker(released, firms).leaks().map(\.description) == [], "seed \(seed)")
  }

  @Test("Where nothing lies at an end, nothing is withheld for it")
  func nothingWithheld() throws {
    let questionnaire = try EndsTrial.questionnaire()
    let released = EndsTrial.summary(Self.firms(), questionnaire).exchange(in: questionnaire)
    #expect(released.coarsening.isEmpty)
    #expect(released.cube.count == 6 && released.countries.count == 1)
  }

  /// 24 enterprises in each cell, half of them in each language, with middling scores.
  private static func firms() -> [EndsTrial.Firm] {
    (0..<144).map { number in
      var firm = EndsTrial.Firm(size: number % 3, sector: number / 3 % 2)
      firm.region = number / 6 % 3
      firm.language = number / 6 % 2 == 0 ? "es" : "en"
      firm.scores = [2 * (number % 400), 1000 - 2 * number]
      return firm
    }
  }

  @Test("Two cells at different ends, whose sum would tell which is which, stand in no other block")
  func twoEnds() throws {
    let questionnaire = try EndsTrial.questionnaire()
    var firms = Self.firms()
    for index in firms.indices where firms[index].size == 0 {
      firms[index].scores[0] = firms[index].sector == 0 ? 0 : 1000
    }
    let released = EndsTrial.summary(firms, questionnaire).exchange(in: questionnaire)
    for cell in released.cube {
      let told = cell.counts.headline.measures.map { $0.sums.n > 0 }
      #expect(told == (cell.key.size == "micro" ? [false, false, true] : [true, true, true]))
    }
    for groups in released.by.values {
      for group in groups { #expect(group.counts.measures.map { $0.sums.n > 0 }[1] == false) }
      for group in groups { #expect(group.counts.measures[0].sums.n == 0) }
    }
    #expect(released.countries.allSatisfy { $0.counts.scored == 0 })
    for table in released.tables {
      #expect((table.counts[3].n > 0) == (table.size != "micro"))
      #expect(table.counts[4].n > 0)
    }
  }
}
