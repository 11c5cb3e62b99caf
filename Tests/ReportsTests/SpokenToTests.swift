import JSON
import Reports
import SampleFirms
import Testing
import Text

@Suite("Whom sentences speak to")
struct SpokenToTests {
  /// Words that address a reader, and those that point at a place of a page.
  private static func addresses(_ text: String, in language: Language) -> Bool {
    switch language {
    case .english: text.contains(/(?i)\b(you|your|yours)\b|\bbelow\b(?! (the target|0|it))/)
    case .spanish: text.contains(/(?i)\b(usted|ustedes|abajo)\b|^(Su|Sus)\b/)
    case .german: text.contains(/\b(Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihnen)\b|[a-z,;:] Sie\b|\bunten\b/)
    }
  }

  /// The texts of the shipped questionnaire by key, variants among them.
  private static func catalogue(_ language: Language) throws -> [(key: String, text: String)] {
    let path = "msme-readiness/locales/\(language.tag).json"
    let root = JSONDocument.read(try Samples.bytes(path)).root?.object
    let members = try #require(root?["texts"]?.object?.members)
    return members.compactMap { member in
      (member.value.object?["text"]?.string).map { (member.key, $0) }
    }
  }

  @Test(
    "What a level means and what holds it back fits every reader and place",
    arguments: Language.allCases)
  func everyReader(_ language: Language) throws {
    let texts = try Self.catalogue(language).filter {
      $0.key.hasPrefix("meaning.") || $0.key.hasPrefix("gate.")
    }
    #expect(texts.count > 40)
    for (key, text) in texts {
      #expect(!Self.addresses(text, in: language), "\(key): \(text)")
    }
  }

  @Test(
    "Reports for others speak to the owner only where the questionnaire is quoted",
    arguments: Language.allCases, [ReportAudience.advisor, .association])
  func others(_ language: Language, _ audience: ReportAudience) throws {
    // Whoever has the file in hand is told whom to give it to.
    let toHolder = "Geben Sie ihn nur an Menschen weiter, die sie lesen dürfen."
    let quoted =
      try Self.catalogue(language).map(\.text).filter { $0.count > 15 }
      .sorted { $0.count > $1.count } + [toHolder]
    for name in Firm.names {
      let firm = try Firm(name, form: "full", language: language)
      let document = firm.document(audience)
      let parts = [document.page.firstPage] + document.page.sections
      let said = parts.flatMap { [$0.title] + $0.blocks.flatMap(\.words) } + document.short
      for sentence in said where Self.addresses(sentence, in: language) {
        let own = quoted.reduce(sentence) { $0.replacing($1, with: "…") }
        #expect(!Self.addresses(own, in: language), "\(name): \(sentence)")
      }
    }
  }
}
