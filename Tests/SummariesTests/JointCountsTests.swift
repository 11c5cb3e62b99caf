import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@Suite("What a country's enterprises have together")
struct JointCountsTests {
  private func joint(_ sheets: [ScoreSheet], _ questionnaire: Questionnaire) -> JointCounts {
    var counts = JointCounts.zero(for: questionnaire)
    for sheet in sheets { counts.add(sheet) }
    return counts
  }

  @Test(
    "is the sum over enterprises of products and pairs",
    arguments: SummaryFoldTests.Kind.allCases, [1, 2] as [UInt64])
  func naive(kind: SummaryFoldTests.Kind, seed: UInt64) throws {
    let questionnaire = try kind.questionnaire()
    var generator = SplitMix64(seed: seed)
    let sheets = questionnaire.randomSheets(80, form: Form(index: 0), using: &generator)
    let counts = joint(sheets, questionnaire)

    let domains = questionnaire.domains.indices.filter {
      questionnaire.domains[$0].role == .readiness
    }
    let complete = sheets.filter { sheet in
      domains.allSatisfy { sheet.domains[$0].status == .scored }
    }
    #expect(counts.scored == complete.count)
    #expect(counts.sums == domains.map { d in complete.reduce(0) { $0 + $1.domains[d].tenths } })
    for (i, first) in domains.enumerated() {
      for (j, second) in domains.enumerated() {
        let product = complete.reduce(0) {
          $0 + $1.domains[first].tenths * $1.domains[second].tenths
        }
        #expect(counts.product(i, j) == product)
      }
    }
    #expect(counts.products.count == domains.count * (domains.count + 1) / 2)

    let question = try #require(questionnaire.special.challenges)
    let options = questionnaire.questions[question].options
    let challenges = options.indices.filter { !options[$0].isExclusive }
    let named = sheets.filter { $0.states[question] == .answered }.map { sheet in
      Set(challenges.filter { sheet.values[question] >> Int64($0) & 1 == 1 })
    }
    #expect(counts.asked == named.count)
    #expect(counts.named == challenges.map { c in named.filter { $0.contains(c) }.count })
    var pairs: [Int] = []
    for (i, first) in challenges.enumerated() {
      for (j, second) in challenges.enumerated() where i != j {
        let both = named.filter { $0.contains(first) && $0.contains(second) }.count
        #expect(counts.pair(i, j) == both)
        if i < j { pairs.append(both) }
      }
    }
    #expect(counts.pairs == pairs)
  }

  @Test("forms a commutative group", arguments: 0..<10 as Range<UInt64>)
  func group(seed: UInt64) throws {
    let questionnaire = try Regional.questionnaire()
    var generator = SplitMix64(seed: seed)
    let all = questionnaire.randomSheets(20, form: Form(index: 0), using: &generator)
    let (a, b) = (joint(Array(all[..<8]), questionnaire), joint(Array(all[8...]), questionnaire))
    var sum = a
    sum += b
    #expect(sum == joint(all.reversed(), questionnaire))
    sum -= a
    #expect(sum == b)
    sum += -b
    #expect(sum.isZero && sum == .zero(for: questionnaire))
    var counts = b
    counts.add(all[0])
    counts.add(all[0], times: -1)
    #expect(counts == b)
  }

  @Test("reads back as it was written")
  func roundTrip() throws {
    let questionnaire = try Trial.shipped()
    var generator = SplitMix64(seed: 3)
    let sheets = questionnaire.randomSheets(30, form: Form(index: 0), using: &generator)
    let counts = joint(sheets, questionnaire)
    let bytes = counts.encoded()
    #expect(try JointCounts(decoding: bytes, for: questionnaire) == counts)
    #expect(throws: SummaryProblem.wrongLength(at: "/domains/sums", expected: 2, found: 5)) {
      try JointCounts(decoding: bytes, for: try Regional.questionnaire())
    }
  }

  @Test("has no challenges where the questionnaire asks for none")
  func none() throws {
    let questionnaire = try Trial.questionnaire()
    let counts = JointCounts.zero(for: questionnaire)
    #expect(
      String(decoding: counts.encoded(), as: UTF8.self) == """
        {"challenges":{"n":0,"named":[],"pairs":[]},\
        "domains":{"n":0,"products":[0,0,0],"sums":[0,0]}}
        """)
  }
}
