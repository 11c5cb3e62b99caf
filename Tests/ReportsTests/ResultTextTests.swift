import Questionnaires
import Reports
import Scoring
import Testing
import Text

@Suite("The result as text")
struct ResultTextTests {
  @Test(
    "The recorded results of the bakery and the machine shop still hold",
    arguments: ["bakery-puebla", "machine-shop-ulm"], Language.allCases)
  func goldenResult(_ name: String, _ language: Language) throws {
    let firm = try Firm(name, form: "express", language: language)
    let lines = ResultText(width: 80).lines(of: firm.content)
    try Golden.expect(lines.rendered(), equals: "result-\(name)-\(language.tag).txt")
  }

  @Test(
    "No line is wider than asked and none carries an escape byte when plain",
    arguments: [20, 40, 60, 80, 120], Language.allCases)
  func widthHolds(_ width: Int, _ language: Language) throws {
    for name in Firm.names {
      for form in ["express", "full"] {
        for ink in TerminalBar.Ink.allCases {
          let firm = try Firm(name, form: form, language: language)
          let lines = ResultText(width: width, ink: ink).lines(of: firm.content)
          #expect(lines.allSatisfy { $0.displayWidth <= width })
          #expect(!lines.rendered().utf8.contains(0x1B))
          #expect(lines.allSatisfy { !$0.text.contains("\n") })
        }
      }
    }
  }

  @Test("The level comes first as a word, then the number, then the bounds with their reason")
  func wordFirst() throws {
    var firm = try Firm("machine-shop-ulm", form: "express", language: .english)
    firm.set("erp_figures", .unknown)
    firm.set("sk_help", .skipped)
    let line = try #require(ResultText(width: 120).lines(of: firm.content).dropFirst().first)
    let score = firm.sheet.overall
    let format = NumberFormat(.english)
    #expect(
      line.text
        == "Under way · \(format.tenths(score.tenths)) of 100, between "
        + "\(format.tenths(score.low)) and \(format.tenths(score.high)) because 2 answers are open")
  }

  @Test("A limit gives the points first, then what holds the level, then how long the remedy takes")
  func limitReadsAsCare() throws {
    var firm = try Firm("parts-maker-queretaro", form: "express", language: .english)
    firm.set("cy_backups", .option(0))
    let text = ResultText(width: 200).lines(of: firm.content).map(\.text)
    let points = try #require(text.firstIndex { $0.contains("Your points would allow “Solid”.") })
    #expect(text[points + 1].contains("What keeps the level at “Basics in place”: A theft of"))
    #expect(text[points + 2].contains("“Make a first copy tonight”, about 2 hours."))
  }

  @Test("A domain without a score names the question whose answer would give one")
  func namesTheMissingAnswer() throws {
    var firm = try Firm("parts-maker-queretaro", form: "express", language: .english)
    firm.set("cy_backups", .skipped)
    let text = ResultText(width: 200).lines(of: firm.content).map(\.text)
    #expect(text[1] == "No overall score yet: too much is still open.")
    let missing = try #require(text.firstIndex { $0.contains("An answer to this question") })
    #expect(text[missing + 1].hasPrefix("  - If your computer, phone or order book"))
  }

  @Test("In plain ASCII the bars need nothing but number signs, dots and strokes")
  func asciiBars() throws {
    let firm = try Firm("bakery-puebla", form: "express", language: .english)
    let text = ResultText(width: 80, ink: .ascii).lines(of: firm.content).rendered()
    #expect(text.contains("###########............................."))
    #expect(!text.contains("█") && !text.contains("░") && !text.contains("│"))
  }
}
