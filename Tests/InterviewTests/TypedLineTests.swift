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
    Case(question: 3, line: "1 2", event: nil, problem: .notUnderstood("1 2")),
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

  @Test("At a question", arguments: cases)
  private func atQuestion(_ sample: Case) throws {
    let state = try Self.state(at: sample.question)
    #expect(state.place == .question(sample.question))
    do throws(LineProblem) {
      let event = try state.event(typed: sample.line, in: sample.language)
      #expect(event == sample.event)
    } catch {
      #expect(error == sample.problem)
    }
  }

  @Test("Enter alone keeps the answer that stands")
  func enterKeeps() throws {
    var state = try Self.state(at: 3)
    _ = state.receive(.back)
    #expect(try state.event(typed: " ", in: .english) == .keep)
  }

  @Test("More options than allowed are counted")
  func tooMany() throws {
    let small = try SmallQuestionnaire([
      #""id":"q","kind":"multiple","choose":2,"#
        + #""options":[{"code":"a"},{"code":"b"},{"code":"c"}]"#
    ])
    let state = small.begin().state
    #expect(throws: LineProblem.refused(.tooMany(chosen: 3, most: 2))) {
      try state.event(typed: "1 2 3", in: .english)
    }
    #expect(try state.event(typed: "3 1", in: .english) == .answer(.options(0b101)))
  }

  private static let reviewLines: [(String, InterviewEvent?)] = [
    ("2", .correct(question: 1)), ("f", .finish), ("Fertig", .finish), ("b", .back),
    ("?", .help), ("q", .leave), ("9", nil), ("0", nil), ("s", nil), ("", nil), ("x", nil),
  ]

  @Test("In the review a number picks a question", arguments: reviewLines)
  private func inReview(line: String, event: InterviewEvent?) throws {
    var state = try Self.state(at: 6)
    _ = state.receive(.answer(.skipped))
    #expect(state.place == .review)
    #expect((try? state.event(typed: line, in: .german)) == event)
  }

  @Test("With no number left that fits, the way out is back")
  func noNumberFits() throws {
    let small = try SmallQuestionnaire([
      #""id":"a","kind":"number","min":0,"max":9"#,
      #""id":"b","kind":"number","min":3,"max":9,"notAbove":"a","required":true"#,
    ])
    let state = small.begin(from: [GivenAnswer(question: 0, answer: .number(1))]).state
    #expect(throws: LineProblem.refused(.outsideLimits(3))) {
      try state.event(typed: "3", in: .english)
    }
    let lines = small.transcript().lines(for: .refused(.outsideLimits(3)), in: state)
    #expect(
      lines.map(\.text) == [
        "No number fits your earlier answer. Type b to go back and correct it."
      ])
  }
}
