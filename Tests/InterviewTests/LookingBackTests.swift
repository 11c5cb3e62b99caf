import Interview
import Questionnaires
import Testing
import Text

@Suite("Looking back over all answers in plain lines")
struct LookingBackTests {
  private static func review() throws -> LineInterview {
    let small = try SmallQuestionnaire.firm()
    var (interview, _) = LineInterview.begin(
      small.scorer, form: Form(index: 0),
      from: [
        GivenAnswer(question: 0, answer: .number(3)),
        GivenAnswer(question: 3, answer: .option(1)),
      ], small.transcript())
    _ = interview.lookBack()
    return interview
  }

  @Test("Back leads out of the review with which a correction began, and changes nothing")
  func out() throws {
    var interview = try Self.review()
    #expect(interview.state.place == .review)
    let turn = interview.take("b")
    #expect(interview.turnedBack && interview.hasEnded)
    #expect(turn.effects == [.left] && turn.lines.isEmpty)
  }

  @Test("Back leads to the question from which one came to the review")
  func question() throws {
    var interview = try Self.review()
    _ = interview.take("1")
    #expect(interview.state.place == .question(0))
    _ = interview.take("r")
    #expect(interview.state.place == .review)
    _ = interview.take("b")
    #expect(interview.state.place == .question(0) && !interview.turnedBack)
  }
}
