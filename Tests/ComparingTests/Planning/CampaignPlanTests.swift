import Foundation
import JSON
import Questionnaires
import Statistics
import Testing

@testable import Comparing

@Suite("The plan of a campaign")
struct CampaignPlanTests {
  private static func invitations(
    _ mexico: Int, _ germany: Int, share: Int = 80_000
  ) -> [CampaignPlan.Invitation] {
    [
      .init(country: "MX", invited: mexico, millionths: share),
      .init(country: "DE", invited: germany, millionths: share),
    ]
  }

  private static func plan(
    _ invitations: [CampaignPlan.Invitation], deviation: Double = 20,
    margins: String = Trial.margins, mix: String = Trial.mix
  ) throws -> CampaignPlan {
    let questionnaire = try Trial.questionnaire()
    let setting = try Trial.setting(questionnaire, margins: margins, mix: mix)
    return try #require(
      CampaignPlan(
        invitations, deviation: deviation, questionnaire: questionnaire,
        margins: setting.margins, standard: setting.mix))
  }

  private static func outlook(_ plan: CampaignPlan, _ mix: AssumedMix) throws
    -> CampaignPlan.Outlook
  {
    try #require(plan.outlooks.first { $0.mix == mix })
  }

  /// All weight in two cells of a size class.
  private static let twoCells = """
    size,sector,share
    micro,M,0.5
    micro,T,0.5
    micro,S+O,0
    small+medium,*,0
    """

  // MARK: The numbers expected

  @Test("gives every size class its official share")
  func officialSizes() throws {
    let plan = try Self.plan(Self.invitations(2000, 1000))
    let outlook = try Self.outlook(plan, .official)
    #expect(outlook.groups.map(\.size) == ["*", "micro", "small", "medium"])
    // 2000 · 0.08 of 94, 4.8 and 1.2 %; 1000 · 0.08 of 82, 14.5 and 3.5 %.
    let expected = [[160, 80], [150.4, 65.6], [7.68, 11.6], [1.92, 2.8]]
    for (group, numbers) in zip(outlook.groups, expected) {
      for (count, number) in zip(group.counts, numbers) {
        #expect(abs(count.expected - number) < 1e-6, "\(group.size): \(count.expected)")
      }
    }
  }

  @Test("gives every sector its official share")
  func officialSectors() throws {
    let plan = try Self.plan(Self.invitations(2000, 1000))
    let outlook = try Self.outlook(plan, .official)
    for (sector, numbers) in [
      ("M", [20.8, 7.2]), ("T", [75.2, 18.4]), ("S", [57.6, 44.8]), ("O", [6.4, 9.6]),
    ] {
      for country in 0..<2 {
        let sum = outlook.cells.filter { $0.sector == sector }
          .reduce(0) { $0 + $1.counts[country].expected }
        #expect(abs(sum - numbers[country]) < 1e-5, "\(sector): \(sum)")
      }
    }
  }

  @Test("divides by the standard mix what official counts leave together")
  func undivided() throws {
    let margins = """
      country,margin,size,sector,count,year,trust,source
      MX,size,micro,*,900,2026,C,synthetic
      MX,size,small+medium,*,100,2026,C,synthetic
      DE,size,*,*,1000,2026,C,synthetic
      """
    let mix = """
      size,sector,share
      micro,M,0.05
      micro,T,0.15
      micro,S,0.1
      micro,O,0.1
      small,*,0.1
      medium,*,0.05
      """
    let plan = try Self.plan(
      Self.invitations(1000, 1000, share: 1_000_000), margins: margins, mix: mix)
    let cells = try Self.outlook(plan, .official).cells
    // Micro of Mexico: 900 as 5 : 15 : 10 : 10; small and medium: 100 as 4 · 10 : 4 · 5.
    let micro = ["M": 112.5, "T": 337.5, "S": 225, "O": 225]
    let mexico = cells.map { cell in
      cell.size == "micro" ? micro[cell.sector] ?? 0 : cell.size == "small" ? 50.0 / 3 : 25.0 / 3
    }
    for (cell, number) in zip(cells, mexico) {
      #expect(abs(cell.counts[0].expected - number) < 1e-5)
      #expect(abs(cell.counts[1].expected - 1000 * cell.standard) < 1e-5)
    }
  }

  @Test("spreads those invited by the standard mix in every country alike")
  func standard() throws {
    let plan = try Self.plan(Self.invitations(2000, 1000))
    for cell in try Self.outlook(plan, .standard).cells {
      #expect(abs(cell.counts[0].expected - 160 * cell.standard) < 1e-6)
      #expect(abs(cell.counts[1].expected - 80 * cell.standard) < 1e-6)
    }
  }

  @Test("lets cells add up to their size class, and size classes to all", arguments: [1, 37, 4096])
  func sums(_ invited: Int) throws {
    let plan = try Self.plan(Self.invitations(invited, 2 * invited))
    for outlook in plan.outlooks {
      for country in 0..<2 {
        for group in outlook.groups {
          let sum = outlook.cells.filter { group.size == "*" || $0.size == group.size }
            .reduce(0) { $0 + $1.counts[country].expected }
          #expect(abs(sum - group.counts[country].expected) < 1e-5)
        }
      }
    }
  }

  // MARK: Chances

  @Test("gives a chance that is the sum of the probabilities of enough answers")
  func chances() throws {
    let plan = try Self.plan(Self.invitations(300, 200))
    for outlook in plan.outlooks {
      for cell in outlook.cells {
        let chances = cell.counts.map { count -> Double in
          // P(n < 5), term by term.
          var (term, below) = (1.0, 0.0)
          for _ in 0..<count.invited { term *= 1 - count.probability }
          for k in 0..<5 {
            below += term
            term *=
              Double(count.invited - k) / Double(k + 1) * count.probability
              / (1 - count.probability)
          }
          #expect(abs(count.chance(ofAtLeast: 5) - (1 - below)) < 1e-10)
          return 1 - below
        }
        #expect(abs(cell.chanceOfUse - chances[0] * chances[1]) < 1e-9)
      }
    }
  }

  @Test(
    "finds the chance of a verdict that a count of all outcomes finds",
    arguments: [
      (60, 45), (75, 75), (120, 40),
    ])
  func chanceOfVerdict(_ mexico: Int, _ germany: Int) throws {
    let share = 0.7
    let plan = try Self.plan(
      Self.invitations(mexico, germany, share: 700_000), mix: Self.twoCells)
    // Both cells are needed, so the countries do not depend on each other.
    func carries(_ n: Int) -> Double {
      var total = 0.0
      var logs = [0.0]
      for k in 1...n { logs.append(logs[k - 1] + log(Double(k))) }
      for a in 5...n {
        for b in 5...max(5, n - a) where a + b <= n {
          guard 1 / (0.25 / Double(a) + 0.25 / Double(b)) >= 30 else { continue }
          let rest = n - a - b
          total += exp(
            logs[n] - logs[a] - logs[b] - logs[rest] + Double(a + b) * log(share / 2)
              + Double(rest) * log(1 - share))
        }
      }
      return total
    }
    let exact = carries(mexico) * carries(germany)
    let difference = try #require(try Self.outlook(plan, .standard).difference)
    // Four standard errors of 4000 campaigns drawn.
    #expect(abs(difference.chanceOfVerdict - exact) < 4 * (exact * (1 - exact) / 4000).squareRoot())
  }

  @Test("never makes a verdict less probable by inviting many more")
  func more() throws {
    let chances = try [50, 200, 1000, 5000, 200_000].map { invited in
      try Self.plan(Self.invitations(invited, invited)).outlooks.map {
        $0.difference?.chanceOfVerdict ?? -1
      }
    }
    for (fewer, more) in zip(chances, chances.dropFirst()) {
      #expect(zip(fewer, more).allSatisfy { $0 <= $1 })
    }
    #expect(chances.first == [0, 0] && chances.last == [1, 1])
  }

  // MARK: The smallest difference

  @Test("finds the smallest detectable difference that the formula gives")
  func detectable() throws {
    // Where all answer and one cell is the whole mix, nothing is left to chance.
    let plan = try Self.plan(
      Self.invitations(200, 100, share: 1_000_000), deviation: 18,
      mix: "size,sector,share\nmicro,M,1\nmicro,T+S+O,0\nsmall+medium,*,0")
    let difference = try #require(try Self.outlook(plan, .standard).difference)
    #expect(difference.shareOfStandard == 1 && difference.chanceOfVerdict == 1)
    #expect(difference.obstacle == nil && difference.effectiveN == 100)
    let error = 18 * (1.0 / 200 + 1.0 / 100).squareRoot()
    let found = try #require(difference.smallestDetectable)
    #expect(abs(found - 2.801585218112969 * error) < 1e-9)
  }

  @Test("finds the smallest difference of plain means of the numbers expected")
  func plain() throws {
    let plain = try #require(
      try Self.plan(Self.invitations(1000, 1000, share: 100_000)).smallestPlain)
    // 100 and 100 answers: 0.398 standard deviations.
    #expect(abs(plain - 20 * 0.3981) < 0.01)
    #expect(try Self.plan([.init(country: "MX", invited: 9, millionths: 9)]).smallestPlain == nil)
    #expect(try Self.plan(Self.invitations(9, 9, share: 1)).smallestPlain == nil)
  }

  @Test("finds about what the numbers expected would find, where they are large")
  func typical() throws {
    let plan = try Self.plan(Self.invitations(100_000, 50_000))
    let outlook = try Self.outlook(plan, .standard)
    let inverse = outlook.cells.reduce(0) { sum, cell in
      cell.counts.reduce(sum) {
        cell.standard > 0 ? $0 + cell.standard * cell.standard / $1.expected : $0
      }
    }
    let found = try #require(outlook.difference?.smallestDetectable)
    #expect(abs(found / (2.801585218112969 * 20 * inverse.squareRoot()) - 1) < 0.01)
  }

  @Test("promises nothing where a verdict cannot be expected")
  func obstacles() throws {
    let few = try Self.plan(Self.invitations(250, 250, share: 100_000), mix: Self.twoCells)
    let difference = try #require(try Self.outlook(few, .standard).difference)
    #expect(difference.obstacle == .effectiveN && difference.smallestDetectable == nil)
    #expect((15..<30).contains(difference.effectiveN))
    let official = try #require(
      try Self.outlook(try Self.plan(Self.invitations(500, 500)), .official).difference)
    #expect(official.obstacle == .shareOfStandard && official.smallestDetectable == nil)
    #expect(official.shareOfStandard < 0.8)
  }

  @Test("never tells of an obstacle where most campaigns carry a verdict", arguments: 1...24)
  func consistent(_ step: Int) throws {
    for outlook in try Self.plan(Self.invitations(250 * step, 200 * step)).outlooks {
      let difference = try #require(outlook.difference)
      #expect(difference.obstacle == nil || difference.chanceOfVerdict <= 0.5)
      #expect((difference.obstacle == nil) == (difference.smallestDetectable != nil))
    }
  }

  // MARK: Degenerate cases

  @Test("of one country has no difference, of none no outlook")
  func countries() throws {
    let one = try Self.plan([.init(country: "DE", invited: 900, millionths: 100_000)])
    #expect(one.outlooks.count == 2)
    for outlook in one.outlooks {
      #expect(outlook.difference == nil)
      #expect(outlook.groups.allSatisfy { $0.counts.count == 1 })
    }
    let none = try Self.plan([.init(country: "FR", invited: 900, millionths: 100_000)])
    #expect(none.outlooks.isEmpty && none.invitations.isEmpty)
  }

  @Test("without official counts of a country says so and keeps the standard mix")
  func withoutCounts() throws {
    let mexico = Trial.margins.split(separator: "\n").filter { !$0.hasPrefix("DE") }
      .joined(separator: "\n")
    let plan = try Self.plan(Self.invitations(2000, 2000), margins: mexico)
    #expect(plan.outlooks.map(\.mix) == [.standard])
    #expect(plan.withoutMix == [.init(country: "DE", problem: .noMargins)])
  }

  @Test(
    "of nobody, of one, of everybody answering and of ten million is finite",
    arguments: [
      (0, 80_000), (1, 1), (1, 1_000_000), (40, 0), (5000, 1_000_000), (10_000_000, 80_000),
    ])
  func extremes(_ invited: Int, _ share: Int) throws {
    let plan = try Self.plan(Self.invitations(invited, invited, share: share))
    #expect(plan.outlooks.count == 2)
    for outlook in plan.outlooks {
      let chances =
        outlook.groups.flatMap { group in
          group.counts.flatMap { [$0.chance(ofAtLeast: 10), $0.chance(ofAtLeast: 20)] }
        } + outlook.cells.map(\.chanceOfUse) + [outlook.difference?.chanceOfVerdict ?? -1]
      #expect(chances.allSatisfy { (0...1).contains($0) })
      for count in outlook.groups.flatMap(\.counts) + outlook.cells.flatMap(\.counts) {
        #expect(count.expected >= 0 && count.expected <= Double(invited))
      }
    }
    let text = String(decoding: plan.encoded(), as: UTF8.self).lowercased()
    #expect(!text.contains("nan") && !text.contains("inf"))
  }

  @Test("of a questionnaire without size classes is none")
  func withoutStrata() throws {
    let json = """
      {"format":"readiness-questionnaire/1","id":"bare","version":"1.0.0","sourceLocale":"en",
       "locales":["en"],"forms":["full"],"domains":[{"id":"cyber","role":"readiness","series":1}],
       "levels":[{"id":"low","from":0}],"sections":["all"],
       "questions":[{"id":"share","section":"all","kind":"number","min":0,"max":1000,
         "domain":"cyber","scale":[[0,0],[1000,100]]}]}
      """
    let compiled = QuestionnaireCompiler.compile(JSONDocument.read(json), path: "bare.json")
    let bare = try #require(compiled.questionnaire, "\(compiled.findings)")
    let setting = try Trial.setting(try Trial.questionnaire())
    #expect(
      CampaignPlan(
        Self.invitations(9, 9), deviation: 20, questionnaire: bare, margins: setting.margins,
        standard: setting.mix) == nil)
  }

  // MARK: The file

  @Test("gives the same bytes whenever it is made, whatever the order of invitations")
  func bytes() throws {
    let invitations = Self.invitations(2000, 1500)
    let first = try Self.plan(invitations).encoded()
    #expect(try Self.plan(invitations.reversed()).encoded() == first)
    let read = try #require(JSONDocument.read(first).root)
    guard case .object(let object) = read.content else {
      Issue.record("a plan is an object")
      return
    }
    #expect(object["format"] == "readiness-plan/1")
    #expect(read.canonical() == first)
  }

  // MARK: The deviation of what has been answered

  @Test("takes the deviation within countries, and none from too few scores")
  func deviation() throws {
    let questionnaire = try Trial.questionnaire()
    // Mexico ±10 around 30, Germany ±20 around 60.
    let firms =
      (0..<20).map { Trial.Firm.scored($0.isMultiple(of: 2) ? 200 : 400) }
      + (0..<30).map { Trial.Firm.scored($0.isMultiple(of: 2) ? 400 : 800, country: 1) }
    let found = try #require(
      CampaignPlan.deviation(of: try Trial.comparison(firms, questionnaire)))
    #expect(abs(found - ((20 * 100 + 30 * 400) / 48.0).squareRoot()) < 1e-9)
    let few = try Trial.comparison(Array(firms.prefix(29)), questionnaire)
    #expect(CampaignPlan.deviation(of: few) == nil)
    let equal = try Trial.comparison(
      Array(repeating: .scored(500), count: 40), questionnaire)
    #expect(CampaignPlan.deviation(of: equal) == nil)
    #expect(CampaignPlan.deviation(of: try Trial.comparison([], questionnaire)) == nil)
  }
}
