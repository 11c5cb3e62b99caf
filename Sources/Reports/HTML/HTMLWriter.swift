internal import Text

/// Writes the pieces of a report as HTML, one after the other.
struct HTMLWriter {
  /// What the HTML is for.
  enum Medium {
    /// A browser, a printer.
    case page
    /// A program that makes a text document of it, and knows no classes.
    case document
  }

  let language: Language
  let medium: Medium
  private var html = ""
  private var figures = 0

  init(language: Language, medium: Medium = .page) {
    self.language = language
    self.medium = medium
  }

  /// What was written since the last time.
  mutating func take() -> String {
    defer { html = "" }
    return html
  }

  mutating func add(_ section: ReportSection, class name: String?) {
    let style = name.map { " class=\"\($0)\"" } ?? ""
    html += "<section\(style) aria-labelledby=\"\(section.id)\">\n"
    html += "<h2 id=\"\(section.id)\">\(section.title.escapedForXML)</h2>\n"
    guard name == nil, let parts = section.shortParts else {
      for block in section.blocks { add(block) }
      html += "</section>\n"
      return
    }
    for part in parts {
      html += "<div class=\"part\">\n"
      for block in part { add(block) }
      html += "</div>\n"
    }
    html += "</section>\n"
  }

  mutating func add(_ block: ReportBlock) {
    switch block {
    case .heading(let text): html += heading(text.escapedForXML)
    case .paragraph(let text): html += "<p>\(inline(text))</p>\n"
    case .note(let text):
      html +=
        medium == .page
        ? "<p class=\"note\">\(inline(text))</p>\n" : styled("Note", inline(text))
    case .care(let lines):
      html +=
        medium == .page ? "<div class=\"care\">\n" : "<div data-custom-style=\"Care\">\n"
      for line in lines { html += "<p>\(inline(line))</p>\n" }
      html += "</div>\n"
    case .list(let items):
      html += "<ul>\n" + items.map { "<li>\(inline($0))</li>\n" }.joined() + "</ul>\n"
    case .facts(let facts):
      html += "<dl>\n"
      for fact in facts {
        html += "<dt>\(fact.name.escapedForXML)</dt>"
        // A name may be written from right to left and must not turn what stands around it.
        html += "<dd><bdi>\(fact.text.escapedForXML)</bdi></dd>\n"
      }
      html += "</dl>\n"
    case .table(let table): add(table)
    case .figure(let chart):
      // On paper few numbers stand beside their figure.
      let isSmall = chart.table.rows.count <= 6 && chart.table.header.count <= 3
      if isSmall { html += "<div class=\"beside\">\n" }
      add(chart)
      add(chart.table)
      if isSmall { html += "</div>\n" }
    case .illustration(let chart): add(chart)
    case .action(let card): add(card)
    case .sources(let sources): add(sources)
    }
  }

  /// A paragraph of a style that text documents have.
  mutating func add(_ text: String, style: String) { html += styled(style, text.escapedForXML) }

  private func styled(_ style: String, _ inside: String) -> String {
    "<div data-custom-style=\"\(style)\"><p>\(inside)</p></div>\n"
  }

  /// A heading under the section's; in a document the sections themselves are of the first rank.
  private func heading(_ text: String) -> String {
    medium == .page ? "<h3>\(text)</h3>\n" : "<h2>\(text)</h2>\n"
  }

  private func inline(_ text: ReportText) -> String {
    text.runs.map { run in
      switch run.style {
      case .plain: run.text.escapedForXML
      case .strong: "<strong>\(run.text.escapedForXML)</strong>"
      case .muted: "<span class=\"soft\">\(run.text.escapedForXML)</span>"
      case .source(let number):
        "<a class=\"cite\" href=\"#source-\(number)\">\(run.text.escapedForXML)</a>"
      }
    }.joined()
  }

  private mutating func add(_ card: ReportBlock.ActionCard) {
    html += "<div class=\"card\">\n" + heading("\(card.number). \(card.title.escapedForXML)")
    html += "<p class=\"soft\">\(card.effort.escapedForXML)</p>\n"
    for line in card.lines { html += "<p>\(line.escapedForXML)</p>\n" }
    for line in card.help { html += "<p class=\"soft\">\(inline(line))</p>\n" }
    html += "</div>\n"
  }

  private mutating func add(_ sources: [ReportBlock.Source]) {
    html += "<ol>\n"
    for source in sources {
      html += "<li id=\"source-\(source.number)\">\(source.name.escapedForXML)"
      if !source.particulars.isEmpty {
        html += "<span class=\"soft\"> · \(source.particulars.escapedForXML)</span>"
      }
      html += "</li>\n"
    }
    html += "</ol>\n"
  }

  // MARK: Tables and figures

  /// The attribute of a cell that holds a number.
  private var numeric: String {
    medium == .page ? " class=\"number\"" : " style=\"text-align:right\""
  }

  private mutating func add(_ table: ReportTable) {
    open(
      caption: table.caption, rows: table.rows.count, numeric: table.columns.map(\.isNumeric))
    html += "<thead><tr>"
    for (place, column) in table.columns.enumerated() {
      let style = column.isNumeric ? numeric : ""
      // A heading over the headings of the rows would head nothing.
      html +=
        place == 0 ? "<td></td>" : "<th scope=\"col\"\(style)>\(column.title.escapedForXML)</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      html += "<tr>"
      for (place, cell) in row.enumerated() {
        let text = cell.text.escapedForXML
        let style = table.columns[place].isNumeric ? numeric : ""
        html += place == 0 ? "<th scope=\"row\">\(text)</th>" : "<td\(style)>\(text)</td>"
      }
      html += "</tr>\n"
    }
    html += "</tbody></table></div>\n"
  }

  private mutating func add(_ chart: Chart) {
    figures += 1
    html += "<figure class=\"\(chart.kind.rawValue)\">\n"
    html += "<figcaption><strong>\(chart.title.escapedForXML)</strong>"
    html += "<span class=\"soft\">\(chart.subtitle.escapedForXML)</span></figcaption>\n"
    let name = DocumentPhrase.figure(figures).text(in: language).escapedForXML
    html += "<div class=\"scroll\" tabindex=\"0\" role=\"group\""
    html += " aria-label=\"\(name)\">\n"
    html += chart.svg(id: "figure-\(figures)") + "</div>\n</figure>\n"
  }

  /// The numbers of a figure.
  mutating func add(_ table: ChartTable) {
    let styles = table.header.indices.map { table.isNumeric($0) ? numeric : "" }
    open(
      caption: table.caption, rows: table.rows.count,
      numeric: [false] + table.header.map { _ in true })
    html += "<thead><tr><td></td>"
    for (title, style) in zip(table.header, styles) {
      html += "<th scope=\"col\"\(style)>\(title.escapedForXML)</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      html += "<tr><th scope=\"row\">\(row.heading.escapedForXML)</th>"
      for (cell, style) in zip(row.cells, styles) {
        html += "<td\(style)>\(cell.escapedForXML)</td>"
      }
      html += "</tr>\n"
    }
    html += "</tbody></table></div>\n"
  }

  /// A table that scrolls by itself where the window is narrow, by keyboard too.
  private mutating func open(caption: String, rows: Int, numeric: [Bool]) {
    let name = caption.escapedForXML
    // A short one is not spread over two sheets.
    let style = rows <= 10 ? "scroll whole" : "scroll"
    html += "<div class=\"\(style)\" tabindex=\"0\" role=\"group\" aria-label=\"\(name)\">"
    html += "<table><caption>\(name)</caption>\n"
    guard medium == .document else { return }
    // Pandoc gives all columns the same width unless told otherwise, and numbers need little.
    let shares = numeric.enumerated().map { $1 ? 12 : $0 == 0 ? 36 : 24 }
    let sum = max(1, shares.reduce(0, +))
    html += "<colgroup>"
    for share in shares { html += "<col style=\"width:\(100 * share / sum)%\">" }
    html += "</colgroup>\n"
  }
}

extension ChartTable {
  /// Whether the cells of a column are numbers or empty.
  fileprivate func isNumeric(_ column: Int) -> Bool {
    rows.allSatisfy { row in
      row.cells[column].first.map { $0.isNumber || "+-−–".contains($0) } ?? true
    }
  }
}
