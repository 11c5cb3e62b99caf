import JSON
import Questionnaires
import TestSupport
import Testing
import Text

@testable import Exchange

@Suite("Campaign files")
struct CampaignTests {
  /// The members of a campaign in order, as raw JSON.
  static let members: [(String, String)] = [
    ("format", #""readiness-campaign/1""#), ("id", #""ccmx/2026-q4""#),
    ("name", #"{"es-MX": "Encuesta 2026", "de-DE": "Umfrage 2026"}"#),
    ("questionnaire", #"{"id": "msme-readiness", "version": "1.0.0"}"#), ("form", #""express""#),
    ("from", #""2026-10-01""#), ("to", #""2026-12-20""#), ("countries", #"["MX", "DE"]"#),
    ("contact", #"{"name": "Ana Gómez", "email": "ana@ccmx.example", "phone": "+52 55 1234"}"#),
    (
      "notice", #"{"es-MX": "Contamos respuestas.\n\nNada más.", "de-DE": "Wir zählen Antworten."}"#
    ),
    ("thanks", #"{"es-MX": "¡Gracias!"}"#),
  ]

  static func text(_ changes: [(String, String?)] = []) -> String {
    var members = Self.members
    for (key, json) in changes {
      let position = members.firstIndex { $0.0 == key }
      if let position, let json { members[position].1 = json }
      if let position, json == nil { members.remove(at: position) }
      if position == nil, let json { members.append((key, json)) }
    }
    return "{\n" + members.map { "  \"\($0.0)\": \($0.1)" }.joined(separator: ",\n") + "\n}"
  }

  private func findings(_ text: String) -> [CampaignFinding] {
    do {
      _ = try Campaign.read(Array(text.utf8))
      return []
    } catch {
      return error.findings
    }
  }

  @Test("A campaign is read as it is written")
  func reads() throws {
    let campaign = try Campaign.read(Array(Self.text().utf8))
    #expect(campaign.id == CampaignID("ccmx/2026-q4"))
    #expect(campaign.idText == "ccmx/2026-q4")
    #expect(campaign.questionnaire == "msme-readiness")
    #expect(campaign.version == Version(1, 0, 0))
    #expect(campaign.form == "express")
    #expect(campaign.from == "2026-10-01")
    #expect(campaign.to == "2026-12-20")
    #expect(campaign.countries == ["MX", "DE"])
    #expect(campaign.contact.name == "Ana Gómez")
    #expect(campaign.contact.email == "ana@ccmx.example")
    #expect(campaign.contact.phone == "+52 55 1234")
  }

  @Test("Texts are those of the locale, else of the language, else the first by name")
  func texts() throws {
    let campaign = try Campaign.read(Array(Self.text().utf8))
    #expect(campaign.name(in: "de-DE") == "Umfrage 2026")
    #expect(campaign.name(in: "es") == "Encuesta 2026")
    #expect(campaign.name(in: "es-ES") == "Encuesta 2026")
    #expect(campaign.name(in: "en") == "Umfrage 2026")
    #expect(campaign.notice(in: "es-MX") == "Contamos respuestas.\n\nNada más.")
    #expect(campaign.thanks(in: "de-DE") == "¡Gracias!")
  }

  @Test("Closing words, address and number may be absent")
  func optional() throws {
    let text = Self.text([("thanks", nil), ("contact", #"{"name": "Ana"}"#)])
    let campaign = try Campaign.read(Array(text.utf8))
    #expect(campaign.thanks(in: "es-MX") == "")
    #expect(campaign.contact.email == nil)
    #expect(campaign.contact.phone == nil)
  }

  static let line = "one line of plain text, at most 200 bytes"
  static let countryWords = "an array of country codes such as [\"MX\"]"

  static let malformedMembers: [(String, String, String, String)] = [
    ("format", #""readiness-campaign/2""#, "/format", "\"readiness-campaign/1\""),
    ("id", #""CCMX""#, "/id", "an association and a label such as \"ccmx/2026-q4\""),
    ("form", #""short""#, "/form", "one of full, express"),
    ("from", #""2026-13-01""#, "/from", "a day such as \"2026-10-01\""),
    ("to", "20261220", "/to", "a day such as \"2026-12-20\""),
    ("countries", "[]", "/countries", countryWords),
    ("countries", #"["MX", 1]"#, "/countries", countryWords),
    ("countries", #"["México"]"#, "/countries", countryWords),
    ("countries", #""MX""#, "/countries", countryWords),
    ("contact", #"{"name": ""}"#, "/contact/name", line),
    ("contact", #"{"name": "Ana\nGómez"}"#, "/contact/name", line),
    ("contact", #"{"name": "Ana\u001b[2J"}"#, "/contact/name", line),
    ("contact", #"{"name": "Ana", "email": "a\u0000b"}"#, "/contact/email", line),
    ("contact", #"{"name": "Ana", "phone": 5512345678}"#, "/contact/phone", line),
    ("contact", #""Ana""#, "/contact", "an object"),
    (
      "questionnaire", #"{"id": "msme-readiness", "version": "1"}"#, "/questionnaire/version",
      "a version such as \"1.0.0\""
    ),
    ("questionnaire", #""msme-readiness""#, "/questionnaire", "an object"),
    ("notice", "{}", "/notice", "texts for 1 to 50 locales"),
    ("notice", #""read this""#, "/notice", "an object"),
    ("notice", #"{"es-MX": ""}"#, "/notice/es-MX", "plain text, at most 8000 bytes"),
    ("notice", #"{"es-MX": "a\tb"}"#, "/notice/es-MX", "plain text, at most 8000 bytes"),
    ("notice", #"{"es-MX": "a\u202eb"}"#, "/notice/es-MX", "plain text, at most 8000 bytes"),
    (
      "notice", #"{"Español de México": "a"}"#, "/notice/Español de México",
      "a locale such as \"es-MX\""
    ),
    ("name", #"{"es-MX": "a\nb"}"#, "/name/es-MX", "one line of plain text, at most 200 bytes"),
    ("thanks", #"{"es-MX": ["a"]}"#, "/thanks/es-MX", "plain text, at most 8000 bytes"),
    ("thanks", "7", "/thanks", "an object"),
  ]

  @Test(
    "A member that is not as the format says is named with its place", arguments: malformedMembers)
  func malformed(_ key: String, _ json: String, _ pointer: String, _ expected: String) {
    let text = Self.text([(key, json)])
    let findings = findings(text)
    #expect(findings.map(\.pointer) == [pointer])
    guard case .malformed(let name, let shape)? = findings.first?.problem,
      shape.text(in: .english) == expected
    else {
      Issue.record("\(findings)")
      return
    }
    #expect(pointer.hasSuffix("/" + name))
    let line = 2 + (Self.members.firstIndex { $0.0 == key } ?? -2)
    #expect(findings.map(\.position.line) == [line])
  }

  @Test(
    "A missing member is named",
    arguments: [
      "format", "id", "name", "questionnaire", "form", "from", "to", "countries", "contact",
      "notice",
    ])
  func missing(_ key: String) {
    #expect(findings(Self.text([(key, nil)])).map(\.problem) == [.missingKey(key)])
  }

  @Test("Missing parts of the questionnaire and the contact are named")
  func missingParts() {
    let findings = findings(Self.text([("questionnaire", "{}"), ("contact", "{}")]))
    #expect(
      findings.map(\.problem) == [.missingKey("id"), .missingKey("version"), .missingKey("name")])
    #expect(findings.map(\.pointer) == ["/questionnaire", "/questionnaire", "/contact"])
  }

  @Test("All that is wrong is said at once, in the order of the file")
  func collectsAll() {
    let changes = [
      ("id", "7"), ("form", #""short""#), ("countries", "[]"), ("contact", "{}"),
      ("notice", #"{"es-MX": "\u0007"}"#), ("extra", "1.5"),
    ]
    let findings = findings(Self.text(changes))
    #expect(
      findings.map(\.pointer)
        == ["/id", "/form", "/countries", "/contact", "/notice/es-MX", "/extra"])
  }

  @Test("A campaign that ends before it begins is refused, one of a day is taken")
  func days() {
    let text = Self.text([("from", #""2026-12-21""#)])
    #expect(findings(text).map(\.problem) == [.endsBeforeStart])
    #expect(findings(Self.text([("from", #""2026-12-20""#)])).isEmpty)
  }

  @Test("Texts may have 8000 bytes, lines 200, the file a mebibyte")
  func bounds() {
    func notice(_ count: Int) -> String {
      "{\"de\": \"" + String(repeating: "a", count: count) + "\"}"
    }
    #expect(findings(Self.text([("notice", notice(8000))])).isEmpty)
    #expect(findings(Self.text([("notice", notice(8001))])).map(\.pointer) == ["/notice/de"])
    #expect(findings(Self.text([("name", notice(200))])).isEmpty)
    #expect(findings(Self.text([("name", notice(201))])).map(\.pointer) == ["/name/de"])
    // Two bytes each: the limit is of bytes.
    let umlauts = "{\"de\": \"" + String(repeating: "ä", count: 101) + "\"}"
    #expect(findings(Self.text([("name", umlauts)])).map(\.pointer) == ["/name/de"])
    let large = Self.text() + String(repeating: " ", count: 1 << 20)
    #expect(findings(large).map(\.problem) == [.tooLarge(limit: 1 << 20)])
    let locales = (0..<51).map { "\"aa-\($0)\": \"x\"" }.joined(separator: ", ")
    #expect(findings(Self.text([("notice", "{\(locales)}")])).map(\.pointer) == ["/notice"])
  }

  @Test(
    "What is no JSON object is refused with a reason", arguments: ["", "[]", "{", "7", "\"a\""])
  func noObject(_ text: String) { #expect(!findings(text).isEmpty) }

  @Test("Sentences begin with line and column")
  func sentences() {
    let rejected = #expect(throws: CampaignRejected.self) {
      try Campaign.read(Array(Self.text([("form", #""short""#)]).utf8))
    }
    #expect(rejected?.sentences(in: .english) == ["6:11: \"form\" must be one of full, express"])
  }

  @Test("A changed file never stops the program")
  func mutated() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<3000 {
      var bytes = Array(Self.text().utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
        }
      }
      do throws(CampaignRejected) {
        let campaign = try Campaign.read(bytes)
        #expect(!campaign.notice(in: "es-MX").isEmpty)
      } catch {
        #expect(!error.findings.isEmpty)
      }
    }
  }
}
