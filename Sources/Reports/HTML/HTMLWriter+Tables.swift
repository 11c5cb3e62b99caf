internal import Text

extension HTMLWriter {
  /// The attribute of a cell that holds a number.
  private var numeric: String {
    medium == .page ? " class=\"number\"" : " style=\"text-align:right\""
  }

  mutating func add(_ table: ReportTable) {
    open(
      caption: table.caption, rows: table.rows.count, titles: table.columns.map(\.title),
      numeric: table.columns.map(\.isNumeric))
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

  mutating func add(_ chart: Chart) {
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
      caption: table.caption, rows: table.rows.count, titles: [""] + table.header,
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
  private mutating func open(
    caption: String, rows: Int, titles: [String], numeric: [Bool]
  ) {
    let name = caption.escapedForXML
    // A short one is not spread over two sheets.
    let style = rows <= 10 ? "scroll whole" : "scroll"
    html += "<div class=\"\(style)\" tabindex=\"0\" role=\"group\" aria-label=\"\(name)\">"
    html += "<table><caption>\(name)</caption>\n"
    guard medium == .document else { return }
    // Pandoc gives all columns the same width unless told otherwise. Numbers need little, and no
    // word of a heading is to be broken.
    let shares = zip(titles, numeric).enumerated().map { place, column in
      let longest = column.0.split(separator: " ").map(\.count).max() ?? 0
      return max(longest + 1, column.1 ? 6 : place == 0 ? 24 : 20)
    }
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
      row.cells[column].first.map { $0.isNumber || "+-–".contains($0) } ?? true
    }
  }
}
