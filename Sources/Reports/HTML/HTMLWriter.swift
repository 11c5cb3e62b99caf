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
  /// What was written since it was taken.
  var html = ""
  /// How many figures were written.
  var figures = 0

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
      let isBeside = chart.table.standsBeside
      if isBeside { html += "<div class=\"beside\">\n" }
      add(chart)
      add(chart.table)
      if isBeside { html += "</div>\n" }
    case .illustration(let chart): add(chart)
    case .action(let card): add(card)
    case .sources(let sources): add(sources)
    }
  }

  /// A paragraph of a document that stays on the sheet of what follows it.
  mutating func addKept(_ text: ReportText) { html += styled("Kept", inline(text)) }

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
    guard medium == .page else { return text.runs.map { inline($0) }.joined() }
    return text.groups.map { group in
      let runs = group.map { inline($0) }.joined()
      return group.count > 1 ? "<span class=\"keep\">\(runs)</span>" : runs
    }.joined()
  }

  private func inline(_ run: ReportText.Run) -> String {
    switch run.style {
    case .plain: run.text.escapedForXML
    case .strong: "<strong>\(run.text.escapedForXML)</strong>"
    case .muted: "<span class=\"soft\">\(run.text.escapedForXML)</span>"
    case .source(let number):
      "<a class=\"cite\" href=\"#source-\(number)\">\(run.text.escapedForXML)</a>"
    }
  }

  private mutating func add(_ card: ReportBlock.ActionCard) {
    html += "<div class=\"card\">\n" + heading("\(card.number). \(card.title.escapedForXML)")
    let lines = [ReportText(card.effort)] + card.lines.map { ReportText($0) } + card.help
    for (place, line) in lines.enumerated() {
      // A step is not spread over two sheets; a browser is told so of the card.
      if medium == .document, place < lines.count - 1 {
        addKept(line)
      } else {
        let style = place == 0 || place > card.lines.count ? " class=\"soft\"" : ""
        html += "<p\(style)>\(inline(line))</p>\n"
      }
    }
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
}
