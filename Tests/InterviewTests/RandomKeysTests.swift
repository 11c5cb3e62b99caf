import Interview
import Questionnaires
import Scoring
import Terminal
import TestSupport
import Testing
import Text

@testable import Interview

@Suite("Whatever keys are pressed, screens and store stay whole")
struct RandomKeysTests {
  private static let keys: [Key] =
    [
      .enter, .enter, .enter, .up, .down, .down, .left, .right, .home, .end, .pageUp, .pageDown,
      .escape, .backspace, .delete, .tab, .function(1), .function(5), .insert, .unknown,
      .control("u"), .control("l"), .paste("1\n2\nq\n"), .paste("Größe ñ"),
    ] + "0123456789 abdefghjklnorstuwxñß?é".map(Key.character)

  private static let sizes = [(80, 24), (40, 15), (40, 12), (120, 40), (39, 11)].map {
    WindowSize(columns: $0, rows: $1)
  }

  @Test(
    "Frames fit, nothing counts that does not apply, and what is stored reloads to the same",
    arguments: 0..<6 as Range<UInt64>)
  func anyKeys(seed: UInt64) throws {
    let shipped = try ShippedQuestionnaire.load()
    let form = try shipped.form(seed.isMultiple(of: 2) ? "full" : "express")
    try press(shipped.scorer, form, shipped.bundle, seed, steps: 1500)
  }

  @Test("In a questionnaire with every kind of question", arguments: 0..<10 as Range<UInt64>)
  func anyKeysSmall(seed: UInt64) throws {
    let small = try SmallQuestionnaire.firm()
    try press(small.scorer, Form(index: 0), small.bundle, seed, steps: 1500)
  }

  private func press(
    _ scorer: Scorer, _ form: Form, _ bundle: QuestionnaireBundle, _ seed: UInt64, steps: Int
  ) throws {
    var random = SplitMix64(seed: seed)
    func begin(_ stored: [GivenAnswer]) -> ScreenPerson {
      ScreenPerson(
        scorer, form, bundle, .spanish, from: stored, offersEvidence: seed.isMultiple(of: 3))
    }
    var person = begin([])
    for _ in 0..<steps {
      person.size = Self.sizes.randomElement(using: &random) ?? .usual
      person.press(Self.keys.randomElement(using: &random) ?? .enter)
      let frame = person.frame
      #expect(frame.lines.count <= person.size.rows)
      #expect(frame.lines.allSatisfy { $0.displayWidth <= person.size.columns })
      let state = person.state
      if case .question(let question) = state.place { #expect(state.applies(question)) }
      for question in state.given.indices where !state.applies(question) {
        #expect(state.answers[question] == .absent)
      }
      #expect(person.store.stored == state.given.compactMap { $0 })
      if person.interview.hasEnded { person = begin(person.store.stored) }
    }
    let again = begin(person.store.stored)
    #expect(again.state.given == person.state.given)
    #expect(again.state.sheet == person.state.sheet)
  }
}
