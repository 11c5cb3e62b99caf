import JSON
import Questionnaires
import Scoring
import Testing

/// Mistakes that other assessment tools make, each as a behaviour that ours must not have.
@Suite("Known scoring traps")
struct TrapTests {
  @Test("A domain in which nothing applies gets no level, least of all the highest")
  func nothingApplies() throws {
    let trial = try Small.trial(
      questions: """
        [\(Small.single("a", [0, 100], #","mayBeNotApplicable":true"#)),
         \(Small.single("b", [0, 100], #","mayBeNotApplicable":true"#))]
        """,
      gates: #"[{"id":"g","domain":"d","when":"a = o0","atMost":"l0"}]"#)
    let sheet = trial.sheet(["a": .notApplicable, "b": .notApplicable])
    #expect(sheet.domains[0].status == .notApplicable)
    #expect(sheet.domains[0].level == nil)
    #expect(sheet.domains[0].coverage == nil)
    #expect(sheet.overall.status == .notApplicable)
    #expect(sheet.overall.level == nil)
  }

  @Test("Every tenth from 0.0 to 100.0 has exactly one level, also between whole points")
  func everyTenthHasALevel() throws {
    let trial = try Small.trial(questions: "[\(Small.single("a", [0, 100]))]")
    for tenth in 0...1000 {
      #expect(trial.questionnaire.level(atTenths: tenth) == min(tenth / 200, 4), "\(tenth)")
    }
    // 25.4 of 100 lies between the whole points 25 and 26.
    let thirds = try Small.trial(
      questions: """
        [\(Small.single("a", [0, 100])),
         {"id":"n","section":"s","kind":"number","min":0,"max":1000,"domain":"d",
          "scale":[[0,0],[1000,100]]}]
        """)
    let score = thirds.score(["a": .option(0), "n": .number(508)])
    #expect(score.tenths == 254)
    #expect(score.level == 1)
  }

  @Test("not_applicable leaves numerator and denominator, and a half earns a half")
  func notApplicableLeaves() throws {
    let trial = try Small.trial(
      questions: """
        [\(Small.single("a", [0, 50, 100])),
         \(Small.single("b", [0, 100], #","mayBeNotApplicable":true,"weight":9"#))]
        """)
    let score = trial.score(["a": .option(1), "b": .notApplicable])
    #expect(score.tenths == 500)
    #expect(score.coverage == 100)
    #expect(score.low == 500 && score.high == 500)
  }

  @Test("A domain without any answer is not scored instead of divided by nothing")
  func emptyDomain() throws {
    let trial = try Small.trial(
      domains: """
        [{"id":"d","role":"readiness","series":1},{"id":"e","role":"readiness","series":1}]
        """,
      questions: "[\(Small.single("a", [0, 100])),\(Small.single("b", [0, 100], domain: "e"))]",
      coverage: #"{"scored":0,"provisional":0}"#)
    let sheet = trial.sheet(["a": .option(1)])
    #expect(sheet.domains[0].tenths == 1000)
    #expect(sheet.domains[1].status == .notScored)
    #expect(sheet.overall.status == .notScored)
    #expect(sheet.overall.level == nil)
  }

  @Test("A weight of 0 cannot be written, so no sum of weights is 0")
  func noZeroWeights() throws {
    let question = Small.single("a", [0, 100], #","weight":0"#)
    let compiled = QuestionnaireCompiler.compile(
      JSONDocument.read(
        """
        {"format":"readiness-questionnaire/1","id":"small","version":"1.0.0","sourceLocale":"en",
         "locales":["en"],"forms":["full"],"domains":[{"id":"d","role":"readiness","series":1}],
         "levels":[{"id":"l0","from":0}],"sections":["s"],"questions":[\(question)]}
        """), path: "small")
    #expect(compiled.questionnaire == nil)
    #expect(compiled.findings.contains { $0.description.contains("weight") })
  }

  @Test("A half-finished assessment shows what was earned so far, with the bounds beside it")
  func halfFinished() throws {
    let trial = try Small.trial(
      questions: "[\(Small.single("a", [0, 100])),\(Small.single("b", [0, 100]))]")
    let score = trial.score(["a": .option(1)])
    #expect(score.status == .provisional)
    #expect(score.tenths == 1000)
    #expect(score.low == 500 && score.high == 1000)
  }

  @Test("More than 26 enterprises beside each other keep their own scores")
  func manyEnterprises() throws {
    let trial = try Small.trial(
      questions: """
        [{"id":"n","section":"s","kind":"number","min":0,"max":1000,"domain":"d",
          "scale":[[0,0],[1000,100]]}]
        """)
    let sheets = (0...1000).map { trial.sheet(["n": .number(Int64($0))]) }
    #expect(sheets.map(\.overall.tenths) == Array(0...1000))
  }

  @Test("A score comes from the enterprise's own answers alone, whoever was scored before")
  func nothingFromElsewhere() throws {
    let trial = try Small.trial(
      questions: "[\(Small.single("a", [0, 100])),\(Small.single("b", [0, 100]))]")
    var sheet = ScoreSheet(for: trial.questionnaire)
    trial.scorer.score(
      trial.answers(["a": .option(1), "b": .option(1)]), form: trial.full, into: &sheet)
    trial.scorer.score(trial.answers([:]), form: trial.full, into: &sheet)
    #expect(sheet == trial.sheet([:]))
    #expect(sheet.overall.status == .notScored)
  }

  @Test("The score and its explanation are made of the same points", arguments: 0..<20)
  func oneFunction(_ seed: Int) throws {
    let trial = try Trial(seed: seed)
    var enterprises = RandomAnswers(to: trial.json, seed: 9)
    for _ in 0..<25 {
      let answers = Answers(enterprises.next(), to: trial.questionnaire)
      let sheet = trial.scorer.score(answers, form: trial.full)
      for domain in trial.questionnaire.domains.indices {
        let explanation = trial.scorer.explain(domain, in: sheet, form: trial.full)
        #expect(explanation.score == sheet.domains[domain])
        for contribution in explanation.contributions {
          let points = trial.scorer.points(of: contribution.question, in: sheet)
          #expect(contribution.points == points)
        }
      }
    }
  }

  @Test("99.95 becomes 100.0 and 99.949… stays 99.9; a half is never dropped")
  func roundingAtTheTop() throws {
    let trial = try Small.trial(
      questions: """
        [{"id":"n","section":"s","kind":"number","min":0,"max":100000,"domain":"d",
          "scale":[[0,0],[100000,100]]}]
        """)
    #expect(trial.score(["n": .number(99_950)]).tenths == 1000)
    #expect(trial.score(["n": .number(99_949)]).tenths == 999)
    #expect(trial.score(["n": .number(50)]).tenths == 1)
    #expect(trial.score(["n": .number(49)]).tenths == 0)
  }

  @Test("A set of options survives the way through JSON, for every bit an answer can have")
  func optionSetsSurvive() throws {
    for bit in 0..<53 {
      let bits: UInt64 = 1 << UInt64(bit) | 1
      let answer = Answer.options(bits)
      let stored = JSONValue(.array([JSONValue(.integer(answer.raw)), nil, "u"])).canonical()
      let read = try #require(JSONDocument.read(stored).root?.array)
      #expect(Answer(raw: try #require(read[0].integer)) == answer)
    }
  }

  @Test("The last answer given counts at once, without a step that confirms it")
  func lastAnswerCounts() throws {
    let trial = try Small.trial(
      questions: "[\(Small.single("a", [0, 100])),\(Small.single("b", [0, 100]))]")
    var answers = trial.answers(["a": .option(0)])
    let before = trial.scorer.score(answers, form: trial.full)
    answers[1] = .option(1)
    let after = trial.scorer.score(answers, form: trial.full)
    #expect(before.domains[0].answered == 1)
    #expect(after.domains[0].answered == 2)
    #expect(after.domains[0].tenths == 500)
  }
}
