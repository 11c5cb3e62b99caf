import Questionnaires
@testable import Reports
import Scoring
import Testing
import Text

@Suite("The gap to the target")
struct TargetGapTests {
  @Test("Score, target and gap are those of the result, the rank that of gap times weight")
  func numbers() throws {
    for name in Firm.names {
      for form in ["express", "full"] {
        for stated in [nil, 0, 2, 4] as [Int?] {
          var firm = try Firm(name, form: form, language: .english)
          firm.setting.target = stated
          let content = firm.content
          let gaps = content.targetGaps
          #expect(gaps.stated?.position == stated)
          #expect(Set(gaps.domains.map(\.id)) == Set(content.domains.map(\.id)))
          for domain in content.domains {
            let gap = try #require(gaps.gap(of: domain.id))
            #expect(gap.score == domain.score?.tenths && gap.weight == domain.weight)
            let next = content.levels.first { $0.from > domain.score?.tenths ?? 0 }
            let target = stated.map { content.levels[$0] } ?? next
            #expect(gap.target == (domain.score == nil ? nil : target), "\(name) \(domain.id)")
            if let score = gap.score, let target = gap.target {
              #expect(gap.gap == (score < target.from ? target.from - score : 0))
            } else {
              #expect(gap.gap == nil && gap.rank == nil)
            }
          }
          let ranked = gaps.domains.filter { $0.rank != nil }
          #expect(ranked.map(\.id) == gaps.domains.prefix(ranked.count).map(\.id))
          for a in ranked {
            let greater = ranked.count { ($0.gap ?? 0) * $0.weight > (a.gap ?? 0) * a.weight }
            #expect(a.rank == greater + 1 && a.gap ?? 0 > 0)
          }
        }
      }
    }
  }

  @Test("Table and figure of a page tell the same target", arguments: [nil, 3] as [Int?])
  func sameTarget(_ stated: Int?) throws {
    var firm = try Firm("machine-shop-ulm", form: "full", language: .german)
    firm.setting.target = stated
    let document = firm.document(.advisor)
    let chart = firm.content.chart(.domains, date: firm.setting.day)
    let target = try #require(document.page.sections.first { $0.id == "target" })
    let table = try #require(target.blocks.compactMap(\.table).first)
    let columns = table.columns.map(\.id)
    #expect(columns.prefix(5) == ["domain", "level", "score", "target", "gap"])
    for row in table.rows {
      let drawn = try #require(chart.table.rows.first { $0.heading == row[0].text })
      #expect(drawn.cells == row[2...4].map { $0.text == "–" ? "" : $0.text })
    }
    func told(_ audience: ReportAudience) -> ReportSection? {
      firm.document(audience).page.sections.first { $0.id == "target" }
    }
    let section = try #require(told(.advisor))
    #expect(told(.association) != nil && told(.owner) == nil)
    if let stated {
      let note = section.blocks.flatMap(\.words).last ?? ""
      #expect(note.contains("„\(firm.content.levels[stated].name)“"))
    }
  }
}
