import Comparing
import Questionnaires
import Reports
import SampleFirms
import Testing
import Text

@Suite("Official figures in a result")
struct OfficialFiguresTests {
  private func lines(_ firm: Firm, width: Int = 80) -> [String] {
    let lines = ResultText(width: width).lines(of: firm.content).map(\.text)
    let title = ReferencePhrase.title.text(in: firm.language)
    guard let start = lines.firstIndex(of: title) else { return [] }
    return lines[start...].prefix { !$0.isEmpty }.map(\.self)
  }

  @Test(
    "The recorded sections still hold",
    arguments: ["hotel-ruegen", "parts-maker-queretaro", "carpenter"], Language.allCases)
  func goldens(_ name: String, _ language: Language) throws {
    let firm = try Firm(name, form: "full", language: language)
    try Golden.expect(
      lines(firm).map { $0 + "\n" }.joined(), equals: "official-\(name)-\(language.tag).txt")
  }

  @Test("Each figure takes one or two lines and ends with the own answer")
  func twoLines() throws {
    let section = lines(try Firm("hotel-ruegen", form: "full", language: .english))
    let bullets = section.indices.filter { section[$0].hasPrefix("- ") }
    #expect(bullets.count == 5)
    for (bullet, next) in zip(bullets, bullets.dropFirst()).prefix(3) {
      #expect(next - bullet <= 2)
      #expect(section[next - 1].hasSuffix(" You: yes."))
    }
  }

  @Test("What the answers leave open is said to be open")
  func open() throws {
    var firm = try Firm("hotel-ruegen", form: "full", language: .english)
    firm.set("erp_system", .unknown)
    firm.set("ai_use", .option(0))
    let text = lines(firm, width: 200).joined(separator: "\n")
    #expect(text.contains("37.5% use ERP"))
    #expect(text.contains("(Eurostat 2025, transcribed). You: open."))
    #expect(text.contains("use artificial intelligence (Eurostat 2025, transcribed). You: no."))
  }

  @Test(
    "Where nothing fits, one sentence says so, and no number is shown",
    arguments: Language.allCases)
  func nothingFits(_ language: Language) throws {
    let firm = try Firm("carpenter", form: "full", language: language)
    let section = lines(firm, width: 200)
    #expect(
      section == [
        ReferencePhrase.title.text(in: language), ReferencePhrase.noComparator.text(in: language),
      ])
    #expect(firm.content.official?.isEmpty == true)
    #expect(!section[1].contains { $0.isNumber })
  }

  @Test("A report without official figures does not speak of them")
  func withoutStatistics() throws {
    var firm = try Firm("hotel-ruegen", form: "full", language: .english)
    firm.setting = ReportSetting(day: firm.setting.day, statistics: nil)
    #expect(firm.content.official == nil)
    #expect(lines(firm) == [])
  }

  @Test("A value for every size is labelled as such")
  func everySize() throws {
    var firm = try Firm("bakery-puebla", form: "full", language: .english)
    let table = """
      statistic,country,size,sectors,year,value,unit,trust,publisher,population,source,note
      inegi.internet,MX,all,*,2023,26.2,% of establishments,B,INEGI,all,census,
      """
    let (statistics, _) = OfficialStatistics.read(
      values: .init(path: "v", bytes: Array(table.utf8)),
      intensity: .init(path: "d", bytes: try Samples.bytes("reference/digital-intensity.csv")))
    firm.setting = ReportSetting(day: firm.setting.day, statistics: statistics)
    #expect(
      lines(firm, width: 200)[2]
        == "- All sizes in Mexico: 26.2% use the internet in their work (INEGI 2023, official, as "
        + "quoted). You: yes.")
  }

  @Test("Only words of the reader's language stand in the section", arguments: Language.allCases)
  func oneLanguage(_ language: Language) throws {
    let foreign: [Language: [String]] = [
      .english: ["Ihre", "Su tamaño", "oficial,", "amtlich"],
      .spanish: ["Your", "Ihre", "official", "amtlich", "Germany", "Deutschland"],
      .german: ["Your", "Su tamaño", "official", "oficial", "Germany", "Alemania"],
    ]
    for name in Firm.names {
      let text = lines(try Firm(name, form: "full", language: language)).joined(separator: " ")
      #expect(!text.isEmpty)
      #expect((foreign[language] ?? []).allSatisfy { !text.contains($0) })
      #expect(!text.contains("reference."), "a key without words")
    }
  }
}
