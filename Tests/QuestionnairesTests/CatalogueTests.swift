import JSON
import Testing

@testable import Questionnaires

@Suite("Catalogues")
struct CatalogueTests {
  /// Two countries, a text with a help, one locale besides the source.
  static let logic = Sample(replacing: [
    "locales": #"["en","de-DE"]"#, "strata": #"{"country":"land"}"#, "domains": "[]",
    "questions": #"""
    [{"id":"land","section":"s","kind":"single","options":[{"code":"MX"},{"code":"DE"}]}]
    """#,
  ]).json.replacing("\"domains\":[]", with: #""domains":[{"id":"d","role":"context","series":1}]"#)

  private static let base: [(String, String)] = [
    ("question.land", "Where?"), ("option.land.MX", "Mexico"), ("option.land.DE", "Germany"),
    ("section.s", "About"), ("domain.d", "Setting"), ("level.low", "Low"), ("level.high", "High"),
  ]

  private static let german = base.map { ($0.0, "\($0.1) (de)", $0.1.sourceHash) }

  private func file(_ locale: String, _ entries: [String], questionnaire: String = "sample")
    -> String
  {
    #"""
    {"format":"readiness-catalogue/1","questionnaire":"\#(questionnaire)","locale":"\#(locale)",
    "texts":{
    \#(entries.joined(separator: ",\n"))}}
    """#
  }

  private func source(_ more: String...) -> String {
    file("en", Self.base.map { #""\#($0.0)":{"text":"\#($0.1)"}"# } + more)
  }

  private func translation(without: Set<String> = [], _ more: String...) -> String {
    file(
      "de-DE",
      Self.german.filter { !without.contains($0.0) }
        .map { #""\#($0.0)":{"text":"\#($0.1)","of":"\#($0.2)"}"# } + more)
  }

  /// Findings of the marked files; places are checked against the marks, in the order of the files.
  private func findings(_ marked: String...) throws -> [Finding] {
    let files = marked.map(Marked.init)
    let result = CatalogueCompiler.compile(
      files.enumerated().map { index, file in
        .init(path: "\(index)", document: JSONDocument.read(file.text))
      }, of: try questionnaire(Self.logic))
    let places = files.enumerated().flatMap { index, file in
      file.places.map { "\(index):\($0.line):\($0.column)" }
    }
    let found = result.findings.map { "\($0.path):\($0.position.line):\($0.position.column)" }
    #expect(found == places, "\(result.findings.map(\.description).joined(separator: "\n"))")
    return result.findings
  }

  private func entry(_ key: String, _ text: String, of source: String? = nil) -> String {
    #""\#(key)":{"text":"\#(text)"\#(source.map { #","of":"\#($0.sourceHash)""# } ?? "")}"#
  }

  @Test("complete catalogues have no finding, and every text is found")
  func complete() throws {
    #expect(try findings(source(), translation()).isEmpty)
    let bundle = QuestionnaireBundle.compile(
      Array(Self.logic.utf8), path: "q.json",
      catalogues: [
        ("de.json", Array(translation().utf8)), ("en.json", Array(source().utf8)),
      ])
    #expect(bundle.findings.isEmpty)
    let whole = try #require(bundle.bundle)
    #expect(whole.catalogues.map(\.locale) == ["en", "de-DE"])
    #expect(whole.texts(locale: "de-DE")["level.low"] == "Low (de)")
    #expect(whole.texts(locale: "de-AT")["level.low"] == "Low (de)")
    #expect(whole.texts(locale: "fr-FR")["level.low"] == "Low")
    #expect(whole.texts(locale: "de-DE")["level.none"] == "level.none")
    #expect(whole.texts(locale: "de-DE").find("level.none") == nil)
  }

  @Test("the most specific variant is chosen: country and solo, country, solo, base")
  func variantOrder() throws {
    let variants = [
      entry("intro.x", "base"), entry("intro.x@solo", "solo"), entry("intro.x@MX", "MX"),
      entry("intro.x@solo@MX", "MX solo"), entry("intro.y", "base"), entry("intro.y@solo", "solo"),
      entry("intro.y@DE", "DE"), entry("intro.z@DE@solo", "DE solo"),
    ]
    let document = JSONDocument.read(file("en", variants))
    let result = CatalogueCompiler.compile(
      [.init(path: "en", document: document)], of: try questionnaire(Self.logic))
    let catalogue = try #require(result.catalogues.first)
    let texts = { (country: String?, isSolo: Bool) in
      ["intro.x", "intro.y", "intro.z"].map {
        catalogue.text($0, for: Audience(country: country, isSolo: isSolo))
      }
    }
    #expect(texts(nil, false) == ["base", "base", nil])
    #expect(texts(nil, true) == ["solo", "solo", nil])
    #expect(texts("MX", false) == ["MX", "base", nil])
    #expect(texts("MX", true) == ["MX solo", "solo", nil])
    #expect(texts("DE", false) == ["base", "DE", nil])
    #expect(texts("DE", true) == ["solo", "DE", "DE solo"])
  }

  @Test("a text missing in the source or the translation is reported once, where the texts begin")
  func missing() throws {
    let marked = translation(without: ["level.low"]).replacing("\"texts\":{", with: "\"texts\":⟦{")
    let found = try findings(source(), marked)
    #expect(found.map(\.problem) == [.textMissing(key: "level.low", locale: "de-DE")])
    #expect(found[0].problem.sentence == #"the text "level.low" is missing in de-DE"#)
    #expect(found[0].severity == .warning && found[0].pointer == "/texts")
  }

  @Test("an optional text and each variant is missing where only one side has it")
  func sides() throws {
    let help = entry("question.land.help", "Look outside")
    let solo = entry("level.low@solo", "You")
    let found = try findings(
      source(help, solo), translation().replacing("\"texts\":{", with: "\"texts\":⟦⟦{"))
    #expect(
      found.map(\.problem) == [
        .textMissing(key: "question.land.help", locale: "de-DE"),
        .variantMissing(key: "level.low@solo", locale: "de-DE"),
      ])
    let other = try findings(source(), translation("⟦" + help, "⟦" + solo))
    #expect(
      other.map(\.problem) == [
        .textMissing(key: "question.land.help", locale: "en"),
        .variantWithoutSource(key: "level.low@solo", locale: "en"),
      ])
  }

  @Test("variants in another order are the same variants")
  func orderOfVariants() throws {
    #expect(
      try findings(
        source(entry("level.low@MX@solo", "You")),
        translation(entry("level.low@solo@MX", "Du", of: "You"))
      ).isEmpty)
    let found = try findings(
      source(entry("level.low@MX@solo", "You"), "⟦" + entry("level.low@solo@MX", "You")),
      translation(entry("level.low@solo@MX", "Du", of: "You")))
    #expect(found.map(\.problem) == [.duplicateEntry("level.low@MX@solo", key: "texts")])
  }

  @Test("variants that do not exist or never hold together are reported")
  func impossibleVariants() throws {
    let found = try findings(
      source(
        "⟦" + entry("level.low@FR", "x"), "⟦" + entry("level.low@MX@DE", "x"),
        "⟦" + entry("level.low@solo@solo", "x"), "⟦" + entry("level.low@", "x")))
    #expect(
      found.map(\.problem) == [
        .variantUnknown("FR", key: "level.low", known: ["MX", "DE", "solo"]),
        .variantsContradict(key: "level.low@MX@DE"),
        .variantsContradict(key: "level.low@solo@solo"),
        .variantUnknown("", key: "level.low", known: ["MX", "DE", "solo"]),
      ])
    #expect(
      found[0].problem.sentence == #"unknown variant "@FR" of "level.low"; known: @MX, @DE, @solo"#)
  }

  @Test("a translation of a changed source is stale, one without a source is asked for it")
  func stale() throws {
    let found = try findings(
      source(),
      translation(
        without: ["level.low", "level.high"], "⟦" + entry("level.low", "Neu", of: "Lower"),
        "⟦" + entry("level.high", "Hoch")))
    #expect(
      found.map(\.problem) == [.textStale(key: "level.low"), .sourceHashMissing(key: "level.high")])
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test("a text that belongs to nothing is reported with the likely key, in its own file only")
  func unused() throws {
    let found = try findings(source("⟦" + entry("option.land.MY", "Malaysia")), translation())
    #expect(found.map(\.problem.code) == ["T011"])
    #expect(
      found[0].problem.sentence
        == #"the text "option.land.MY" belongs to nothing in the questionnaire; did you mean "option.land.MX"?"#
    )
  }

  @Test("placeholders must be the source's, in any order, as often")
  func placeholders() throws {
    let pair = { (german: String) in
      try findings(
        source(entry("intro.n", "{n} of {all}, {n}")),
        translation(german.replacing("§", with: "{n} of {all}, {n}".sourceHash)))
    }
    #expect(try pair(#""intro.n":{"text":"{n}, {all} und {n}","of":"§"}"#).isEmpty)
    for text in ["{n} und {all}", "{n} {n} {al}", "nichts", "{n} {n} {all} {all}", "{n} {n} {all"] {
      let found = try pair(#"⟦"intro.n":{"text":"\#(text)","of":"§"}"#)
      #expect(
        found.map(\.problem) == [
          .placeholdersDiffer(key: "intro.n", expected: ["all", "n", "n"])
        ])
    }
  }

  @Test("a catalogue of something else is not used")
  func others() throws {
    let other = try findings(
      source(),
      file("de-DE", ["⟦"]).replacing("⟦", with: "")
        .replacing("\"sample\"", with: "⟦\"sampel\"").replacing(
          "\"texts\":{", with: "\"texts\":⟦⟦⟦⟦⟦⟦⟦{"))
    #expect(other[0].problem == .catalogueOfOther("sampel", expected: "sample"))
    #expect(other.dropFirst().allSatisfy { $0.problem.code == "T010" })
    let locale = try findings(
      source(), translation().replacing("\"de-DE\"", with: "⟦\"de-AT\""))
    #expect(locale.map(\.problem) == [.catalogueLocale("de-AT", expected: ["en", "de-DE"])])
    let twice = try findings(
      source(), translation(), translation().replacing("\"de-DE\"", with: "⟦\"de-DE\""))
    #expect(twice.map(\.problem) == [.catalogueTwice(locale: "de-DE")])
    let format = try findings(
      source(),
      translation().replacing(
        "\"readiness-catalogue/1\"", with: "⟦\"readiness-catalogue/2\""))
    #expect(format.map(\.problem) == [.wrongFormat(expected: "readiness-catalogue/1")])
  }

  @Test("an entry that cannot be read is reported once, and is not called missing")
  func unreadable() throws {
    let found = try findings(
      source(),
      translation(
        without: ["level.low", "level.high", "section.s"], #""level.low":⟦"Niedrig""#,
        #""level.high":⟦{⟦"txt":"x"}"#, #""section.s":{"text":⟦"","of":"\#("About".sourceHash)"}"#))
    #expect(found.map(\.problem.code) == ["Q003", "Q002", "Q001", "Q010"])
  }

  @Test("a declared locale without a file is reported in the questionnaire, in order of place")
  func missingLocale() throws {
    let marked = Marked(Self.logic.replacing("\"de-DE\"", with: "⟦\"de-DE\""))
    let result = QuestionnaireBundle.compile(
      Array(marked.text.utf8), path: "q.json", catalogues: [("en.json", Array(source().utf8))])
    #expect(result.findings.map(\.problem) == [.catalogueMissing(locale: "de-DE")])
    #expect(result.findings.first?.position.column == marked.places[0].column)
    #expect(result.bundle?.catalogues.map(\.locale) == ["en"])
  }
}
