import JSON
import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@Suite("A summary")
struct SummaryTests {
  static let keys = ["MX", "DE"].flatMap { country in
    ["micro", "small"].flatMap { size in
      ["M", "T"].map { CellKey(country: country, size: size, sector: $0) }
    }
  }

  static func random(
    _ questionnaire: Questionnaire, period: String = "2026",
    using generator: inout some RandomNumberGenerator
  ) -> Summary {
    var summary = Summary(
      of: questionnaire, form: Form(index: 0), period: period, isSynthetic: false)
    for key in keys.shuffled(using: &generator) where Bool.random(using: &generator) {
      summary.add(questionnaire.randomCounts(3, using: &generator), to: key)
    }
    for reason in LeftOut.allCases {
      summary.leftOut[reason] = Int.random(in: 0...5, using: &generator)
    }
    let associations = ["bvmw", "ccmx"]
    let association = associations.randomElement(using: &generator)
    let day = Int.random(in: 10...28, using: &generator)
    summary.add(
      Source(
        association: association, campaign: association.map { "\($0)/2026" },
        from: "2026-10-\(day)", to: "2026-11-\(day)", n: summary.n))
    return summary
  }

  @Test("merges to the same whatever the order", arguments: 0..<20 as Range<UInt64>)
  func monoid(seed: UInt64) throws {
    let questionnaire = try Trial.questionnaire()
    var generator = SplitMix64(seed: seed)
    let a = Self.random(questionnaire, period: "2026-q4", using: &generator)
    let b = Self.random(questionnaire, using: &generator)
    let c = Self.random(questionnaire, using: &generator)
    #expect(try merged(a, b) == merged(b, a))
    #expect(try merged(merged(a, b), c) == merged(a, merged(b, c)))
    #expect(try merged(a, b).n == a.n + b.n)
    #expect(try merged(a, b).period == "2026+2026-q4")
    #expect(try merged(b, c).period == "2026")
    #expect(try merged(a, b).leftOut.total == a.leftOut.total + b.leftOut.total)
    let cube = try merged(a, b).cube
    #expect(cube.map(\.key) == cube.map(\.key).sorted())
  }

  @Test("gives the same bytes whatever the order of merging")
  func bytes() throws {
    let questionnaire = try Trial.questionnaire()
    var generator = SplitMix64(seed: 99)
    let parts = (0..<5).map { _ in Self.random(questionnaire, using: &generator) }
    let first = try parts.dropFirst().reduce(parts[0], merged)
    for _ in 0..<10 {
      let shuffled = parts.shuffled(using: &generator)
      let other = try shuffled.dropFirst().reduce(shuffled[0], merged)
      #expect(other.encoded(for: questionnaire) == first.encoded(for: questionnaire))
    }
  }

  @Test("drops a cell from which every enterprise is taken away")
  func empties() throws {
    let questionnaire = try Trial.questionnaire()
    var generator = SplitMix64(seed: 7)
    let counts = questionnaire.randomCounts(2, using: &generator)
    var negative = CellCounts.zero(for: questionnaire)
    negative -= counts
    var summary = Summary(
      of: questionnaire, form: Form(index: 0), period: "2026", isSynthetic: false)
    summary.add(counts, to: Self.keys[0])
    #expect(summary.cube.count == 1)
    summary.add(negative, to: Self.keys[0])
    summary.add(.zero(for: questionnaire), to: Self.keys[1])
    #expect(summary.cube.isEmpty)
  }

  @Test("adds the sources of one campaign and keeps those of others apart")
  func sources() throws {
    var summary = Summary(
      of: try Trial.questionnaire(), form: Form(index: 0), period: "2026", isSynthetic: false)
    func source(_ association: String?, _ from: String, _ to: String, _ n: Int) -> Source {
      Source(
        association: association, campaign: association.map { $0 + "/2026" }, from: from, to: to,
        n: n)
    }
    summary.add(source("ccmx", "2026-10-05", "2026-10-09", 4))
    summary.add(source("bvmw", "2026-10-01", "2026-10-02", 3))
    summary.add(source(nil, "2026-01-01", "2026-01-01", 1))
    summary.add(source("ccmx", "2026-10-06", "2026-10-30", 2))
    #expect(
      summary.sources == [
        source(nil, "2026-01-01", "2026-01-01", 1), source("bvmw", "2026-10-01", "2026-10-02", 3),
        source("ccmx", "2026-10-05", "2026-10-30", 6),
      ])
  }

  @Test("refuses what counts something else, and stays as it was")
  func refuses() throws {
    let trial = try Trial.questionnaire()
    let shipped = try Trial.shipped()
    var generator = SplitMix64(seed: 8)
    var summary = Self.random(trial, using: &generator)
    let before = summary
    func other(_ questionnaire: Questionnaire, form: Int, isSynthetic: Bool) -> Summary {
      Summary(
        of: questionnaire, form: Form(index: form), period: "2026", isSynthetic: isSynthetic)
    }
    #expect(throws: MergeProblem.differentForms("full", "express")) {
      try summary.merge(other(trial, form: 1, isSynthetic: false))
    }
    #expect(throws: MergeProblem.syntheticWithReal) {
      try summary.merge(other(trial, form: 0, isSynthetic: true))
    }
    #expect(
      throws: MergeProblem.differentQuestionnaires(
        "trial (\(trial.logic))", "msme-readiness (\(shipped.logic))")
    ) {
      try summary.merge(other(shipped, form: 0, isSynthetic: false))
    }
    #expect(summary == before)
  }

  @Test("is written in the format readiness-summary/1, sorted by key")
  func json() throws {
    let questionnaire = try Trial.questionnaire()
    let counts = CountsJSONTests.firm(questionnaire)
    var summary = Summary(
      of: questionnaire, form: Form(index: 0), period: "2026-q4", isSynthetic: true)
    summary.add(counts, to: CellKey(country: "MX", size: "micro", sector: "T"))
    summary.leftOut[.noConsent] = 3
    summary.add(
      Source(
        association: "ccmx", campaign: "ccmx/2026-q4", from: "2026-10-01", to: "2026-12-20", n: 1))
    let headline = String(decoding: counts.headline.encoded(for: questionnaire), as: UTF8.self)
    let detail = String(decoding: counts.detail.encoded(for: questionnaire), as: UTF8.self)
    let expected = """
      {"by":{"language":[],"mode":[],"region":[]},"countries":[],"cube":[{"key":["MX","micro","T"],\(headline.dropFirst().dropLast()),"questions":\(detail)}],\
      "form":"full","format":"readiness-summary/1","leftOut":{"blocked":0,"noCell":0,\
      "noConsent":3,"outOfScope":0,"superseded":0},"period":"2026-q4",\
      "questionnaire":{"id":"trial","logic":["\(questionnaire.logic)"],\
      "series":{"cyber":2,"pressure":1,"sales":1}},"release":"none",\
      "sources":[{"association":"ccmx","campaign":"ccmx/2026-q4","from":"2026-10-01","n":1,\
      "to":"2026-12-20"}],"synthetic":true}
      """
    #expect(String(decoding: summary.encoded(for: questionnaire), as: UTF8.self) == expected)
  }

  private func merged(_ a: Summary, _ b: Summary) throws -> Summary {
    var merged = a
    try merged.merge(b)
    return merged
  }
}
