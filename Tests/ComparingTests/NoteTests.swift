import Comparing
import Questionnaires
import Scoring
import Testing

@Suite("The notes of a comparison")
struct NoteTests {
  private func notes(
    _ firms: [(country: Int, share: Int64?)], isSynthetic: Bool = false,
    notPooled: [Comparison.NotPooled] = []
  ) throws -> [Note] {
    let questionnaire = try Trial.questionnaire()
    let sheets = firms.map {
      Trial.sheet(
        questionnaire, country: $0.country, people: 5, share: $0.share, more: $0.share, costs: 1)
    }
    return Trial.comparison(
      sheets, questionnaire, isSynthetic: isSynthetic, notPooled: notPooled
    ).notes
  }

  @Test("say of every unreleased comparison that it is internal")
  func internalFigures() throws {
    let firms = [0, 1].flatMap { country in (1...3).map { (country, Int64?.some($0)) } }
    #expect(try notes(firms) == [.notReleased])
    #expect(try notes(firms, isSynthetic: true) == [.notReleased, .synthetic])
  }

  @Test("name the only country, and say when there is none")
  func countries() throws {
    #expect(try notes((1...3).map { (1, $0) }) == [.notReleased, .onlyOneCountry("DE")])
    #expect(try notes([]) == [.notReleased, .noEnterprise])
  }

  @Test("warn of one or two final scores, by measure and country")
  func few() throws {
    let firms: [(Int, Int64?)] = [(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, nil)]
    #expect(
      try notes(firms) == [
        .notReleased, .few(country: "DE", measure: "overall", n: 2),
        .few(country: "DE", measure: "domain:cyber", n: 2),
      ])
  }

  @Test("explain each figure that is not defined")
  func undefined() throws {
    let firms: [(Int, Int64?)] = [(0, 1), (0, nil), (0, nil), (1, nil), (1, nil), (1, nil)]
    #expect(
      try notes(firms) == [
        .notReleased, .few(country: "MX", measure: "overall", n: 1),
        .noSpread(country: "MX", measure: "overall"),
        .noScore(country: "DE", measure: "overall"),
        .few(country: "MX", measure: "domain:cyber", n: 1),
        .noSpread(country: "MX", measure: "domain:cyber"),
        .noScore(country: "DE", measure: "domain:cyber"),
      ])
  }

  @Test("count the enterprises of versions whose scores cannot be pooled")
  func versions() throws {
    let left = Comparison.NotPooled(version: Version(0, 9, 0), enterprises: 4)
    #expect(try notes([], notPooled: [left]) == [.notReleased, .notPooled(left), .noEnterprise])
    #expect(
      Note.notPooled(left).text
        == "4 of version 0.9.0 left out: its scores cannot be pooled with these; rescore them first."
    )
  }

  @Test("say below three that the figures are not to be published")
  func text() {
    let note = Note.few(country: "DE", measure: "overall", n: 2)
    #expect(note.code == "few")
    #expect(
      note.text == "DE, overall: 2 with a final score, fewer than 3; internal, do not publish.")
  }
}
