import Questionnaires
import Scoring
import Testing
import Text

@testable import Reports

@Suite("The ways to the next levels")
struct LevelWaysTests {
  @Test("the bakery's ways are those of the scorer, each action counted once")
  func bakery() throws {
    let firm = try Firm("bakery-puebla", form: "full", language: .english)
    let ways = firm.content.ways
    #expect(ways.stated == nil)
    #expect(
      ways.ways.map(\.target.id) == [
        "developing", "established", "developing", "developing", "basic",
      ])
    #expect(
      ways.ways.first?.outcome
        == .steps(
          LevelWays.Steps(
            titles: [
              "Make a first copy tonight", "Put a second lock on the main e-mail",
              "Five lines before any new app",
            ], open: 3, hours: 4)))
    let hours = ways.ways.map { way in
      if case .steps(let steps) = way.outcome { steps.hours } else { 0 }
    }
    #expect(ways.together.hours <= hours.reduce(0, +))
    #expect(Set(ways.together.titles).count == ways.together.titles.count)
  }

  @Test("a domain at the highest level has no way, nor has one without a score")
  func attained() throws {
    var firm = try Firm("parts-maker-queretaro", form: "full", language: .english)
    #expect(firm.content.ways.ways.map(\.domain) == ["Customers and sales online"])
    #expect(firm.content.ways.attained == highest(firm))
    #expect(firm.content.ways.attained.count > 1)
    let attained = firm.content.ways.attained.joined(separator: "; ")
    #expect(
      ResultText(width: 400).lines(of: firm.content).map(\.text).contains(
        "Nothing further to reach, already at the highest level (“Exemplary”): \(attained)."))
    firm.set("ec_found", .skipped)
    firm.set("ec_orders", .skipped)
    firm.set("ec_records", .skipped)
    firm.set("ec_answers", .skipped)
    #expect(firm.content.ways.ways.isEmpty)
    #expect(firm.content.ways.attained == highest(firm))
    firm.answers = Answers(for: firm.scorer.questionnaire)
    #expect(firm.content.ways.attained.isEmpty)
    #expect(
      !ResultText(width: 80).lines(of: firm.content).map(\.text).contains("The shortest way up"))
  }

  /// The names of the domains at the highest level.
  private func highest(_ firm: Firm) -> [String] {
    firm.content.domains.filter { $0.level?.position == firm.content.levels.count - 1 }.map(\.name)
  }

  @Test("a stated level holds for every domain that is below it")
  func stated() throws {
    var firm = try Firm("machine-shop-ulm", form: "full", language: .english)
    firm.setting.target = 4
    let ways = firm.content.ways
    #expect(ways.stated?.id == "leading")
    #expect(ways.ways.allSatisfy { $0.target.id == "leading" })
    #expect(Set(ways.attained).isDisjoint(with: ways.ways.map(\.domain)))
    let text = ResultText(width: 200).lines(of: firm.content).map(\.text)
    #expect(text.contains { $0.hasPrefix("To “Exemplary”, as asked: the steps that take") })
    #expect(
      text.contains { $0.contains("no combination of the steps on offer reaches “Exemplary”") })
    firm.setting.target = 0
    #expect(firm.content.ways.ways.isEmpty)
    #expect(firm.content.ways.attained == firm.content.domains.map(\.name))
    let unreachable = ways.ways.filter { way in
      if case .outOfReach(let furthest, _) = way.outcome { furthest.position < 4 } else { false }
    }
    #expect(
      unreachable.map(\.domain) == [
        "Customers and sales online", "Ready for artificial intelligence",
      ])
  }

  @Test(
    "every sentence is said in every language and names what it is about",
    arguments: Language.allCases)
  func phrases(_ language: Language) {
    let phrases: [PlanPhrase] = [
      .way(domain: "D", level: "L", hours: 1, steps: ["S", "T"]),
      .outOfReach(domain: "D", level: "L", furthest: "F", hours: 2, steps: ["S"]),
      .sameLevel(domain: "D", level: "L", today: "F", hours: 2, steps: ["S"]),
      .noStep(domain: "D", level: "L"), .notDecided(domain: "D", level: "L"),
      .highest(domains: ["D"], level: "L"), .attained(domains: ["D"], level: "L"),
    ]
    for phrase in phrases {
      let text = phrase.text(in: language)
      #expect(text.contains("D") && text.contains("L") && text.hasSuffix("."), "\(text)")
    }
    #expect(PlanPhrase.together(steps: 1, hours: 2).text(in: language).contains("1 "))
  }
}
