import JSON
import Testing

@testable import Questionnaires

@Suite("Compiling")
struct CompilerTests {
  @Test("what may be left out has the defaults of the format")
  func defaults() throws {
    let compiled = try questionnaire(
      Sample(
        question: #"""
          {"id":"m","section":"s","kind":"multiple","domain":"d",
           "options":[{"code":"a"},{"code":"b"},{"code":"n","exclusive":true}]}
          """#
      ).json)
    #expect(compiled.coverage == CoverageLimits(scored: 80, provisional: 50))
    #expect(compiled.margin == 5)
    #expect(compiled.stepsAboveWeakest == nil)
    #expect(compiled.domains[0].weight == 1 && !compiled.domains[0].holdsBack)
    let question = compiled.questions[5]
    #expect(question.weight == 1 && !question.isCritical && !question.isRequired)
    #expect(question.forms == 0b11 && question.when == nil && !question.mayBeNotApplicable)
    guard case .multiple(let multiple) = question.kind else {
      Issue.record("not a multiple")
      return
    }
    #expect(multiple.rule == .saturation(2))
    #expect(multiple.countable == 0b011 && multiple.choose == nil)
    #expect(!multiple.hasConditionalOptions)
  }

  @Test("every key of the format arrives in the model")
  func everyKey() throws {
    let compiled = try questionnaire(Self.full)
    #expect(compiled.coverage == CoverageLimits(scored: 70, provisional: 30))
    #expect(compiled.margin == 7 && compiled.stepsAboveWeakest == 1)
    #expect(compiled.domains[0].weight == 3 && compiled.domains[0].holdsBack)
    #expect(compiled.domains[0].series == 4 && compiled.domains[1].role == .context)
    #expect(compiled.strata.country == 0 && compiled.strata.region == 1)
    #expect(compiled.strata.size?.questions == [2, 3])
    #expect(compiled.strata.size?.bands.map(\.ranges) == [[0...10, 0...9], [11...50, nil]])
    #expect(compiled.strata.sector?.groups.map(\.id) == ["M", "S1"])
    #expect(compiled.strata.sector?.groups.map(\.options) == [[1], [0]])
    #expect(compiled.strata.sector?.weighting.map(\.groups) == [[0], [1]])
    let number = compiled.questions[5]
    #expect(number.weight == 2 && number.isCritical && number.mayBeNotApplicable)
    #expect(number.forms == 0b01 && number.comparability == .countryOnly)
    guard case .number(let range) = number.kind else {
      Issue.record("not a number")
      return
    }
    #expect(range.min == 0 && range.max == 40 && range.of == 2 && range.notAbove == 3)
    #expect(range.unit == "people" && range.scale?.points.count == 2)
    #expect(number.when?.text == "area = n" && number.when?.questions == [1])
    #expect(number.references.first?.statistic == "eu" && number.references.first?.match == .narrow)
    #expect(compiled.questions[6].options.map(\.score) == [40, nil])
    #expect(compiled.questions[6].options[0].when?.questions == [0])
    #expect(compiled.questions[7].isRequired)
    #expect(compiled.gates[0].atMost == 0 && compiled.gates[0].domain == 0)
    let action = compiled.actions[1]
    #expect(action.requires == [0] && action.resources == [0] && action.hours == 5)
    #expect(action.cost == .medium && action.impact == 2)
    #expect(
      compiled.actions[0].improves.map(\.answer) == [.percent(30), .adding(0b01), .option(1)])
    #expect(compiled.resources[0].phone == "800" && compiled.resources[0].status == .verified)
    #expect(compiled.crosswalks[0].from == [0, 50])
    #expect(
      compiled.special
        == SpecialQuestions(selfRating: 2, challenges: 6, facts: 6, signs: [[6, 5], []]))
    #expect(compiled.question("tools") == 6 && compiled.question("nothing") == nil)
    #expect(compiled.action("b") == 1 && compiled.resource("r") == 0)
    #expect(compiled.form("express") == Form(index: 1) && compiled.form("paper") == nil)
    #expect(compiled.allForms.map(compiled.name(of:)) == ["full", "express"])
  }

  private static let full = #"""
    {"format":"readiness-questionnaire/1","id":"all-keys","version":"2.3.4","sourceLocale":"en",
     "locales":["en"],"forms":["full","express"],"coverage":{"scored":70,"provisional":30},
     "domains":[{"id":"d","role":"readiness","weight":3,"series":4,"holdsBack":true},
      {"id":"c","role":"context","series":1}],
     "levels":[{"id":"low","from":0},{"id":"high","from":100}],"overall":{"stepsAboveWeakest":1},
     "strata":{"country":"land","region":"area",
      "size":{"questions":{"DE":"paid","MX":"people"},
       "bands":[{"id":"micro","MX":[0,10],"DE":[0,9]},{"id":"small","MX":[11,50]}]},
      "sector":{"question":"trade","groups":{"S1":["x"],"M":["y"]},"weighting":{"S":["S1"],"M":["M"]}}},
     "margin":7,"sections":["s","t"],
     "questions":[
      {"id":"land","section":"s","kind":"single","options":[{"code":"MX"},{"code":"DE"}]},
      {"id":"area","section":"s","kind":"single","options":[{"code":"n"},{"code":"s"}]},
      {"id":"people","section":"s","kind":"number","min":0,"max":99,"required":true},
      {"id":"paid","section":"s","kind":"number","min":0,"max":99,"notAbove":"people"},
      {"id":"trade","section":"s","kind":"single","options":[{"code":"x"},{"code":"y"}]},
      {"id":"trained","section":"t","kind":"number","domain":"d","weight":2,"critical":true,
       "forms":["full"],"when":"area = n","mayBeNotApplicable":true,"min":0,"max":40,
       "notAbove":"paid","unit":"people","of":"people","scale":[[0,0],[50,100]],
       "comparability":"country_only","seconds":9,"intent":"why",
       "references":[{"statistic":"eu","rule":"trained > 5","match":"narrow"}]},
      {"id":"tools","section":"t","kind":"multiple","domain":"d","rule":"best","choose":1,
       "options":[{"code":"a","score":40,"when":"land = MX"},{"code":"none","exclusive":true}]},
      {"id":"words","section":"t","kind":"text","required":true}],
     "gates":[{"id":"g","domain":"d","when":"tools has none","atMost":"low"}],
     "actions":[
      {"id":"a","domain":"d","when":"true","improves":{"trained":{"x":30},"tools":["a"],"land":"DE"},
       "hours":0},
      {"id":"b","domain":"c","when":"applies(tools)","improves":{},"requires":["a"],"hours":5,
       "cost":"medium","impact":2,"resources":["r"]}],
     "resources":[{"id":"r","country":"MX","url":"x.mx","phone":"800","cost":"free","language":"es",
       "status":"verified","checked":"2026-11-20"}],
     "crosswalks":[{"id":"other","from":[0,50],"names":["level.low","level.high"]}],
     "special":{"selfRating":"people","challenges":"tools","facts":"tools",
       "signs":{"a":["tools","trained"]}},
     "retired":["gone"]}
    """#

  @Test("what the format allows is not refused", arguments: allowedQuestions)
  func allowed(_ question: String) {
    let result = compile(Sample(question: question).json)
    #expect(result.findings.map(\.description) == [])
    #expect(result.questionnaire != nil)
  }

  private static let allowedQuestions = [
    #"{"id":"q","section":"s","kind":"multiple","domain":"d","saturation":99,"choose":99,"options":[{"code":"a"}]}"#,
    #"{"id":"q","section":"s","kind":"single","options":[{"code":"a"}],"seconds":0,"intent":""}"#,
    #"{"id":"q","section":"s","kind":"number","min":-9007199254740991,"max":9007199254740991}"#,
    #"{"id":"q","section":"s","kind":"number","min":3,"max":3,"domain":"c","scale":[[3,50]]}"#,
    #"{"id":"q","section":"s","kind":"number","min":0,"max":9,"of":"num","notAbove":"num"}"#,
    #"{"id":"q","section":"s","kind":"text","required":true,"when":"one in {a, b} and not many has none"}"#,
    #"{"id":"q","section":"s","kind":"text","forms":["full"],"when":"part = p"}"#,
    #"{"id":"q","section":"s","kind":"text","forms":["express","full"]}"#,
    #"{"id":"none","section":"s","kind":"single","options":[{"code":"none"},{"code":"full"}]}"#,
  ]

  @Test("files without resources, strata, gates or a second form are complete")
  func small() {
    #expect(
      compile(
        Sample(replacing: [
          "forms": #"["full"]"#, "questions": #"[{"id":"w","section":"s","kind":"text"}]"#,
        ]).json
      ).findings.isEmpty)
  }

  @Test("what is no object at all is reported", arguments: ["", "[]", "null", "3", "\"x\"", "{"])
  func noObject(_ text: String) {
    let result = compile(text)
    #expect(result.questionnaire == nil && result.findings.count == 1)
  }

  @Test("a missing key of the file is reported at the file's beginning")
  func missingKeys() {
    let needed = [
      "format", "id", "version", "sourceLocale", "locales", "forms", "domains", "levels",
      "sections",
      "questions",
    ]
    for key in needed {
      var sample = Sample("questions", #"[{"id":"w","section":"s","kind":"text"}]"#)
      sample[key] = nil
      let result = compile(sample.json)
      #expect(result.findings.map(\.problem) == [.missingKey(key, of: "questionnaire")], "\(key)")
      #expect(result.findings.first?.position.column == 1)
    }
  }

  @Test("a long chain of requirements is followed without recursion")
  func longChain() {
    let actions = (0..<20_000).map {
      #"""
      {"id":"a\#($0)","domain":"d","when":"true","improves":{},"hours":1,
       "requires":["a\#(($0 + 1) % 20_000)"]}
      """#
    }
    let findings = compile(Sample("actions", "[\(actions.joined(separator: ","))]").json).findings
    #expect(findings.map(\.problem.code) == ["Q072"])
  }

  @Test("64 unknown forms are reported, not more")
  func manyForms() {
    let forms = (0..<70).map { #""f\#($0)""# }.joined(separator: ",")
    let result = compile(
      Sample(replacing: [
        "forms": "[\(forms)]", "questions": #"[{"id":"w","section":"s","kind":"text"}]"#,
      ]).json)
    #expect(result.findings.count == 70)
    #expect(result.findings.allSatisfy { $0.problem.code == "Q009" })
  }

  @Test("every problem has a sentence and a code of its own")
  func sentences() {
    let problems = Self.everyProblem
    #expect(Set(problems.map(\.code)).count == problems.count)
    for problem in problems {
      #expect(!problem.sentence.isEmpty, "\(problem)")
      #expect(problem.sentence.last != "." && problem.sentence.first?.isUppercase != true)
    }
  }

  private static let everyProblem: [Problem] = [
    .unknownKey("k", of: "o", known: []), .missingKey("k", of: "o"),
    .wrongType(key: "k", expected: "e"),
    .wrongFormat(expected: "f"), .invalidVersion("v"), .invalidLocale("l"),
    .sourceLocaleMissing("l"),
    .outOfRange(key: "k", value: 1, allowed: "2"),
    .notAllowed(value: "v", allowed: ["a"], key: "k"),
    .empty(key: "k"), .duplicateEntry("e", key: "k"), .fullFormMissing,
    .invalidID("i", kind: .gate), .reservedID("i", kind: .gate), .duplicateID("i", kind: .gate),
    .retiredID("i", kind: .gate), .unknownID("i", kind: .gate, known: []),
    .unknownOption("o", question: "q", known: [], place: .condition), .levelsNotAscending("l"),
    .firstLevelNotZero("l"), .provisionalAboveScored(provisional: 2, scored: 1),
    .keyNotForKind(key: "k", question: "q", kind: "text"),
    .keyNeeded(key: "k", question: "q", reason: "r"),
    .keyWithoutEffect(key: "k", question: "q", reason: "r"),
    .questionOutOfOrder(question: "q", section: "s"), .sectionEmpty("s"),
    .scoreNeeded(option: "o", question: "q"), .scoreNotWanted(option: "o", question: "q"),
    .optionCount(question: "q", count: 0), .onlyExclusive(question: "q"),
    .optionConditionOnSingle(option: "o", question: "q"), .rangeEmpty(question: "q"),
    .scaleNotAscending(question: "q"), .baseUnsuited("b", question: "q", reason: "r"),
    .laterQuestion("q"), .missingFromForm(question: "q", form: "f"),
    .expressNotInFull(question: "q"),
    .denominatorTooLarge(domain: "d"), .conditionUnreadable("c"),
    .conditionSyntax(expected: [.word("e")], found: .written("f")), .conditionTooLong,
    .conditionTooDeep,
    .conditionOnText("q"), .operatorForKind("o", question: "q", kind: .text, needs: .single),
    .gateOnContext(domain: "d", gate: "g"), .improvementUnsuited(question: "q", reason: "r"),
    .requirementCycle(["a", "a"]), .roleUnsuited(question: "q", role: "r", needs: "n"),
    .bandsOverlap(band: "b", country: "c"), .sectorTwice("s", groups: ["g"]), .sectorMissing("s"),
    .groupTwice("g", weightGroups: ["w"]), .groupNotWeighted("g"), .crosswalkUneven("c"),
    .catalogueOfOther("c", expected: "e"), .catalogueLocale("l", expected: ["e"]),
    .catalogueTwice(locale: "l"), .catalogueMissing(locale: "l"),
    .textMissing(key: "k", locale: "l"),
    .textUnused(key: "k", known: []), .textStale(key: "k"), .sourceHashMissing(key: "k"),
    .variantMissing(key: "k", locale: "l"), .variantWithoutSource(key: "k", locale: "l"),
    .variantUnknown("v", key: "k", known: []), .variantsContradict(key: "k"),
    .placeholdersDiffer(key: "k", expected: []),
  ]
}
