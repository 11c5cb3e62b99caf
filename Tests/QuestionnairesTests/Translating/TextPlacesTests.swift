import Testing

@testable import Questionnaires

@Suite("Where texts are shown, for translators")
struct TextPlacesTests {
  private static func places(_ more: (String, String)...) throws -> TextPlaces {
    let texts = Dictionary(Stall.english + more, uniquingKeysWith: { $1 })
    return TextPlaces(
      try Stall.questionnaire(), source: Catalogue(locale: "en", texts: texts))
  }

  @Test(
    "each kind of text is explained in the words of the source",
    arguments: [
      ("section.data", "heading above the next questions"), ("question.land", "question 1 of 2"),
      ("question.land.help", "help for \"Where?\""), ("option.land.MX", "answer to \"Where?\""),
      ("domain.safety", "name of a domain"), ("level.high", "name of level 2 of 2"),
      ("meaning.safety.low", "what \"Low\" means in \"Safety\""),
      ("meaning.overall.high", "what \"High\" means overall"),
      ("gate.g", "why \"Safety\" is at most \"Low\""),
      ("action.a.title", "recommendation for \"Safety\""),
      ("action.a.first", "first step of \"Copy it\", at most 30 minutes"),
      ("action.a.next", "next step of \"Copy it\""),
      ("action.a.done", "how to know that \"Copy it\" is done"),
      ("resource.r.name", "name of a helping address in DE"),
      ("resource.r.offer", "what \"Helpdesk\" offers"),
      ("intro.anything", "shown before the first question"),
    ])
  func words(key: String, words: String) throws {
    #expect(try Self.places().words(for: TextKey(key)) == words)
  }

  @Test("a variant says for whom it is, a placeholder that it stays")
  func additions() throws {
    let places = try Self.places(
      ("question.copies", "Do you copy {what} of {who}, {what}?"), ("level.low@MX@solo", "{n}"))
    #expect(
      places.words(for: TextKey("question.copies"))
        == "question 2 of 2; keep {what}; keep {who}")
    #expect(
      places.words(for: TextKey("level.low@MX@solo"))
        == "name of level 1 of 2; only in Mexico; only where one person works; keep {n}")
  }

  @Test("questions come with their help and answers, then what the result says")
  func order() throws {
    #expect(
      try Self.places().keys.prefix(10) == [
        "section.about", "question.land", "question.land.help", "option.land.MX", "option.land.DE",
        "section.data", "question.copies", "question.copies.help", "option.copies.no",
        "option.copies.yes",
      ])
  }

  @Test("every text of the shipped questionnaire has its place")
  func shipped() throws {
    let source = try #require(CatalogueFile(try Files.catalogues()[1].bytes))
    let sheet = CatalogueSheet(
      of: try questionnaire(String(decoding: try Files.logic(), as: UTF8.self)), source: source,
      target: source)
    #expect(sheet.rows.count == source.entries.count)
    #expect(sheet.rows.filter(\.context.isEmpty).map(\.key) == [])
  }
}
