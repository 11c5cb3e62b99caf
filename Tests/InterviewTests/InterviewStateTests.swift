import Interview
import Questionnaires
import Testing

@Suite("An interview goes from question to question")
struct InterviewStateTests {
  @Test("It begins at the first question and announces the section")
  func begins() throws {
    let small = try SmallQuestionnaire.firm()
    let (state, effects) = small.begin()
    #expect(state.place == .question(0))
    #expect(effects == [.enter(section: 0), .show(.question(0))])
    #expect(state.applicable == [0, 1, 2, 5, 6])
  }

  @Test("An answer is saved before it is confirmed and before the next question is shown")
  func answers() throws {
    let small = try SmallQuestionnaire.firm()
    var state = small.begin().state
    let effects = state.receive(.answer(.number(6)))
    let given = GivenAnswer(question: 0, answer: .number(6))
    #expect(effects == [.save(given), .tell(.saved(given)), .show(.question(1))])
    #expect(state.answers[0] == .number(6))
  }

  @Test("Every answer given one after the other leads to the review, and finishing to the end")
  func wholeWay() throws {
    let small = try SmallQuestionnaire.firm()
    var state = small.begin().state
    let answers: [(Answer, String?)] = [
      (.number(6), nil), (.number(4), nil), (.options(0b001), nil), (.option(1), nil),
      (.percent(50), nil), (.options(0b011), nil), (.written, "Good day"),
    ]
    for (position, answer) in answers.enumerated() {
      #expect(state.place == .question(position))
      _ = state.receive(.answer(answer.0, words: answer.1))
    }
    #expect(state.place == .review)
    #expect(state.receive(.finish) == [.finished])
    #expect(state.place == .finished)
    #expect(state.receive(.back) == [])
    #expect(state.receive(.leave) == [])
  }

  @Test("Back keeps the answer, and keeping it leads on to the first open question")
  func backKeepsAnswers() throws {
    let small = try SmallQuestionnaire.firm()
    var state = small.begin().state
    _ = state.receive(.answer(.number(6)))
    _ = state.receive(.answer(.unknown))
    #expect(state.receive(.back) == [.show(.question(1))])
    #expect(state.receive(.back) == [.show(.question(0))])
    #expect(state.receive(.back) == [.tell(.firstQuestion)])
    #expect(state.prompt?.current == GivenAnswer(question: 0, answer: .number(6)))
    let effects = state.receive(.keep)
    #expect(
      effects == [
        .tell(.kept(GivenAnswer(question: 0, answer: .number(6)))), .show(.question(2)),
      ])
  }

  @Test("Keeping is not possible without an answer")
  func keepNeedsAnswer() throws {
    var state = try SmallQuestionnaire.firm().begin().state
    #expect(state.receive(.keep) == [])
    #expect(state.place == .question(0))
  }

  @Test("An answer that the question does not offer changes nothing")
  func refusedAnswers() throws {
    var state = try SmallQuestionnaire.firm().begin().state
    for answer in [Answer.skipped, .unknown, .number(5001), .number(-1), .percent(5), .written] {
      #expect(state.receive(.answer(answer, words: "x")) == [])
    }
    #expect(state.given == Array(repeating: nil, count: 7))
  }

  @Test("A stored interview goes on at the first open question, whatever the order of its answers")
  func resumes() throws {
    let small = try SmallQuestionnaire.firm()
    let (state, effects) = small.begin(from: [
      GivenAnswer(question: 5, answer: .options(0b010)),
      GivenAnswer(question: 0, answer: .number(6)),
      GivenAnswer(question: 1, answer: .skipped),
    ])
    #expect(effects == [.enter(section: 0), .show(.question(2))])
    #expect(state.answers[5] == .options(0b010))
  }

  @Test("A stored interview without open questions goes on at the review")
  func resumesAtReview() throws {
    let small = try SmallQuestionnaire([#""id":"q","kind":"text""#])
    let (state, effects) = small.begin(from: [GivenAnswer(question: 0, answer: .skipped)])
    #expect(state.place == .review)
    #expect(effects == [.show(.review)])
  }

  private static let impossible = [
    GivenAnswer(question: 99, answer: .number(1)),
    GivenAnswer(question: -1, answer: .number(1)),
    GivenAnswer(question: 0, answer: .unknown),
    GivenAnswer(question: 0, answer: .number(5001)),
    GivenAnswer(question: 1, answer: .percent(5)),
    GivenAnswer(question: 2, answer: .options(0b101)),
    GivenAnswer(question: 2, answer: .options(0b1000)),
    GivenAnswer(question: 3, answer: .option(2)),
    GivenAnswer(question: 3, answer: .notApplicable),
    GivenAnswer(question: 4, answer: .percent(101)),
    GivenAnswer(question: 5, answer: .options(0b0111)),
    GivenAnswer(question: 6, answer: .written),
    GivenAnswer(question: 6, answer: .unknown),
  ]

  @Test("A stored answer that is none of its question's is removed", arguments: impossible)
  private func removesImpossible(_ given: GivenAnswer) throws {
    let (state, effects) = try SmallQuestionnaire.firm().begin(from: [given])
    #expect(effects.first == .remove(question: given.question))
    #expect(state.given.allSatisfy { $0 == nil })
  }

  @Test("A stored note without an answer is left alone")
  func absentIsPassedOver() throws {
    let (_, effects) = try SmallQuestionnaire.firm().begin(from: [
      GivenAnswer(question: 0, answer: .absent)
    ])
    #expect(effects == [.enter(section: 0), .show(.question(0))])
  }

  @Test("From the review any question that applies can be corrected; then the review comes back")
  func corrects() throws {
    let small = try SmallQuestionnaire([
      #""id":"a","kind":"single","options":[{"code":"no"},{"code":"yes"}]"#,
      #""id":"b","kind":"single","when":"a = yes","options":[{"code":"no"},{"code":"yes"}]"#,
    ])
    var state = small.begin(from: [GivenAnswer(question: 0, answer: .option(0))]).state
    #expect(state.place == .review)
    #expect(state.receive(.correct(question: 1)) == [])
    #expect(state.receive(.correct(question: 7)) == [])
    #expect(
      state.receive(.correct(question: 0)) == [.enter(section: 0), .show(.question(0))])
    _ = state.receive(.keep)
    #expect(state.place == .review)
    _ = state.receive(.correct(question: 0))
    _ = state.receive(.answer(.option(1)))
    #expect(state.place == .question(1))
    _ = state.receive(.answer(.unknown))
    #expect(state.place == .review)
    _ = state.receive(.back)
    #expect(state.place == .question(1))
  }

  @Test("Finishing with skipped questions has to be said twice, without anything in between")
  func finishingAsksOnce() throws {
    let small = try SmallQuestionnaire([#""id":"q","kind":"text""#])
    var state = small.begin(from: [GivenAnswer(question: 0, answer: .skipped)]).state
    #expect(state.receive(.finish) == [.tell(.skippedRemain(count: 1))])
    _ = state.receive(.correct(question: 0))
    _ = state.receive(.keep)
    #expect(state.receive(.finish) == [.tell(.skippedRemain(count: 1))])
    #expect(state.receive(.help) == [.tell(.help(question: nil))])
    #expect(state.receive(.finish) == [.finished])
  }

  @Test("Leaving ends the interview from a question and from the review")
  func leaves() throws {
    let small = try SmallQuestionnaire([#""id":"q","kind":"text""#])
    for stored in [[], [GivenAnswer(question: 0, answer: .skipped)]] {
      var state = small.begin(from: stored).state
      #expect(state.receive(.leave) == [.left])
      #expect(state.place == .left)
      #expect(state.receive(.answer(.skipped)) == [])
    }
  }

  @Test("Texts are chosen for the country and for those who work alone")
  func audience() throws {
    let shipped = try ShippedQuestionnaire.load()
    let questionnaire = shipped.questionnaire
    let country = try #require(questionnaire.question("country"))
    let people = try #require(questionnaire.question("people"))
    func audience(_ answers: [GivenAnswer]) throws -> Audience {
      InterviewState.begin(shipped.scorer, form: try shipped.form("full"), from: answers)
        .state.audience
    }
    #expect(try audience([]) == Audience())
    let germany = GivenAnswer(question: country, answer: .option(1))
    #expect(try audience([germany]) == Audience(country: "DE"))
    #expect(
      try audience([germany, GivenAnswer(question: people, answer: .number(1))])
        == Audience(country: "DE", isSolo: true))
    #expect(
      try audience([GivenAnswer(question: people, answer: .number(2))]) == Audience())
  }
}
