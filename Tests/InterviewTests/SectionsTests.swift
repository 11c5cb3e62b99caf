import Interview
import Questionnaires
import Testing

@Suite("Sections can be gone to in any order, and a domain is done when all of it is")
struct SectionsTests {
  private static let yesOrNo = #""options":[{"code":"no","score":0},{"code":"yes","score":100}]"#

  /// Two questions of one section, two of another, all of one domain but the last.
  private static func pair() throws -> SmallQuestionnaire {
    try SmallQuestionnaire([
      #""id":"a","kind":"single","domain":"d","# + yesOrNo,
      #""id":"b","kind":"single","domain":"d","# + yesOrNo,
      #""section":"t","id":"c","kind":"single","domain":"d","# + yesOrNo,
      #""section":"t","id":"e","kind":"text""#,
    ])
  }

  @Test("How much of each section is answered")
  func overview() throws {
    var state = try SmallQuestionnaire.firm().begin().state
    func counts() -> [[Int]] {
      state.sections.map { [$0.section, $0.answered, $0.applicable] }
    }
    #expect(counts() == [[0, 0, 3], [1, 0, 2]])
    _ = state.receive(.answer(.number(6)))
    _ = state.receive(.answer(.unknown))
    // One who has people can say how many were trained.
    #expect(counts() == [[0, 2, 3], [1, 0, 3]])
  }

  @Test("Having gone to a section, one stays in it until it is done, then comes what was left out")
  func staysInSection() throws {
    var state = try Self.pair().begin().state
    _ = state.receive(.go(section: 1))
    #expect(state.place == .question(2))
    _ = state.receive(.answer(.option(1)))
    #expect(state.place == .question(3))
    let effects = state.receive(.answer(.skipped))
    #expect(effects.suffix(2) == [.enter(section: 0), .show(.question(0))])
  }

  @Test("A section that is done is entered at its first question")
  func doneSection() throws {
    var state = try Self.pair().begin(from: [
      GivenAnswer(question: 0, answer: .option(1)), GivenAnswer(question: 1, answer: .unknown),
    ]).state
    #expect(state.place == .question(2))
    #expect(state.receive(.go(section: 0)) == [.enter(section: 0), .show(.question(0))])
  }

  @Test("A domain is done when none of its questions waits, in whatever section, and not before")
  func domainDone() throws {
    func told(_ effects: [InterviewEffect]) -> Bool {
      effects.contains(.tell(.domainDone(domain: 0)))
    }
    var state = try Self.pair().begin().state
    #expect(!told(state.receive(.answer(.option(1)))))
    // The section ends, the domain goes on in the next one.
    #expect(!told(state.receive(.answer(.skipped))))
    #expect(!told(state.receive(.answer(.option(0)))))
    let end = GivenAnswer(question: 3, answer: .skipped)
    #expect(
      state.receive(.answer(.skipped)) == [
        .save(end), .tell(.saved(end)), .tell(.domainDone(domain: 0)), .show(.review),
      ])

    // Begun at its end, it is done at its beginning.
    state = try Self.pair().begin().state
    _ = state.receive(.go(section: 1))
    #expect(!told(state.receive(.answer(.option(1)))))
    #expect(!told(state.receive(.answer(.skipped))))
    #expect(!told(state.receive(.answer(.option(1)))))
    #expect(told(state.receive(.answer(.option(1)))))
    #expect(state.place == .review)
  }

  @Test("An open question of the domain that does not apply is not waited for")
  func onlyWhatApplies() throws {
    let small = try SmallQuestionnaire([
      #""id":"a","kind":"single","domain":"d","# + Self.yesOrNo,
      #""id":"b","kind":"single","domain":"d","when":"a = yes","# + Self.yesOrNo,
    ])
    var state = small.begin().state
    let answer = GivenAnswer(question: 0, answer: .option(0))
    #expect(
      state.receive(.answer(.option(0))) == [
        .save(answer), .tell(.saved(answer)), .tell(.domainDone(domain: 0)), .show(.review),
      ])
  }

  @Test("A review asked for early leads back to the question it was asked at")
  func backFromEarlyReview() throws {
    var state = try Self.pair().begin(from: [GivenAnswer(question: 0, answer: .option(1))]).state
    _ = state.receive(.review)
    #expect(state.receive(.back) == [.enter(section: 0), .show(.question(1))])
    // The review that comes by itself leads back to the last question.
    for answer in [Answer.unknown, .unknown, .skipped] { _ = state.receive(.answer(answer)) }
    #expect(state.place == .review)
    #expect(state.receive(.back) == [.enter(section: 1), .show(.question(3))])
  }

  @Test("The review leads back to the question that was corrected, not to the last one")
  func backFromCorrection() throws {
    var state = try Self.pair().begin().state
    for answer in [Answer.unknown, .unknown, .unknown, .skipped] {
      _ = state.receive(.answer(answer))
    }
    #expect(state.place == .review)
    _ = state.receive(.correct(question: 1))
    _ = state.receive(.answer(.option(0)))
    #expect(state.place == .review)
    #expect(state.receive(.back) == [.enter(section: 0), .show(.question(1))])
  }

  @Test("Finishing from an early review goes to the first open question and counts them all")
  func finishEarly() throws {
    var state = try Self.pair().begin(from: [GivenAnswer(question: 1, answer: .skipped)]).state
    _ = state.receive(.review)
    #expect(
      state.receive(.finish) == [
        .tell(.openRemain(count: 3)), .enter(section: 0), .show(.question(0)),
      ])
    #expect(state.place == .question(0))
  }

  @Test("Starting over leaves nothing behind, also of what was set aside or only noted")
  func startOver() throws {
    let small = try SmallQuestionnaire.firm()
    var state = small.begin(from: [
      GivenAnswer(question: 0, answer: .number(6)),
      GivenAnswer(question: 3, answer: .option(1)),
      GivenAnswer(question: 6, answer: .absent, note: "later"),
    ]).state
    #expect(state.given[3]?.isAside == true)
    let effects = state.receive(.startOver)
    #expect(
      effects == [
        .remove(question: 0), .remove(question: 3), .remove(question: 6), .tell(.startedOver),
        .show(.question(0)),
      ])
    let fresh = small.begin().state
    #expect(state.given == fresh.given)
    #expect(state.answers == fresh.answers)
    #expect(state.sheet == fresh.sheet)
  }
}
