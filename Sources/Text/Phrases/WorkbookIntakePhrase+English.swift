extension WorkbookIntakePhrase {
  var english: String {
    switch self {
    case .columnClient: return "Business"
    case .columnStep: return "Step"
    case .columnField: return "What"
    case .columnHere: return "Until now"
    case .columnThere: return "In the workbook"
    case .field(.status): return "Status"
    case .field(.due): return "Due"
    case .field(.person): return "Who"
    case .nothing: return "–"
    case .none(.person): return "nobody"
    case .none: return "no day"
    case .noDay: return "none"
    case .same: return "The workbook says what is already known; nothing was changed."
    case .ask(let count):
      return count == 1
        ? "Take over what the workbook says of 1 step? yes or no: "
        : "Take over what the workbook says of \(count) steps? yes or no: "
    case .needsYes: return "Nothing was changed; to take this over, add --yes"
    case .unchanged: return "Nothing was changed."

    case .unknownStatus(let text, let known):
      return "\"\(text)\" is no status; write one of: \(known.joined(separator: ", "))."
    case .unreadableDay(let text): return "\"\(text)\" is no day; write it as 2027-01-31."
    case .ambiguousDay(let text, let one, let other):
      return FollowUpPhrase.ambiguousDay(text, one, other).text(in: .english)
    case .pastDay(let day):
      return "\(day.text(in: .english)) has passed; a step is to be done by a day to come."
    case .withoutID:
      return "this row does not say which step it is about; copy the two IDs from the first"
        + " workbook, or use readiness actions."
    case .twice(let cell):
      return "this step already stands in \(cell); leave only one of both rows."
    case .laterRow(let cell):
      return "\(cell) says something else of this step of the same business; that row belongs to a"
        + " later assessment and counts. Leave only one of the two."
    case .unknownStep(let id): return "there is no step \"\(id)\"; leave the IDs as they were."
    case .withoutResult:
      return "this is a formula without a result, so nothing was changed; write the value itself,"
        + " or open the workbook in a spreadsheet program and save it."
    case .errorShown(let text):
      return
        "\"\(text)\" is an error of the spreadsheet and no value, so nothing was changed; write"
        + " the value itself."
    case .conflict(let field, let here, let there, let command):
      return
        "\(Self.field(field).english): the workbook says \(there), but since it was written \(here) was"
        + " decided here, and that stays. If the workbook is right, use"
        + " \(command)."
    case .unknownAssessment(let id, let rows):
      return "the store has no assessment \"\(id)\" (\(rows.count == 1 ? "row" : "rows")"
        + " \(Self.list(rows))); read the workbook in where it was written."
    case .notOwn:
      return "this assessment came in a file; steps are followed up for businesses of your own."

    case .unreadable(let part):
      return part.isEmpty
        ? "This is no workbook, or a damaged one; save it again as .xlsx."
        : "The workbook is damaged in \(part); save it again as .xlsx."
    case .tooLarge(let part):
      return "The workbook is too large in \(part); read in the one that readiness wrote."
    case .notOurs:
      return "No sheet of this workbook has steps with their IDs; read in one that came from"
        + " readiness report --format xlsx."
    case .missingColumn(let title):
      return "The sheet of steps has no column \"\(title)\"; put the heading back."
    case .notWritten(let reason):
      return "The workbook could not be written (\(reason)); see that there is room in /tmp."
    }
  }
}
