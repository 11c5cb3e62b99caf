internal import Text

/// Writes a page as the HTML from which a text document is made: no contents and no style of its
/// own but the names of those that ``Printing/WordEngine`` knows, figures as pictures with their words
/// inside.
public struct DocumentSource: Sendable {
  /// A writer of such pages.
  public init() {}

  /// The page.
  ///
  /// - Parameters:
  ///   - page: what it says.
  ///   - place: puts a figure, which comes as a whole SVG file with its title, into a file and
  ///     returns its name.
  /// - Returns: the HTML.
  /// - Throws: what `place` throws.
  public func text(
    of page: ReportPage, placing place: (_ svg: String) throws -> String
  ) rethrows -> String {
    var html = """
      <!doctype html>
      <html lang="\(page.language.tag)">
      <head><meta charset="utf-8"><title>\(page.title.escapedForXML)</title></head>
      <body>

      """
    var writer = HTMLWriter(language: page.language, medium: .document)
    writer.add(.facts(page.cover))
    html += writer.take()
    for (number, section) in ([page.firstPage] + page.sections).enumerated() {
      // The first page is enough on its own, so what follows begins on another sheet.
      if number == 1 { html += "<div data-custom-style=\"Sheet\"><p>&nbsp;</p></div>\n" }
      html += "<h1>\(section.title.escapedForXML)</h1>\n"
      for (position, block) in section.blocks.enumerated() {
        guard let chart = block.chart else {
          let next = section.blocks.dropFirst(position + 1).first
          // What introduces a figure stays with it.
          if case .paragraph(let text) = block, next?.chart != nil {
            writer.addKept(text)
          } else {
            writer.add(block)
          }
          html += writer.take()
          continue
        }
        let name = try place(chart.sheetSVG(id: "figure", source: "", for: .column)).escapedForXML
        html +=
          "<p><img src=\"\(name)\" width=\"14cm\" alt=\"\(chart.description.escapedForXML)\"></p>\n"
        if case .figure = block { writer.add(chart.table) }
        html += writer.take()
      }
    }
    writer.add(page.stamp, style: "Stamp")
    return html + writer.take() + "</body>\n</html>\n"
  }
}
