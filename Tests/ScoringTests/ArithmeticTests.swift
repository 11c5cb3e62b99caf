@testable import Scoring
import JSON
import Questionnaires
import TestSupport
import Testing

@Suite("Exact arithmetic")
struct ArithmeticTests {
  @Test(
    "Tenths are rounded half up, on the boundary and one part beside it",
    arguments: [
      (numerator: 1, denominator: 20, tenths: 1), (1, 21, 0), (3, 20, 2), (5, 100, 1),
      (4999, 100_000, 0), (5000, 100_000, 1), (100, 1, 1000), (0, 7, 0), (100, 3, 333),
      (200, 3, 667), (9995, 100, 1000), (99_949, 1000, 999), (1, 1 << 62, 0),
      (1 << 62, 1 << 62, 10), (100 * (1 << 55), 1 << 55, 1000),
    ] as [(numerator: Int64, denominator: Int64, tenths: Int)])
  func tenthsByHand(_ row: (numerator: Int64, denominator: Int64, tenths: Int)) {
    #expect(tenths(row.numerator, over: row.denominator) == row.tenths)
  }

  @Test("Quick and careful division agree with fractions up to 2^62")
  func tenthsAgree() {
    var random = SplitMix64(seed: 62)
    for _ in 0..<20_000 {
      let denominator = Int64.random(
        in: 1...(1 << Int64.random(in: 1...62, using: &random)), using: &random)
      let numerator = Int64.random(
        in:
          0...min(
            1 << 62,
            denominator.multipliedReportingOverflow(by: 100).overflow
              ? 1 << 62 : 100 * denominator), using: &random)
      let exact = Fraction(Int128(numerator), Int128(denominator)).tenths
      #expect(tenths(numerator, over: denominator) == exact)
    }
  }

  @Test("Exact halves are rounded up whatever the size of the numbers")
  func halves() {
    for shift in 0..<50 as Range<Int64> {
      for tenth in [0, 1, 2, 499, 998, 999] as [Int64] {
        // (2·tenth + 1)/20 points is exactly between two tenths.
        let (numerator, denominator) = ((2 * tenth + 1) << shift, Int64(20) << shift)
        #expect(tenths(numerator, over: denominator) == Int(tenth) + 1)
        #expect(
          tenths(numerator - (shift > 11 ? 1 : 0), over: denominator)
            == Int(tenth) + (shift > 11 ? 0 : 1))
      }
    }
  }

  @Test("A domain whose sums come within a hair of 2^62 is scored exactly")
  func nearTheLimit() throws {
    // 9007199254740881 is prime, so the scale's denominator is that number itself; five weights
    // bring 100 · D · Σw to 4.5 · 10^18, and the limit is 4.6 · 10^18.
    let prime: Int64 = 9_007_199_254_740_881
    let trial = try Small.trial(
      questions: """
        [{"id":"n","section":"s","kind":"number","min":0,"max":\(prime),"domain":"d","weight":3,
          "scale":[[0,1],[\(prime),100]]},
         \(Small.single("a", [0, 37, 100], #","weight":2"#))]
        """)
    #expect(trial.questionnaire.domains[0].denominator == prime)
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let (x, option) = (
        Int64.random(in: 0...prime, using: &random), Int.random(in: 0...2, using: &random)
      )
      let naive = trial.naive.score(
        [
          "n": JSONValue.object(["v": .int(Int(x))]),
          "a": JSONValue.object(["v": .text("o\(option)")]),
        ], form: "full")
      let sheet = trial.sheet(["n": .number(x), "a": .option(option)])
      #expect(trial.lines(sheet) == trial.lines(naive))
    }
  }

  @Test("A domain that would pass 2^62 does not compile")
  func beyondTheLimit() {
    let text = """
      {"format":"readiness-questionnaire/1","id":"small","version":"1.0.0","sourceLocale":"en",
       "locales":["en"],"forms":["full"],"domains":[{"id":"d","role":"readiness","series":1}],
       "levels":[{"id":"l0","from":0}],"sections":["s"],"questions":[
       {"id":"n","section":"s","kind":"number","min":0,"max":9007199254740881,"domain":"d",
        "weight":6,"scale":[[0,1],[9007199254740881,100]]}]}
      """
    #expect(
      QuestionnaireCompiler.compile(JSONDocument.read(text), path: "small").questionnaire == nil)
  }

  @Test("A count below zero is rounded down to a whole percent like any other")
  func negativePercent() throws {
    let trial = try Small.trial(
      questions: """
        [{"id":"base","section":"s","kind":"number","required":true,"min":0,"max":9},
         {"id":"n","section":"s","kind":"number","min":-9,"max":9,"of":"base","domain":"d",
          "scale":[[-100,0],[0,100]]}]
        """)
    let sheet = trial.sheet(["base": .number(3), "n": .number(-1)])
    #expect(sheet.values[1] == -34)
  }

  @Test("Weights of domains near 2^53 combine exactly")
  func heavyDomains() throws {
    let weight = (1 << 53) - 1
    let trial = try Small.trial(
      domains: """
        [{"id":"d","role":"readiness","series":1,"weight":\(weight)},
         {"id":"e","role":"readiness","series":1,"weight":\(weight)}]
        """,
      questions: "[\(Small.single("a", [0, 50])),\(Small.single("b", [0, 51], domain: "e"))]")
    #expect(trial.sheet(["a": .option(1), "b": .option(1)]).overall.tenths == 505)
  }
}
