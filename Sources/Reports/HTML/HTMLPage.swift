internal import Text

/// Writes a report as one HTML file that needs nothing else: no script, no font, no address.
///
/// The same document gives the same bytes. Words that people typed are written as character data
/// only; a content security policy lets nothing run or load but the page's own style.
public struct HTMLPage: Sendable {
  /// The sheet it prints on.
  public let paper: ReportPaper

  /// A writer of pages for a sheet.
  public init(paper: ReportPaper) { self.paper = paper }

  /// The page.
  public func text(of page: ReportPage) -> String {
    let style = PageStyle.style(for: paper)
    let language = page.language
    var html = """
      <!doctype html>
      <html lang="\(language.tag)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src '\(style.policy)'; img-src data:; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta name="robots" content="noindex">
      <meta name="generator" content="\(("readiness; " + page.stamp).escapedForXML)">
      <title>\(page.title.escapedForXML)</title>
      <style>\(style.css)</style>
      </head>
      <body\(page.layout.attribute)>
      <a class="skip" href="#main">\(DocumentPhrase.skip.text(in: language).escapedForXML)</a>
      <header>
      <h1>\(page.title.escapedForXML)</h1>

      """
    var writer = HTMLWriter(language: language)
    writer.add(.facts(page.cover))
    html += writer.take() + "</header>\n"
    html += "<main id=\"main\" tabindex=\"-1\">\n"
    writer.add(page.firstPage, class: "first")
    html += writer.take() + contents(page)
    html += sections(page, &writer)
    return html + "</main>\n<footer><p>\(page.stamp.escapedForXML)</p></footer>\n"
      + "</body>\n</html>\n"
  }

  private func sections(_ page: ReportPage, _ writer: inout HTMLWriter) -> String {
    // What shares the sheet with the first page stands in columns on it.
    let isShared = { (section: ReportSection) in
      page.layout == .singleSheet && !section.blocks.contains { $0.chart != nil }
    }
    let shared = page.sections.prefix(while: isShared)
    for section in shared { writer.add(section, class: nil) }
    var html = writer.take()
    if !html.isEmpty { html = "<div class=\"columns\">\n" + html + "</div>\n" }
    for section in page.sections.dropFirst(shared.count) {
      writer.add(section, class: page.layout == .singleSheet ? "figures" : nil)
    }
    return html + writer.take()
  }

  private func contents(_ page: ReportPage) -> String {
    let title = DocumentPhrase.contents.text(in: page.language).escapedForXML
    var html = "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">\(title)</h2>\n<ul>\n"
    for section in page.sections {
      html += "<li><a href=\"#\(section.id)\">\(section.title.escapedForXML)</a></li>\n"
    }
    return html + "</ul>\n</nav>\n"
  }
}

extension ReportPage.Layout {
  /// The class of the body, if it has one.
  fileprivate var attribute: String {
    switch self {
    case .upright: ""
    case .running: " class=\"running\""
    case .across: " class=\"wide\""
    case .singleSheet: " class=\"sheet\""
    }
  }
}
