import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@testable import Storage

@Suite("The summaries of a store")
struct StoreSummaryTests {
  /// A version with a question on regions and one on challenges, and its text.
  static func regional() throws -> TrialVersion {
    try TrialVersion(
      "1.1.0",
      [
        (#""country":"country","#, #""country":"country","region":"region","#),
        (#""sections":["#, #""special":{"challenges":"hurdles"},"sections":["#),
        (
          #"{"id":"remark""#,
          #"""
          {"id":"region","section":"work","kind":"single","options":[{"code":"PUE"},{"code":"BY"}]},
          {"id":"hurdles","section":"work","kind":"multiple","options":[{"code":"time"},
            {"code":"money"},{"code":"skills"},{"code":"none","exclusive":true}]},
          {"id":"remark"
          """#
        ),
      ])
  }

  /// A bench that knows that version, and random response files that answer it.
  private struct Universe {
    let version: TrialVersion
    let rows: [NewAssessment]

    init(_ count: Int, using random: inout SplitMix64) throws {
      version = try StoreSummaryTests.regional()
      let questionnaire = version.questionnaire
      rows = (1...count).map { number in
        var answers = Answers(count: 11)
        let given = Samples.answers(using: &random)
        for question in 0..<8 { answers[question] = given[question] }
        answers[8] = [.option(0), .option(1), .skipped].randomElement(using: &random) ?? .absent
        answers[9] =
          [.options(0b011), .options(0b110), .options(0b111), .options(0b1000), .unknown]
          .randomElement(using: &random) ?? .absent
        var row = Samples.assessment(
          number, questionnaire, answers: answers,
          form: Bool.random(using: &random) ? "full" : "express")
        row.completed = "2026-0\(Int.random(in: 1...9, using: &random))-11"
        row.locale = ["es-MX", "ES", "de-DE"].randomElement(using: &random) ?? "en"
        row.mode = [.oneself, .assisted, .paper, nil].randomElement(using: &random) ?? nil
        row.subject = ["a", "b", "c", nil, nil, nil].randomElement(using: &random) ?? nil
        row.campaign = ["ccmx/q1", "bvmw/q1", nil].randomElement(using: &random) ?? nil
        row.isSynthetic = Int.random(in: 0..<8, using: &random) == 0
        if Int.random(in: 0..<6, using: &random) == 0 { row.consent = nil }
        return row
      }
    }

    func bench() throws -> Bench {
      let bench = try Bench()
      try bench.store.register(version.questionnaire, json: version.json)
      return bench
    }

    /// What the summaries of a form should be, from the rows that count, one by one.
    func expected(_ bench: Bench, form: String, isSynthetic: Bool) throws -> [Summary] {
      let questionnaire = version.questionnaire
      let scored = try #require(questionnaire.form(form))
      let standings = try bench.standings()
      var summaries: [String: Summary] = [:]
      for row in rows where row.isSynthetic == isSynthetic {
        guard form == "express" || row.form == "full", let standing = standings[row.id] else {
          continue
        }
        let period = row.campaign.map { String($0.drop { $0 != "/" }.dropFirst()) } ?? "2026"
        let name = period + " " + (row.campaign ?? "")
        var summary =
          summaries[name]
          ?? Summary(of: questionnaire, form: scored, period: period, isSynthetic: isSynthetic)
        if let reason = LeftOut(rawValue: standing) {
          summary.leftOut[reason] += 1
          summary.add(
            Source(
              association: row.campaign.map { String($0.prefix { $0 != "/" }) },
              campaign: row.campaign, from: nil, to: nil, n: 0, period: period))
        } else {
          let sheet = Scorer(questionnaire).score(row.answers, form: scored)
          guard case .cell(let key) = questionnaire.cell(of: sheet) else {
            Issue.record("what counts has a cell")
            continue
          }
          summary.add(
            sheet,
            Contribution(
              of: sheet, in: key, locale: row.locale, mode: row.mode?.rawValue, questionnaire),
            in: questionnaire)
          summary.add(
            Source(
              association: row.campaign.map { String($0.prefix { $0 != "/" }) },
              campaign: row.campaign, from: row.completed, to: row.completed, n: 1))
        }
        summaries[name] = summary
      }
      return summaries.keys.sorted().compactMap { summaries[$0] }
    }

    /// The rows visited one by one add up to the same counts.
    private func checkVisit(_ bench: Bench, _ query: CellQuery, _ summaries: [Summary]) throws {
      let questionnaire = version.questionnaire
      let form = try #require(questionnaire.form(query.form))
      var visited: [String: Summary] = [:]
      try bench.store.visitCounted(query, under: questionnaire.logic) { counted in
        visited[
          counted.period + " " + counted.campaign,
          default: Summary(
            of: questionnaire, form: form, period: counted.period,
            isSynthetic: query.isSynthetic)
        ].add(counted.sheet, counted.contribution, in: questionnaire)
      }
      let found = visited.keys.sorted().compactMap { visited[$0] }
      let counted = summaries.filter { $0.n > 0 }
      #expect(found.map(\.cube) == counted.map(\.cube))
      #expect(found.map(\.by) == counted.map(\.by))
      #expect(found.map(\.countries) == counted.map(\.countries))
    }

    func check(_ bench: Bench) throws {
      for form in ["full", "express"] {
        for isSynthetic in [false, true] {
          let query = CellQuery(questionnaire: "trial", form: form, isSynthetic: isSynthetic)
          let summaries = try bench.store.summaries(query)
          #expect(try summaries == expected(bench, form: form, isSynthetic: isSynthetic))
          try checkVisit(bench, query, summaries)
          for summary in summaries {
            let bytes = summary.encoded(for: version.questionnaire)
            #expect(Summary.read(bytes, for: version.questionnaire).problems == [])
          }
        }
      }
      #expect(try bench.store.verify().findings == [])
    }
  }

  @Test(
    "are those of the rows that count, in any order and division of imports",
    arguments: 0..<6 as Range<UInt64>)
  func orders(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let universe = try Universe(40, using: &random)
    var expected: [String]?
    for _ in 0..<3 {
      let bench = try universe.bench()
      var rest = universe.rows.shuffled(using: &random)[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &random)
        _ = try bench.store.add(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      try universe.check(bench)
      let contents = try bench.contents()
      #expect(contents == expected ?? contents)
      expected = contents
    }
  }

  @Test(
    "follow every change of what counts", arguments: 0..<6 as Range<UInt64>)
  func changes(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let universe = try Universe(25, using: &random)
    let bench = try universe.bench()
    _ = try bench.store.add(universe.rows)
    var blocked: Set<String> = []
    for _ in 0..<12 {
      let row = try #require(universe.rows.randomElement(using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where !blocked.contains(row.id):
        _ = try bench.store.block(.assessment(row.id), Blocking(on: "2026-11-24"))
        blocked.insert(row.id)
      case 0:
        _ = try bench.store.unblock(.assessment(row.id))
        blocked.remove(row.id)
      case 1: try bench.store.setConsent(nil, ofAssessment: row.id)
      default:
        try bench.store.setConsent(Consent(scope: ["aggregate"]), ofAssessment: row.id)
      }
      try universe.check(bench)
    }
  }

  @Test("are those of a store without a row once it is forgotten")
  func forgets() throws {
    var random = SplitMix64(seed: 21)
    let universe = try Universe(20, using: &random)
    for row in universe.rows.prefix(8) {
      let bench = try universe.bench()
      _ = try bench.store.add(universe.rows)
      _ = try bench.store.forget(.assessment(row.id), on: "2026-11-24")
      let other = try universe.bench()
      _ = try other.store.add(universe.rows.filter { $0.id != row.id })
      #expect(try bench.contents() == other.contents())
      try universe.check(bench)
    }
  }

  @Test(
    "of two stores, written, read and added, are those of one store that holds both",
    arguments: 0..<4 as Range<UInt64>)
  func twoStores(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let universe = try Universe(60, using: &random)
    let questionnaire = universe.version.questionnaire
    // No enterprise is in both: a subject belongs to one association.
    let rows = universe.rows.filter { $0.subject == nil && $0.campaign != nil }
    func summaries(of rows: [NewAssessment]) throws -> [Summary] {
      let bench = try universe.bench()
      _ = try bench.store.add(rows)
      return try bench.store.summaries(CellQuery(questionnaire: "trial", form: "express"))
    }
    func merged(_ summaries: [Summary]) throws -> Summary {
      var merged = try #require(summaries.first)
      for summary in summaries.dropFirst() { try merged.merge(summary) }
      return merged
    }
    let files = try ["bvmw/q1", "ccmx/q1"].map { campaign in
      let summary = try merged(summaries(of: rows.filter { $0.campaign == campaign }))
      return try Summary(decoding: summary.encoded(for: questionnaire), for: questionnaire)
    }
    let both = try merged(summaries(of: rows))
    #expect(files[0].conflict(with: files[1]) == nil)
    for order in [files, files.reversed()] {
      #expect(try merged(order).encoded(for: questionnaire) == both.encoded(for: questionnaire))
    }
  }

  @Test("are kept under another version too, once the answers are re-scored")
  func rescored() throws {
    var random = SplitMix64(seed: 22)
    let bench = try Bench()
    let version = try Self.regional()
    _ = try bench.store.add(
      (1...20).map {
        Samples.assessment($0, bench.questionnaire, answers: Samples.answers(using: &random))
      })
    try bench.store.register(version.questionnaire, json: version.json)
    _ = try bench.store.rescore(under: version.questionnaire.logic)
    let summaries = try bench.store.summaries(CellQuery(questionnaire: "trial", form: "full"))
    try #require(summaries.count == 2)
    #expect(summaries.map(\.logic) == [[bench.questionnaire.logic], [version.questionnaire.logic]])
    #expect(summaries[0].n == summaries[1].n && summaries[0].n > 0)
    #expect(summaries[0].by == summaries[1].by)
    #expect(summaries[0].sources == summaries[1].sources)
    #expect(try bench.store.verify().findings == [])
    _ = try bench.store.forget(.assessment(Samples.id(1)), on: "2026-11-24")
    #expect(try bench.store.verify().findings == [])
  }

  @Test("can be asked for by period and campaign")
  func selection() throws {
    let bench = try Bench()
    var rows = (1...3).map { Samples.assessment($0, bench.questionnaire) }
    rows[0].campaign = "ccmx/q1"
    rows[1].campaign = "bvmw/q1"
    rows[1].consent = nil
    _ = try bench.store.add(rows)
    func names(period: String? = nil, campaign: String? = nil) throws -> [String] {
      try bench.store.summaries(
        CellQuery(questionnaire: "trial", form: "full", period: period, campaign: campaign)
      ).map { "\($0.period) \($0.sources.first?.campaign ?? "-") \($0.n) \($0.leftOut.total)" }
    }
    #expect(try names() == ["2026 - 1 0", "q1 bvmw/q1 0 1", "q1 ccmx/q1 1 0"])
    #expect(try names(period: "q1") == ["q1 bvmw/q1 0 1", "q1 ccmx/q1 1 0"])
    #expect(try names(campaign: "ccmx/q1") == ["q1 ccmx/q1 1 0"])
    #expect(try names(campaign: "") == ["2026 - 1 0"])
    #expect(try names(period: "q2") == [])
  }
}
