import Comparing
import Questionnaires
import Testing

@Suite("The notes of a comparison")
struct NoteTests {
  private func notes(
    _ firms: [Trial.Firm], isSynthetic: Bool = false, notPooled: [Comparison.NotPooled] = []
  ) throws -> [Note] {
    try Trial.comparison(
      firms, try Trial.questionnaire(), isSynthetic: isSynthetic, notPooled: notPooled
    ).notes
  }

  @Test(
    "say of every unreleased comparison that it is internal, and of synthetic ones what they are")
  func internalFigures() throws {
    let firms = (0..<8).map { Trial.Firm.scored($0, country: $0 % 2) }
    #expect(try notes(firms).first == .notReleased)
    #expect(Array(try notes(firms, isSynthetic: true).prefix(2)) == [.notReleased, .synthetic])
  }

  @Test("name the only country, and say when there is none")
  func countries() throws {
    let firms = (0..<4).map { Trial.Firm.scored($0, country: 1) }
    #expect(try notes(firms).contains(.onlyOneCountry("DE")))
    #expect(try notes([]) == [.notReleased, .noEnterprise])
  }

  @Test("warn of one or two final scores, by measure and country")
  func few() throws {
    let firms = (0..<5).map { Trial.Firm.scored($0, country: 0) } + [.scored(1, country: 1)]
    let found = try notes(firms)
    #expect(found.contains(.few(country: "DE", measure: "overall", n: 1)))
    #expect(found.contains(.noSpread(country: "DE", measure: "domain:cyber")))
    #expect(!found.contains { $0.text.contains("MX") && $0.code == "few" })
  }

  @Test("name who was left out because of another version")
  func notPooled() throws {
    let left = Comparison.NotPooled(version: try #require(Version("1.1.0")), enterprises: 7)
    #expect(try notes([], notPooled: [left]).contains(.notPooled(left)))
    #expect(Note.notPooled(left).text.hasPrefix("7 of version 1.1.0 left out"))
  }
}
