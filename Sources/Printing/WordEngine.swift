public import Reports
public import System
public import Text

/// What turns pages into text documents (DOCX, ISO/IEC 29500) on this machine: Pandoc.
public struct WordEngine: Sendable {
  private let program: OutsideProgram
  private let pictures: PictureEngine?

  /// The engine there is.
  ///
  /// - Parameters:
  ///   - environment: the variables of the process, of which `PATH` says where to look.
  ///   - day: the day the file counts as written.
  /// - Throws: ``PrintingProblem`` that says how to get Pandoc if it is not there.
  public init(_ environment: Environment, day: CalendarDate) throws {
    guard let path = environment.program(named: "pandoc") else {
      throw PrintingProblem(.noPandoc)
    }
    var environment = environment
    // Without it Pandoc writes the second into the file.
    environment[.sourceDateEpoch] = "\(day.daysSinceEpoch * 86_400)"
    program = OutsideProgram(name: "Pandoc", path: path, environment: environment)
    pictures = PictureEngine(environment)
  }

  /// A page as a document.
  ///
  /// Figures become PNG pictures where `rsvg-convert` is found, else SVG, which Word shows from
  /// 2016 on.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - paper: the sheet it is meant for.
  /// - Returns: the bytes of the file.
  /// - Throws: ``PrintingProblem`` with what Pandoc said, or ``FileProblem``.
  public func document(of page: ReportPage, paper: ReportPaper) throws -> [UInt8] {
    let folder = try ScratchFolder(program.environment)
    try Folder.create(at: folder.path + "/docx/word")
    try AtomicFile.write(
      Array(Self.sheet(paper).utf8), to: folder.path + "/docx/word/document.xml",
      existing: .replace)
    try AtomicFile.write(
      Array(WordStyles.part(language: page.language.tag).utf8),
      to: folder.path + "/docx/word/styles.xml", existing: .replace)
    var figures = 0
    let html = try DocumentSource().text(of: page) { svg in
      figures += 1
      let name = "figure-\(figures)." + (pictures == nil ? "svg" : "png")
      try AtomicFile.write(
        pictures?.png(of: svg) ?? Array(svg.utf8), to: "\(folder.path)/\(name)",
        existing: .replace)
      return name
    }
    let folders = ["--data-dir=\(folder.path)", "--resource-path=\(folder.path)"]
    return try program.output(
      folders + ["-f", "html", "-t", "docx", "-o", "-"], input: Array(html.utf8))
  }

  /// The part of Pandoc's reference document that says how large the sheet is; sizes in twentieths
  /// of a point.
  private static func sheet(_ paper: ReportPaper) -> String {
    let size = paper == .a4 ? "w:w=\"11906\" w:h=\"16838\"" : "w:w=\"12240\" w:h=\"15840\""
    let margins = ["top", "right", "bottom", "left"].map { "w:\($0)=\"1134\"" }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:body><w:p/><w:sectPr><w:pgSz \(size)/>\
      <w:pgMar \(margins.joined(separator: " ")) w:header="567" w:footer="567" w:gutter="0"/>\
      </w:sectPr></w:body></w:document>

      """
  }
}
