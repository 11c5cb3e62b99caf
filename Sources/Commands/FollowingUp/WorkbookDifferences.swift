internal import JSON
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import Text
internal import Workbooks

/// What a workbook says otherwise than the store.
struct WorkbookDifferences {
  /// One value that differs.
  struct Change {
    /// The name of the business; `nil` = the person's own.
    let client: String?
    /// The id of the assessment.
    let assessment: String
    /// The id of the step.
    let action: String
    /// What to do.
    let title: String
    /// What differs.
    let field: WorkbookIntakePhrase.Field
    /// The name of the cell.
    let cell: String
    /// What was decided until now, for programs and in words; `nil` = nothing.
    let here: (code: String, words: String)?
    /// What the workbook says.
    let there: (code: String, words: String)?

    /// The command that decides what the workbook says, with the words of a language.
    func command(in language: Language) -> String {
      let option =
        switch field {
        case .status: "--status"
        case .due: "--due"
        case .person: "--person"
        }
      let words = [
        "actions", assessment, "--action", action, option, there?.code ?? none(in: language),
      ]
      return "readiness " + words.map(\.quotedForShell).joined(separator: " ")
    }

    /// The word that `actions` takes for no day or nobody.
    private func none(in language: Language) -> String {
      let phrase: WorkbookIntakePhrase = field == .person ? .none(.person) : .noDay
      return phrase.text(in: language)
    }
  }

  /// A cell that is left out, and why.
  struct Finding {
    let cell: String
    let phrase: WorkbookIntakePhrase
  }

  /// What belongs to one enterprise.
  private struct Standing {
    let assessment: Assessment
    /// Its place among those of the enterprise, the latest first.
    let age: Int
    let enterprise: String
    let questionnaire: String
    let titles: [String: String]
    let known: [String: FollowUp]
    var changed: [FollowUp] = []
  }

  private let context: CommandContext
  private var standings: [String: Standing] = [:]
  /// The ids of assessments, in the order met.
  private var order: [String] = []
  private(set) var changes: [Change] = []
  private(set) var findings: [Finding] = []

  init(_ context: CommandContext) { self.context = context }

  /// How many steps differ.
  var steps: Int { standings.values.reduce(0) { $0 + $1.changed.count } }

  // MARK: Comparing

  /// Compares the rows of a workbook with what is known.
  mutating func compare(_ sheet: ActionSheet) throws {
    findings += sheet.findings.map { Finding(cell: $0.cell, phrase: phrase($0.kind)) }
    var unusable: Set<String> = []
    for row in sheet.rows
    where standings[row.assessment] == nil && !unusable.contains(row.assessment) {
      let rows = sheet.rows.filter { $0.assessment == row.assessment }.map(\.number)
      guard let phrase = try gather(row.assessment, rows: rows) else { continue }
      unusable.insert(row.assessment)
      findings.append(Finding(cell: row.cells.assessment, phrase: phrase))
    }
    let latest = latestRows(of: sheet)
    for row in sheet.rows where !unusable.contains(row.assessment) {
      if let counting = latest[step(of: row)], counting.assessment != row.assessment {
        // Two rows that say the same are no contradiction.
        if row.changed.contradicts(counting) {
          findings.append(
            Finding(cell: row.cells.action, phrase: .laterRow(counting.cells.action)))
        }
      } else {
        compare(row.changed)
      }
    }
    findings = findings.inOrder
  }

  /// What a row is about: decisions belong to a business and a step, not to an assessment.
  private func step(of row: ActionSheet.Row) -> [String] {
    let standing = standings[row.assessment]
    return [standing?.enterprise ?? "", standing?.questionnaire ?? "", row.action]
  }

  /// By business and step, the row that counts: that of the latest assessment.
  private func latestRows(of sheet: ActionSheet) -> [[String]: ActionSheet.Row] {
    func age(_ row: ActionSheet.Row) -> Int { standings[row.assessment]?.age ?? .max }
    return Dictionary(
      sheet.rows.filter { standings[$0.assessment] != nil }.map { (step(of: $0), $0) },
      uniquingKeysWith: { age($1) < age($0) ? $1 : $0 })
  }

  /// Reads what is known of an assessment; what comes back says why that cannot be done.
  private mutating func gather(_ id: String, rows: [Int]) throws -> WorkbookIntakePhrase? {
    let found = try context.existingStore()?.assessments(.named(id), limit: nil) ?? []
    guard let assessment = found.first(where: { $0.id == id }) else {
      return .unknownAssessment(id, rows: rows)
    }
    guard let enterprise = assessment.enterprise else { return .notOwn }
    let reading = try context.reading(of: assessment)
    let questionnaire = reading.scorer.questionnaire
    let all = try context.store().assessments(.enterprise(enterprise), limit: nil)
    standings[id] = Standing(
      assessment: assessment, age: all.firstIndex { $0.id == id } ?? all.count,
      enterprise: enterprise, questionnaire: questionnaire.id,
      titles: Dictionary(
        questionnaire.actions.map { ($0.id, reading.texts["action.\($0.id).title"]) },
        uniquingKeysWith: { first, _ in first }),
      known: Dictionary(
        reading.setting.followUps.map { ($0.action, $0) }, uniquingKeysWith: { first, _ in first }))
    order.append(id)
    return nil
  }

  private mutating func compare(_ row: ActionSheet.Row) {
    guard let standing = standings[row.assessment] else { return }
    guard let title = standing.titles[row.action] else {
      findings.append(Finding(cell: row.cells.action, phrase: .unknownStep(row.action)))
      return
    }
    let known = standing.known[row.action] ?? FollowUp(action: row.action)
    var wanted = known
    func note(
      _ field: WorkbookIntakePhrase.Field, _ cell: String, _ here: (String, String)?,
      _ there: (String, String)?
    ) -> Change {
      Change(
        client: standing.assessment.label, assessment: row.assessment, action: row.action,
        title: title, field: field, cell: cell, here: here.map { (code: $0.0, words: $0.1) },
        there: there.map { (code: $0.0, words: $0.1) })
    }
    // What was decided here since the workbook was written is not taken back by it.
    func isNewer(_ change: Change, here: Bool) -> Bool {
      guard here else { return false }
      let phrase = WorkbookIntakePhrase.conflict(
        change.field,
        here: change.here?.words ?? context.phrase(WorkbookIntakePhrase.none(change.field)),
        there: change.there?.words ?? context.phrase(WorkbookIntakePhrase.none(change.field)),
        command: change.command(in: context.language))
      findings.append(Finding(cell: change.cell, phrase: phrase))
      return true
    }
    let written = row.written
    if let status = row.status, status != known.status {
      let change = note(.status, row.cells.status, words(known.status), words(status))
      if !isNewer(change, here: written.map { $0.status != known.status } ?? false) {
        wanted.status = status
        changes.append(change)
      }
    }
    if let due = row.due, day(due) != known.due {
      if case .day(let day) = due, day.days(to: context.today) > 0 {
        findings.append(Finding(cell: row.cells.due, phrase: .pastDay(day)))
      } else {
        let change = note(.due, row.cells.due, words(known.due), words(day(due)))
        if !isNewer(change, here: written.map { $0.due?.iso != known.due } ?? false) {
          wanted.due = day(due)
          changes.append(change)
        }
      }
    }
    // What a cell cannot hold as it is in the store is no difference.
    let shown = known.person.map { $0.shownInCell.split(whereSeparator: \.isWhitespace) } ?? []
    let named = shown.joined(separator: " ")
    if row.namesPerson, named != row.person ?? "" {
      let change = note(
        .person, row.cells.person, known.person.map { ($0, $0) }, row.person.map { ($0, $0) })
      if !isNewer(change, here: written.map { $0.person ?? "" != named } ?? false) {
        wanted.person = row.person
        changes.append(change)
      }
    }
    if wanted != known { standings[row.assessment]?.changed.append(wanted) }
  }

  private func day(_ due: ActionSheet.Due) -> String? {
    switch due {
    case .none: nil
    case .day(let day): day.iso
    }
  }

  private func words(_ status: FollowUp.Status) -> (String, String) {
    (status.rawValue, context.phrase(WorkbookPhrase.status(status.phrase)))
  }

  private func words(_ day: String?) -> (String, String)? {
    day.map { ($0, CalendarDate(iso: $0)?.text(in: context.language) ?? $0) }
  }

  private func phrase(_ kind: ActionSheet.Finding.Kind) -> WorkbookIntakePhrase {
    switch kind {
    case .unknownStatus(let text):
      .unknownStatus(
        text,
        known: FollowUp.Status.allCases.map {
          context.phrase(WorkbookPhrase.status($0.phrase))
        })
    case .unreadableDay(let text): .unreadableDay(text)
    case .ambiguousDay(let text, let one, let other): .ambiguousDay(text, one, other)
    case .withoutResult: .withoutResult
    case .errorShown(let text): .errorShown(text)
    case .withoutID: .withoutID
    case .twice(let cell): .twice(cell)
    }
  }

  // MARK: Changing

  /// Remembers what the workbook says, all of it or nothing.
  func apply() throws {
    let store = try context.store()
    try store.atOnce {
      for id in order {
        guard let standing = standings[id], !standing.changed.isEmpty else { continue }
        try store.set(
          standing.changed, ofEnterprise: standing.enterprise,
          questionnaire: standing.questionnaire, on: context.today.iso)
      }
    }
  }

  // MARK: Showing

  /// One row a value that differs.
  var table: Table {
    func words(_ phrase: WorkbookIntakePhrase) -> String { context.phrase(phrase) }
    var table = Table([
      Table.Column(words(.columnClient), fit: .wrapping),
      Table.Column(words(.columnStep), fit: .wrapping), Table.Column(words(.columnField)),
      Table.Column(words(.columnHere), fit: .wrapping),
      Table.Column(words(.columnThere), fit: .wrapping),
    ])
    for change in changes {
      table.append([
        StyledText(change.client ?? context.phrase(.ownEnterprise)), StyledText(change.title),
        StyledText(words(.field(change.field))),
        StyledText(change.here?.words ?? words(.nothing)),
        StyledText(change.there?.words ?? words(.nothing)),
      ])
    }
    return table
  }

  /// The differences for programs.
  func json(isApplied: Bool) -> JSONValue {
    func text(_ text: String?) -> JSONValue { text.map { JSONValue(.string($0)) } ?? nil }
    return [
      "applied": JSONValue(.bool(isApplied)),
      "changes": JSONValue(
        .array(
          changes.map { change in
            [
              "assessment": text(change.assessment), "action": text(change.action),
              "cell": text(change.cell), "field": text("\(change.field)"),
              "before": text(change.here?.code), "after": text(change.there?.code),
            ]
          })),
      "findings": JSONValue(
        .array(
          findings.map { finding in
            [
              "cell": text(finding.cell),
              "sentence": text(context.phrase(finding.phrase)),
            ]
          })),
    ]
  }
}

extension ActionSheet.Row {
  /// Whether another row about the same step says something else, where both can be understood.
  fileprivate func contradicts(_ other: ActionSheet.Row) -> Bool {
    if let status, let theirs = other.status, status != theirs { return true }
    if let due, let theirs = other.due, due != theirs { return true }
    return namesPerson && other.namesPerson && person != other.person
  }
}

extension [WorkbookDifferences.Finding] {
  /// Row by row as people read a sheet; what names no single cell comes first.
  fileprivate var inOrder: Self {
    enumerated().sorted { first, second in
      let (one, other) = (CellPlace(first.element.cell), CellPlace(second.element.cell))
      return (one?.row ?? -1, one?.column ?? -1, first.offset)
        < (other?.row ?? -1, other?.column ?? -1, second.offset)
    }.map(\.element)
  }
}
