internal import Questionnaires
internal import Scoring
internal import Text

extension BookWriting {
  private func whole(_ value: Int?) -> Cell {
    guard let value else { return .none }
    return Cell(writing.format.integer(value), .whole(Int64(value)))
  }

  private func tenths(_ value: Int?) -> Cell {
    guard let value else { return .none }
    return Cell(writing.format.tenths(value), .tenths(value))
  }

  // MARK: Domains

  /// One row a domain, with the profile of all where there are enough.
  func domains() -> BookSheet {
    let change = writing.particulars.change
    var columns = [
      column("domain", DocumentPhrase.columnArea), column("level", DocumentPhrase.columnLevel),
      column("score", DocumentPhrase.columnScore, isNumeric: true),
      column("low", WorkbookPhrase.columnLow, isNumeric: true),
      column("high", WorkbookPhrase.columnHigh, isNumeric: true),
      column("goal", DocumentPhrase.columnTargetLevel),
      column("target", DocumentPhrase.columnTarget, isNumeric: true),
      column("gap", DocumentPhrase.columnGap, isNumeric: true),
      column("weight", ReportPhrase.columnWeight, isNumeric: true),
      column("rank", DocumentPhrase.columnRank, isNumeric: true),
      column("questions", WorkbookPhrase.columnCounted, isNumeric: true),
      column("coverage", WorkbookPhrase.columnCoverage, isNumeric: true),
      column("unknown", WorkbookPhrase.columnUnknown, isNumeric: true),
    ]
    if change != nil {
      columns += [
        column("before", WorkbookPhrase.columnBefore, isNumeric: true),
        column("change", WorkbookPhrase.columnChange, isNumeric: true),
      ]
    }
    columns.append(column("id", DocumentPhrase.columnID))
    let rows = content.domains.map { domain in
      let moved = change?.domains.first { $0.domain == domain.name }
      let gap = content.targetGaps.gap(of: domain.id)
      let goal = gap?.target.map { Cell($0.name, .code($0.id)) }
      let earlier =
        change == nil ? [] : [tenths(moved?.before?.tenths), .change(moved?.difference, language)]
      let level = domain.level.map { Cell($0.name, .code($0.id)) }
      let coverage = domain.coverage.map {
        Cell(writing.format.percent($0), .percent(Int64($0), decimals: 0))
      }
      return [
        Cell(domain.name), level ?? Cell(writing.headline(domain).plain),
        tenths(domain.score?.tenths), tenths(domain.score?.low), tenths(domain.score?.high),
        goal ?? .none, tenths(gap?.target?.from), tenths(gap?.gap), whole(domain.weight),
        whole(gap?.rank), whole(domain.scoredQuestions), coverage ?? .none, whole(domain.unknown),
      ] + earlier + [Cell(domain.id)]
    }
    let table = ReportTable(
      caption: words(DocumentPhrase.domainsTable), columns: columns, rows: rows)
    return BookSheet(
      .domains, language, .table(BookTable(table, technical: ["id"])), figures: profile())
  }

  /// Score and target of each domain.
  func bars() -> [BookFigure] {
    guard content.domains.contains(where: { $0.score != nil }) else { return [] }
    return [
      figure(
        .bars, .domains,
        [
          .init(column: "score", color: .score, isHollow: false),
          .init(column: "target", color: .target, isHollow: true),
        ])
    ]
  }

  private func profile() -> [BookFigure] {
    guard (3...12).contains(content.domains.count), content.domains.allSatisfy({ $0.score != nil })
    else { return [] }
    return [figure(.profile, .profile, [.init(column: "score", color: .score, isHollow: false)])]
  }

  private func figure(
    _ kind: BookFigure.Kind, _ figure: ResultFigure, _ series: [BookFigure.Series]
  ) -> BookFigure {
    let chart = content.chart(
      figure, date: writing.particulars.day,
      isToOwner: writing.particulars.audience.isOwner)
    // The spreadsheet draws the same numbers in a form of its own.
    let description =
      switch kind {
      case .bars:
        LongDescription.text(
          opening: words(ChartPhrase.scoreBars(domains: content.domains.count)), table: chart.table)
      case .profile: chart.description
      }
    return BookFigure(
      kind: kind, sheet: .domains, labels: "domain", series: series, title: chart.title,
      caption: chart.subtitle,
      description: "\(chart.title). \(description)")
  }

  // MARK: Questions

  /// How each question's points came about.
  func questions() -> BookSheet? {
    let table = writing.questionTable()
    let kept = ["domain", "text", "points", "weight", "adds", "question"]
    let places = kept.compactMap { id in table.columns.firstIndex { $0.id == id } }
    let isScored = writing.derivation.parts.flatMap { part in
      part.rows.map { _ in part.domain.role == .readiness }
    }
    // Context counts for nothing, so it has no points to explain.
    let rows = zip(table.rows, isScored).filter(\.1).map(\.0)
    guard !rows.isEmpty else { return nil }
    let kind = ReportTable(
      caption: words(WorkbookPhrase.questions), columns: places.map { table.columns[$0] },
      rows: rows.map { row in places.map { row[$0] } })
    return BookSheet(.questions, language, .table(BookTable(kind, technical: ["question"])))
  }

  /// Every answer in words.
  func answers() -> BookSheet? {
    let parts = writing.derivation.parts
    guard parts.contains(where: { !$0.rows.isEmpty }) else { return nil }
    let table = ReportTable(
      caption: words(WorkbookPhrase.answers),
      columns: [
        column("domain", DocumentPhrase.columnArea), column("text", ReportPhrase.columnQuestion),
        column("answer", ReportPhrase.columnAnswer), column("state", DocumentPhrase.columnState),
        column("question", DocumentPhrase.columnID),
      ],
      rows: parts.flatMap { part in
        part.rows.map { row in
          [
            Cell(part.domain.name), Cell(row.question.text), Cell(row.question.answer),
            Cell(words(WorkbookPhrase.state(row.question.state.phrase))), Cell(row.question.id),
          ]
        }
      })
    return BookSheet(.answers, language, .table(BookTable(table, technical: ["question"])))
  }

  // MARK: Steps

  /// Every step with what was decided about it.
  func actions() -> BookSheet? {
    let steps = content.plan.steps
    guard !steps.isEmpty else { return nil }
    let table = ReportTable(
      caption: words(WorkbookPhrase.actions),
      columns: [
        column("number", DocumentPhrase.columnNumber, isNumeric: true),
        column("title", DocumentPhrase.columnStep), column("status", WorkbookPhrase.columnStatus),
        column("due", WorkbookPhrase.columnDue, isNumeric: true),
        column("person", WorkbookPhrase.columnPerson), column("domain", DocumentPhrase.columnArea),
        column("hours", DocumentPhrase.columnHours, isNumeric: true),
        column("cost", DocumentPhrase.columnCost), column("first", DocumentPhrase.columnFirst),
        column("next", DocumentPhrase.columnThen), column("done", DocumentPhrase.columnDone),
        column("help", DocumentPhrase.columnHelp), column("sign", WorkbookPhrase.columnSign),
        column("action", WorkbookPhrase.columnAction),
        column("assessment", WorkbookPhrase.columnAssessment),
        column("written", WorkbookPhrase.columnWritten),
      ],
      rows: steps.map(row))
    let inputs: [BookTable.Input] = [
      .init(
        column: "status",
        kind: .choice(FollowUp.Status.allCases.map { words(WorkbookPhrase.status($0.phrase)) }),
        hint: words(WorkbookPhrase.statusHint)),
      .init(column: "due", kind: .day, hint: words(WorkbookPhrase.dueHint)),
      .init(column: "person", kind: .words, hint: words(WorkbookPhrase.personHint)),
    ]
    return BookSheet(
      .actions, language,
      .table(
        BookTable(table, fixed: 2, inputs: inputs, technical: ["action", "assessment", "written"])))
  }

  private func row(_ step: ActionPlan.Step) -> [Cell] {
    let advice = content.actions.first { $0.id == step.id }
    let help = advice?.help.map(writing.line).joined(separator: "; ")
    return [
      whole(step.number), Cell(step.title), Cell(words(WorkbookPhrase.status(step.status.phrase))),
      step.due.map { .day($0, language) } ?? .none, Cell(step.person ?? ""), Cell(step.domain),
      whole(step.hours), Cell(advice.map { words($0.cost.phrase) } ?? ""),
      Cell(advice?.first ?? ""), Cell(advice?.next ?? ""), Cell(advice?.done ?? ""),
      Cell(help ?? ""), Cell(words(WorkbookPhrase.sign(step.sign.phrase))), Cell(step.id),
      Cell(writing.particulars.assessment ?? ""),
      Cell(ActionsWritten(status: step.status, due: step.due, person: step.person).cell),
    ]
  }
}
