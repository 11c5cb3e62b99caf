internal import Questionnaires
internal import Scoring
internal import Text

extension DocumentWriting {
  typealias Column = ReportTable.Column
  typealias Cell = ReportTable.Cell

  /// What is not there: a dash for people, nothing for programs.
  private static let missing = Cell("–", .code(""))

  private func column(_ id: String, _ title: some Phrase, isNumeric: Bool = false) -> Column {
    Column(id, words(title), isNumeric: isNumeric)
  }

  func tenths(_ value: Int?) -> Cell {
    value.map { Cell(format.tenths($0), .tenths($0)) } ?? Self.missing
  }

  private func whole(_ value: Int) -> Cell { Cell(format.integer(value), .whole(Int64(value))) }

  private func points(_ points: Points?) -> Cell {
    guard let points else { return Self.missing }
    return Cell(points.text(content.language), .exact(points.description))
  }

  /// One row a domain: level, score, bounds where an answer is open, where the next level begins.
  func domainTable() -> ReportTable {
    let isOpen = content.domains.contains { $0.score?.isOpen ?? false }
    return ReportTable(
      caption: words(DocumentPhrase.domainsTable),
      columns: [
        column("domain", DocumentPhrase.columnArea), column("level", DocumentPhrase.columnLevel),
        column("score", DocumentPhrase.columnScore, isNumeric: true),
      ] + (isOpen ? [column("range", DocumentPhrase.columnRange, isNumeric: true)] : []) + [
        column("next", DocumentPhrase.columnNext, isNumeric: true)
      ],
      rows: content.domains.map { domain in
        let range = domain.score.map { "\(format.tenths($0.low)) – \(format.tenths($0.high))" }
        return [
          Cell(domain.name, .code(domain.id)),
          Cell(
            domain.level?.name ?? headline(domain).plain, domain.level.map { .code($0.id) }),
          tenths(domain.score?.tenths),
        ] + (isOpen ? [range.map { Cell($0) } ?? Self.missing] : []) + [
          tenths(domain.target?.from)
        ]
      })
  }

  /// One row a domain: how far it is from the level to aim at, the most worthwhile first.
  func gapTable() -> ReportTable {
    ReportTable(
      caption: words(DocumentPhrase.gapTable),
      columns: [
        column("domain", DocumentPhrase.columnArea),
        column("level", DocumentPhrase.columnTargetLevel),
        column("score", DocumentPhrase.columnScore, isNumeric: true),
        column("target", DocumentPhrase.columnTarget, isNumeric: true),
        column("gap", DocumentPhrase.columnGap, isNumeric: true),
        column("weight", ReportPhrase.columnWeight, isNumeric: true),
        column("rank", DocumentPhrase.columnRank, isNumeric: true),
      ],
      rows: content.targetGaps.domains.map { gap in
        [
          Cell(gap.domain, .code(gap.id)),
          gap.target.map { Cell($0.name, .code($0.id)) } ?? Self.missing, tenths(gap.score),
          tenths(gap.target?.from), tenths(gap.gap), whole(gap.weight),
          gap.rank.map(whole) ?? Self.missing,
        ]
      })
  }

  /// One row a measure: how many of a hundred score lower.
  func placeTable(_ places: [PlaceStatements.Standing]) -> ReportTable {
    ReportTable(
      caption: words(DocumentPhrase.placesTable),
      columns: [
        column("measure", DocumentPhrase.columnArea),
        column("least", DocumentPhrase.columnLeast, isNumeric: true),
        column("most", DocumentPhrase.columnMost, isNumeric: true),
        column("n", DocumentPhrase.columnBusinesses, isNumeric: true),
      ],
      rows: places.map { place in
        [
          Cell(place.measure, .code(place.id)), whole(place.lower.lowerBound),
          whole(place.lower.upperBound), whole(place.n),
        ]
      })
  }

  /// The answers of one domain.
  func answerTable(_ part: Derivation.Part) -> ReportTable {
    ReportTable(
      caption: words(DocumentPhrase.answersTable(domain: part.domain.name)),
      columns: [
        column("text", ReportPhrase.columnQuestion), column("answer", ReportPhrase.columnAnswer),
        column("points", ReportPhrase.columnPoints, isNumeric: true),
        column("weight", ReportPhrase.columnWeight, isNumeric: true),
        column("adds", ReportPhrase.columnContribution, isNumeric: true),
      ],
      rows: part.rows.map { row in
        [
          Cell(row.question.text), Cell(row.question.answer), points(row.question.points),
          whole(row.question.weight), tenths(row.contribution),
        ]
      })
  }

  private func state(_ state: AnswerState) -> Cell {
    Cell(words(WorkbookPhrase.state(state.phrase)), .code(state.name))
  }

  /// Every question asked.
  func questionTable() -> ReportTable {
    ReportTable(
      caption: words(ReportPhrase.columnQuestion),
      columns: [
        column("question", DocumentPhrase.columnID), column("domain", DocumentPhrase.columnArea),
        column("text", ReportPhrase.columnQuestion), column("state", DocumentPhrase.columnState),
        column("answer", ReportPhrase.columnAnswer),
        column("points", ReportPhrase.columnPoints, isNumeric: true),
        column("weight", ReportPhrase.columnWeight, isNumeric: true),
        column("adds", ReportPhrase.columnContribution, isNumeric: true),
      ],
      rows: derivation.parts.flatMap { part in
        part.rows.map { row in
          [
            Cell(row.question.id), Cell(part.domain.name, .code(part.domain.id)),
            Cell(row.question.text),
            state(row.question.state), Cell(row.question.answer), points(row.question.points),
            whole(row.question.weight), tenths(row.contribution),
          ]
        }
      })
  }

  /// Every step recommended, the most useful first.
  func actionTable() -> ReportTable {
    ReportTable(
      caption: words(DocumentPhrase.plan),
      columns: [
        column("action", DocumentPhrase.columnID),
        column("number", DocumentPhrase.columnNumber, isNumeric: true),
        column("title", DocumentPhrase.columnStep), column("domain", DocumentPhrase.columnArea),
        column("hours", DocumentPhrase.columnHours, isNumeric: true),
        column("cost", DocumentPhrase.columnCost), column("first", DocumentPhrase.columnFirst),
        column("next", DocumentPhrase.columnThen), column("done", DocumentPhrase.columnDone),
        column("help", DocumentPhrase.columnHelp),
        column("status", FollowUpPhrase.columnStanding), column("due", FollowUpPhrase.columnDue),
        column("person", FollowUpPhrase.columnPerson),
      ],
      rows: content.actions.enumerated().map { place, action in
        let step = content.plan.steps.first { $0.id == action.id }
        let status = step?.status ?? .open
        return [
          Cell(action.id), whole(place + 1), Cell(action.title), Cell(action.domain),
          whole(action.hours), Cell(words(action.cost.phrase)), Cell(action.first),
          Cell(action.next), Cell(action.done),
          Cell(action.help.map(line).joined(separator: "; ")),
          Cell(words(WorkbookPhrase.status(status.phrase)), .code(status.rawValue)),
          step?.due.map { Cell($0.text(in: content.language), .day($0)) } ?? Cell(""),
          Cell(step?.person ?? ""),
        ]
      })
  }
}

extension DocumentWriting {
  /// A table for a file of its own: each row also says what it was made from.
  func stamped(_ table: ReportTable) -> ReportTable {
    var columns = [
      Column("questionnaire", words(DocumentPhrase.columnQuestionnaire)),
      Column("logic", words(DocumentPhrase.columnLogic)),
      Column("result", words(DocumentPhrase.columnResult)),
    ]
    if particulars.written != nil {
      columns.append(Column("written", words(DocumentPhrase.columnWritten)))
    }
    let stamps = [particulars.questionnaire, particulars.logic, particulars.result]
    let cells = (stamps + [particulars.written].compactMap(\.self)).map { Cell($0, .code($0)) }
    return ReportTable(
      caption: table.caption, columns: table.columns + columns, rows: table.rows.map { $0 + cells })
  }
}
