import JSON
import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@testable import Storage

@Suite("Releases in the store")
struct ReleaseTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }

  init() throws { bench = try Bench() }

  private static func random(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: 7 * $0 + 3) }
  }

  private func members(
    form: String = "full", isSynthetic: Bool = false, campaign: String? = nil
  ) throws -> [CountedMember] {
    try store.members(
      CellQuery(
        questionnaire: "trial", form: form, isSynthetic: isSynthetic, campaign: campaign),
      under: bench.questionnaire.logic, random: Self.random)
  }

  private func release(
    _ cells: [ReleasedCell], kind: ReleaseKind = .exchange, isSynthetic: Bool = false
  ) -> NewRelease {
    NewRelease(
      kind: kind, date: "2026-11-24", logic: bench.questionnaire.logic, form: "full",
      isSynthetic: isSynthetic, periods: ["2026", "2026-q4"], file: Samples.hash(1),
      cells: cells, withheld: 2)
  }

  private func cell(_ name: String, _ digests: [Int], carriedFrom: Int? = nil) throws
    -> ReleasedCell
  {
    ReleasedCell(
      definition: "{\(name)}", n: digests.count, figures: #"{"n":\#(digests.count)}"#,
      members: try digests.map { number in
        ReleasedMember(
          try #require(MemberDigest((0..<16).map { UInt8(truncatingIfNeeded: number + $0) })),
          scored: UInt64(number))
      }, carriedFrom: carriedFrom)
  }

  // MARK: Members

  @Test(
    "The members are exactly those that the cells count, in every campaign, form and version",
    arguments: 0..<8 as Range<UInt64>)
  func membersAgree(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let other = try TrialVersion("1.1.0", [(from: #""score":50"#, to: #""score":60"#)])
    try store.register(other.questionnaire, json: other.json)
    let versions = [bench.questionnaire, other.questionnaire]
    let rows = (1...60).map { number in
      var row = Samples.assessment(
        number, versions.randomElement(using: &random) ?? bench.questionnaire,
        answers: Samples.answers(using: &random),
        form: Bool.random(using: &random) ? "full" : "express")
      row.subject = ["a", "b", "c", nil, nil, nil].randomElement(using: &random) ?? nil
      row.campaign = ["ccmx/q1", "bvmw/q1", nil].randomElement(using: &random) ?? nil
      row.isSynthetic = Int.random(in: 0..<5, using: &random) == 0
      row.mode = [.oneself, .paper, nil].randomElement(using: &random) ?? nil
      row.locale = ["es-MX", "de-DE"].randomElement(using: &random) ?? "en"
      if Int.random(in: 0..<6, using: &random) == 0 { row.consent = nil }
      return row
    }
    _ = try store.add(rows)
    _ = try store.rescore(under: other.questionnaire.logic)
    _ = try store.block(.assessment(Samples.id(1)), Blocking(on: "2026-11-24"))
    _ = try store.forget(.assessment(Samples.id(2)), on: "2026-11-24")
    for form in ["full", "express"] {
      for isSynthetic in [false, true] {
        for campaign in [nil, "", "ccmx/q1"] {
          for version in versions {
            let query = CellQuery(
              questionnaire: "trial", form: form, isSynthetic: isSynthetic, campaign: campaign)
            let found = try store.members(query, under: version.logic, random: Self.random)
            try agree(found, query, version)
            #expect(Set(found.map(\.digest)).count == found.count)
            #expect(found.map(\.digest) == found.map(\.digest).sorted())
          }
        }
      }
    }
  }

  /// Whether members fall into cells and groups as often as the summaries count.
  private func agree(
    _ members: [CountedMember], _ query: CellQuery, _ version: Questionnaire
  ) throws {
    var (cells, groups): ([CellKey: Int], [Breakdown: [GroupKey: Int]]) = ([:], [:])
    var scored = Array(repeating: 0, count: version.measures.count)
    for summary in try store.summaries(query) where summary.logic == [version.logic] {
      for cell in summary.cube {
        cells[cell.key, default: 0] += cell.counts.headline.n
        for (measure, counts) in cell.counts.headline.measures.enumerated() {
          scored[measure] += counts.status.scored
        }
      }
      for (breakdown, parts) in summary.by {
        for part in parts { groups[breakdown, default: [:]][part.key, default: 0] += part.counts.n }
      }
    }
    #expect(Dictionary(grouping: members, by: \.contribution.cell).mapValues(\.count) == cells)
    #expect(scored.indices.map { at in members.count { $0.member.isScored(at) } } == scored)
    for breakdown in Breakdown.allCases {
      var found: [GroupKey: Int] = [:]
      for member in members {
        guard let key = member.contribution.group(by: breakdown) else { continue }
        found[key, default: 0] += 1
      }
      #expect(found == groups[breakdown] ?? [:])
    }
  }

  @Test("A digest follows from the store's key and the answers that speak for the enterprise")
  func digests() throws {
    let row = Samples.assessment(1, bench.questionnaire)
    _ = try store.add([row])
    let uuid = try #require(UUIDCoding.bytes(row.id))
    let code = HMACSHA256.code(key: Self.random(32), message: uuid).bytes
    #expect(try members().map(\.digest.bytes) == [Array(code.prefix(16))])
    // The key stays, whatever chance would say later, and shows in no setting.
    let again = try store.members(
      CellQuery(questionnaire: "trial", form: "express"), under: bench.questionnaire.logic
    ) { Array(repeating: 9, count: $0) }
    #expect(again.map(\.digest) == (try members().map(\.digest)))
    #expect(try store.setting("store.release") == nil)
    // A correction speaks for the same enterprise with other answers.
    var correction = Samples.assessment(2, bench.questionnaire)
    correction.supersedes = row.id
    _ = try store.add([correction])
    let corrected = try members().map(\.digest)
    #expect(corrected.count == 1 && corrected != again.map(\.digest))
  }

  // MARK: Releases

  @Test("A release comes back as it was recorded, its cells by definition")
  func roundTrip() throws {
    #expect(try store.releases() == [])
    let cells = try [cell("b", [1, 2, 3]), cell("a", [3, 9])]
    let first = try store.record(release(cells))
    #expect(first.id == 1 && first.cells == 2 && first.carriedForward == 0 && first.withheld == 2)
    #expect(first.periods == ["2026", "2026-q4"] && first.version == "1.0.0")
    let second = try store.record(
      release([cell("a", [3, 9], carriedFrom: 1), cell("c", [4])], kind: .public))
    #expect(second.id == 2 && second.carriedForward == 1 && second.kind == .public)
    #expect(try store.releases() == [first, second])
    let found = try store.release(1)
    #expect(found.record == first)
    #expect(found.cells == cells.sorted { $0.definition < $1.definition })
    #expect(try store.release(2).cells.map(\.carriedFrom) == [1, nil])
    let synthetic = try store.record(release([], isSynthetic: true))
    #expect(
      try store.releases(ofQuestionnaire: "trial", isSynthetic: false).map(\.record)
        == [first, second])
    #expect(
      try store.releases(ofQuestionnaire: "trial", isSynthetic: true).map(\.record) == [synthetic])
    #expect(try store.releases(ofQuestionnaire: "other", isSynthetic: false) == [])
  }

  @Test("What is no release is refused, and nothing of it stays")
  func malformed() throws {
    let good = try cell("a", [1, 2])
    var (day, file) = (release([good]), release([good]))
    (day.date, file.file) = ("24.11.2026", "sha256:1")
    var (nobody, empty, twice) = (good, good, good)
    nobody.n = 0
    empty.members = []
    twice.members += [twice.members[0]]
    var (text, later, other) = (good, good, release([good]))
    (text.definition, later.carriedFrom, other.logic) = ("a", 1, Samples.hash(9))
    var form = release([good])
    form.form = "long"
    for (wrong, kind) in [
      (day, StorageProblem.Kind.malformed("date")), (file, .malformed("file")),
      (release([nobody]), .malformed("n")),
      (release([empty]), .malformed("members")), (release([twice]), .malformed("members")),
      (release([good, good]), .malformed("definition")),
      (release([text]), .malformed("definition")), (release([later]), .notFound(.release, "1")),
      (other, .notFound(.questionnaire, Samples.hash(9))), (form, .notFound(.form, "long")),
    ] {
      let problem = #expect(throws: StorageProblem.self) { try store.record(wrong) }
      #expect(problem?.kind == kind)
    }
    #expect(try store.releases() == [])
    let problem = #expect(throws: StorageProblem.self) { try store.release(1) }
    #expect(problem?.kind == .notFound(.release, "1"))
  }

  @Test("An erasure takes the enterprise out of the members and leaves what was released")
  func erasure() throws {
    _ = try store.add((1...3).map { Samples.assessment($0, bench.questionnaire) })
    let before = try members()
    let released = ReleasedCell(
      definition: "{}", n: 3, figures: "{}", members: before.map(\.member))
    _ = try store.record(release([released]))
    _ = try store.forget(.assessment(Samples.id(2)), on: "2026-11-24")
    let after = try members().map(\.digest)
    #expect(after.count == 2 && Set(before.map(\.digest)).isSuperset(of: after))
    var left = released
    // Of whoever is erased only the hash of the answers' id stays.
    left.members = released.members.map {
      after.contains($0.digest) ? $0 : ReleasedMember($0.digest, scored: $0.scored)
    }
    #expect(try store.release(1).cells == [left])
    #expect(try store.verify().findings == [])
  }

  @Test("What is judged and recorded at once is undone at once")
  func atOnce() throws {
    struct Stop: Error {}
    let second = try bench.second(busyMilliseconds: 0)
    var seen = 0
    var other: StorageProblem?
    do {
      try store.atOnce {
        _ = try store.record(release([cell("a", [1])]))
        seen = try store.releases().count
        do {
          _ = try second.record(release([cell("b", [1])]))
        } catch let problem as StorageProblem {
          other = problem
        }
        throw Stop()
      }
    } catch is Stop {}
    #expect(seen == 1 && other?.family == .busy)
    #expect(try store.releases() == [])
  }

  @Test("A store of an older program gets the tables and keeps its counts")
  func migration() throws {
    _ = try store.add([Samples.assessment(1, bench.questionnaire)])
    let path = bench.folder.file("old.sqlite")
    try OldStore.make(of: bench, at: path, migrations: 5)
    let upgraded = try SQLiteStore(path: path)
    #expect(try upgraded.releases() == [])
    #expect(
      try upgraded.members(
        CellQuery(questionnaire: "trial", form: "full"), under: bench.questionnaire.logic,
        random: Self.random
      ).count == 1)
  }
}
