import Testing

@testable import Questionnaires

@Suite("Whether a version follows the one before")
struct VersionFindingTests {
  private static let words: (from: String, to: String) = (#""intent":"anything""#, #""intent":"x""#)
  private static let advice: (from: String, to: String) = (#""hours":2"#, #""hours":3"#)
  private static let points: (from: String, to: String) = (
    #"{"code":"some","score":50}"#, #"{"code":"some","score":75}"#
  )
  private static let raised: (from: String, to: String) = (
    #""weight":2,"series":1"#, #""weight":2,"series":2"#
  )

  @Test(
    "the number rises at least as far as the gravest change asks",
    arguments: [
      ("1.0.1", Bump.patch, true), ("1.0.0", .patch, false), ("0.9.9", .patch, false),
      ("1.1.0", .minor, true), ("1.0.1", .minor, false), ("1.3.0", .minor, true),
      ("2.0.0", .major, true), ("1.9.0", .major, false), ("3.0.0", .major, true),
    ])
  func number(version: String, bump: Bump, isEnough: Bool) throws {
    let edits = [
      Bump.patch: [Self.words], .minor: [Self.words, Self.advice],
      .major: [Self.advice, Self.points, Self.raised],
    ]
    let diff = try VersionSample.diff(try #require(edits[bump]), version: version)
    #expect(diff.bump == bump)
    #expect(diff.findings.isEmpty == isEnough, "\(diff.findings)")
    let codes = ["1.0.0": "V001", "0.9.9": "V001"]
    if !isEnough { #expect(diff.findings.map(\.code) == [codes[version] ?? "V002"]) }
  }

  @Test("a version that falls is found even if nothing differs")
  func falls() throws {
    let findings = try VersionSample.diff([], version: "0.9.0").findings
    #expect(findings == [.versionNotLater(Version(0, 9, 0), than: Version(1, 0, 0))])
  }

  @Test("a touched domain raises its series, and no other one does")
  func series() throws {
    #expect(try VersionSample.diff([Self.points, Self.raised]).findings == [])
    #expect(
      try VersionSample.diff([Self.points]).findings == [
        .seriesNotRaised(domain: "cyber", series: 1)
      ])
    #expect(
      try VersionSample.diff([Self.advice, Self.raised]).findings == [
        .seriesRaisedForNothing(domain: "cyber", from: 1, to: 2)
      ])
    let old = try VersionSample.bundle(try VersionSample.edited([Self.raised]))
    let new = try VersionSample.bundle(
      try VersionSample.edited([(#""version":"1.0.0""#, #""version":"2.0.0""#)]))
    #expect(
      VersionDiff(from: old, to: new).findings == [.seriesLowered(domain: "cyber", from: 2, to: 1)])
  }

  @Test("below 1.0.0 nothing pools: series say nothing, and the second number is enough")
  func below() throws {
    func version(_ text: String, _ edits: [(from: String, to: String)] = []) throws
      -> QuestionnaireBundle
    {
      try VersionSample.bundle(
        try VersionSample.edited(edits + [(#""version":"1.0.0""#, #""version":"\#(text)""#)]))
    }
    let old = try version("0.3.1")
    #expect(VersionDiff(from: old, to: try version("0.4.0", [Self.points])).findings == [])
    let released = try VersionSample.bundle(
      try VersionSample.edited([Self.points, (#""hours":2"#, #""hours":3"#)]))
    #expect(VersionDiff(from: old, to: released).findings == [])
    #expect(
      VersionDiff(from: old, to: try version("0.3.2", [Self.points])).findings == [
        .bumpTooSmall(Version(0, 3, 2), smallest: Version(0, 4, 0), bump: .major)
      ])
    #expect(VersionDiff(from: old, to: try version("0.3.2", [Self.words])).findings == [])
  }

  @Test("ids that go are retired for ever")
  func ids() throws {
    let gone = (from: #""id":"shop""#, to: #""id":"online""#)
    let raised = (
      from: #""weight":1,"series":1"#, to: #""weight":1,"series":2"#
    )
    #expect(
      try VersionSample.diff([gone, raised]).findings == [.notRetired("shop", kind: .question)])
    #expect(
      try VersionSample.diff([gone, raised, (#"["given_up"]"#, #"["given_up","shop"]"#)]).findings
        == [])
    #expect(
      try VersionSample.diff([(#"["given_up"]"#, "[]")]).findings == [
        .retirementRevoked("given_up")
      ])
    #expect(
      try VersionSample.diff([
        (#"["given_up"]"#, #"["shop"]"#), (from: #""id":"shop""#, to: #""id":"given_up""#), raised,
      ]).findings == [.retiredIDUsed("given_up")])
    #expect(
      try VersionSample.diff([
        (#""id":"g_none""#, #""id":"g_other""#), Self.raised,
      ]).findings == [.notRetired("g_none", kind: .gate)])
  }

  @Test("every finding says where, what and what to do")
  func sentences() {
    let version = Version(1, 2, 3)
    let all: [VersionFinding] = [
      .versionNotLater(version, than: version),
      .bumpTooSmall(version, smallest: version, bump: .major),
      .seriesNotRaised(domain: "cyber", series: 1),
      .seriesRaisedForNothing(domain: "cyber", from: 1, to: 2),
      .seriesLowered(domain: "cyber", from: 2, to: 1), .notRetired("shop", kind: .question),
      .retirementRevoked("shop"), .retiredIDUsed("shop"),
    ]
    #expect(Set(all.map(\.code)).count == all.count)
    for finding in all {
      #expect(["1.2.3", "cyber", "shop"].contains { finding.sentence.contains($0) })
      #expect(finding.sentence.contains(";"), "a remedy")
    }
  }
}
