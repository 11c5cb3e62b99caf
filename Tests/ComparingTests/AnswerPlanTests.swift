import Comparing
import Questionnaires
import Testing

@Suite("The plan of a campaign")
struct AnswerPlanTests {
  private func plan(
    _ invited: [(String, Int)], _ answering: Double, deviation: Double = 20
  ) throws -> AnswerPlan {
    let questionnaire = try Trial.questionnaire()
    let setting = try Trial.setting(questionnaire)
    return AnswerPlan(
      invited: invited.map { (country: $0.0, count: $0.1) }, answering: answering,
      deviation: deviation, margins: setting.margins, mix: setting.mix, in: questionnaire)
  }

  @Test("expects all answers in the parts together, spread as the counts or the mix")
  func parts() throws {
    let plan = try plan([("MX", 2000), ("DE", 1000)], 0.08)
    for outlook in plan.outlooks {
      for (country, total) in [("MX", 160.0), ("DE", 80)] {
        let own = outlook.parts.filter { $0.country == country }
        #expect(agree(own.first?.expected, total))
        let sizes = own.filter { $0.size != nil && $0.sector == nil }
        #expect(sizes.count == 3)
        #expect(agree(sizes.reduce(0) { $0 + $1.expected }, total))
        let cells = own.filter { $0.sector != nil }
        #expect(cells.count == 12)
        #expect(agree(cells.reduce(0) { $0 + $1.expected }, total))
      }
    }
    let official = plan.outlooks[0].parts
    // 9400 of 10000 are micro.
    #expect(agree(official.first { $0.size == "micro" }?.expected, 150.4))
    #expect(agree(plan.outlooks[1].parts.first { $0.size == "micro" }?.expected, 80.0))
  }

  @Test("gives the chance of a row as adding up the binomial probabilities does")
  func chances() throws {
    let plan = try plan([("MX", 300), ("DE", 300)], 0.05)
    let part = try #require(plan.outlooks[1].parts.first { $0.size == "small" })
    let p = part.expected / 300
    func atLeast(_ k: Int) -> Double {
      var (term, below) = (1.0, 0.0)
      for _ in 0..<300 { term *= 1 - p }
      for i in 0..<k {
        below += term
        term *= Double(300 - i) / Double(i + 1) * p / (1 - p)
      }
      return 1 - below
    }
    // 1 minus a sum keeps no more than the digits of 1.
    #expect(abs(part.chanceOfRow - atLeast(10)) < 1e-13)
    #expect(abs(part.chanceOfQuestions - atLeast(20)) < 1e-13)
  }

  @Test("finds smaller differences with more answers, and as many as the formula says")
  func detectable() throws {
    let few = try plan([("MX", 1000), ("DE", 1000)], 0.1)
    let many = try plan([("MX", 4000), ("DE", 4000)], 0.1)
    let (a, b) = (few.outlooks[1], many.outlooks[1])
    #expect(agree(b.shareOfStandard, 1.0))
    #expect(try #require(a.smallestDetectable) > #require(b.smallestDetectable))
    // 100 and 100 answers: 0.40 standard deviations, 8.0 points.
    let plain = try #require(few.smallestPlain)
    #expect(abs(plain - 8.0) < 0.05)
    // Twice the spread, twice the difference.
    let wide = try plan([("MX", 1000), ("DE", 1000)], 0.1, deviation: 40)
    #expect(agree(wide.smallestPlain, 2 * plain))
  }

  @Test("says that nothing can be compared where nobody is expected")
  func nobody() throws {
    let tiny = try plan([("MX", 10), ("DE", 10)], 0.05)
    #expect(tiny.outlooks.allSatisfy { $0.smallestDetectable == nil && $0.shareOfStandard == 0 })
    let alone = try plan([("MX", 2000)], 0.08)
    #expect(alone.smallestPlain == nil)
    #expect(alone.outlooks.allSatisfy { $0.smallestDetectable == nil })
    let all = try plan([("MX", 30), ("DE", 30)], 1)
    #expect(all.outlooks.allSatisfy { $0.parts.allSatisfy { (0...1).contains($0.chanceOfRow) } })
  }
}
