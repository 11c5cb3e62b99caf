internal import Reports
internal import Scoring
internal import Text

/// Makes sense of the rows below the headings.
struct ActionReading {
  /// From which day a spreadsheet counts.
  enum Epoch {
    case of1900, of1904

    /// The days between the day that counts as 0 and 1970-01-01.
    ///
    /// Source: ECMA-376 part 1, 18.17.4.1; before March 1900 the first counts a day that never was,
    /// which no plan of today reaches.
    var offset: Int { self == .of1900 ? 25_569 : 24_107 }
  }

  private(set) var rows: [ActionSheet.Row] = []
  private(set) var findings: [ActionSheet.Finding] = []

  private let language: Language
  private let epoch: Epoch

  init(_ cells: SheetCells, _ heading: ActionHeading, epoch: Epoch) throws {
    language = heading.language
    self.epoch = epoch
    let action = try heading.column(.columnAction)
    let assessment = try heading.column(.columnAssessment)
    let columns = (
      status: try heading.column(.columnStatus), due: try heading.column(.columnDue),
      person: try heading.column(.columnPerson)
    )
    let before = heading.optional(.columnWritten)
    var seen: [String: String] = [:]
    let written = Set(cells.cells.keys.lazy.map(\.row).filter { $0 > heading.row })
    for row in written.sorted() {
      func name(_ column: Int) -> String { CellPlace(row: row, column: column).name }
      let ids = [action, assessment].map { words(cells[row, $0]) }
      let said = [columns.status, columns.due, columns.person]
      let hasWords = said.contains { column in
        cells[row, column].map { $0.isWithoutValue || !words($0).isEmpty } ?? false
      }
      guard !ids[0].isEmpty, !ids[1].isEmpty else {
        if hasWords { findings.append(.init(cell: name(action), kind: .withoutID)) }
        continue
      }
      let cell = name(action)
      if let above = seen.updateValue(cell, forKey: "\(ids[1]) \(ids[0])") {
        seen["\(ids[1]) \(ids[0])"] = above
        findings.append(.init(cell: cell, kind: .twice(above)))
        continue
      }
      for column in said {
        switch cells[row, column] {
        case .unreckoned?: findings.append(.init(cell: name(column), kind: .withoutResult))
        case .error(let text)?:
          findings.append(.init(cell: name(column), kind: .errorShown(text.clipped)))
        case .text?, .number?, nil: continue
        }
      }
      let person = words(cells[row, columns.person])
      rows.append(
        ActionSheet.Row(
          number: row + 1, action: ids[0], assessment: ids[1],
          status: status(cells[row, columns.status], name(columns.status)),
          due: due(cells[row, columns.due], name(columns.due)),
          person: person.isEmpty ? nil : person,
          namesPerson: !(cells[row, columns.person]?.isWithoutValue ?? false),
          written: before.flatMap { ActionsWritten(cell: words(cells[row, $0])) },
          cells: .init(
            action: cell, assessment: name(assessment), status: name(columns.status),
            due: name(columns.due), person: name(columns.person))))
    }
  }

  private mutating func status(
    _ value: SheetCells.Value?, _ cell: String
  ) -> FollowUp.Status? {
    let text = words(value)
    guard !text.isEmpty else { return nil }
    let found = FollowUp.Status(word: text)
    if found == nil { findings.append(.init(cell: cell, kind: .unknownStatus(text.clipped))) }
    return found
  }

  private mutating func due(_ value: SheetCells.Value?, _ cell: String) -> ActionSheet.Due? {
    let text = words(value)
    guard !(value?.isWithoutValue ?? false) else { return nil }
    guard !text.isEmpty else { return ActionSheet.Due.none }
    switch date(value, text) {
    case .day(let day): return .day(day)
    case .ambiguous(let one, let other):
      findings.append(.init(cell: cell, kind: .ambiguousDay(text.clipped, one, other)))
    case .none: findings.append(.init(cell: cell, kind: .unreadableDay(text.clipped)))
    }
    return nil
  }

  private func date(_ value: SheetCells.Value?, _ text: String) -> TypedDate {
    if case .number(let number)? = value {
      // The time of day counts for nothing.
      guard number >= 61, number < 3_000_000,
        let day = CalendarDate(daysSinceEpoch: Int(number) - epoch.offset)
      else { return .none }
      return .day(day)
    }
    let isStamped = text.utf8.count > 10 && text.utf8.dropFirst(10).first == UInt8(ascii: "T")
    return TypedDate(isStamped ? String(text.prefix(10)) : text, in: language)
  }

  private func words(_ value: SheetCells.Value?) -> String {
    switch value {
    case .text(let text)?: text.trimmed
    case .number(let number)?:
      number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
    case .unreckoned?, .error?, nil: ""
    }
  }
}

extension String {
  /// As much of the text as a sentence has room for: a cell may hold 32,767 characters.
  fileprivate var clipped: String { count > 80 ? prefix(79) + "…" : self }
}
