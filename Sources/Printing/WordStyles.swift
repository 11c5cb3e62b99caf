/// What paragraphs and tables of a text document look like: the part of Pandoc's reference document
/// that describes styles (ISO/IEC 29500-1, 17.7), in our own words.
///
/// Sizes are in half points, distances in twentieths of a point. The size of plain words stands in the
/// defaults and in no style: only then does that of a table reach its cells.
enum WordStyles {
  /// A style of paragraphs.
  private struct Paragraph {
    let id: String
    let name: String
    var parent = "Normal"
    var next = ""
    var look = ""
    var words = ""
  }

  private static let ink = "1A1A1A"
  private static let soft = "595959"
  private static let accent = "0B4A80"
  private static let line = "C4C4C4"
  private static let ground = "E6EFF8"

  /// The part.
  ///
  /// - Parameter language: the language in which a program checks the spelling, such as `es-MX`.
  /// - Returns: the XML.
  static func part(language: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:docDefaults><w:rPrDefault><w:rPr>
    <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>
    <w:color w:val="\(ink)"/><w:sz w:val="20"/><w:szCs w:val="20"/>
    <w:lang w:val="\(language)" w:eastAsia="en-US" w:bidi="ar-SA"/>
    </w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="264" w:lineRule="auto"/></w:pPr>\
    </w:pPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
    <w:qFormat/></w:style>
    \(paragraphs.map(text(of:)).joined(separator: "\n"))
    \(characters)
    \(table)
    </w:styles>

    """
  }

  private static let paragraphs: [Paragraph] = [
    Paragraph(id: "BodyText", name: "Body Text"),
    // The first words under a heading alone at the foot of a sheet are as lost as the heading.
    Paragraph(
      id: "FirstParagraph", name: "First Paragraph", parent: "BodyText", next: "BodyText",
      look: "<w:keepNext/>"),
    Paragraph(id: "Kept", name: "Kept", parent: "BodyText", look: kept),
    Paragraph(
      id: "Compact", name: "Compact", parent: "BodyText", look: spacing(before: 20, after: 20)),
    Paragraph(
      id: "Title", name: "Title", next: "BodyText", look: kept + spacing(before: 0, after: 120),
      words: bold(40, accent)),
    heading(1, look: rule("top", 6, 8) + spacing(before: 320, after: 80), words: bold(28, accent)),
    heading(2, look: spacing(before: 180, after: 40), words: bold(22, ink)),
    heading(3, look: spacing(before: 120, after: 40), words: bold(20, ink)),
    Paragraph(
      id: "DefinitionTerm", name: "Definition Term", next: "Definition",
      look: kept + spacing(before: 60, after: 0), words: color(soft)),
    Paragraph(
      id: "Definition", name: "Definition",
      look: spacing(before: 0, after: 40) + "<w:ind w:left=\"284\"/>"),
    Paragraph(
      id: "TableCaption", name: "Table Caption", look: kept + spacing(before: 160, after: 60),
      words: color(soft) + size(18)),
    Paragraph(
      id: "Note", name: "Note", parent: "BodyText", words: color(soft) + size(18)),
    Paragraph(
      id: "Care", name: "Care", parent: "BodyText",
      look: "<w:pBdr>" + border("left", 24, space: 8, "8A4B00") + "</w:pBdr>"
        + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF6E5\"/><w:ind w:left=\"200\"/>"),
    Paragraph(
      id: "Sheet", name: "Sheet",
      look: kept + "<w:pageBreakBefore/>"
        + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>",
      words: size(2)),
    Paragraph(
      id: "Stamp", name: "Stamp", look: rule("top", 4, 6) + spacing(before: 320, after: 0),
      words: color(soft) + size(15)),
  ]

  private static let characters = """
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/></w:style>
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
    <w:rPr><w:color w:val="\(accent)"/></w:rPr></w:style>
    """

  /// Lines between rows, headings on a ground of their own, no row on two sheets.
  private static let table = """
    <w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/>
    <w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>
    <w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>
    <w:tblPr><w:tblBorders>\(border("top", 8, accent))\(border("bottom", 8, accent))\
    \(border("insideH", 4, line))</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/>\
    <w:left w:w="80" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>\
    </w:tblCellMar></w:tblPr><w:trPr><w:cantSplit/></w:trPr>
    <w:tblStylePr w:type="firstRow"><w:pPr><w:keepNext/></w:pPr>\
    <w:rPr><w:b/><w:color w:val="\(accent)"/></w:rPr>\
    <w:tcPr><w:tcBorders>\(border("bottom", 8, accent))</w:tcBorders>\
    <w:shd w:val="clear" w:color="auto" w:fill="\(ground)"/><w:vAlign w:val="bottom"/></w:tcPr>\
    </w:tblStylePr></w:style>
    """

  // MARK: Pieces

  private static func text(of style: Paragraph) -> String {
    let next = style.next.isEmpty ? "" : "<w:next w:val=\"\(style.next)\"/>"
    return "<w:style w:type=\"paragraph\" w:styleId=\"\(style.id)\">"
      + "<w:name w:val=\"\(style.name)\"/><w:basedOn w:val=\"\(style.parent)\"/>\(next)<w:qFormat/>"
      + "<w:pPr>\(style.look)</w:pPr><w:rPr>\(style.words)</w:rPr></w:style>"
  }

  private static func heading(_ rank: Int, look: String, words: String) -> Paragraph {
    Paragraph(
      id: "Heading\(rank)", name: "heading \(rank)", next: "BodyText",
      look: kept + look + "<w:outlineLvl w:val=\"\(rank - 1)\"/>", words: words)
  }

  private static let kept = "<w:keepNext/><w:keepLines/>"

  private static func spacing(before: Int, after: Int) -> String {
    "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"/>"
  }

  private static func rule(_ side: String, _ width: Int, _ space: Int) -> String {
    "<w:pBdr>" + border(side, width, space: space, line) + "</w:pBdr>"
  }

  private static func border(
    _ side: String, _ width: Int, space: Int = 0, _ color: String
  ) -> String {
    "<w:\(side) w:val=\"single\" w:sz=\"\(width)\" w:space=\"\(space)\" "
      + "w:color=\"\(color)\"/>"
  }

  private static func bold(_ halfPoints: Int, _ color: String) -> String {
    "<w:b/>" + Self.color(color) + size(halfPoints)
  }

  private static func color(_ color: String) -> String { "<w:color w:val=\"\(color)\"/>" }

  private static func size(_ halfPoints: Int) -> String {
    "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
  }
}
