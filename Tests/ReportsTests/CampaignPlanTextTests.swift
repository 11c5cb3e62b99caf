import Comparing
import Questionnaires
import Reports
import SampleFirms
import Testing
import Text

@Suite("The plan of a campaign as text")
struct CampaignPlanTextTests {
  private static func lines(
    _ invited: [String: Int], millionths: Int = 80_000, width: Int = 80,
    language: Language = .english, margins: String? = nil
  ) throws -> [StyledText] {
    let questionnaire = try Samples.questionnaire()
    let bytes = try margins.map { Array($0.utf8) } ?? Samples.bytes("reference/margins.csv")
    let counts = Margins.read(.init(path: "m.csv", bytes: bytes), for: questionnaire)
    let mix = StandardMix.read(
      .init(path: "s.csv", bytes: try Samples.bytes("reference/standard-mix.csv")),
      for: questionnaire)
    let plan = CampaignPlan(
      invited.map { .init(country: $0.key, invited: $0.value, millionths: millionths) },
      deviation: 20, questionnaire: questionnaire, margins: try #require(counts.margins),
      standard: try #require(mix.mix))
    return CampaignPlanText(width: width).lines(
      of: try #require(plan), in: questionnaire,
      texts: try Samples.bundle.get().texts(locale: language.tag), language: language)
  }

  @Test("The recorded plan still holds", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let text = try Self.lines(["MX": 2000, "DE": 1500], language: language).rendered()
    try Golden.expect(text, equals: "plan-\(language.tag).txt")
  }

  @Test("No line is wider than asked", arguments: [40, 60, 80, 120], Language.allCases)
  func widthHolds(_ width: Int, _ language: Language) throws {
    for invited in [["MX": 1], ["MX": 2000, "DE": 1500], ["MX": 9_000_000, "DE": 9_000_000]] {
      for line in try Self.lines(invited, width: width, language: language) {
        #expect(line.displayWidth <= width, "\(line.text)")
      }
    }
  }

  @Test("Nothing is said that no plan can know", arguments: Language.allCases)
  func words(_ language: Language) throws {
    for invited in [["MX": 1], ["MX": 800, "DE": 800], ["MX": 90_000, "DE": 90_000]] {
      let text = try Self.lines(invited, language: language).rendered().lowercased()
      let found = ComparisonTextTests.banned.filter { word in
        text.split { !$0.isLetter && $0 != " " }.contains { (" " + $0).contains(" " + word) }
      }
      #expect(found.isEmpty, "\(found)")
      let assumptions = PlanningPhrase.assumptions.text(in: language).lowercased()
      #expect(text.replacing("\n", with: " ").contains(assumptions))
    }
  }

  @Test("Inviting like all enterprises brings no verdict where the standard mix does")
  func mixes() throws {
    let text = try Self.lines(["MX": 6000, "DE": 6000]).rendered().replacing("\n", with: " ")
    #expect(text.components(of: "No verdict on the difference is to be expected") == 2)
    #expect(text.components(of: "Smallest difference between Mexico and Germany") == 2)
  }

  @Test("One country, and counts of one country only, are said in a sentence")
  func oneCountry() throws {
    let one = try Self.lines(["DE": 500]).rendered()
    #expect(one.contains("Only one country is invited"))
    #expect(!one.contains("both ≥"))
    let counts = """
      country,margin,size,sector,count,year,trust,source
      MX,all,*,*,1000,2026,C,synthetic
      """
    let text = try Self.lines(["MX": 500, "DE": 500], margins: counts).rendered()
    #expect(text.contains("give no mix for Germany"))
    #expect(!text.contains("mixed like all enterprises"))
  }
}

extension String {
  /// Into how many parts a text divides this one.
  fileprivate func components(of part: String) -> Int { split(separator: part).count }
}
