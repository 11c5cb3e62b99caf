import SampleFirms
import Comparing
import Questionnaires
import Reports
import Scoring
import Summaries
import Testing
import Text

@Suite("The comparison of countries as text")
struct ComparisonTextTests {
  /// The six sample enterprises, each counted so many times.
  private func summary(
    _ counts: [String: Int], isSynthetic: Bool = false, change: (inout Firm) -> Void = { _ in }
  ) throws -> (summary: Summary, firm: Firm) {
    var result: (Summary, Firm)?
    for name in Firm.names {
      var firm = try Firm(name, form: "express", language: .english)
      change(&firm)
      let questionnaire = firm.scorer.questionnaire
      var summary =
        result?.0
        ?? Summary(
          of: questionnaire, form: firm.form, period: "2026-q4", isSynthetic: isSynthetic)
      let sheet = firm.sheet
      for _ in 0..<(counts[name] ?? 0) {
        guard case .cell(let key) = questionnaire.cell(of: sheet) else {
          continue
        }
        summary.add(CellCounts(sheet, in: questionnaire), to: key)
      }
      result = (summary, firm)
    }
    return try #require(result)
  }

  private static let many = [
    "bakery-puebla": 20, "barber-merida": 12, "parts-maker-queretaro": 3,
    "machine-shop-ulm": 15, "hotel-ruegen": 6, "carpenter": 9,
  ]

  private func lines(
    _ summary: Summary, _ firm: Firm, width: Int, language: Language = .english,
    ink: TerminalBar.Ink = .blocks
  ) throws -> [StyledText] {
    let questionnaire = firm.scorer.questionnaire
    let comparison = Comparison(of: summary, in: questionnaire, form: firm.form)
    return ComparisonText(width: width, ink: ink).lines(
      of: comparison, in: questionnaire,
      texts: try Samples.bundle.get().texts(locale: language.tag), language: language)
  }

  @Test("The recorded comparison still holds", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    var (summary, firm) = try summary(Self.many)
    summary.leftOut[.noConsent] = 3
    summary.leftOut[.superseded] = 1
    let text = try lines(summary, firm, width: 80, language: language).rendered()
    try Golden.expect(text, equals: "comparison-\(language.tag).txt")
  }

  @Test("No line is wider than asked", arguments: [40, 60, 80, 120], Language.allCases)
  func widthHolds(_ width: Int, _ language: Language) throws {
    for counts in [Self.many, ["hotel-ruegen": 1], [:]] {
      var (summary, firm) = try summary(counts)
      for reason in LeftOut.allCases { summary.leftOut[reason] = 1234 }
      for ink in TerminalBar.Ink.allCases {
        let lines = try lines(summary, firm, width: width, language: language, ink: ink)
        #expect(lines.allSatisfy { $0.displayWidth <= width })
        #expect(!lines.rendered().utf8.contains(0x1B))
      }
    }
  }

  @Test("Figures of the store are marked before anything else is said")
  func individualData() throws {
    let (summary, firm) = try summary(Self.many)
    let first = try #require(try lines(summary, firm, width: 80).first)
    #expect(first.text == "CONTAINS INDIVIDUAL DATA, do not send")
    let comparison = Comparison(of: summary, in: firm.scorer.questionnaire, form: firm.form)
    let rows = ComparisonText.table(of: comparison).tabSeparated()
    #expect(rows.count == 14)
    #expect(rows.allSatisfy { $0.hasSuffix("CONTAINS INDIVIDUAL DATA, do not send") })
  }

  @Test("Two enterprises are not to be published, three are", arguments: [1, 2, 3])
  func fewEnterprises(_ count: Int) throws {
    let (summary, firm) = try summary(["hotel-ruegen": count])
    let text = try lines(summary, firm, width: 200).rendered()
    #expect(text.contains("internal, do not publish") == (count < 3))
    #expect(!text.contains("What weighs on the enterprise"))
    #expect(text.contains("Only Germany has participating enterprises"))
  }

  /// Overall in tenths: 625 twice and 576 once; mean 608.67, deviation √800.33 = 28.29.
  @Test("Mean, deviation and median are those worked out by hand")
  func figures() throws {
    let (summary, firm) = try summary(["hotel-ruegen": 2, "machine-shop-ulm": 1])
    let comparison = Comparison(of: summary, in: firm.scorer.questionnaire, form: firm.form)
    let row = try #require(ComparisonText.table(of: comparison).tabSeparated().first)
    #expect(
      row == "overall\tDE\t3\t60.9\t2.8\t62.5\t0\t0\t0\t0\t0\t1\t2\t0\t"
        + "CONTAINS INDIVIDUAL DATA, do not send")
    let text = try lines(summary, firm, width: 100).rendered()
    #expect(
      text.contains(
        "Participating enterprises in Germany: 60.9 of 100 on average, 3 with a final score; "))
    #expect(text.contains("67% (21 to 94), 2 of 3"))
  }

  @Test("Provisional scores make a second row and never change the first")
  func provisional() throws {
    let (summary, firm) = try summary(["hotel-ruegen": 3]) { firm in
      firm.set("ec_orders", .skipped)
    }
    let text = try lines(summary, firm, width: 200).rendered()
    #expect(text.contains("Germany, provisional added"))
    #expect(text.contains("none with a final score; 3 provisional, 0 without"))
  }

  @Test("Who is left out is said by reason, and consent how to record it")
  func leftOut() throws {
    var (summary, firm) = try summary(Self.many)
    #expect(try lines(summary, firm, width: 80).rendered().contains("Every assessment is counted."))
    summary.leftOut[.noConsent] = 2
    summary.leftOut[.blocked] = 1
    let text = try lines(summary, firm, width: 200).rendered()
    #expect(text.contains("3 assessments are not counted:"))
    #expect(text.contains("- 2 without consent to be counted (record it with: readiness share ID"))
    #expect(text.contains("- 1 blocked"))
    #expect(!text.contains("head count outside"))
  }

  @Test("Synthetic enterprises are marked and not spoken of as participants of their own accord")
  func synthetic() throws {
    let (summary, firm) = try summary(Self.many, isSynthetic: true)
    let text = try lines(summary, firm, width: 80).rendered()
    #expect(text.contains("Synthetic: no enterprise stands behind these figures."))
    #expect(!text.contains("chose to take part"))
  }
}
