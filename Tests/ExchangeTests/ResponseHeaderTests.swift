import JSON
import Questionnaires
import Scoring
import Storage
import Testing
import Text

@testable import Exchange

@Suite("The members around the answers")
struct ResponseHeaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let changes: [(String, String?)]
    var inCampaign = false
    let expected: [Expected]
    var testDescription: String { name }
  }

  static let hashWords = ShapePhrase.hash
  static let upperHash = "\"sha256:" + String(repeating: "0A", count: 32) + "\""

  static let cases: [Case] = [
    Case(
      name: "another format", changes: [("format", #""readiness-response/2""#)],
      expected: [
        Expected(
          .malformed(key: "format", expected: .exactly("readiness-response/1")), "/format",
          at: #"▸"readiness-response/2""#)
      ]),
    Case(
      name: "no format", changes: [("format", nil)],
      expected: [Expected(.missingKey("format"), "", at: "▸{\n  \"id\"")]),
    Case(
      name: "an id in capitals",
      changes: [("id", #""0A1B2C3D-0000-4000-8000-000000000001""#)],
      expected: [
        Expected(.malformed(key: "id", expected: .uuid), "/id", at: #"▸"0A1B2C3D"#)
      ]),
    Case(
      name: "no id", changes: [("id", nil)],
      expected: [Expected(.missingKey("id"), "", at: "▸{\n  \"format\"")]),
    Case(
      name: "it corrects itself",
      changes: [("supersedes", #""0a1b2c3d-0000-4000-8000-000000000001""#)],
      expected: [
        Expected(
          .supersedesItself, "/supersedes",
          at: #""supersedes": ▸"0a1b2c3d-0000-4000-8000-000000000001""#)
      ]),
    Case(
      name: "it corrects a name", changes: [("supersedes", #""Taller Ulm""#)],
      expected: [
        Expected(
          .malformed(key: "supersedes", expected: .uuid), "/supersedes",
          at: #"▸"Taller Ulm""#)
      ]),
    Case(
      name: "a subject with a 1", changes: [("subject", #""abcdefghijklmno1""#)],
      expected: [
        Expected(
          .malformed(key: "subject", expected: .subject), "/subject",
          at: #"▸"abcdefghijklmno1""#)
      ]),
    Case(
      name: "a subject of 15 characters", changes: [("subject", #""abcdefghijklmno""#)],
      expected: [
        Expected(
          .malformed(key: "subject", expected: .subject), "/subject",
          at: #"▸"abcdefghijklmno""#)
      ]),
    Case(
      name: "a withdrawal hash in capitals", changes: [("withdrawal", upperHash)],
      expected: [
        Expected(.malformed(key: "withdrawal", expected: hashWords), "/withdrawal", at: "▸\"sha256")
      ]),
    Case(
      name: "the withdrawal code itself", changes: [("withdrawal", #""7K3M9QXW02ABCDEF""#)],
      expected: [
        Expected(
          .malformed(key: "withdrawal", expected: hashWords), "/withdrawal",
          at: "▸\"7K3M9QXW02ABCDEF")
      ]),
    Case(
      name: "an unknown mode", changes: [("mode", #""telephone""#)],
      expected: [
        Expected(
          .malformed(
            key: "mode", expected: .oneOf(["self", "assisted", "event", "paper", "foreign"])),
          "/mode", at: #"▸"telephone""#)
      ]),
    Case(
      name: "a campaign without a label", changes: [("campaign", #""ccmx""#)], inCampaign: true,
      expected: [
        Expected(
          .malformed(
            key: "campaign", expected: .campaignID),
          "/campaign", at: #"▸"ccmx""#)
      ]),
    Case(
      name: "a campaign alone",
      changes: [
        ("campaign", #""ccmx/2026-q4""#)
      ],
      expected: ["subject", "withdrawal", "consent", "seal"].map {
        Expected(.missingKey($0), "", at: "▸{\n  \"format\"")
      }),
    Case(
      name: "a campaign without subject", changes: [("subject", nil)], inCampaign: true,
      expected: [Expected(.missingKey("subject"), "", at: "▸{\n  \"format\"")]),
    Case(
      name: "a campaign without withdrawal", changes: [("withdrawal", nil)], inCampaign: true,
      expected: [Expected(.missingKey("withdrawal"), "", at: "▸{\n  \"format\"")]),
    Case(
      name: "a campaign without consent", changes: [("consent", nil)], inCampaign: true,
      expected: [Expected(.missingKey("consent"), "", at: "▸{\n  \"format\"")]),
    Case(
      name: "synthetic as a number", changes: [("synthetic", "1")],
      expected: [
        Expected(
          .malformed(key: "synthetic", expected: .truth), "/synthetic",
          at: #""synthetic": ▸1"#)
      ]),
    Case(
      name: "minutes below zero", changes: [("minutes", "-1")],
      expected: [
        Expected(
          .malformed(key: "minutes", expected: .minutes(upTo: 100_000)), "/minutes",
          at: #""minutes": ▸-1"#)
      ]),
    Case(
      name: "minutes as words", changes: [("minutes", #""ten""#)],
      expected: [
        Expected(
          .malformed(key: "minutes", expected: .minutes(upTo: 100_000)), "/minutes",
          at: #"▸"ten""#)
      ]),
    Case(
      name: "half minutes are one finding, not two", changes: [("minutes", "1.5")],
      expected: [Expected(.json(.notAnInteger("1.5")), "/minutes", at: "▸1.5")]),
    Case(
      name: "a day that does not exist", changes: [("completed", #""2026-02-30""#)],
      expected: [
        Expected(
          .malformed(key: "completed", expected: .day(example: "2026-11-20")), "/completed",
          at: #"▸"2026-02-30""#)
      ]),
    Case(
      name: "no day", changes: [("completed", nil)],
      expected: [Expected(.missingKey("completed"), "", at: "▸{\n  \"format\"")]),
    Case(
      name: "a locale that is free text", changes: [("locale", #""Panadería Gómez""#)],
      expected: [
        Expected(
          .malformed(key: "locale", expected: .locale), "/locale",
          at: #"▸"Panadería"#)
      ]),
    Case(
      name: "no locale", changes: [("locale", nil)],
      expected: [Expected(.missingKey("locale"), "", at: "▸{\n  \"format\"")]),
    Case(
      name: "no questionnaire", changes: [("questionnaire", nil)],
      expected: [Expected(.missingKey("questionnaire"), "", at: "▸{\n  \"format\"")]),
    Case(
      name: "a questionnaire as text", changes: [("questionnaire", #""small""#)],
      expected: [
        Expected(
          .malformed(
            key: "questionnaire", expected: .object(with: ["id", "version"])),
          "/questionnaire", at: #"▸"small""#)
      ]),
    Case(
      name: "a questionnaire without version", changes: [("questionnaire", #"{"id": "small"}"#)],
      expected: [
        Expected(.missingKey("version"), "/questionnaire", at: #"▸{"id": "small"}"#)
      ]),
    Case(
      name: "a version that is none",
      changes: [("questionnaire", #"{"id": "small", "version": "1.2"}"#)],
      expected: [
        Expected(
          .malformed(key: "version", expected: .version),
          "/questionnaire/version", at: #"▸"1.2""#)
      ]),
    Case(
      name: "an unknown questionnaire",
      changes: [("questionnaire", #"{"id": "other", "version": "1.2.0"}"#)],
      expected: [
        Expected(
          .unknownQuestionnaire(id: "other", version: "1.2.0"), "/questionnaire",
          at: #"▸{"id": "other""#)
      ]),
    Case(
      name: "an unknown version",
      changes: [("questionnaire", #"{"id": "small", "version": "9.0.0"}"#)],
      expected: [
        Expected(
          .unknownQuestionnaire(id: "small", version: "9.0.0"), "/questionnaire",
          at: #"▸{"id": "small""#)
      ]),
    Case(
      name: "another logic",
      changes: [
        (
          "questionnaire",
          #"{"id": "small", "version": "1.2.0", "logic": "sha256:"#
            + String(repeating: "0", count: 64) + "\"}"
        )
      ],
      expected: [Expected(.otherLogic, "/questionnaire/logic", at: "\"logic\": ▸\"sha256:0")]),
    Case(
      name: "a logic that is a number",
      changes: [("questionnaire", #"{"id": "small", "version": "1.2.0", "logic": 7}"#)],
      expected: [
        Expected(
          .malformed(key: "logic", expected: hashWords), "/questionnaire/logic",
          at: #""logic": ▸7"#)
      ]),
    Case(
      name: "an unknown form", changes: [("form", #""short""#)],
      expected: [
        Expected(
          .unknownForm("short", known: ["full", "express"]), "/form", at: #"▸"short""#)
      ]),
    Case(
      name: "no form", changes: [("form", nil)],
      expected: [Expected(.missingKey("form"), "", at: "▸{\n  \"format\"")]),
    Case(
      name: "a form as a number", changes: [("form", "1")],
      expected: [
        Expected(
          .malformed(key: "form", expected: .form), "/form", at: #""form": ▸1"#)
      ]),
    Case(
      name: "answers as an array", changes: [("answers", "[]")],
      expected: [
        Expected(.malformed(key: "answers", expected: .object(with: [])), "/answers", at: "▸[]")
      ]),
    Case(
      name: "no answers", changes: [("answers", nil)],
      expected: [Expected(.missingKey("answers"), "", at: "▸{\n  \"format\"")]),
    Case(
      name: "consent as true", changes: [("consent", "true")],
      expected: [
        Expected(.malformed(key: "consent", expected: .object(with: [])), "/consent", at: "▸true")
      ]),
    Case(
      name: "consent without scope", changes: [("consent", #"{"date": "2026-11-20"}"#)],
      expected: [Expected(.missingKey("scope"), "/consent", at: #"▸{"date""#)]),
    Case(
      name: "a scope of numbers", changes: [("consent", #"{"scope": ["aggregate", 3]}"#)],
      expected: [
        Expected(
          .malformed(key: "scope", expected: .texts), "/consent/scope",
          at: #"▸["aggregate", 3]"#)
      ]),
    Case(
      name: "a notice that is no hash, on a day that is none",
      changes: [("consent", #"{"scope": [], "notice": "read it", "date": "today"}"#)],
      expected: [
        Expected(
          .malformed(key: "notice", expected: hashWords), "/consent/notice", at: #"▸"read it""#),
        Expected(
          .malformed(key: "date", expected: .day(example: "2026-11-20")), "/consent/date",
          at: #"▸"today""#),
      ]),
    Case(
      name: "a seal that is no hash", changes: [("seal", #""wax""#)],
      expected: [Expected(.malformed(key: "seal", expected: hashWords), "/seal", at: #"▸"wax""#)]),
    Case(
      name: "a seal of something else",
      changes: [("seal", "\"sha256:" + String(repeating: "0", count: 64) + "\"")],
      expected: [Expected(.brokenSeal, "/seal", at: #"▸"sha256:000"#)]),
    Case(
      name: "a broken seal of an unknown questionnaire: both are said",
      changes: [
        ("questionnaire", #"{"id": "other", "version": "1.2.0"}"#),
        ("seal", "\"sha256:" + String(repeating: "0", count: 64) + "\""),
      ],
      expected: [
        Expected(
          .unknownQuestionnaire(id: "other", version: "1.2.0"), "/questionnaire",
          at: #"▸{"id": "other""#),
        Expected(.brokenSeal, "/seal", at: #"▸"sha256:000"#),
      ]),
  ]

  @Test("A response that breaks a rule is not taken, and its place is named", arguments: cases)
  func rejects(_ trial: Case) throws {
    _ = try Small.required()
    var response = ResponseText()
    if trial.inCampaign {
      for (key, json) in ResponseText.campaign { response.set(key, json) }
      response.isSealed = true
    }
    for (key, json) in trial.changes { response.set(key, json) }
    let text = response.text
    let (isTaken, findings) = ResponseReader.ofSmall().findings(text)
    #expect(!isTaken)
    #expect(findings.map(\.problem) == trial.expected.map(\.problem))
    #expect(findings.map(\.pointer) == trial.expected.map(\.pointer))
    #expect(findings.map(\.position) == trial.expected.map { $0.position(in: text) })
  }

  @Test("A response with every member is taken as it stands")
  func takesEverything() throws {
    let scorer = try Small.required()
    var response = ResponseText()
    for (key, json) in ResponseText.campaign { response.set(key, json) }
    let notice = "sha256:" + String(repeating: "9f", count: 32)
    response.set(
      "consent", #"{"scope": ["aggregate", "panel"], "notice": "\#(notice)", "date": "2026-11-19"}"#
    )
    response.set("supersedes", #""0a1b2c3d-0000-4000-8000-000000000002""#)
    response.set("mode", #""event""#)
    response.set("synthetic", "true")
    response.set("minutes", "17")
    let logic = scorer.questionnaire.logic
    response.set(
      "questionnaire", #"{"id": "small", "version": "1.2.0", "logic": "\#(logic)"}"#)
    response.isSealed = true
    let read = try ResponseReader.ofSmall().read(Array(response.text.utf8))
    #expect(read.warnings.isEmpty)
    let assessment = read.assessment
    #expect(assessment.id == "0a1b2c3d-0000-4000-8000-000000000001")
    #expect(assessment.supersedes == "0a1b2c3d-0000-4000-8000-000000000002")
    #expect(assessment.campaign == "ccmx/2026-q4")
    #expect(assessment.subject == "abcdefghijklmn27")
    #expect(assessment.withdrawal == "sha256:" + String(repeating: "0a", count: 32))
    #expect(
      assessment.consent
        == Consent(scope: ["aggregate", "panel"], notice: notice, date: "2026-11-19"))
    #expect(assessment.mode == .event)
    #expect(assessment.isSynthetic)
    #expect(assessment.minutes == 17)
    #expect(assessment.form == "full")
    #expect(assessment.locale == "de-DE")
    #expect(assessment.completed == "2026-11-20")
    #expect(assessment.logic == logic)
    #expect(assessment.enterprise == nil)
    #expect(assessment.annotations.isEmpty)
    #expect(assessment.seal?.isHash == true)
  }

  @Test("Members that the format does not know are passed over with a warning")
  func warnsOfUnknownMembers() throws {
    _ = try Small.required()
    var response = ResponseText()
    response.set("name", #""Taller Ulm""#)
    response.set("consent", #"{"scope": ["aggregate"], "by": "Ana"}"#)
    response.set("questionnaire", #"{"id": "small", "version": "1.2.0", "author": "me"}"#)
    response.set("answers.deputy", #"{"v": "yes", "note": "my brother"}"#)
    let (isTaken, findings) = ResponseReader.ofSmall().findings(response.text)
    #expect(isTaken)
    #expect(
      findings.map(\.problem) == ["author", "name", "by", "note"].map { .unknownKey($0) })
    #expect(
      findings.map(\.pointer)
        == ["/questionnaire/author", "/name", "/consent/by", "/answers/deputy/note"])
  }

  @Test(
    "Something that is no object is no response", arguments: ["[]", "7", "\"x\"", "null", " true"])
  func needsObject(_ text: String) {
    let (isTaken, findings) = ResponseReader.ofSmall().findings(text)
    #expect(!isTaken)
    #expect(findings.map(\.problem) == [.malformed(key: "response", expected: .object(with: []))])
  }

  @Test(
    "What is no JSON is reported, and always something",
    arguments: ["", "{", "{\"a\": }", "\u{FEFF}{}"])
  func reportsJSON(_ text: String) {
    let (isTaken, findings) = ResponseReader.ofSmall().findings(text)
    #expect(!isTaken)
    #expect(findings.contains { if case .json = $0.problem { true } else { false } })
  }
}
