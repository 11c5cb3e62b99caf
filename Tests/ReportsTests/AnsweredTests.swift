import Questionnaires
import Scoring
import Testing
import Text

@testable import Reports

@Suite("What counts as answered")
struct AnsweredTests {
  /// The bakery, of whose questions on security one is open, one unknown and one does not fit.
  private func firm(_ language: Language) throws -> Firm {
    var firm = try Firm("bakery-puebla", form: "full", language: language)
    firm.set("cy_updates", .unknown)
    firm.set("cy_rules", .skipped)
    return firm
  }

  @Test("Areas and page one count by one rule: no answer is \"don't know\" or left open")
  func oneRule() throws {
    let firm = try firm(.english)
    let domain = try #require(firm.content.domains.first { $0.id == "cybersecurity" })
    #expect(domain.answered == domain.applicable - 2 && domain.unknown == 1)
    let line = "\(domain.answered) of \(domain.applicable) questions answered, "
    let page = firm.document(.owner).page
    let areas = page.sections.first { $0.id == "areas" }?.blocks.flatMap(\.words) ?? []
    #expect(areas.contains { $0.hasSuffix(line + "1 more with “don't know”") }, "\(areas)")
    let text = ResultText(width: 200).lines(of: firm.content).map(\.text)
    #expect(text.contains { $0.contains(line + "1 more with “don't know”") })
    let all = firm.content.domains
    let confidence = DocumentPhrase.confidence(
      answered: all.map(\.answered).reduce(0, +), of: all.map(\.applicable).reduce(0, +),
      unknown: all.map(\.unknown).reduce(0, +))
    #expect(page.firstPage.blocks.flatMap(\.words).contains(confidence.text(in: .english)))
    for words in areas + text { #expect(!words.contains("% answered")) }
  }

  @Test(
    "Spreadsheets say in words how a question was answered, programs get a code",
    arguments: Language.allCases)
  func states(_ language: Language) throws {
    let document = try firm(language).document(.owner)
    let place = try #require(document.questions.columns.firstIndex { $0.id == "state" })
    let cells = document.questions.rows.map { $0[place] }
    #expect(Set(cells.compactMap(\.value?.description)).isSuperset(of: ["answered", "unknown"]))
    let words = Set(cells.map(\.text))
    let expected = [WorkbookPhrase.State.answered, .unknown, .skipped]
    #expect(words.isSuperset(of: expected.map { WorkbookPhrase.state($0).text(in: language) }))
  }

  @Test("Steps in a table have status, day and person")
  func steps() throws {
    var firm = try firm(.german)
    firm.setting.followUps = [
      FollowUp(
        action: firm.content.actions[0].id, status: .planned, due: "2027-01-15", person: "Ayşe")
    ]
    let table = firm.document(.owner).actions
    let places = ["status", "due", "person"].map { id in
      table.columns.firstIndex { $0.id == id } ?? 0
    }
    #expect(places.map { table.columns[$0].title } == ["Stand", "Bis", "Wer"])
    #expect(places.map { table.rows[0][$0].text } == ["geplant", "15.01.2027", "Ayşe"])
    let read = CSVDocument.read(ReportCSV(for: .program).bytes(of: table)).rows.map { row in
      places.map { row.fields[$0].text }
    }
    #expect(read[1] == ["planned", "2027-01-15", "Ayşe"] && read[2] == ["open", "", ""])
  }

  @Test("Where everything was answered neither bounds nor a full bar are shown")
  func complete() throws {
    func shown(_ firm: Firm) -> (bounds: Bool, bar: Bool) {
      let blocks = firm.document(.advisor).page.sections.flatMap(\.blocks)
      return (
        blocks.compactMap(\.table).contains { $0.columns.contains { $0.id == "range" } },
        blocks.compactMap(\.figure).contains { $0.kind == .completeness }
      )
    }
    let whole = try Firm("bakery-puebla", form: "full", language: .spanish)
    #expect(shown(whole) == (false, false))
    #expect(shown(try firm(.spanish)) == (true, true))
  }

  @Test("The adviser's text tells the gaps to the level to aim at", arguments: Language.allCases)
  func gaps(_ language: Language) throws {
    let content = try Firm("bakery-puebla", form: "full", language: language).content
    let lines = GapText(width: 100).lines(of: content).map(\.text)
    let format = NumberFormat(language)
    #expect(lines.first == DocumentPhrase.gapTitle.text(in: language))
    for gap in content.targetGaps.domains {
      let row = try #require(lines.first { $0.hasPrefix(gap.domain.prefix(12)) })
      let numbers = [gap.score, gap.target?.from, gap.gap].compactMap { $0 }
      for number in numbers { #expect(row.contains(format.tenths(number))) }
    }
    for width in [20, 40, 80] {
      #expect(GapText(width: width).lines(of: content).allSatisfy { $0.displayWidth <= width })
    }
  }
}
