import Summaries
import Testing

@testable import Comparing

@Suite("What a campaign lacks until it can be published")
struct CampaignProgressTests {
  private static let progress = CampaignProgress(
    cells: [
      CellKey(country: "MX", size: "micro", sector: "T"): 19,
      CellKey(country: "MX", size: "micro", sector: "M"): 9,
      CellKey(country: "MX", size: "small", sector: "T"): 1,
      CellKey(country: "MX", size: "small", sector: "M"): 0,
      CellKey(country: "DE", size: "micro", sector: "T"): 30,
    ],
    regions: [
      GroupKey(country: "MX", code: "MX_PUE"): 9, GroupKey(country: "MX", code: "MX_JAL"): 10,
    ]
  )

  private static func shortfalls(_ country: String) -> [CampaignProgress.Shortfall] {
    progress.shortfalls(of: country, sizes: ["micro", "small", "medium"], sectors: ["M", "T"])
  }

  @Test("Countries and sizes add up what their cells hold")
  func counts() {
    #expect(Self.progress.countries == ["DE", "MX"])
    #expect(Self.progress.n(country: "MX") == 29)
    #expect(Self.progress.n(country: "MX", size: "micro") == 28)
    #expect(Self.progress.n(country: "MX", size: "medium") == 0)
  }

  @Test("Every row with some answers and too few is named with what it lacks, empty ones are not")
  func lacks() {
    let rows = Self.shortfalls("MX")
    #expect(
      rows.map(\.row) == [
        .weighted(country: "MX"), .size(country: "MX", size: "small"),
        .cell(CellKey(country: "MX", size: "micro", sector: "M")),
        .cell(CellKey(country: "MX", size: "small", sector: "T")),
        .region(GroupKey(country: "MX", code: "MX_PUE")),
      ])
    #expect(rows.map(\.missing) == [1, 9, 1, 9, 1])
    #expect(rows.map(\.missingForQuestions) == [nil, 19, nil, nil, nil])
  }

  @Test("A country with enough answers in every row lacks nothing")
  func enough() {
    #expect(Self.shortfalls("DE") == [])
    #expect(Self.shortfalls("AT") == [])
  }
}
