import Testing

@testable import Exchange

@Suite("The id of a campaign")
struct CampaignIDTests {
  @Test("It is an association and a label")
  func parts() throws {
    let id = try #require(CampaignID("ccmx/2026-q4"))
    #expect(id.association == "ccmx")
    #expect(id.label == "2026-q4")
  }

  @Test("Letters, digits and hyphens are allowed", arguments: ["a/b", "1/2", "a-b-/c-", long])
  func taken(_ text: String) { #expect(CampaignID(text) != nil) }

  @Test(
    "Nothing else is",
    arguments: [
      "", "/", "ccmx", "ccmx/", "/2026", "ccmx/2026/q4", "CCMX/2026", "ccmx/2026 q4", "-a/b",
      "a/-b", "a/..", "../a", "ccmx/ñ", "ccmx\u{0}/a", long + "a", "ccmx/2026\n",
    ])
  func refused(_ text: String) { #expect(CampaignID(text) == nil) }

  static let long = String(repeating: "a", count: 32) + "/" + String(repeating: "b", count: 32)
}
