internal import Reports
internal import Scoring
internal import Text

extension ActionSheet.Row {
  /// What a person changed in the row since the workbook was written: the rest says nothing. A row
  /// that does not tell what stood in it is meant as a whole.
  public var changed: ActionSheet.Row {
    guard let written else { return self }
    let isSameDue =
      switch due {
      case .day(let day)?: day == written.due
      case ActionSheet.Due.none?: written.due == nil
      case nil: false
      }
    return ActionSheet.Row(
      number: number, action: action, assessment: assessment,
      status: status == written.status ? nil : status, due: isSameDue ? nil : due, person: person,
      namesPerson: namesPerson && person != written.person, written: written, cells: cells)
  }
}
