import Questionnaires
@testable import Reports
import Scoring
import Testing
import Text

@Suite("Answers in words")
struct AnswerWordsTests {
  @Test(
    "Every kind of answer is said as it was chosen",
    arguments: [
      ("cy_backups", .option(1), "A part, or old copies"),
      ("cy_backups", .unknown, "Don't know"), ("cy_backups", .skipped, "Left open"),
      ("cy_backups", .absent, "Left open"),
      ("customers", .options(0b11), "Private customers; Firms"),
      ("people", .number(1234), "1,234"), ("sk_everyday", .number(4), "4 of 6 (66%)"),
      ("sk_everyday", .percent(30), "30%"), ("cy_money_check", .option(0), "Not asked"),
    ] as [(String, Answer, String)])
  func words(_ id: String, _ answer: Answer, _ expected: String) throws {
    var firm = try Firm("bakery-puebla", form: "full", language: .english)
    firm.set(id, answer)
    let question = try #require(firm.scorer.questionnaire.question(id))
    let words = AnswerWords(
      firm.scorer.questionnaire, texts: firm.texts, language: firm.language)
    #expect(words.answer(to: question, answers: firm.answers, sheet: firm.sheet) == expected)
  }
}
