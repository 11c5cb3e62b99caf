import Questionnaires
import Scoring
import Testing

@Suite("The worked example of Documentation/scoring.md")
struct WorkedExampleTests {
  static func trial() throws -> Trial {
    try Small.trial(
      domains: """
        [{"id":"d","role":"readiness","series":1,"weight":2,"holdsBack":true},
         {"id":"e","role":"readiness","series":1}]
        """,
      questions: """
        [{"id":"people","section":"s","kind":"number","required":true,"min":0,"max":500},
         \(Small.single("backups", [0, 50, 100], #","weight":3"#)),
         {"id":"protection","section":"s","kind":"multiple","domain":"d","weight":2,
          "saturation":2,"options":[{"code":"x"},{"code":"y"},{"code":"z"}]},
         {"id":"trained","section":"s","kind":"number","domain":"d","weight":2,"min":0,"max":500,
          "of":"people","scale":[[0,0],[60,100]]},
         \(Small.single("shop", [0, 100], #","mayBeNotApplicable":true"#)),
         \(Small.single("plan", [0, 50, 100], #","weight":2"#)),
         {"id":"other","section":"s","kind":"number","domain":"e","min":0,"max":1000,
          "scale":[[0,0],[1000,100]]}]
        """,
      gates: """
        [{"id":"g","domain":"d","when":"plan = o0 or missing(plan, unknown)","atMost":"l1"}]
        """,
      overall: #"{"stepsAboveWeakest":1}"#)
  }

  static let answers: [String: Answer] = [
    "people": .number(7), "backups": .option(1), "protection": .options(1), "trained": .number(3),
    "shop": .notApplicable, "plan": .unknown, "other": .number(394),
  ]

  @Test("43.3 with bounds 43.3 and 65.6, the third level limited to the second; 42.0 overall")
  func example() throws {
    let sheet = try Self.trial().sheet(Self.answers)
    let domain = sheet.domains[0]
    #expect(sheet.values[3] == 42)
    #expect((domain.tenths, domain.low, domain.high) == (433, 433, 656))
    #expect(domain.status == .scored && domain.coverage == 100)
    #expect(domain.levelBeforeGates == 2 && domain.level == 1)
    #expect((sheet.overall.tenths, sheet.overall.low, sheet.overall.high) == (420, 420, 569))
    #expect(sheet.overall.level == 2)
  }

  @Test("With the plan skipped instead: 55.7, provisional at 77 %")
  func skipped() throws {
    var answers = Self.answers
    answers["plan"] = .skipped
    let domain = try Self.trial().sheet(answers).domains[0]
    #expect((domain.tenths, domain.low, domain.high) == (557, 433, 656))
    #expect(domain.status == .provisional && domain.coverage == 77)
  }
}
