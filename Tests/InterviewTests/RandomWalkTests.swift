import Interview
import Questionnaires
import Scoring
import TestSupport
import Testing
import Text

@Suite("Whatever a person does, the store and the interview agree")
struct RandomWalkTests {
  /// Which answers count, found the slow way: question by question, scoring only those before.
  private static func counting(_ state: InterviewState) -> [Answer] {
    let questions = state.questionnaire.questions
    var counted = Answers(for: state.questionnaire)
    for question in questions.indices {
      guard let given = state.given[question] else { continue }
      func limit(_ other: Int?) -> Int64 {
        guard let other, counted[other].isValue, counted[other].percentage == nil else {
          return .max
        }
        return counted[other].raw
      }
      if case .number(let range) = questions[question].kind, given.answer.isValue,
        given.answer.percentage == nil,
        given.answer.raw > min(limit(range.of), limit(range.notAbove))
      {
        continue
      }
      var trial = counted
      trial[question] = given.answer
      let reached = state.scorer.score(trial, form: state.form).states[question]
      if reached == .notAsked { continue }
      if reached == .skipped, given.answer != .skipped { continue }
      counted = trial
    }
    return counted.values
  }

  private static func check(_ state: InterviewState, _ store: MemoryStore) {
    let given = state.given.compactMap { $0 }
    #expect(store.stored == given)
    #expect(state.answers.values == counting(state))
    for answer in given {
      #expect(state.answers[answer.question] == (answer.isAside ? .absent : answer.answer))
    }
    #expect(state.sheet == state.scorer.score(state.answers, form: state.form))
    if state.place == .review || state.place == .finished { #expect(state.firstOpen == nil) }
    if case .question(let question) = state.place { #expect(state.applies(question)) }
  }

  private static func event(
    _ state: InterviewState, using random: inout SplitMix64
  ) -> InterviewEvent {
    let count = state.questionnaire.questions.count
    switch Int.random(in: 0..<20, using: &random) {
    case 0...11:
      guard let given = state.randomAnswer(using: &random) else {
        return .correct(question: Int.random(in: 0..<count, using: &random))
      }
      return .answer(given.answer, words: given.words)
    case 12...14: return .back
    case 15: return .keep
    case 16: return .help
    case 17: return .answer(Answer(raw: Int64.random(in: -3...70, using: &random)))
    case 18: return .answer(Answer(raw: Int64(bitPattern: random.next())), words: "")
    default: return .correct(question: Int.random(in: -2...count, using: &random))
    }
  }

  @Test("In a small questionnaire with every kind of question", arguments: 0..<60 as Range<UInt64>)
  func small(seed: UInt64) throws {
    let small = try SmallQuestionnaire.firm()
    try walk(small.scorer, Form(index: 0), small.transcript(.german, width: 40), seed, steps: 300)
  }

  @Test("In the shipped questionnaire", arguments: 0..<8 as Range<UInt64>)
  func shipped(seed: UInt64) throws {
    let shipped = try ShippedQuestionnaire.load()
    let form = try shipped.form(seed.isMultiple(of: 2) ? "full" : "express")
    try walk(shipped.scorer, form, shipped.transcript(.spanish), seed, steps: 250)
  }

  private func walk(
    _ scorer: Scorer, _ form: Form, _ transcript: Transcript, _ seed: UInt64, steps: Int
  ) throws {
    var random = SplitMix64(seed: seed)
    var (state, effects) = InterviewState.begin(scorer, form: form)
    var store = MemoryStore()
    store.carryOut(effects)
    for _ in 0..<steps {
      effects = state.receive(Self.event(state, using: &random))
      store.carryOut(effects)
      Self.check(state, store)
      for line in transcript.lines(for: effects, in: state) {
        #expect(line.displayWidth <= transcript.width)
      }
    }
    // Taken up again from the store, the interview is the same and has nothing to put right.
    let again = InterviewState.begin(scorer, form: form, from: store.stored.reversed())
    #expect(again.state.given == state.given)
    #expect(again.state.answers == state.answers)
    #expect(again.state.sheet == state.sheet)
    #expect(again.state.place == (state.firstOpen.map(Place.question) ?? .review))
    #expect(!again.effects.contains { if case .save = $0 { true } else { false } })
  }

  @Test("No line typed is ever a crash, and every problem is told", arguments: Language.allCases)
  func anyLine(language: Language) throws {
    let small = try SmallQuestionnaire.firm()
    var random = SplitMix64(seed: 7)
    let pieces = [
      "1", "2", "3", " ", ",", "-", "n", "s", "d", "w", "?", "b", "f", "\u{1B}[A", "é", "\u{301}",
      "9223372036854775808", "\0", "👩‍🔧", ".", "000",
    ]
    var store = MemoryStore()
    var (interview, turn) = LineInterview.begin(
      small.scorer, form: Form(index: 0), small.transcript(language))
    store.carryOut(turn.effects)
    for _ in 0..<3000 {
      let line = (0..<Int.random(in: 0...3, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined()
      turn = interview.take(line)
      store.carryOut(turn.effects)
      #expect(!turn.lines.isEmpty)
      #expect(turn.lines.allSatisfy { !$0.rendered(as: .plain).utf8.contains(0x1B) })
      Self.check(interview.state, store)
      if interview.hasEnded {
        (interview, turn) = LineInterview.begin(
          small.scorer, form: Form(index: 0), small.transcript(language))
        store = MemoryStore()
        store.carryOut(turn.effects)
      }
    }
  }
}
