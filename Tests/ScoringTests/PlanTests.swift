import Questionnaires
import Scoring
import Testing

@Suite("The least effort to the next level")
struct PlanTests {
  /// An action of domain `d`; `improves` is JSON.
  private static func action(
    _ id: String, _ improves: String, hours: Int, when: String = "true", requires: [String] = []
  ) -> String {
    let required = requires.map { #""\#($0)""# }.joined(separator: ",")
    return #"{"id":"\#(id)","domain":"d","when":"\#(when)","improves":\#(improves),"#
      + #""hours":\#(hours),"requires":[\#(required)]}"#
  }

  /// Two questions of equal weight, worth 0, 50 or 100.
  private static let two =
    "[\(Small.single("a", [0, 50, 100])),\(Small.single("b", [0, 50, 100]))]"

  private static let none: [String: Answer] = ["a": .option(0), "b": .option(0)]

  private static func trial(
    questions: String = two, gates: String = "[]", _ actions: String...
  ) throws -> Trial {
    try Small.trial(
      questions: questions, gates: gates, actions: "[\(actions.joined(separator: ","))]")
  }

  // MARK: Effort

  @Test("The cheaper of two actions that suffice is chosen, not the first and not the stronger one")
  func fewestHours() throws {
    let trial = try Self.trial(
      Self.action("strong", #"{"a":"o2"}"#, hours: 9),
      Self.action("slow", #"{"a":"o1"}"#, hours: 8),
      Self.action("quick", #"{"b":"o1"}"#, hours: 7))
    #expect(trial.plan(Self.none) == "quick · 7 h · 250 · l1")
  }

  @Test("Two small actions are chosen where they take fewer hours than one large one")
  func severalSmallOnes() throws {
    let trial = try Self.trial(
      Self.action("large", #"{"a":"o2"}"#, hours: 9), Self.action("a", #"{"a":"o1"}"#, hours: 4),
      Self.action("b", #"{"b":"o1"}"#, hours: 4))
    #expect(trial.plan(Self.none, to: "l2") == "a b · 8 h · 500 · l2")
  }

  @Test("Of equal hours fewer actions are chosen, of equally many those that come first")
  func ties() throws {
    let actions = [
      Self.action("z", #"{"a":"o1"}"#, hours: 3), Self.action("y", #"{"b":"o1"}"#, hours: 3),
      Self.action("x", #"{"b":"o2"}"#, hours: 6), Self.action("w", #"{"a":"o2"}"#, hours: 6),
    ]
    let trial = try Self.trial(actions[0], actions[1], actions[2], actions[3])
    // z and y together, x alone and w alone take six hours.
    #expect(trial.plan(Self.none, to: "l2") == "x · 6 h · 500 · l2")
    #expect(trial.plan(Self.none) == "z · 3 h · 250 · l1")
    let turned = try Self.trial(actions[3], actions[2], actions[1], actions[0])
    #expect(turned.plan(Self.none, to: "l2") == "w · 6 h · 500 · l2")
    #expect(turned.plan(Self.none) == "y · 3 h · 250 · l1")
  }

  @Test("An action without hours is still left out where it is not needed")
  func nothingForNothing() throws {
    let trial = try Self.trial(
      Self.action("free", #"{"b":"o1"}"#, hours: 0), Self.action("a", #"{"a":"o2"}"#, hours: 1))
    #expect(trial.plan(Self.none, to: "l2") == "a · 1 h · 500 · l2")
    #expect(trial.plan(Self.none) == "free · 0 h · 250 · l1")
  }

  // MARK: What is possible

  @Test("An action that another makes possible comes after it")
  func chain() throws {
    let trial = try Self.trial(
      Self.action("second", #"{"a":"o2"}"#, hours: 2, when: "a = o1"),
      Self.action("first", #"{"a":"o1"}"#, hours: 1, when: "a = o0"))
    #expect(trial.plan(Self.none, to: "l2") == "first second · 3 h · 500 · l2")
    #expect(trial.plan(["a": .option(1), "b": .option(0)], to: "l2") == "second · 2 h · 500 · l2")
  }

  @Test("An action that another makes impossible comes before it")
  func spoiledChain() throws {
    let trial = try Self.trial(
      Self.action("a", #"{"a":"o2"}"#, hours: 1, when: "a = o0"),
      Self.action("b", #"{"b":"o2"}"#, hours: 1, when: "a = o0"))
    #expect(trial.plan(Self.none, to: "l4") == "b a · 2 h · 1000 · l4")
  }

  @Test("What is required comes before, unless it is not called for")
  func requirement() throws {
    let trial = try Self.trial(
      Self.action("b", #"{"b":"o2"}"#, hours: 1, requires: ["a"]),
      Self.action("a", #"{"a":"o1"}"#, hours: 5, when: "a = o0"),
      Self.action("c", #"{"a":"o2"}"#, hours: 4, when: "a = o0"))
    // b alone would suffice; with what it requires, c is cheaper for the third level.
    #expect(trial.plan(Self.none, to: "l2") == "c · 4 h · 500 · l2")
    #expect(trial.plan(Self.none, to: "l3") == "a b · 6 h · 750 · l3")
    #expect(trial.plan(["a": .option(1), "b": .option(0)], to: "l3") == "b · 1 h · 750 · l3")
  }

  @Test("A requirement that changes nothing in the domain is part of the effort all the same")
  func requirementElsewhere() throws {
    let trial = try Small.trial(
      domains:
        #"[{"id":"d","role":"readiness","series":1},{"id":"e","role":"readiness","series":1}]"#,
      questions: "[\(Small.single("a", [0, 100])),\(Small.single("x", [0, 100], domain: "e"))]",
      actions: """
        [\(Self.action("a", #"{"a":"o1"}"#, hours: 1, requires: ["x"])),
         \(Self.action("x", #"{"x":"o1"}"#, hours: 2)),
         \(Self.action("useless", #"{"x":"o1"}"#, hours: 0))]
        """)
    #expect(trial.plan(["a": .option(0), "x": .option(0)]) == "x a · 3 h · 1000 · l4")
  }

  @Test("Conditions over open answers are not true and call for nothing")
  func openCondition() throws {
    let trial = try Self.trial(
      Self.action("a", #"{"a":"o2"}"#, hours: 1, when: "b = o0"),
      Self.action("b", #"{"b":"o1"}"#, hours: 3, when: "missing(b, unknown)"))
    #expect(
      trial.plan(["a": .option(0), "b": .unknown], to: "l4")
        == "not beyond b · 3 h · 250 · l1")
  }

  // MARK: Points

  @Test("One action improves several questions, and the better of two improvements counts")
  func severalQuestions() throws {
    let trial = try Self.trial(
      Self.action("both", #"{"a":"o1","b":"o1"}"#, hours: 5),
      Self.action("a", #"{"a":"o2"}"#, hours: 4))
    #expect(trial.plan(Self.none, to: "l2") == "a · 4 h · 500 · l2")
    #expect(trial.plan(Self.none, to: "l3") == "both a · 9 h · 750 · l3")
    #expect(trial.plan(["a": .option(2), "b": .option(0)], to: "l3") == "both · 5 h · 750 · l3")
  }

  @Test("Added options join those chosen and those of other actions; what stands alone gives way")
  func addedOptions() throws {
    let trial = try Self.trial(
      questions: #"""
        [{"id":"m","section":"s","kind":"multiple","domain":"d","saturation":4,
          "options":[{"code":"w"},{"code":"x"},{"code":"y"},{"code":"z"},
                     {"code":"none","exclusive":true}]}]
        """#,
      Self.action("x", #"{"m":["x"]}"#, hours: 1), Self.action("xy", #"{"m":["x","y"]}"#, hours: 3),
      Self.action("z", #"{"m":["z"]}"#, hours: 1))
    #expect(trial.plan(["m": .options(0b00001)], to: "l3") == "x z · 2 h · 750 · l3")
    #expect(trial.plan(["m": .options(0b10000)], to: "l3") == "xy z · 4 h · 750 · l3")
    #expect(trial.plan(["m": .unknown], to: "l4") == "not beyond xy z · 4 h · 750 · l3")
  }

  @Test("A share is counted out of the number given, and improved as a percentage or a count")
  func share() throws {
    let trial = try Self.trial(
      questions: #"""
        [{"id":"people","section":"s","kind":"number","min":0,"max":99,"required":true},
         {"id":"n","section":"s","kind":"number","min":0,"max":99,"domain":"d","of":"people",
          "scale":[[0,0],[100,100]]}]
        """#,
      Self.action("heads", #"{"n":3}"#, hours: 1),
      Self.action("percent", #"{"n":{"x":80}}"#, hours: 2))
    let (four, nine): ([String: Answer], [String: Answer]) = (
      ["people": .number(4), "n": .number(0)], ["people": .number(9), "n": .percent(10)]
    )
    #expect(trial.plan(four, to: "l3") == "heads · 1 h · 750 · l3")
    // Three of nine are 33 %.
    #expect(trial.plan(nine, to: "l1") == "heads · 1 h · 330 · l1")
    #expect(trial.plan(nine, to: "l2") == "percent · 2 h · 800 · l4")
  }

  @Test("What is not asked, does not fit or was skipped adds no points, and its weight stays out")
  func whatDoesNotCount() throws {
    let questions =
      "[\(Small.single("a", [0, 50, 100])),"
      + "\(Small.single("b", [0, 50, 100], #","mayBeNotApplicable":true,"when":"a != o1""#)),"
      + "\(Small.single("c", [0, 50, 100]))]"
    let trial = try Self.trial(
      questions: questions, Self.action("b", #"{"b":"o2"}"#, hours: 1),
      Self.action("a", #"{"a":"o1"}"#, hours: 3), Self.action("c", #"{"c":"o1"}"#, hours: 4))
    for missing: Answer in [.skipped, .notApplicable, .absent] {
      #expect(
        trial.plan(["a": .option(0), "b": missing, "c": .option(0)])
          == "a · 3 h · 250 · l1")
    }
    #expect(
      trial.plan(["a": .option(1), "b": .option(0), "c": .option(0)], to: "l2")
        == "c · 4 h · 500 · l2")
    // Don't know counts as 0 and can be improved. What is asked stays as answered: after a, b would
    // not be asked any more.
    #expect(
      trial.plan(["a": .option(0), "b": .unknown, "c": .option(0)]) == "b · 1 h · 333 · l1")
    #expect(
      trial.plan(["a": .option(0), "b": .option(0), "c": .option(0)], to: "l2")
        == "b a · 4 h · 500 · l2")
  }

  // MARK: Gates

  private static let gate = #"[{"id":"g","domain":"d","when":"\#(open)","atMost":"l1"}]"#
  private static let open = "a = o0 or missing(a, unknown)"

  @Test("A gate below the target must not hold at the end; one above it may")
  func gates() throws {
    let trial = try Self.trial(
      gates: Self.gate, Self.action("b", #"{"b":"o2"}"#, hours: 1),
      Self.action("a", #"{"a":"o1"}"#, hours: 9))
    #expect(trial.plan(Self.none) == "b · 1 h · 500 · l1")
    #expect(trial.plan(Self.none, to: "l2") == "b a · 10 h · 750 · l3")
    // The points are there already: only the gate is in the way.
    #expect(trial.plan(["a": .unknown, "b": .option(2)]) == "a · 9 h · 750 · l3")
  }

  @Test("A gate that an improvement would close is kept open")
  func closingGate() throws {
    let trial = try Self.trial(
      gates: #"[{"id":"g","domain":"d","when":"a = o2 and b = o0","atMost":"l0"}]"#,
      Self.action("a", #"{"a":"o2"}"#, hours: 1), Self.action("b", #"{"b":"o1"}"#, hours: 5))
    #expect(trial.plan(Self.none) == "b · 5 h · 250 · l1")
    #expect(trial.plan(Self.none, to: "l3") == "a b · 6 h · 750 · l3")
  }

  @Test("A gate over a question that was skipped is lifted once the action is done")
  func gateOverSkippedQuestion() throws {
    let trial = try Self.trial(
      gates: #"[{"id":"g","domain":"d","when":"missing(a)","atMost":"l0"}]"#,
      Self.action("a", #"{"a":"o1"}"#, hours: 2, when: "missing(a)"))
    #expect(trial.plan(["a": .skipped, "b": .option(1)]) == "a · 2 h · 500 · l2")
  }

  @Test("A gate over another domain's question is lifted by that domain's action")
  func gateOverAnotherDomain() throws {
    let trial = try Small.trial(
      domains:
        #"[{"id":"d","role":"readiness","series":1},{"id":"e","role":"readiness","series":1}]"#,
      questions: "[\(Small.single("a", [0, 100])),\(Small.single("x", [0, 100], domain: "e"))]",
      gates: #"[{"id":"g","domain":"d","when":"x = o0","atMost":"l2"}]"#,
      actions: "[\(Self.action("x", #"{"x":"o1"}"#, hours: 2))]")
    #expect(trial.plan(["a": .option(1), "x": .option(0)]) == "x · 2 h · 1000 · l4")
  }

  // MARK: Outcomes

  @Test("The next level is the one above the level after gates; a stated one below is attained")
  func targets() throws {
    let trial = try Self.trial(
      gates: Self.gate, Self.action("a", #"{"a":"o1"}"#, hours: 1))
    let sheet = trial.sheet(["a": .option(0), "b": .option(2)])
    #expect(trial.scorer.nextLevel(of: 0, in: sheet) == 2)
    #expect(trial.plan(["a": .option(0), "b": .option(2)], to: "l1") == "attained")
    #expect(trial.plan(["a": .option(2), "b": .option(2)]) == "attained")
    #expect(
      trial.scorer.nextLevel(of: 0, in: trial.sheet(["a": .option(2), "b": .option(2)])) == nil)
  }

  @Test("Without a score there is no level to plan for, and context domains have none")
  func noLevel() throws {
    let trial = try Small.trial(
      domains:
        #"[{"id":"d","role":"readiness","series":1},{"id":"c","role":"context","series":1}]"#,
      questions: "[\(Small.single("a", [0, 100])),\(Small.single("x", [0, 100], domain: "c"))]")
    #expect(trial.plan(["x": .option(0)]) == "no level")
    #expect(trial.scorer.plan(for: 1, in: trial.sheet(["x": .option(0)])) == .noLevel)
  }

  @Test(
    "Out of reach, the best is the highest level, there the highest score, there the least effort")
  func outOfReach() throws {
    let trial = try Self.trial(
      gates: #"[{"id":"g","domain":"d","when":"b != o2","atMost":"l2"}]"#,
      Self.action("long", #"{"a":"o2"}"#, hours: 9), Self.action("a", #"{"a":"o2"}"#, hours: 8),
      Self.action("b", #"{"b":"o1"}"#, hours: 7))
    // 75 points would be enough for l3; the gate leaves l2, which a alone reaches too.
    #expect(trial.plan(Self.none, to: "l3") == "not beyond a b · 15 h · 750 · l2")
    #expect(
      trial.plan(["a": .option(2), "b": .option(1)], to: "l4")
        == "not beyond nothing · 0 h · 750 · l2")
  }

  @Test("Out of reach, nothing is done for points that the printed score does not show")
  func furthestPrintedTenth() throws {
    let trial = try Self.trial(
      questions: #"""
        [{"id":"n","section":"s","kind":"number","min":0,"max":10000,"domain":"d",
          "scale":[[0,0],[10000,100]]}]
        """#,
      Self.action("little", #"{"n":5990}"#, hours: 1),
      Self.action("more", #"{"n":5991}"#, hours: 9))
    #expect(trial.plan(["n": .number(0)], to: "l3") == "not beyond little · 1 h · 599 · l2")
  }

  @Test("Rounding decides as in the score: 59.95 is printed 60.0 and is the level")
  func printedTenth() throws {
    func plan(_ x: Int) throws -> String {
      let trial = try Self.trial(
        questions: #"""
          [{"id":"n","section":"s","kind":"number","min":0,"max":10000,"domain":"d",
            "scale":[[0,0],[10000,100]]}]
          """#, Self.action("n", #"{"n":\#(x)}"#, hours: 1))
      return trial.plan(["n": .number(0)], to: "l3")
    }
    #expect(try plan(5995) == "n · 1 h · 600 · l3")
    #expect(try plan(5994) == "not beyond n · 1 h · 599 · l2")
  }

  // MARK: Limits

  /// So many independent actions, action i worth 2^i of the weight and as many hours.
  private static func powers(_ count: Int, joined: Bool) throws -> Trial {
    let questions = (0..<count).map {
      Small.single("q\($0)", [0, 100], #","weight":\#(1 << $0)"#)
    }
    let actions = (0..<count).map {
      action("a\($0)", #"{"q\#($0)":"o1"}"#, hours: 1 << $0)
    }
    let condition = (0..<count).map { "q\($0) = o0" }.joined(separator: " and ")
    return try Small.trial(
      questions: "[\(questions.joined(separator: ","))]",
      gates: joined ? #"[{"id":"g","domain":"d","when":"\#(condition)","atMost":"l0"}]"# : "[]",
      actions: "[\(actions.joined(separator: ","))]")
  }

  private static func answers(_ count: Int) -> [String: Answer] {
    Dictionary(uniqueKeysWithValues: (0..<count).map { ("q\($0)", .option(0)) })
  }

  @Test("Past the limits nothing is claimed, whether sets or sums are too many")
  func notDecided() throws {
    for joined in [true, false] {
      let trial = try Self.powers(8, joined: joined)
      let sheet = trial.sheet(Self.answers(8))
      // 256 sets of one part, or 128 · 2 pairs in the last step.
      let limits = joined ? PlanLimits(states: 256) : PlanLimits(pairs: 256)
      let short = joined ? PlanLimits(states: 255) : PlanLimits(pairs: 255)
      guard case .way(let plan) = trial.scorer.plan(for: 0, in: sheet, limits: limits) else {
        Issue.record("decidable within the limits")
        return
      }
      // 51 of 255 are 20 %.
      #expect(plan.hours == 51 && plan.tenths == 200 && plan.level == 1)
      #expect(trial.scorer.plan(for: 0, in: sheet, limits: short) == .notDecided)
    }
  }

  @Test("More actions than a set holds are not decided; as many as it holds are")
  func manyActions() throws {
    func outcome(_ count: Int) throws -> String {
      let questions = (0..<count).map { Small.single("q\($0)", [0, 100]) }
      let actions = (0..<count).map { Self.action("a\($0)", #"{"q\#($0)":"o1"}"#, hours: 1) }
      let trial = try Small.trial(
        questions: "[\(questions.joined(separator: ","))]",
        actions: "[\(actions.joined(separator: ","))]")
      return trial.plan(Self.answers(count))
    }
    let first = (0..<26).map { "a\($0)" }.joined(separator: " ")
    #expect(try outcome(128) == "\(first) · 26 h · 203 · l1")
    #expect(try outcome(129) == "not decided")
  }
}

extension Trial {
  /// The plan of the first domain in one line: actions, hours, tenths, level.
  func plan(_ answers: [String: Answer], to level: String? = nil) -> String {
    let target = level.flatMap { id in questionnaire.levels.firstIndex { $0.id == id } }
    return switch scorer.plan(for: 0, to: target, in: sheet(answers)) {
    case .noLevel: "no level"
    case .attained: "attained"
    case .way(let plan): line(plan)
    case .outOfReach(let best): "not beyond \(line(best))"
    case .notDecided: "not decided"
    }
  }

  private func line(_ plan: Plan) -> String {
    let ids = plan.actions.map { questionnaire.actions[$0].id }
    let actions = ids.isEmpty ? "nothing" : ids.joined(separator: " ")
    return "\(actions) · \(plan.hours) h · \(plan.tenths) · "
      + questionnaire.levels[plan.level].id
  }
}
