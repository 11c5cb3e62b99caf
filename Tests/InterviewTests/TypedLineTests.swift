import Interview
import Questionnaires
import Testing
import Text

@Suite("A typed line means an event, or a problem that can be named")
struct TypedLineTests {
  /// The state at a question of the sample firm, everything before answered.
  private static func state(at question: Int) throws -> InterviewState {
    let answers: [GivenAnswer] = [
      GivenAnswer(question: 0, answer: .number(1500)),
      GivenAnswer(question: 1, answer: .number(4)),
      GivenAnswer(question: 2, answer: .options(0b001)),
      GivenAnswer(question: 3, answer: .option(0)),
      GivenAnswer(question: 4, answer: .number(3)),
      GivenAnswer(question: 5, answer: .options(0b010)),
    ]
    return try SmallQuestionnaire.firm().begin(from: Array(answers.prefix(question))).state
  }

  private static let texts = [
    "option.facts.shop": "Run a shop, or two", "option.facts.stock": "Keep stock",
    "option.facts.none": "None of these", "option.sells.no": "No", "option.sells.yes": "Yes",
    "option.ways.phone": "By phone", "option.ways.web": "On the web",
    "option.ways.mail": "By mail", "option.ways.none": "Not at all",
    "question.ways.not_applicable": "Nobody orders here", "section.s": "The firm",
    "section.t": "The rest",
  ]

  private static func transcript(
    _ language: Language = .english, offersEvidence: Bool = true
  ) throws -> Transcript {
    try SmallQuestionnaire.firm(texts: texts)
      .transcript(language, offersEvidence: offersEvidence)
  }

  private struct Case: Sendable, CustomTestStringConvertible {
    let question: Int
    let line: String
    let event: InterviewEvent?
    var problem: LineProblem?
    var language = Language.english
    var testDescription: String { "question \(question), “\(line)”, \(language.tag)" }
  }

  private static let cases = [
    // A number.
    Case(question: 0, line: "12", event: .answer(.number(12))),
    Case(question: 0, line: "  1 200 ", event: .answer(.number(1200))),
    Case(question: 0, line: "1,200", event: .answer(.number(1200))),
    Case(question: 0, line: "1,200", event: .answer(.number(1200)), language: .spanish),
    Case(question: 0, line: "1.200", event: .answer(.number(1200)), language: .german),
    Case(question: 0, line: "1.200", event: nil, problem: .notUnderstood("1.200")),
    Case(
      question: 0, line: "1,5", event: nil, problem: .notUnderstood("1,5"), language: .german),
    Case(question: 0, line: "5001", event: nil, problem: .refused(.outsideLimits(5001))),
    Case(question: 0, line: "-1", event: nil, problem: .refused(.outsideLimits(-1))),
    Case(question: 0, line: "six", event: nil, problem: .notUnderstood("six")),
    Case(
      question: 0, line: "99999999999999999999", event: nil,
      problem: .notUnderstood("99999999999999999999")),
    Case(question: 0, line: "", event: nil, problem: .nothingTyped),
    Case(question: 0, line: "s", event: nil, problem: .refused(.notOffered(.skipped))),
    Case(question: 0, line: "d", event: nil, problem: .refused(.notOffered(.unknown))),
    Case(question: 0, line: "f", event: nil, problem: .notUnderstood("f")),
    // Keys.
    Case(question: 1, line: "b", event: .back),
    Case(question: 1, line: "BACK", event: .back),
    Case(question: 1, line: "zurück", event: .back, language: .german),
    Case(question: 1, line: "?", event: .help),
    Case(question: 1, line: "q", event: .leave),
    Case(question: 1, line: "salir", event: .leave, language: .spanish),
    Case(question: 1, line: "d", event: .answer(.unknown)),
    Case(question: 1, line: "n", event: .answer(.unknown), language: .spanish),
    Case(question: 1, line: "No sé", event: .answer(.unknown), language: .spanish),
    Case(question: 1, line: "W", event: .answer(.unknown), language: .german),
    Case(question: 1, line: "s", event: .answer(.skipped)),
    Case(question: 1, line: "n", event: nil, problem: .refused(.notOffered(.notApplicable))),
    Case(question: 5, line: "n", event: .answer(.notApplicable)),
    Case(question: 5, line: "t", event: .answer(.notApplicable), language: .german),
    Case(question: 5, line: "a", event: .answer(.notApplicable), language: .spanish),
    // Several options.
    Case(question: 2, line: "1 2", event: .answer(.options(0b011))),
    Case(question: 2, line: "2,1", event: .answer(.options(0b011))),
    Case(question: 2, line: "1, 2; 1", event: .answer(.options(0b011))),
    Case(question: 2, line: "3", event: .answer(.options(0b100))),
    Case(question: 2, line: "1 3", event: nil, problem: .refused(.standsAlone(choice: 2))),
    Case(question: 2, line: "1 4", event: nil, problem: .notUnderstood("4")),
    Case(question: 2, line: "0", event: nil, problem: .notUnderstood("0")),
    Case(question: 2, line: ",", event: nil, problem: .notUnderstood(",")),
    // One option.
    Case(question: 3, line: "2", event: .answer(.option(1))),
    Case(question: 3, line: "2.", event: .answer(.option(1))),
    Case(question: 3, line: "3", event: nil, problem: .notUnderstood("3")),
    Case(
      question: 3, line: "1 2", event: nil, problem: .refused(.tooMany(chosen: 2, most: 1))),
    Case(question: 3, line: "2 2", event: .answer(.option(1))),
    Case(question: 3, line: "1 5", event: nil, problem: .notUnderstood("5")),
    Case(question: 3, line: "\u{662}", event: nil, problem: .notUnderstood("\u{662}")),
    // The first way is not offered without a shop that sells: numbers follow the screen.
    Case(question: 5, line: "1", event: .answer(.options(0b0010))),
    Case(question: 5, line: "1 2", event: .answer(.options(0b0110))),
    Case(question: 5, line: "4", event: nil, problem: .notUnderstood("4")),
    // Words.
    Case(question: 6, line: " One\tline ", event: .answer(.written, words: "One line")),
    Case(question: 6, line: "back", event: .answer(.written, words: "back")),
    Case(question: 6, line: "d", event: .answer(.written, words: "d")),
    Case(question: 6, line: "b", event: .back),
    Case(question: 6, line: "s", event: .answer(.skipped)),
    Case(question: 6, line: "\u{1B}", event: nil, problem: .nothingTyped),
    Case(
      question: 6, line: String(repeating: "x", count: 2001), event: nil,
      problem: .refused(.tooLong)),
  ]

  private static let words = [
    // Words of options, missing kinds and yes or no.
    Case(question: 3, line: "yes", event: .answer(.option(1))),
    Case(question: 3, line: "YE", event: .answer(.option(1))),
    Case(question: 3, line: "y", event: nil, problem: .notUnderstood("y")),
    // "No" as it stands goes before "No sé", and a key before every option.
    Case(question: 3, line: "no", event: .answer(.option(0)), language: .spanish),
    Case(question: 3, line: "no sé", event: .answer(.unknown), language: .spanish),
    Case(question: 3, line: "no se", event: .answer(.unknown), language: .spanish),
    Case(question: 3, line: "don't", event: .answer(.unknown)),
    Case(question: 3, line: "maybe", event: nil, problem: .notUnderstood("maybe")),
    Case(question: 2, line: "stock", event: .answer(.options(0b010))),
    Case(question: 2, line: "run a shop, or two", event: .answer(.options(0b001))),
    Case(question: 2, line: "stock, 1", event: .answer(.options(0b011))),
    Case(question: 2, line: "shop; keep", event: .answer(.options(0b011))),
    Case(
      question: 2, line: "shop; none", event: nil, problem: .refused(.standsAlone(choice: 2))),
    Case(question: 2, line: "shop; boat", event: nil, problem: .notUnderstood("boat")),
    Case(
      question: 2, line: "shop; don't", event: nil, problem: .notUnderstood("shop; don't")),
    Case(
      question: 5, line: "by", event: nil,
      problem: .severalFit("by", choices: [0, 1], missing: [])),
    Case(
      question: 5, line: "no", event: nil,
      problem: .severalFit("no", choices: [2], missing: [.notApplicable, .skipped])),
    Case(question: 5, line: "nobody", event: .answer(.notApplicable)),
    Case(question: 5, line: "web", event: nil, problem: .notUnderstood("web")),
    Case(question: 1, line: "don't k", event: .answer(.unknown)),
    Case(question: 0, line: "don't", event: nil, problem: .notUnderstood("don't")),
    // Keys with something behind them.
    Case(question: 1, line: "r", event: .review),
    Case(question: 1, line: "rückblick", event: .review, language: .german),
    Case(question: 1, line: "g 2", event: .go(section: 1)),
    Case(question: 1, line: "Go To 2", event: .go(section: 1)),
    Case(question: 1, line: "g rest", event: .go(section: 1)),
    Case(question: 1, line: "g 3", event: nil, problem: .notListed("3", by: .sections)),
    Case(question: 1, line: "g the", event: nil, problem: .notListed("the", by: .sections)),
    Case(question: 1, line: "l 3", event: .speak(.german)),
    Case(question: 1, line: "l de", event: .speak(.german)),
    Case(question: 1, line: "idioma es-MX", event: .speak(.spanish), language: .spanish),
    Case(question: 1, line: "l espanol", event: .speak(.spanish)),
    Case(question: 1, line: "l fr", event: nil, problem: .notListed("fr", by: .language)),
    Case(question: 1, line: "o Ask  Ana", event: .note("Ask  Ana")),
    Case(question: 1, line: "Nota ver RFC", event: .note("ver RFC"), language: .spanish),
    Case(question: 1, line: "o -", event: .note(nil)),
    Case(question: 1, line: "e 2", event: .mark(.shown)),
    Case(question: 1, line: "e checked", event: .mark(.verified)),
    Case(question: 1, line: "e 4", event: nil, problem: .notListed("4", by: .evidence)),
    Case(question: 1, line: "u", event: nil, problem: .notUnderstood("u")),
    // Where words are asked for, only letters are keys, and only if they can be nothing else.
    Case(question: 6, line: "r", event: .review),
    Case(question: 6, line: "review", event: .answer(.written, words: "review")),
    Case(question: 6, line: "g 1", event: .go(section: 0)),
    Case(question: 6, line: "g 9", event: .answer(.written, words: "g 9")),
    Case(question: 6, line: "l de", event: .speak(.german)),
    Case(question: 6, line: "o later", event: .note("later")),
    Case(question: 6, line: "note this", event: .answer(.written, words: "note this")),
  ]

  @Test("At a question", arguments: cases + words)
  private func atQuestion(_ sample: Case) throws {
    let state = try Self.state(at: sample.question)
    #expect(state.place == .question(sample.question))
    let transcript = try Self.transcript(sample.language)
    do throws(LineProblem) {
      let meaning = try transcript.meaning(of: sample.line, in: state)
      #expect(meaning == sample.event.map(LineMeaning.event))
    } catch {
      #expect(error == sample.problem)
    }
  }

  private static let requests: [(String, LineRequest)] = [
    ("??", .keys), ("g", .sections), ("gehe zu", .sections), ("l", .languages), ("o", .note),
    ("e", .evidence),
  ]

  @Test("A key alone that needs more shows what there is", arguments: requests)
  private func request(line: String, request: LineRequest) throws {
    for question in [1, 6] {
      // Where words are asked for, a word is an answer.
      if question == 6, line.count > 2 { continue }
      let state = try Self.state(at: question)
      #expect(try Self.transcript(.german).meaning(of: line, in: state) == .request(request))
    }
  }

  @Test("Only advisors can mark what an answer rests on")
  func evidenceIsForAdvisors() throws {
    let state = try Self.state(at: 1)
    let transcript = try Self.transcript(offersEvidence: false)
    #expect(throws: LineProblem.notUnderstood("e")) { try transcript.meaning(of: "e", in: state) }
    #expect(throws: LineProblem.notUnderstood("e 1")) {
      try transcript.meaning(of: "e 1", in: state)
    }
  }

  @Test("In the review, asking for what is open when nothing is says so")
  func nothingOpen() throws {
    var state = try Self.state(at: 6)
    _ = state.receive(.answer(.written, words: "x"))
    #expect(state.place == .review)
    #expect(throws: LineProblem.nothingOpen) {
      try Self.transcript().meaning(of: "u", in: state)
    }
    #expect(try Self.transcript().meaning(of: "r", in: state) == .request(.review))
  }

  @Test("Enter alone keeps the answer that stands")
  func enterKeeps() throws {
    var state = try Self.state(at: 3)
    _ = state.receive(.back)
    #expect(try Self.transcript().meaning(of: " ", in: state) == .event(.keep))
  }

  @Test("More options than allowed are counted")
  func tooMany() throws {
    let small = try SmallQuestionnaire([
      #""id":"q","kind":"multiple","choose":2,"#
        + #""options":[{"code":"a"},{"code":"b"},{"code":"c"}]"#
    ])
    let state = small.begin().state
    #expect(throws: LineProblem.refused(.tooMany(chosen: 3, most: 2))) {
      try small.transcript().meaning(of: "1 2 3", in: state)
    }
    #expect(
      try small.transcript().meaning(of: "3 1", in: state) == .event(.answer(.options(0b101))))
  }

  private static let reviewLines: [(String, InterviewEvent?)] = [
    ("2", .correct(question: 1)), ("f", .finish), ("Fertig", .finish), ("b", .back),
    ("?", .help), ("q", .leave), ("u", .nextOpen), ("g 2", .go(section: 1)),
    ("l 2", .speak(.spanish)), ("o x", nil), ("e 1", nil), ("9", nil), ("0", nil), ("s", nil),
    ("", nil), ("x", nil),
  ]

  @Test("In the review a number picks a question", arguments: reviewLines)
  private func inReview(line: String, event: InterviewEvent?) throws {
    var state = try Self.state(at: 6)
    _ = state.receive(.answer(.skipped))
    #expect(state.place == .review)
    let meaning = try? Self.transcript(.german).meaning(of: line, in: state)
    #expect(meaning == event.map(LineMeaning.event))
  }

  @Test("With no number left that fits, the way out is back")
  func noNumberFits() throws {
    let small = try SmallQuestionnaire([
      #""id":"a","kind":"number","min":0,"max":9"#,
      #""id":"b","kind":"number","min":3,"max":9,"notAbove":"a","required":true"#,
    ])
    let state = small.begin(from: [GivenAnswer(question: 0, answer: .number(1))]).state
    #expect(throws: LineProblem.refused(.outsideLimits(3))) {
      try small.transcript().meaning(of: "3", in: state)
    }
    let lines = small.transcript().lines(for: .refused(.outsideLimits(3)), in: state)
    #expect(
      lines.map(\.text) == [
        "No number fits your earlier answer. Type b to go back and correct it."
      ])
  }
}
