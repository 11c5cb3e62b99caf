internal import Text

/// Writes a report as GitHub-flavoured Markdown; figures become bars of text, so that it stays
/// readable where nothing renders it.
public struct MarkdownPage: Sendable {
  /// A writer of pages.
  public init() {}

  /// The page.
  public func text(of page: ReportPage) -> String {
    var text = "# \(page.title.escapedForMarkdown)\n\n" + self.text(of: .facts(page.cover))
    for section in [page.firstPage] + page.sections {
      text += "## \(section.title.escapedForMarkdown)\n\n"
      for block in section.blocks { text += self.text(of: block) }
    }
    return text + "---\n\n\(page.stamp.escapedForMarkdown)\n"
  }

  private func text(of block: ReportBlock) -> String {
    switch block {
    case .heading(let text): return "### \(text.escapedForMarkdown)\n\n"
    case .paragraph(let text), .note(let text): return inline(text) + "\n\n"
    case .care(let lines):
      return lines.map { "> \(inline($0))\n" }.joined(separator: ">\n") + "\n"
    case .list(let items): return items.map { "- \(inline($0))\n" }.joined() + "\n"
    case .facts(let facts):
      return facts.map { "- \($0.name.escapedForMarkdown): \($0.text.escapedForMarkdown)\n" }
        .joined() + "\n"
    case .table(let table):
      let columns = table.columns.enumerated().map { place, column in
        (place == 0 ? "" : column.title, column.isNumeric)
      }
      return "\(table.caption.escapedForMarkdown)\n\n"
        + grid(columns, table.rows.map { $0.map(\.text) })
    case .illustration(let chart): return picture(chart)
    case .figure(let chart):
      return picture(chart)
        + grid(
          [("", false)] + chart.table.header.map { ($0, false) },
          chart.table.rows.map { [$0.heading] + $0.cells })
    case .action(let card):
      let lines = ([card.effort] + card.lines).map { ReportText($0) } + card.help
      return "### \(card.number). \(card.title.escapedForMarkdown)\n\n"
        + lines.map { "- \(inline($0))\n" }.joined() + "\n"
    case .sources(let sources):
      return sources.map { source in
        let words = [source.name, source.particulars].filter { !$0.isEmpty }
        return "\(source.number). \(words.joined(separator: " · ").escapedForMarkdown)\n"
      }.joined() + "\n"
    }
  }

  private func picture(_ chart: Chart) -> String {
    // Indented, not fenced: no word in it can end the block.
    let lines = chart.lines(width: 72, ink: .blocks)
      .map { $0.isEmpty ? "\n" : "    \($0.rendered(as: .plain))\n" }.joined()
    let heading = "\(chart.title.strongInMarkdown)\n\n\(chart.subtitle.escapedForMarkdown)"
    return heading + "\n\n" + lines + "\n"
  }

  private func inline(_ text: ReportText) -> String {
    text.runs.map { run in
      let words = run.text.escapedForMarkdown
      return run.style == .strong ? run.text.strongInMarkdown : words
    }.joined()
  }

  private func grid(_ columns: [(title: String, isNumeric: Bool)], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    return line(columns.map(\.title.escapedForMarkdown))
      + line(columns.map { $0.isNumeric ? "---:" : "---" })
      + rows.map { line($0.map(\.escapedForMarkdown)) }.joined() + "\n"
  }
}
