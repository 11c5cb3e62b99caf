import Interview
import Questionnaires
import Scoring
import Terminal
import TestSupport
import Testing
import Text

@Suite("Full screens and plain lines ask the same")
struct ModesAgreeTests {
  @Test(
    "The same answers meet the same questions in the same order", arguments: 0..<24 as Range<UInt64>
  )
  func shipped(seed: UInt64) throws {
    let shipped = try ShippedQuestionnaire.load()
    let form = try shipped.form(seed.isMultiple(of: 2) ? "full" : "express")
    let languages: [Language] = [.english, .spanish, .german]
    try compare(
      shipped.scorer, form, shipped.bundle, languages[Int(seed % 3)], seed: seed)
  }

  @Test("And so they do in a questionnaire with every kind", arguments: 0..<40 as Range<UInt64>)
  func small(seed: UInt64) throws {
    let small = try SmallQuestionnaire.firm()
    try compare(small.scorer, Form(index: 0), small.bundle, .english, seed: seed)
  }

  private func compare(
    _ scorer: Scorer, _ form: Form, _ bundle: QuestionnaireBundle, _ language: Language,
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    var person = ScreenPerson(scorer, form, bundle, language)
    let transcript = Transcript(
      bundle: bundle, language: language, width: 78, resumeCommand: "readiness")
    var (lines, turn) = LineInterview.begin(scorer, form: form, transcript)
    var store = MemoryStore()
    store.carryOut(turn.effects)
    var asked = 0
    while true {
      try person.readOn()
      #expect(person.state.place == lines.state.place)
      guard case .question = person.state.place, person.isAtQuestion else { break }
      guard let given = person.state.randomAnswer(using: &random),
        given.answer.percentage == nil
      else { continue }
      if Int.random(in: 0..<8, using: &random) == 0 {
        person.press(.left)
        turn = lines.receive(.back)
      } else {
        try person.give(given.answer, words: given.words)
        let typed = lines.state.line(giving: given.answer, in: language) ?? given.words ?? ""
        turn = lines.take(typed)
      }
      store.carryOut(turn.effects)
      #expect(person.state.given == lines.state.given)
      asked += 1
      try #require(asked < 2000)
    }
    #expect(person.state.place == .review)
    #expect(person.store == store)
    #expect(person.state.sheet == lines.state.sheet)
  }
}
