import Reports
import Scoring
import Testing
import Text

@testable import Workbooks

@Suite("What a person changed in a row")
struct ActionSheetChangesTests {
  private func row(
    _ status: FollowUp.Status?, _ due: ActionSheet.Due?, _ person: String?, written: String
  ) -> ActionSheet.Row {
    ActionSheet.Row(
      number: 2, action: "a", assessment: "b", status: status, due: due, person: person,
      namesPerson: true, written: ActionsWritten(cell: written),
      cells: .init(action: "A2", assessment: "B2", status: "C2", due: "D2", person: "E2"))
  }

  @Test("Only what differs from the cell of the row counts")
  func changed() throws {
    let day = try #require(CalendarDate(iso: "2027-01-31"))
    let other = try #require(CalendarDate(iso: "2027-02-28"))
    let same = row(.planned, .day(day), "Ana; Ña", written: "planned;2027-01-31;Ana; Ña").changed
    #expect(same.status == nil && same.due == nil && !same.namesPerson)
    let all = row(.done, .day(other), nil, written: "planned;2027-01-31;Ana").changed
    #expect(all.status == .done && all.due == .day(other) && all.namesPerson)
    let emptied = row(.open, ActionSheet.Due.none, nil, written: "open;2027-01-31;").changed
    #expect(emptied.status == nil && emptied.due == ActionSheet.Due.none && !emptied.namesPerson)
  }

  @Test(
    "A row that does not tell what stood in it is meant as a whole",
    arguments: ["", "planned", "planned;;", "later;;", "open;31.1.2027;", "open;2027-13-01;Ana"])
  func untold(_ cell: String) {
    let row = row(.open, ActionSheet.Due.none, nil, written: cell)
    #expect((row.changed == row) == (cell != "planned;;"))
  }

  @Test("The cell tells what was decided", arguments: FollowUp.Status.allCases)
  func cell(_ status: FollowUp.Status) {
    let day = CalendarDate(iso: "2027-01-31")
    for person in [nil, "Ana", ";", "a;b;c"] {
      for due in [nil, day] {
        let written = ActionsWritten(status: status, due: due, person: person)
        #expect(ActionsWritten(cell: written.cell) == written)
      }
    }
  }
}
