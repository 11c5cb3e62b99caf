import Questionnaires
import Summaries
import TestSupport
import Testing

@testable import Storage

@Suite("What was agreed to")
struct ConsentScopeTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }

  init() throws { bench = try Bench() }

  /// Scopes and whether they let an assessment be counted.
  static let scopes: [(scope: [String]?, counts: Bool)] = [
    (nil, false), ([], false), (["contact"], false), (["Aggregate"], false),
    (["aggregates"], false), (["aggregate "], false), (["exchange", "research"], false),
    (["aggregate"], true), (["contact", "aggregate"], true), (["aggregate", "aggregate"], true),
  ]

  @Test(
    "only the scope aggregate lets an assessment be counted, however it arrives", arguments: scopes)
  func counting(scope: [String]?, counts: Bool) throws {
    var row = Samples.assessment(1, bench.questionnaire)
    row.consent = scope.map { Consent(scope: $0) }
    _ = try store.add([row])
    let enterprise = try bench.addEnterprise(9)
    let draft = try store.begin(bench.newDraft(10, enterprise: enterprise))
    for (question, answer) in Samples.answers().values.enumerated() where answer != .absent {
      try store.save(DraftAnswer(question: question, answer: answer), inDraft: draft.id)
    }
    _ = try store.complete(
      draft: draft.id, Completion(completed: "2026-11-20", consent: row.consent))
    _ = try store.add([Samples.assessment(3, bench.questionnaire)])
    try store.setConsent(row.consent, ofAssessment: Samples.id(3))
    let standing = counts ? "counted" : "noConsent"
    #expect(
      try bench.standings()
        == [Samples.id(1): standing, Samples.id(10): standing, Samples.id(3): standing])
    #expect(try bench.counted() == (counts ? 3 : 0))
    let query = CellQuery(questionnaire: "trial", form: "full")
    let leftOut = try store.summaries(query).reduce(0) { $0 + $1.leftOut[.noConsent] }
    #expect(leftOut == (counts ? 0 : 3))
    #expect(try store.assessments(.receipt(Samples.hash(1))).isEmpty)
    #expect(try store.assessments(.all).map(\.consent?.scope) == [scope, scope, scope])
    #expect(try store.verify().findings == [])
  }

  @Test(
    "cells hold exactly those who agreed, whatever else changes",
    arguments: 1...20)
  func random(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var consents: [String: Consent?] = [:]
    for number in 1...30 {
      var row = Samples.assessment(number, bench.questionnaire)
      row.consent = Self.scopes.randomElement(using: &random)?.scope.map { Consent(scope: $0) }
      consents[row.id] = row.consent
      _ = try store.add([row])
      guard let id = consents.keys.sorted().randomElement(using: &random) else { continue }
      let consent = Self.scopes.randomElement(using: &random)?.scope.map { Consent(scope: $0) }
      try store.setConsent(consent, ofAssessment: id)
      consents[id] = consent
    }
    let agreed = consents.values.filter { $0?.scope.contains("aggregate") == true }.count
    #expect(try bench.counted() == agreed)
    #expect(try store.verify().findings == [])
  }
}
