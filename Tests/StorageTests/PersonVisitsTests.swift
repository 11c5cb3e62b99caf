import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@testable import Storage

@Suite("Enterprises with their assessments of all periods")
struct PersonVisitsTests {
  /// What is told of one assessment, in a text that can be compared.
  private static func text(
    _ period: String, _ campaign: String, _ logic: String, _ sheet: ScoreSheet
  ) -> String {
    "\(period) \(campaign) \(logic) \(sheet.overall) \(sheet.domains)"
  }

  /// Random assessments of a few enterprises over four years, some answered under the second version.
  private static func fill(
    _ bench: Bench, _ second: TrialVersion, using random: inout SplitMix64
  ) throws {
    for number in 1...2 { _ = try bench.addEnterprise(900 + number, label: "client \(number)") }
    for number in 1...70 {
      var row = Samples.assessment(
        number, bench.questionnaire, answers: Samples.answers(using: &random),
        form: Int.random(in: 0..<4, using: &random) > 0 ? "full" : "express",
        completed: "202\(Int.random(in: 3...6, using: &random))-05-01")
      if Int.random(in: 0..<4, using: &random) == 0 {
        row.answers = second.answers(of: row.answers, to: bench.questionnaire)
        row.logic = second.questionnaire.logic
      }
      row.subject = ["a", "b", "c", "d", nil].randomElement(using: &random) ?? nil
      if row.subject == nil, Bool.random(using: &random) {
        row.enterprise = Samples.id(900 + Int.random(in: 1...2, using: &random))
      }
      row.campaign = ["ccmx/q1", "ccmx/q2", nil].randomElement(using: &random) ?? nil
      row.isSynthetic = Int.random(in: 0..<9, using: &random) == 0
      if Int.random(in: 0..<9, using: &random) == 0 { row.consent = nil }
      _ = try bench.store.add([row])
    }
  }

  /// The same, worked out from the plain list of assessments.
  private static func expected(
    _ bench: Bench, under version: TrialVersion, isRescored: Bool, form: String, isSynthetic: Bool
  ) throws -> [[String]] {
    let store = bench.store
    var people: [String: [String]] = [:]
    for row in try store.assessments(.all, limit: nil) where row.isSynthetic == isSynthetic {
      let isOwn = row.logic == version.questionnaire.logic
      let rescore = try store.rescores(ofAssessment: row.id)
        .first { $0.logic == version.questionnaire.logic }
      #expect(isOwn || isRescored == (rescore != nil))
      guard (isOwn ? row.standing : rescore?.standing ?? row.standing) == .counted else { continue }
      let logic = isOwn || rescore != nil ? version.questionnaire.logic : row.logic
      let old = try #require(try store.questionnaire(logic: row.logic))
      let target = logic == row.logic ? old : version.questionnaire
      let given = try store.answers(ofAssessment: row.id)
      let answers = logic == row.logic ? given : version.answers(of: given, to: old)
      guard let scored = target.form(form), row.form == "full" || row.form == form else { continue }
      let sheet = Scorer(target).score(answers, form: scored)
      guard case .cell = target.cell(of: sheet) else { continue }
      let person = row.subject.map { "s\($0)" } ?? row.enterprise.map { "e\($0)" } ?? row.id
      people[person, default: []].append(text(row.period, row.campaign ?? "", logic, sheet))
    }
    return people.values.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  @Test(
    "come each once, with what counts of them", arguments: 0..<10 as Range<UInt64>, [false, true])
  func naive(_ seed: UInt64, _ isRescored: Bool) throws {
    var random = SplitMix64(seed: seed)
    let bench = try Bench()
    let second = try TrialVersion.second()
    try bench.store.register(second.questionnaire, json: second.json)
    try Self.fill(bench, second, using: &random)
    if isRescored { _ = try bench.store.rescore(under: second.questionnaire.logic) }
    var visited = 0
    for form in ["full", "express"] {
      for isSynthetic in [false, true] {
        var found: [[String]] = []
        try bench.store.visitPersons(
          CellQuery(questionnaire: "trial", form: form, isSynthetic: isSynthetic),
          under: second.questionnaire.logic
        ) { person in
          #expect(person.visits.map(\.period) == person.visits.map(\.period).sorted())
          #expect(person.isRecognised || person.visits.count == 1)
          found.append(
            person.visits.map { Self.text($0.period, $0.campaign, $0.logic, $0.sheet) }.sorted())
          visited += 1
        }
        #expect(
          found.sorted { $0.lexicographicallyPrecedes($1) }
            == (try Self.expected(
              bench, under: second, isRescored: isRescored, form: form, isSynthetic: isSynthetic)))
      }
    }
    #expect(visited > 10)
  }

  @Test("nobody is visited under a version that is not kept")
  func unknown() throws {
    let bench = try Bench()
    _ = try bench.store.add([Samples.assessment(1, bench.questionnaire)])
    var count = 0
    let query = CellQuery(questionnaire: "trial", form: "full")
    try bench.store.visitPersons(query, under: "sha256:00") { _ in count += 1 }
    #expect(count == 0)
    try bench.store.visitPersons(query, under: bench.questionnaire.logic) { _ in count += 1 }
    #expect(count == 1)
  }
}
