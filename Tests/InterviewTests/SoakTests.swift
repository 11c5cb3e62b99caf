import FoundationEssentials
@testable import Interview
import Questionnaires
import Scoring
import TestSupport
import Testing
import Text

@Suite("Through very many events nothing is ever lost, doubled or counted wrongly")
struct SoakTests {
  /// Over all walks together.
  private static let events = Soak.count(50_000, full: 1_000_000)

  private enum World: CaseIterable, Sendable {
    case small, express, full

    /// The share of the events, in percent: scoring takes longer where there is more to score.
    var share: Int {
      switch self {
      case .small: 60
      case .express, .full: 20
      }
    }

    func conversation() throws -> (scorer: Scorer, form: Form, transcript: Transcript) {
      if self == .small {
        let small = try SmallQuestionnaire.firm()
        return (small.scorer, Form(index: 0), small.transcript(.german, width: 40))
      }
      let shipped = try ShippedQuestionnaire.load()
      let form = try shipped.form(self == .full ? "full" : "express")
      return (shipped.scorer, form, shipped.transcript(.spanish))
    }
  }

  @Test("Random events", arguments: World.allCases)
  private func walk(_ world: World) throws {
    let (scorer, form, transcript) = try world.conversation()
    var random = SplitMix64(seed: UInt64(world.share) + (world == .full ? 1 : 0))
    var store = MemoryStore()
    var earlier: [GivenAnswer] = []
    var interviews = 0
    var (state, effects) = InterviewState.begin(scorer, form: form)
    store.carryOut(effects)
    for step in 0..<(Self.events * world.share / 100) {
      let before = state
      let event = state.randomEvent(using: &random)
      effects = state.receive(event)
      store.carryOut(effects)
      let problem =
        step.isMultiple(of: 50)
        ? state.disagreement(with: store) : state.slightDisagreement(with: store)
      try #require(problem == nil, "after \(event) at step \(step)")
      try #require(Self.broken(event, before, state, effects) == nil, "at step \(step)")
      if step.isMultiple(of: 20) {
        let lines = transcript.lines(for: effects, in: state)
        try #require(lines.allSatisfy { $0.displayWidth <= transcript.width })
      }
      guard state.hasEnded || step.isMultiple(of: 500) else { continue }
      // Taken up again, it is the same and has nothing to put right.
      let again = InterviewState.begin(
        scorer, form: form, from: store.stored.shuffled(using: &random), earlier: earlier)
      try #require(again.state.given == state.given)
      try #require(again.state.answers == state.answers)
      try #require(again.state.sheet == state.sheet)
      try #require(again.state.place == (state.firstOpen.map(Place.question) ?? .review))
      try #require(
        again.effects.allSatisfy { effect in
          switch effect {
          case .enter, .show: true
          default: false
          }
        })
      state = again.state
      if store.isFinished {
        interviews += 1
        earlier = store.stored
        store = MemoryStore()
        (state, effects) = InterviewState.begin(scorer, form: form, earlier: earlier)
        store.carryOut(effects)
      }
    }
    // A walk that never came to an end would have tested no second interview.
    #expect(interviews > 0)
  }

  /// What an event did that it must not do; `nil` = nothing.
  private static func broken(
    _ event: InterviewEvent, _ before: InterviewState, _ after: InterviewState,
    _ effects: [InterviewEffect]
  ) -> String? {
    switch event {
    case .back, .keep, .help, .go, .review, .correct, .nextOpen, .speak, .finish, .leave:
      if after.given != before.given || after.sheet != before.sheet {
        return "\(event) changed an answer"
      }
    case .note, .mark:
      if after.answers != before.answers || after.sheet != before.sheet {
        return "\(event) changed what counts"
      }
    case .answer:
      if after.place == .review, after.firstOpen != nil, before.place != .review {
        return "the review came while questions were open"
      }
    case .startOver:
      if before.hasEnded == false, after.given.contains(where: { $0 != nil }) {
        return "something was left behind"
      }
    }
    if case .back = event, case .question(let left) = before.place,
      case .question(let reached) = after.place, effects != [.tell(.firstQuestion)]
    {
      if reached >= left { return "back went on" }
      if before.applicable.contains(where: { reached < $0 && $0 < left }) {
        return "back left out a question"
      }
      if after.prompt?.current?.answer != before.given[reached]?.answer,
        before.given[reached]?.isAside != true, before.answers[reached] != .absent
      {
        return "back lost the answer"
      }
    }
    if effects.isEmpty, after.place != before.place { return "it moved in silence" }
    return nil
  }
}
