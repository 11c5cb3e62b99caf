import Testing

@testable import Shipped

@Suite("Shipped questionnaires")
struct ShippedQuestionnaireTests {
  @Test("each released version is found with its own catalogues, after the current one")
  func versions() {
    let found = ShippedQuestionnaire.all(among: [
      "a/locales/en.json", "a/profiles/small.json", "a/questionnaire.json",
      "a/versions/1.0.0/locales/de-DE.json",
      "a/versions/1.0.0/locales/en.json", "a/versions/1.0.0/questionnaire.json",
      "b/questionnaire.json",
    ])
    #expect(found.map(\.id) == ["a", "a", "b"])
    #expect(found.map(\.version) == [nil, "1.0.0", nil])
    #expect(
      found.map(\.path) == [
        "a/questionnaire.json", "a/versions/1.0.0/questionnaire.json", "b/questionnaire.json",
      ])
    #expect(
      found.map(\.catalogues) == [
        ["a/locales/en.json"],
        ["a/versions/1.0.0/locales/de-DE.json", "a/versions/1.0.0/locales/en.json"], [],
      ])
    #expect(found.map(\.profiles) == [["a/profiles/small.json"], [], []])
  }

  @Test(
    "a questionnaire.json in any other place is no questionnaire",
    arguments: [
      "questionnaire.json", "a/b/questionnaire.json", "a/other/1.0.0/questionnaire.json",
      "a/versions/1.0.0/b/questionnaire.json", "a/questionnaire.json/b", "a/old-questionnaire.json",
    ])
  func otherPlaces(_ path: String) {
    #expect(ShippedQuestionnaire.all(among: [path]).isEmpty)
  }
}
