import Questionnaires
import Reports
import Scoring
import System
import TestSupport
import Testing
import Text

@testable import Workbooks

@Suite("Workbooks written and read back")
struct WorkbookFileTests {
  @Test("The same book gives the same bytes, another day others", arguments: Firm.names)
  func sameBytes(_ name: String) throws {
    for language in Language.allCases {
      let firm = try Firm(name, form: "full", language: language)
      let book = firm.document(.advisor).book
      let bytes = try firm.file.bytes(of: book)
      #expect(try firm.file.bytes(of: book) == bytes)
      let later = try #require(firm.setting.day.adding(days: 1))
      #expect(try WorkbookFile(paper: .letter, written: later).bytes(of: book) != bytes)
      #expect(try WorkbookFile(paper: .a4, written: firm.setting.day).bytes(of: book) != bytes)
    }
  }

  @Test("What was decided comes back as it was", arguments: Firm.names)
  func decisionsComeBack(_ name: String) throws {
    var random = SplitMix64(seed: UInt64(name.utf8.count))
    for round in 0..<6 {
      let language = Language.allCases[round % Language.allCases.count]
      var firm = try Firm(name, form: "full", language: language)
      let people = [
        "Ana Núñez", "=1+1", "Öğünç & Söhne", "_x0041_", "_x005F_x0041_", "a_x00_b", "\"quoted\"",
        "7", "<b>", "✓ Ω", String(repeating: "ñ", count: 200),
      ]
      firm.setting.followUps = firm.content.actions.map { action in
        let day = CalendarDate(daysSinceEpoch: Int.random(in: 18_263...60_000, using: &random))
        return FollowUp(
          action: action.id,
          status: FollowUp.Status.allCases.randomElement(using: &random) ?? .open,
          due: Bool.random(using: &random) ? day?.iso : nil,
          person: Bool.random(using: &random) ? people.randomElement(using: &random) : nil)
      }
      let sheet = try ActionSheet(reading: firm.file.bytes(of: firm.document(.owner).book))
      #expect(sheet.findings.isEmpty)
      let read = Dictionary(uniqueKeysWithValues: sheet.rows.map { ($0.action, $0) })
      #expect(read.count == firm.content.plan.steps.count)
      for followUp in firm.setting.followUps {
        let row = try #require(read[followUp.action])
        #expect(row.status == followUp.status)
        #expect(row.person == followUp.person)
        let due = followUp.due.flatMap { CalendarDate(iso: $0) }
        #expect(row.due == (due.map { .day($0) } ?? ActionSheet.Due.none))
        #expect(row.assessment == "018f0000-0000-7000-8000-000000000001")
        // Nobody changed anything.
        let changed = row.changed
        #expect(changed.status == nil && changed.due == nil && !changed.namesPerson)
      }
    }
  }

  @Test("A damaged workbook is refused or read, and never ends the program")
  func damage() throws {
    let firm = try Firm("carpenter", form: "express", language: .english)
    let whole = try firm.file.bytes(of: firm.document(.owner).book)
    var random = SplitMix64(seed: 11)
    var refused = 0
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: .min ... .max, using: &random)
      }
      if Bool.random(using: &random) {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      }
      do {
        _ = try ActionSheet(reading: bytes)
      } catch is WorkbookProblem {
        refused += 1
      }
    }
    #expect(refused > 100)
  }

  @Test("Sheets hold what the audience may see", arguments: ReportAudience.allCases)
  func audiences(_ audience: ReportAudience) throws {
    for name in Firm.names {
      let firm = try Firm(name, form: "full", language: .german)
      let book = firm.document(audience, name: "Geheimer Hof", preparedBy: "IHK").book
      let ids = book.sheets.map(\.id)
      #expect(ids.contains(.actions) == (audience != .association))
      #expect(Set(book.sheets.map(\.name)).count == ids.count)
      #expect(book.sheets.allSatisfy { (1...31).contains($0.name.utf16.count) })
      let isNamed = "\(book)".contains("Geheimer")
      #expect(isNamed == (audience != .association))
    }
  }

  @Test("Figures stand where there are numbers, and a profile from three domains on")
  func figures() throws {
    let firm = try Firm("bakery-puebla", form: "full", language: .english)
    let book = firm.document(.owner).book
    #expect(book[.summary]?.figures.map(\.kind) == [.bars])
    #expect(book[.domains]?.figures.map(\.kind) == [.profile])
    // What the spreadsheet draws, not what the page does.
    #expect(book[.summary]?.figures.first?.description.contains("Bar chart") == true)
    #expect(book[.domains]?.figures.first?.description.contains("Radar chart") == true)
    for figure in book.sheets.flatMap(\.figures) {
      guard case .table(let content)? = book[figure.sheet]?.content else {
        Issue.record("no table")
        continue
      }
      let ids = content.table.columns.map(\.id)
      #expect(([figure.labels] + figure.series.map(\.column)).allSatisfy(ids.contains))
      #expect(figure.description.hasPrefix(figure.title))
    }
    var silent = try Firm("bakery-puebla", form: "full", language: .english)
    silent.answers = Answers(for: silent.scorer.questionnaire)
    let empty = silent.document(.owner).book
    #expect(empty.sheets.allSatisfy { $0.figures.isEmpty })
    #expect(try !silent.file.bytes(of: empty).isEmpty)
  }
}
