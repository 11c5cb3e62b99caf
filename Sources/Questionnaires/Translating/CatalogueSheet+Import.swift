internal import Text

extension CatalogueSheet {
  /// What a table that came back means for the catalogue.
  public struct Import: Sendable {
    /// Every finding, by place.
    public let findings: [SheetFinding]
    /// How many texts the catalogue did not have.
    public let added: Int
    /// How many texts read otherwise now.
    public let changed: Int
    /// How many texts stay as they are and are confirmed to fit their changed source.
    public let confirmed: Int
    /// The catalogue as it should be; `nil` if there is an error among the findings.
    ///
    /// Byte for byte the catalogue as it was, apart from the texts taken.
    public let catalogue: [UInt8]?
  }

  /// Compares a table with both catalogues; reports everything, takes all or nothing.
  ///
  /// A text is taken with the `of` of the source that stands beside it in the table: where the
  /// source has changed since, the text is stale from the start.
  public func reading(_ table: SheetTable, of questionnaire: Questionnaire) -> Import {
    var findings = table.findings
    var judge = RowJudge(sheet: self)
    // Without its headings every row would be wrong.
    if let locale = table.locale {
      if !questionnaire.locales.contains(locale) {
        findings.append(
          SheetFinding(position: table.localePosition, problem: .localeUndeclared(locale)))
      }
      for row in table.rows { judge.judge(row) }
    }
    findings = (findings + judge.findings).enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
    let hasErrors = findings.contains { $0.problem.severity == .error }
    return Import(
      findings: findings, added: judge.added, changed: judge.changed, confirmed: judge.confirmed,
      catalogue: hasErrors ? nil : target.applying(judge.changes, order: order))
  }
}

/// Judges the rows of a table one after the other.
private struct RowJudge {
  let sheet: CatalogueSheet
  var findings: [SheetFinding] = []
  var changes: [CatalogueFile.Change] = []
  var added = 0
  var changed = 0
  var confirmed = 0
  private var lines: [String: Int] = [:]

  init(sheet: CatalogueSheet) { self.sheet = sheet }

  mutating func judge(_ row: SheetTable.Row) {
    guard !row.key.text.isEmpty else { return report(.keyMissing, at: row.position) }
    let key = TextKey(row.key.text).normalized
    guard let known = sheet.row(key) else {
      let length = key.utf8.count
      let similar = sheet.rows.map(\.key).filter { abs($0.utf8.count - length) <= 2 }
      return report(.unknownKey(row.key.text, known: similar), at: row.key.position)
    }
    if let line = lines[key] {
      return report(.duplicateKey(row.key.text, firstLine: line), at: row.key.position)
    }
    lines[key] = row.key.position.line
    judge(row, against: known)
  }

  private mutating func judge(_ row: SheetTable.Row, against known: CatalogueSheet.Row) {
    let place = row.text.position
    if row.text.text.isEmpty {
      let isMissing = known.state == .missing
      return report(isMissing ? .stillMissing(key: known.key) : .emptied(key: known.key), at: place)
    }
    let expected = known.source.placeholders
    if row.text.text.placeholders != expected {
      return report(.placeholdersDiffer(key: known.key, expected: expected), at: place)
    }
    let isSameSource = row.source.text == known.source.tidied
    if !isSameSource { report(.sourceChanged(key: known.key), at: row.source.position) }
    let isSameText = known.state != .missing && row.text.text == known.text.tidied
    guard isSameText else {
      if known.state == .missing { added += 1 } else { changed += 1 }
      let source = isSameSource ? known.source : row.source.text
      return change(known.key, to: row.text.text, of: source)
    }
    guard isSameSource, known.state == .stale else { return }
    guard row.state == CatalogueSheet.State.current.rawValue else {
      return report(.stillStale(key: known.key), at: place)
    }
    confirmed += 1
    change(known.key, to: known.text, of: known.source)
  }

  private mutating func change(_ key: String, to text: String, of source: String) {
    changes.append(CatalogueFile.Change(key: key, text: text, sourceHash: source.sourceHash))
  }

  private mutating func report(_ problem: SheetProblem, at position: CSVPosition) {
    findings.append(SheetFinding(position: position, problem: problem))
  }
}
