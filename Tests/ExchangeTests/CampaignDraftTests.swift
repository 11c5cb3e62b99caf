import JSON
import Questionnaires
import Scoring
import Testing
import Text

@testable import Exchange

@Suite("Campaigns in the making")
struct CampaignDraftTests {
  private static let today = CalendarDate(iso: "2026-10-01") ?? .earliest

  private static func draft() throws -> CampaignDraft {
    CampaignDraft(try Small.required().questionnaire, from: today)
  }

  /// A draft to which nothing is missing.
  private static func whole() throws -> CampaignDraft {
    var draft = try draft()
    let answers: [(CampaignDraft.Field, String)] = [
      (.id, "ccmx/2026-q4"), (.name(.spanish), "Encuesta"), (.to, "20/12/2026"),
      (.contact, "CCMX"), (.email, "datos@ccmx.example"),
    ]
    for (field, text) in answers { try draft.take(text, as: field, in: .spanish) }
    return draft
  }

  @Test("An empty draft misses all that has no usual answer, in the order of the questions")
  func missing() throws {
    let draft = try Self.draft()
    #expect(
      draft.findings(speaking: .german).map(\.field) == [
        .id, .name(.german), .to, .contact, .email,
      ])
    #expect(draft.file == nil)
    #expect(draft.usual(.form) == "express")
    #expect(draft.usual(.from) == "2026-10-01")
    #expect(draft.usual(.notice(.german)) == nil)
  }

  @Test("What is written is a campaign file that reads back as it was answered")
  func readsBack() throws {
    let draft = try Self.whole()
    let file = try #require(draft.file)
    let campaign = try Campaign.read(file.canonical())
    #expect(campaign.idText == "ccmx/2026-q4")
    #expect(campaign.from == "2026-10-01" && campaign.to == "2026-12-20")
    #expect(campaign.name(in: "de-DE") == "Encuesta")
    #expect(campaign.contact.name == "CCMX" && campaign.contact.email == "datos@ccmx.example")
    for language in Language.allCases {
      #expect(campaign.notice(in: language.tag) == draft.notice(in: language))
      // Two years beyond the last day.
      let kept = try #require(CalendarDate(iso: "2028-12-19"))
      #expect(campaign.notice(in: language.tag).contains(kept.text(in: language)))
    }
  }

  @Test(
    "What cannot be taken is refused and changes nothing",
    arguments: [
      (CampaignDraft.Field.id, "CCMX 2026"), (.id, "ccmx"), (.form, "brief"), (.to, "2026-02-30"),
      (.to, "2026-09-30"), (.from, "1.10.2026"), (.countries, "FR"), (.countries, ","),
      (.email, "nobody"), (.email, "a@b"), (.email, "a b@c.example"), (.email, "a@@c.example"),
      (.phone, "call me"), (.phone, "123"), (.keepUntil, "2026-12-19"),
      (.name(.english), "two\nlines"), (.contact, "\u{1B}[31mred"),
      (.notice(.german), "a\u{202E}b"),
    ])
  func refused(field: CampaignDraft.Field, text: String) throws {
    var draft = try Self.whole()
    let before = try #require(draft.file)
    #expect(throws: CampaignEntryProblem.self) {
      try draft.take(text, as: field, in: .spanish)
    }
    #expect(draft.file == before)
  }

  @Test("Texts are asked for in the languages of the countries, the one spoken first")
  func languages() throws {
    func names(_ countries: String, _ language: Language) throws -> [CampaignDraft.Field] {
      var draft = try Self.draft()
      try draft.take(countries, as: .countries, in: language)
      return draft.fields(speaking: language).filter {
        if case .name = $0 { true } else { false }
      }
    }
    #expect(try names("MX", .german) == [.name(.spanish)])
    #expect(try names("MX,DE", .german) == [.name(.german), .name(.spanish)])
    #expect(try names("DE", .english) == [.name(.german)])
    var draft = try Self.whole()
    #expect(draft.notice(in: .english) != nil)
    try draft.take("Se cuenta.", as: .notice(.spanish), in: .spanish)
    #expect(draft.notice(in: .german) != nil && draft.notice(in: .english) == nil)
  }

  @Test("A first day after the last one is a finding of the last day, whichever came first")
  func contradiction() throws {
    var draft = try Self.whole()
    try draft.take("2027-01-01", as: .from, in: .english)
    #expect(draft.findings(speaking: .english).map(\.field) == [.to])
    #expect(draft.file == nil)
  }

  @Test("Without an address and a number members could not withdraw")
  func unreachable() throws {
    var draft = try Self.draft()
    try draft.take("", as: .email, in: .english)
    #expect(throws: CampaignEntryProblem.self) { try draft.take("", as: .phone, in: .english) }
    try draft.take("+52 55 1234 5678", as: .phone, in: .english)
    #expect(!draft.findings(speaking: .english).contains { $0.field == .email })
  }

  @Test("Countries are taken in the order of the questionnaire, each once")
  func countries() throws {
    var draft = try Self.whole()
    try draft.take("de, mx DE", as: .countries, in: .english)
    let known = draft.countries
    #expect(Set(known) == ["DE", "MX"] && known.count == 2)
    try draft.take("de", as: .countries, in: .english)
    #expect(draft.countries == ["DE"])
  }
}
