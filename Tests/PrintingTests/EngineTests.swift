import Printing
import System
import Testing
import Text

@testable import Reports

/// A folder of programs that only pretend, to be found first.
struct Workbench: ~Copyable {
  let folder: ScratchFolder
  var environment: Environment { Environment(["PATH": folder.path + ":/usr/bin:/bin"]) }
  /// With nothing but what is on the bench and a shell.
  var alone: Environment { Environment(["PATH": folder.path]) }

  init(_ programs: [String: String] = [:]) throws {
    let folder = try ScratchFolder(Environment())
    try Self.place(programs, in: folder.path)
    self.folder = folder
  }

  private static func place(_ programs: [String: String], in folder: String) throws {
    for (name, script) in programs {
      let path = folder + "/" + name
      try AtomicFile.write(Array(script.utf8), to: path, existing: .refuse)
      _ = try ChildProcess.run(
        "/bin/chmod", ["755", path], environment: Environment(["PATH": "/bin"]))
    }
  }
}

@Suite("Engines of the machine")
struct EngineTests {
  let page = ReportPage(
    language: .german, title: "Größe <1>", cover: [.init(name: "Betrieb", text: "Brot & Salz")],
    firstPage: ReportSection(id: "first", title: "Überblick", blocks: [.paragraph("Ein Satz.")]),
    sections: [], stamp: "msme-readiness 1.0.0")

  @Test(
    "Without an engine, what to install is said in every language", arguments: Language.allCases)
  func nothingThere(_ language: Language) throws {
    let bench = try Workbench()
    let pdf = #expect(throws: PrintingProblem.self) { try PDFEngine(bench.alone) }
    let text = try #require(pdf?.phrase.text(in: language))
    #expect(text.contains("WeasyPrint") && text.contains("Chromium"))
    let day = CalendarDate.earliest
    let word = #expect(throws: PrintingProblem.self) { try WordEngine(bench.alone, day: day) }
    #expect(try #require(word?.phrase.text(in: language)).contains("Pandoc"))
    #expect(PictureEngine(bench.alone) == nil)
  }

  @Test("WeasyPrint is taken before a browser, and gets the page as it is")
  func pageArrives() throws {
    let bench = try Workbench([
      "weasyprint": """
      #!/bin/sh
      style='data:text/css,*{overflow-wrap:break-word!important}'
      [ "$*" = "-q --pdf-variant pdf/ua-1 -s $style - -" ] && cat

      """,
      "chromium": "#!/bin/sh\nexit 9\n",
    ])
    let files = try PDFEngine(bench.environment).pdf(of: [(page, .a4), (page, .letter)])
    #expect(
      files == [ReportPaper.a4, .letter].map { Array(HTMLPage(paper: $0).text(of: page).utf8) })
  }

  @Test("A browser gets the page as a file and no way to the network")
  func browser() throws {
    let bench = try Workbench([
      "chromium": """
      #!/bin/sh
      for word; do
        case $word in
          --print-to-pdf=*) out=${word#*=} ;;
          file://*) in=${word#file://} ;;
          --host-resolver-rules=*) rules=$word ;;
        esac
      done
      { echo "$rules"; cat "$in"; } >"$out"
      """
    ])
    let file = try PDFEngine(bench.environment).pdf(of: [(page, .a4)])[0]
    let text = String(decoding: file, as: UTF8.self)
    #expect(text.hasPrefix("--host-resolver-rules=MAP * ~NOTFOUND\n<!doctype html>"))
  }

  @Test("What an engine says last stands in the problem, without control characters")
  func failure() throws {
    let bench = try Workbench([
      "weasyprint":
        "#!/bin/sh\ncat >/dev/null\necho first >&2\nprintf 'bad \\033[31mfont\\n' >&2\nexit 3\n"
    ])
    let engine = try PDFEngine(bench.environment)
    let problem = #expect(throws: PrintingProblem.self) { try engine.pdf(of: [(page, .a4)]) }
    #expect(
      problem?.phrase == .failed(program: "WeasyPrint", code: 3, said: "bad \u{FFFD}[31mfont"))
  }

  @Test("A program that writes nothing is not believed")
  func nothingWritten() throws {
    let bench = try Workbench(["chromium": "#!/bin/sh\nexit 0\n"])
    let engine = try PDFEngine(bench.environment)
    let problem = #expect(throws: PrintingProblem.self) { try engine.pdf(of: [(page, .a4)]) }
    #expect(problem?.phrase == .incomplete(program: "Chromium"))
  }

  @Test(
    "Pandoc gets headings, the day and the sheet",
    arguments: [
      (ReportPaper.a4, "w:w=\"11906\""), (.letter, "w:w=\"12240\""),
    ])
  func document(_ paper: ReportPaper, _ width: String) throws {
    let bench = try Workbench([
      "pandoc":
        "#!/bin/sh\ncat \"${1#--data-dir=}/docx/word/document.xml\"\necho $SOURCE_DATE_EPOCH\ncat\n"
    ])
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 26))
    let made = try WordEngine(bench.environment, day: day).document(of: page, paper: paper)
    let text = String(decoding: made, as: UTF8.self)
    #expect(text.contains(width) && text.contains("\n1795651200\n"))
    #expect(text.contains("<title>Größe &lt;1&gt;</title>"))
    #expect(text.contains("<h1>Überblick</h1>\n<p>Ein Satz.</p>"))
    #expect(text.contains("<bdi>Brot &amp; Salz</bdi>"))
  }
}
