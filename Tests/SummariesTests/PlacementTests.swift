import Questionnaires
import Scoring
import Summaries
import Testing

@Suite("The cell of an enterprise")
struct PlacementTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let country: String
    let people: Int64?
    let employees: Int64?
    let sector: String?
    let expected: Placement

    var testDescription: String {
      "\(country), \(people.map(String.init) ?? "?") people, "
        + "\(employees.map(String.init) ?? "?") employees, \(sector ?? "?")"
    }
  }

  static func cell(_ country: String, _ size: String, _ sector: String) -> Placement {
    .cell(CellKey(country: country, size: size, sector: sector))
  }

  static let cases = [
    Case(
      country: "MX", people: 10, employees: 3, sector: "trade", expected: cell("MX", "micro", "T")),
    Case(
      country: "MX", people: 11, employees: 3, sector: "trade", expected: cell("MX", "small", "T")),
    Case(
      country: "MX", people: 50, employees: 50, sector: "making",
      expected: cell("MX", "small", "M")),
    Case(
      country: "MX", people: 51, employees: 3, sector: "making", expected: .leftOut(.outOfScope)),
    Case(
      country: "MX", people: 0, employees: 0, sector: "cars", expected: cell("MX", "micro", "T")),
    Case(
      country: "DE", people: 60, employees: 9, sector: "cars", expected: cell("DE", "micro", "T")),
    Case(
      country: "DE", people: 60, employees: 10, sector: "cars", expected: cell("DE", "small", "T")),
    Case(
      country: "DE", people: 60, employees: 0, sector: "cars", expected: cell("DE", "micro", "T")),
    Case(country: "DE", people: 60, employees: 50, sector: "cars", expected: .leftOut(.outOfScope)),
    Case(
      country: "MX", people: 3, employees: nil, sector: "trade", expected: cell("MX", "micro", "T")),
    Case(country: "DE", people: 3, employees: nil, sector: "trade", expected: .leftOut(.noCell)),
    Case(country: "MX", people: nil, employees: 2, sector: "trade", expected: .leftOut(.noCell)),
    Case(country: "MX", people: 3, employees: 3, sector: nil, expected: .leftOut(.noCell)),
    Case(country: "MX", people: 999, employees: 3, sector: nil, expected: .leftOut(.outOfScope)),
    Case(country: "AT", people: 3, employees: 3, sector: "trade", expected: .leftOut(.outOfScope)),
    Case(country: "?", people: 3, employees: 3, sector: "trade", expected: .leftOut(.noCell)),
  ]

  @Test("follows from country, its own head count and the sector", arguments: cases)
  func placed(_ given: Case) throws {
    let questionnaire = try Trial.questionnaire()
    var answers = Answers(for: questionnaire)
    answers[0] = questionnaire.questions[0].option(given.country).map(Answer.option) ?? .unknown
    answers[1] = given.people.map(Answer.number) ?? .absent
    answers[2] = given.employees.map(Answer.number) ?? .absent
    answers[3] =
      given.sector.flatMap(questionnaire.questions[3].option).map(Answer.option)
      ?? .skipped
    for form in questionnaire.allForms {
      let sheet = Scorer(questionnaire).score(answers, form: form)
      #expect(questionnaire.cell(of: sheet) == given.expected)
    }
  }

  @Test("sorts by country, then size, then sector")
  func order() {
    let keys = [
      CellKey(country: "DE", size: "micro", sector: "T"),
      CellKey(country: "DE", size: "small", sector: "M"),
      CellKey(country: "MX", size: "micro", sector: "M"),
      CellKey(country: "MX", size: "micro", sector: "S1"),
    ]
    #expect(keys.reversed().sorted() == keys)
  }
}
