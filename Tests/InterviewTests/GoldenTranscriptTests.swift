import Interview
import Questionnaires
import Testing
import Text

@Suite("An express interview in plain mode reads as recorded")
struct GoldenTranscriptTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let firm: String
    let language: Language
    var testDescription: String { "\(firm) in \(language.tag)" }
  }

  private static let cases = [
    Case(firm: "bakery-puebla", language: .spanish),
    Case(firm: "machine-shop-ulm", language: .german),
    Case(firm: "barber-merida", language: .english),
  ]

  @Test("Transcript of a whole interview", arguments: cases)
  private func transcript(_ sample: Case) throws {
    let shipped = try ShippedQuestionnaire.load()
    let answers = try shipped.sample(sample.firm)
    let transcript = shipped.transcript(sample.language)
    var (interview, turn) = LineInterview.begin(
      shipped.scorer, form: try shipped.form("express"), transcript)
    var text = ""
    var questions = 0
    while true {
      for line in turn.lines {
        #expect(line.displayWidth <= 78)
        text += line.rendered(as: .plain) + "\n"
      }
      if interview.hasEnded { break }
      let typed: String
      if case .question(let question) = interview.state.place {
        questions += 1
        typed = try #require(
          interview.state.line(
            giving: answers[question] ?? .unknown, in: sample.language))
      } else {
        typed = "f"
      }
      text += interview.prompt.rendered(as: .plain) + " " + typed + "\n"
      turn = interview.take(typed)
      try #require(questions < 100)
    }
    #expect(interview.state.place == .finished)
    #expect(!text.utf8.contains(0x1B))
    try expectGolden(text, "express-\(sample.firm).\(sample.language.tag).txt")
  }
}
