import Interview
import Questionnaires
import Testing
import Text

@Suite("Every event does what is documented in every place, and nothing anywhere else")
struct EventTableTests {
  private static let people = GivenAnswer(question: 0, answer: .number(6))
  private static let staff = GivenAnswer(question: 1, answer: .number(4))
  private static let facts = GivenAnswer(question: 2, answer: .options(0b010))
  private static let trained = GivenAnswer(question: 4, answer: .number(3))
  private static let ways = GivenAnswer(question: 5, answer: .options(0b010))
  private static let remark = GivenAnswer(question: 6, answer: .skipped)

  /// Where an interview stands.
  private enum Standing: Sendable, CaseIterable {
    /// At the first question, nothing answered.
    case beginning
    /// Back at the second question, all before the fifth answered.
    case answered
    /// In the review, everything answered but the remark, which was skipped.
    case review
    /// In the review, the first three answered.
    case earlyReview
    case finished, left

    var state: InterviewState {
      get throws {
        let all = [people, staff, facts, trained, ways, remark]
        let stored: [GivenAnswer] =
          switch self {
          case .beginning: []
          case .answered, .earlyReview: Array(all.prefix(3))
          case .review, .finished, .left: all
          }
        var state = try SmallQuestionnaire.firm().begin(from: stored).state
        switch self {
        case .beginning, .review: break
        case .answered:
          _ = state.receive(.back)
          _ = state.receive(.back)
        case .earlyReview: _ = state.receive(.review)
        case .finished:
          _ = state.receive(.finish)
          _ = state.receive(.finish)
        case .left: _ = state.receive(.leave)
        }
        return state
      }
    }
  }

  private struct Case: Sendable, CustomTestStringConvertible {
    let standing: Standing
    let event: InterviewEvent
    let effects: [InterviewEffect]
    var testDescription: String { "\(standing), \(event)" }

    init(_ standing: Standing, _ event: InterviewEvent, _ effects: [InterviewEffect]) {
      self.standing = standing
      self.event = event
      self.effects = effects
    }
  }

  private static func noted(_ given: GivenAnswer, _ note: String) -> GivenAnswer {
    var given = given
    given.note = note
    return given
  }

  private static func marked(_ given: GivenAnswer) -> GivenAnswer {
    var given = given
    given.evidence = .shown
    return given
  }

  private static let noteAlone = noted(GivenAnswer(question: 0, answer: .absent), "x")
  private static let less = GivenAnswer(question: 1, answer: .number(2))

  private static let cases = [
    Case(
      .beginning, .answer(.number(6)),
      [.save(people), .tell(.saved(people)), .show(.question(1))]),
    Case(.beginning, .keep, []),
    Case(.beginning, .back, [.tell(.firstQuestion)]),
    Case(.beginning, .help, [.tell(.help(question: 0))]),
    Case(
      .beginning, .note("x"),
      [.save(noteAlone), .tell(.noted(noteAlone)), .show(.question(0))]),
    Case(.beginning, .note(nil), [.show(.question(0))]),
    Case(.beginning, .mark(.shown), [.tell(.nothingToMark)]),
    Case(.beginning, .go(section: 0), [.show(.question(0))]),
    // Counting out of all people applies only when there are any.
    Case(.beginning, .go(section: 1), [.enter(section: 1), .show(.question(5))]),
    Case(.beginning, .go(section: 2), []),
    Case(.beginning, .go(section: -1), []),
    Case(.beginning, .review, [.show(.review)]),
    Case(.beginning, .correct(question: 0), []),
    Case(.beginning, .nextOpen, []),
    Case(.beginning, .startOver, [.tell(.startedOver), .show(.question(0))]),
    Case(.beginning, .speak(.german), [.speak(.german), .show(.question(0))]),
    Case(.beginning, .finish, []),
    Case(.beginning, .leave, [.left]),

    Case(
      .answered, .answer(.number(2)),
      [.save(less), .tell(.saved(less)), .enter(section: 1), .show(.question(4))]),
    Case(
      .answered, .keep,
      [.tell(.kept(staff)), .enter(section: 1), .show(.question(4))]),
    Case(.answered, .back, [.show(.question(0))]),
    Case(.answered, .help, [.tell(.help(question: 1))]),
    Case(
      .answered, .note("x"),
      [
        .save(noted(staff, "x")), .tell(.noted(noted(staff, "x"))), .show(.question(1)),
      ]),
    Case(
      .answered, .mark(.shown),
      [.save(marked(staff)), .tell(.marked(marked(staff))), .show(.question(1))]),
    Case(.answered, .go(section: 0), [.show(.question(0))]),
    Case(.answered, .go(section: 1), [.enter(section: 1), .show(.question(4))]),
    Case(.answered, .review, [.show(.review)]),
    Case(.answered, .correct(question: 4), []),
    Case(.answered, .nextOpen, []),
    Case(
      .answered, .startOver,
      [
        .remove(question: 0), .remove(question: 1), .remove(question: 2), .tell(.startedOver),
        .show(.question(0)),
      ]),
    Case(.answered, .speak(.english), [.speak(.english), .show(.question(1))]),
    Case(.answered, .finish, []),
    Case(.answered, .leave, [.left]),

    Case(.review, .answer(.number(6)), []),
    Case(.review, .keep, []),
    Case(.review, .back, [.enter(section: 1), .show(.question(6))]),
    Case(.review, .help, [.tell(.help(question: nil))]),
    Case(.review, .note("x"), []),
    Case(.review, .mark(.shown), []),
    Case(.review, .go(section: 1), [.enter(section: 1), .show(.question(4))]),
    Case(.review, .review, []),
    Case(.review, .correct(question: 5), [.enter(section: 1), .show(.question(5))]),
    // The shop question does not apply.
    Case(.review, .correct(question: 3), []),
    Case(.review, .correct(question: 7), []),
    Case(.review, .nextOpen, [.enter(section: 1), .show(.question(6))]),
    Case(
      .review, .startOver,
      [
        .remove(question: 0), .remove(question: 1), .remove(question: 2), .remove(question: 4),
        .remove(question: 5), .remove(question: 6), .tell(.startedOver), .enter(section: 0),
        .show(.question(0)),
      ]),
    Case(.review, .speak(.spanish), [.speak(.spanish), .show(.review)]),
    Case(.review, .finish, [.tell(.skippedRemain(count: 1))]),
    Case(.review, .leave, [.left]),

    Case(
      .earlyReview, .finish,
      [.tell(.openRemain(count: 3)), .enter(section: 1), .show(.question(4))]),
    Case(.earlyReview, .nextOpen, [.enter(section: 1), .show(.question(4))]),
    Case(.earlyReview, .back, [.enter(section: 1), .show(.question(4))]),
    Case(.earlyReview, .correct(question: 1), [.enter(section: 0), .show(.question(1))]),
  ]

  @Test("What follows, in order: stored, told, shown", arguments: cases)
  private func effects(_ sample: Case) throws {
    var state = try sample.standing.state
    let before = state
    #expect(state.receive(sample.event) == sample.effects)
    if sample.effects.isEmpty {
      #expect(state.place == before.place)
      #expect(state.given == before.given)
      #expect(state.sheet == before.sheet)
    }
  }

  private static let events: [InterviewEvent] = [
    .answer(.number(6)), .keep, .back, .help, .note("x"), .note(nil), .mark(.shown),
    .go(section: 0), .review, .correct(question: 0), .nextOpen, .startOver, .speak(.german),
    .finish, .leave,
  ]

  @Test("Nothing happens any more after the end", arguments: events)
  private func afterTheEnd(_ event: InterviewEvent) throws {
    for standing in [Standing.finished, .left] {
      var state = try standing.state
      let given = state.given
      #expect(state.receive(event) == [])
      #expect(state.given == given)
      #expect(state.place == (standing == .left ? .left : .finished))
    }
  }

  @Test("Whatever happens, first comes what is stored, then what is told, then where one is")
  func order() throws {
    func rank(_ effect: InterviewEffect) -> Int {
      switch effect {
      case .save, .remove: 0
      case .speak: 1
      case .tell: 2
      case .enter: 3
      case .show, .finished, .left: 4
      }
    }
    for standing in Standing.allCases {
      for event in Self.events {
        var state = try standing.state
        let ranks = state.receive(event).map(rank)
        #expect(ranks == ranks.sorted())
      }
    }
  }
}
