public import Reports
public import System
internal import Text

/// What turns pages into PDF on this machine: WeasyPrint, else a browser of the Chromium family.
public struct PDFEngine: Sendable {
  private enum Kind {
    case weasyPrint(WeasyPrint)
    case chromium(Chromium)
  }

  private let kind: Kind

  /// The engine there is.
  ///
  /// - Parameter environment: the variables of the process, of which `PATH` says where to look.
  /// - Throws: ``PrintingProblem`` that says how to get one if there is none.
  public init(_ environment: Environment) throws {
    if let weasyPrint = WeasyPrint(environment) {
      kind = .weasyPrint(weasyPrint)
    } else if let chromium = Chromium(environment) {
      kind = .chromium(chromium)
    } else {
      throw PrintingProblem(.noPDFEngine)
    }
  }

  /// How many pages are best handed over together: WeasyPrint starts once for them, a browser for
  /// each.
  public static let batch = 32

  /// Pages as PDF files, in their order.
  ///
  /// - Parameter pages: the pages, each with the sheet it is printed on.
  /// - Returns: the bytes of a file for each page.
  /// - Throws: ``PrintingProblem`` with what the engine said, or ``FileProblem``.
  public func pdf(of pages: [(page: ReportPage, paper: ReportPaper)]) throws -> [[UInt8]] {
    let html = pages.map { Array(HTMLPage(paper: $0.paper).text(of: $0.page).utf8) }
    return switch kind {
    case .weasyPrint(let engine): try engine.pdf(of: html)
    case .chromium(let engine): try engine.pdf(of: html)
    }
  }
}
