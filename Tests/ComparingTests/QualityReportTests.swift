@testable import Comparing
import JSON
import Questionnaires
import Scoring
import Statistics
import TestSupport
import Testing

@testable import Summaries

@Suite("Whether the questionnaire works")
struct QualityReportTests {
  @Test("finds the nominal share where no question works differently")
  func nominal() throws {
    let questionnaire = try Quality.questionnaire()
    var (tested, below, flagged) = (0, 0, 0)
    for seed in 1...30 as ClosedRange<UInt64> {
      var chance = SplitMix64(seed: seed)
      let report = Quality.report(Quality.firms(300, using: &chance), questionnaire)
      for question in try #require(report.byCountry).questions {
        tested += 1
        if let p = question.test?.pValue, p < 0.05 { below += 1 }
        if let size = question.size, size > .negligible { flagged += 1 }
      }
    }
    // 300 tests: 15 expected, standard deviation 3.8.
    #expect(tested == 300)
    #expect((4...28).contains(below), "\(below)")
    // Adjusted over ten questions, one report in twenty may flag one.
    #expect(flagged <= 6, "\(flagged)")
  }

  @Test("finds the question that works differently", arguments: UInt64(1)...12)
  func planted(_ seed: UInt64) throws {
    let questionnaire = try Quality.questionnaire()
    var chance = SplitMix64(seed: seed)
    let firms = Quality.firms(300, planted: [3: 20], using: &chance)
    let report = Quality.report(firms, questionnaire)
    let difference = try #require(report.byCountry)
    let large = difference.questions(atLeast: .large)
    #expect(large.contains(4) && large.count <= 2)
    // The question is part of the matching score, so that others seem easier where it is harder.
    for other in difference.questions where large.contains(other.question) && other.question != 4 {
      #expect(try #require(other.difference).points > 0)
    }
    let found = try #require(difference.questions.first { $0.question == 4 })
    // A twentieth of what is planted goes into the matching score, and steps and ends take some.
    let points = try #require(found.difference).points / 10
    #expect((-22 ... -13).contains(points), "\(points)")
    #expect(try #require(found.halves).delta < 0)

    let gaps = report.gaps
    #expect(gaps.count == 2 || gaps.count == 3)
    #expect(gaps[0].without == nil && gaps[1].without == .large)
    #expect(gaps[1].questions.contains(4))
    let all = try #require(gaps[0].difference?.value)
    let without = try #require(gaps[1].difference?.value)
    // The question has 2 of 11 parts of a domain that has 2 of 3 parts: 20 × 0.12 points are lost.
    #expect(without - all > 1 && without - all < 4, "\(all) \(without)")
  }

  @Test("leaves questions out as a questionnaire without them does", arguments: UInt64(1)...10)
  func reduced(_ seed: UInt64) throws {
    let place = Int(seed) % Quality.questions.count
    let whole = try Quality.questionnaire()
    var chance = SplitMix64(seed: seed)
    var firms = Quality.firms(150, planted: [place: 45], using: &chance)
    for index in firms.indices where index % 5 == 0 {
      let other = (place + 1 + Int.random(in: 0..<9, using: &chance)) % 10
      firms[index].answers[other] =
        [.missing(.notApplicable), .missing(.unknown), .absent][
          Int.random(in: 0..<3, using: &chance)]
    }
    let gaps = Quality.report(firms, whole).gaps
    let left = try #require(gaps.last)
    #expect(left.questions.contains(1 + place))
    // The first question is that on the country.
    let places = Set(left.questions.map { $0 - 1 })
    let less = try Quality.questionnaire(without: places)
    for (country, moments) in [("MX", left.reference), ("DE", left.focal)] {
      var expected = Moments()
      for firm in firms where firm.country == country {
        guard firm.sheet(whole).overall.status == .scored else { continue }
        expected.add(firm.sheet(less, without: places).overall.tenths)
      }
      #expect(expected.n > 100)
      #expect(moments == expected)
    }
    for (country, moments) in [("MX", gaps[0].reference), ("DE", gaps[0].focal)] {
      var expected = Moments()
      for firm in firms where firm.country == country {
        let score = firm.sheet(whole).overall
        if score.status == .scored { expected.add(score.tenths) }
      }
      #expect(moments == expected)
    }
  }

  @Test("says nothing of a domain or question below a hundred enterprises", arguments: [99, 100])
  func few(_ n: Int) throws {
    let questionnaire = try Quality.questionnaire()
    var chance = SplitMix64(seed: 3)
    let report = Quality.report(Quality.firms(n, using: &chance), questionnaire)
    let isEnough = n == 100
    #expect(report.byCountry?.isTested == isEnough)
    #expect(report.gaps.isEmpty != isEnough)
    for country in report.countries {
      #expect(country.n == n)
      for domain in country.domains {
        #expect((domain.alpha != nil) == isEnough && (domain.interval != nil) == isEnough)
        #expect(domain.questions.allSatisfy { ($0.itemRest != nil) == isEnough })
      }
    }
  }

  @Test("finds answers of one trait consistent and a stranger among them weak")
  func reliability() throws {
    let questionnaire = try Quality.questionnaire()
    var chance = SplitMix64(seed: 9)
    var firms = Quality.firms(400, using: &chance)
    for index in firms.indices {
      firms[index].answers[2] = .option(Int.random(in: 0...4, using: &chance))
      // Nobody differs in the second domain's first four, and many have all of it.
      for place in 5..<10 {
        firms[index].answers[place] = .option(
          index % 4 == 0 ? 4 : Int.random(in: 0...3, using: &chance))
      }
    }
    let report = Quality.report(firms, questionnaire)
    for country in report.countries {
      let tools = country.domains[0]
      #expect(tools.questions.map(\.isWeak) == [false, false, true, false, false])
      let without = try #require(tools.questions[2].alphaWithout)
      #expect(without > (try #require(tools.alpha)))
      let interval = try #require(tools.interval)
      #expect(interval.low < (try #require(tools.alpha)) && interval.high > interval.low)
      let skills = country.domains[1]
      #expect(skills.hasCeiling && !skills.hasFloor)
      #expect(skills.ceiling * 4 == skills.scored)
    }
  }

  @Test("flags α only beyond its limits")
  func limits() {
    func domain(_ copies: Int, _ noise: Int) -> DomainReliability {
      var chance = SplitMix64(seed: 1)
      let rows = (0..<200).map { _ in
        let trait = Int.random(in: 0...500, using: &chance)
        return (0..<4).map { _ in trait * copies + Int.random(in: 0...noise, using: &chance) }
      }
      return DomainReliability(
        DomainQuality(
          domain: 0, questions: [1, 2, 3, 4], scored: 200, floor: 30, ceiling: 31,
          complete: 200, sums: (0..<4).map { i in rows.reduce(0) { $0 + $1[i] } },
          products: (0..<4).flatMap { i in
            (i..<4).map { j in rows.reduce(0) { $0 + $1[i] * $1[j] } }
          }))
    }
    let (same, apart, usual) = (domain(1, 20), domain(0, 500), domain(1, 400))
    #expect(same.isRedundant && !same.isWeak)
    #expect(apart.isWeak && !apart.isRedundant)
    #expect(!usual.isWeak && !usual.isRedundant)
    // 30 of 200 are 15 %, 31 more.
    #expect(!usual.hasFloor && usual.hasCeiling)
  }

  @Test("compares languages only where both have two hundred enterprises", arguments: [199, 200])
  func languages(_ n: Int) throws {
    let questionnaire = try Quality.questionnaire()
    var chance = SplitMix64(seed: 4)
    var firms = Quality.firms(450, using: &chance)
    for index in 0..<n { firms[index].language = "en-MX" }
    let report = Quality.report(firms, questionnaire)
    let expected = n == 200 ? ["es"] : []
    #expect(report.byLanguage.map(\.reference.language) == expected)
    #expect(report.byLanguage.map(\.focal.language) == expected.map { _ in "en" })
    #expect(report.byLanguage.allSatisfy { $0.focal.n == 200 && $0.reference.n == 250 })
  }

  @Test("writes the same bytes whatever the order, and what is not defined as null")
  func json() throws {
    let questionnaire = try Quality.questionnaire()
    var chance = SplitMix64(seed: 8)
    let firms = Quality.firms(120, planted: [0: 25], using: &chance)
    let bytes = Quality.report(firms, questionnaire).encoded(for: questionnaire)
    let shuffled = Quality.report(firms.shuffled(using: &chance), questionnaire)
    #expect(shuffled.encoded(for: questionnaire) == bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(#""format":"readiness-quality/1""#))
    #expect(text.contains(#""class":"CC""#) && text.contains(#""release":"none""#))
    let empty = Quality.report([], questionnaire).encoded(for: questionnaire)
    #expect(String(decoding: empty, as: UTF8.self).contains(#""byCountry":null"#))
  }
}
