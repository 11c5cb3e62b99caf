public import Scoring
public import Text

/// What was decided about a step when a workbook was written, in a cell of the step's row.
///
/// With it, a workbook that comes back tells what a person changed in it from what was decided
/// elsewhere since. A row keeps its cells when people sort it or copy it into another workbook.
public struct ActionsWritten: Sendable, Hashable {
  /// How far the step had come.
  public let status: FollowUp.Status
  /// By when it was to be done; `nil` = no day was set.
  public let due: CalendarDate?
  /// Who was to see to it, with single blanks between the words; `nil` = nobody was named.
  public let person: String?

  /// What was decided.
  public init(status: FollowUp.Status, due: CalendarDate?, person: String?) {
    self.status = status
    self.due = due
    let words = person?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.person = words?.isEmpty ?? true ? nil : words
  }

  /// Reads a cell; `nil` = it does not hold what ``cell`` writes.
  public init?(cell: String) {
    let parts = cell.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let status = FollowUp.Status(rawValue: String(parts[0])) else {
      return nil
    }
    let due = CalendarDate(iso: String(parts[1]))
    guard due != nil || parts[1].isEmpty else { return nil }
    self.init(status: status, due: due, person: String(parts[2]))
  }

  /// The words of the cell: status, day and person, with semicolons between them.
  public var cell: String { "\(status.rawValue);\(due?.iso ?? "");\(person ?? "")" }
}
