import Questionnaires
import SampleFirms
import Testing

@testable import Comparing

@Suite("Official values beside answers")
struct ComparatorTests {
  /// A German manufacturer of 38 people, and what else it says.
  private func germanFirm(_ more: [String: SampleFirm.Given] = [:]) throws -> SampleFirm {
    let profile: [String: SampleFirm.Given] = [
      "country": .code("DE"), "people": .number(38), "employees": .number(36),
      "sector": .code("manufacturing"),
    ]
    return try SampleFirm(profile.merging(more) { $1 })
  }

  private func shown(_ firm: SampleFirm, _ statistics: OfficialStatistics) -> [String] {
    statistics.comparators(of: firm.sheet, in: firm.questionnaire).map {
      "\($0.value.statistic) \($0.own)"
    }
  }

  @Test("Yes, no and open come from the answers; what was not asked is open")
  func truths() throws {
    let statistics = try Tables.shipped()
    #expect(
      shown(try germanFirm(), statistics) == [
        "eurostat.erp unknown", "eurostat.crm unknown", "eurostat.ai unknown",
      ])
    let firm = try germanFirm([
      "erp_system": .code("linked"), "ec_records": .code("list"), "ai_use": .code("tries"),
    ])
    #expect(
      shown(firm, statistics) == ["eurostat.erp yes", "eurostat.crm no", "eurostat.ai no"])
  }

  @Test("Only exact and close references are shown, though the table knew a value for each")
  func onlyThoseThatFit() throws {
    let questionnaire = try Samples.questionnaire()
    let references = questionnaire.questions.flatMap(\.references)
    let statistics = try Tables.statistics(
      references.map { Tables.row($0.statistic, "DE", "all", "50") })
    let expected = references.filter { $0.match == .exact || $0.match == .close }
      .map(\.statistic)
    let found = statistics.comparators(of: try germanFirm().sheet, in: questionnaire)
    #expect(found.map(\.value.statistic) == expected)
    #expect(!expected.isEmpty && expected.count < references.count)
    #expect(
      found.allSatisfy { found in
        questionnaire.questions[found.question].references.contains {
          $0.statistic == found.value.statistic
        }
      })
  }

  private static let outside: [(String, [String: SampleFirm.Given])] = [
    ("fewer than 10 people", ["people": .number(9), "employees": .number(8)]),
    ("the owner makes it ten", ["people": .number(10), "employees": .number(9)]),
    ("250 people", ["people": .number(250), "employees": .number(250)]),
    ("a sector Eurostat does not ask", ["sector": .code("educationhealth")]),
    ("personal services", ["sector": .code("personal")]),
    ("mining, energy or finance", ["sector": .code("other")]),
  ]

  @Test("A German enterprise outside the survey has no comparator", arguments: outside)
  private func outsideTheSurvey(_ name: String, _ change: [String: SampleFirm.Given]) throws {
    let statistics = try Tables.shipped()
    let firm = try germanFirm(change)
    #expect(shown(firm, statistics) == [], "\(name)")
    #expect(statistics.intensityProxies(of: firm.sheet, in: firm.questionnaire) == [])
  }

  private static let samples: [(String, [String])] = [
    ("bakery-puebla", ["inegi.internet yes 235"]),
    ("machine-shop-ulm", ["eurostat.erp yes 375", "eurostat.crm no 260", "eurostat.ai no 231"]),
    ("barber-merida", ["inegi.internet yes 235"]),
    ("hotel-ruegen", ["eurostat.erp yes 375", "eurostat.crm yes 260", "eurostat.ai yes 231"]),
    ("parts-maker-queretaro", ["inegi.internet yes 821"]),
    ("carpenter", []),
  ]

  @Test("The sample enterprises have the comparators worked out by hand", arguments: samples)
  private func sampleFirms(name: String, expected: [String]) throws {
    let statistics = try Tables.shipped()
    for form in ["full", "express"] {
      let firm = try SampleFirm(named: name, form: form)
      let found = statistics.comparators(of: firm.sheet, in: firm.questionnaire)
      #expect(found.map { "\($0.value.statistic) \($0.own) \($0.value.value.units)" } == expected)
    }
  }

  private static let online: [(facts: [String], sells: String?, share: Int64?, expected: [Truth])] =
    [
      // e-sales; sales of 1 percent; web sales to consumers
      (["accounts"], nil, nil, [.no, .no, .no]),
      (["remote"], "no", nil, [.no, .no, .no]),
      (["remote"], nil, nil, [.unknown, .unknown, .unknown]),
      (["remote"], "yes", nil, [.yes, .unknown, .unknown]),
      (["remote"], "yes", 0, [.yes, .no, .no]),
      (["remote"], "yes", 1, [.yes, .yes, .yes]),
    ]

  @Test(
    "Who cannot sell at a distance answers the questions on online sales with no",
    arguments: online)
  private func onlineSales(facts: [String], sells: String?, share: Int64?, expected: [Truth]) throws
  {
    var given: [String: SampleFirm.Given] = [
      "business_facts": .codes(facts), "customers": .codes(["consumers", "firms"]),
    ]
    if let sells { given["sells_online"] = .code(sells) }
    if let share { given["ec_online_share"] = .number(share) }
    let firm = try germanFirm(given)
    let references = firm.questionnaire.questions.flatMap(\.references)
    let truths = [
      "eurostat.e_sales", "eurostat.e_sales_1_percent", "eurostat.web_sales_to_consumers",
    ].map { id in
      references.first { $0.statistic == id }?.rule.truth(over: firm.sheet)
    }
    #expect(truths == expected)
  }
}
