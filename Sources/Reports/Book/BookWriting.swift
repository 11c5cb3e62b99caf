internal import Questionnaires
internal import Scoring
internal import Text

/// Puts the workbook about one enterprise together.
struct BookWriting {
  typealias Column = ReportTable.Column
  typealias Cell = ReportTable.Cell

  let writing: DocumentWriting
  let page: ReportPage

  var content: ResultContent { writing.content }
  var language: Language { content.language }

  func words(_ phrase: some Phrase) -> String { writing.words(phrase) }

  func column(_ id: String, _ title: some Phrase, isNumeric: Bool = false) -> Column {
    Column(id, words(title), isNumeric: isNumeric)
  }

  /// The workbook.
  func book() -> Book {
    let isAssociation = writing.particulars.audience == .association
    let sheets = [
      summary(), domains(), questions(), answers(), isAssociation ? nil : actions(), benchmark(),
      readMe(),
    ]
    return Book(
      language: language, title: page.title, author: writing.particulars.preparedBy,
      stamp: page.stamp, sheets: sheets.compactMap(\.self))
  }

  // MARK: Pages

  private func summary() -> BookSheet {
    let particulars = writing.particulars
    var lines = [BookLine("", Cell(page.title), .title)]
    func add(_ name: some Phrase, _ cell: Cell?) {
      if let cell, !cell.text.isEmpty { lines.append(BookLine(words(name), cell)) }
    }
    if particulars.audience != .association {
      add(DocumentPhrase.enterprise, particulars.enterprise.map { Cell($0) })
    }
    add(DocumentPhrase.day, .day(particulars.day, language))
    let form = words(FormPhrase.name(content.form))
    add(DocumentPhrase.form, Cell("\(particulars.questionnaire), \(form)"))
    add(DocumentPhrase.preparedBy, particulars.preparedBy.map { Cell($0) })
    lines.append(BookLine("", Cell(page.firstPage.title), .heading))
    if let score = content.overall.score {
      add(DocumentPhrase.columnLevel, content.overall.level.map { Cell($0.name, .code($0.id)) })
      add(DocumentPhrase.columnScore, writing.tenths(score.tenths))
      if score.isOpen {
        add(WorkbookPhrase.columnLow, writing.tenths(score.low))
        add(WorkbookPhrase.columnHigh, writing.tenths(score.high))
      }
    }
    lines += Self.lines(of: page.firstPage.blocks)
    return BookSheet(.summary, language, .page(lines), figures: bars())
  }

  private func readMe() -> BookSheet {
    var lines = [BookLine("", Cell(words(WorkbookPhrase.readMe)), .title)]
    let isAssociation = writing.particulars.audience == .association
    lines += [
      BookLine("", Cell(words(WorkbookPhrase.aboutSheets))),
      BookLine("", Cell(words(WorkbookPhrase.aboutNumbers))),
    ]
    if !isAssociation {
      lines += [
        BookLine(words(WorkbookPhrase.actions), Cell(words(WorkbookPhrase.aboutActions))),
        BookLine("", Cell(words(WorkbookPhrase.aboutReturn))),
      ]
    }
    for id in ["method", "sources", "glossary", "privacy"] {
      guard let section = page.sections.first(where: { $0.id == id }) else { continue }
      lines.append(BookLine("", Cell(section.title), .heading))
      lines += Self.lines(of: section.blocks)
    }
    lines.append(BookLine("", Cell(page.stamp), .muted))
    return BookSheet(.readMe, language, .page(lines))
  }

  /// Pieces of a page as lines; a heading becomes the label of what follows it. Tables, figures and
  /// steps stand in sheets of their own.
  static func lines(of blocks: [ReportBlock]) -> [BookLine] {
    var lines: [BookLine] = []
    var label = ""
    func add(_ text: ReportText, _ style: BookLine.Style = .plain) {
      let isStrong = text.runs.allSatisfy { $0.style == .strong }
      let isMuted = text.runs.allSatisfy { $0.style == .muted }
      let own: BookLine.Style = isStrong ? .strong : isMuted ? .muted : .plain
      lines.append(BookLine(label, Cell(text.plain), style == .plain ? own : style))
      label = ""
    }
    for block in blocks {
      switch block {
      case .heading(let text): label = text
      case .paragraph(let text): add(text)
      case .care(let texts): for text in texts { add(text, .care) }
      case .list(let texts): for text in texts { add(text) }
      case .note(let text): add(text, .muted)
      case .facts(let facts):
        lines += facts.map { BookLine($0.name, Cell($0.text)) }
      case .sources(let sources):
        lines += sources.map { source in
          let parts = [source.name, source.particulars].filter { !$0.isEmpty }
          return BookLine("\(source.number)", Cell(parts.joined(separator: " · ")))
        }
      case .table, .figure, .illustration, .action: continue
      }
    }
    return lines
  }
}

extension ReportTable.Cell {
  /// A day in the words of a language.
  static func day(_ day: CalendarDate, _ language: Language) -> ReportTable.Cell {
    ReportTable.Cell(day.text(in: language), .day(day))
  }

  /// By how many tenths of a point a score has moved, with its sign.
  static func change(_ tenths: Int?, _ language: Language) -> ReportTable.Cell {
    guard let tenths else { return .none }
    let sign = tenths < 0 ? "-" : tenths > 0 ? "+" : ""
    return ReportTable.Cell(sign + NumberFormat(language).tenths(abs(tenths)), .change(tenths))
  }

  /// Nothing: a dash for people, nothing for programs.
  static let none = ReportTable.Cell("–", .code(""))
}
