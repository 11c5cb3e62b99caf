internal import Glibc
internal import System
internal import Text

/// A browser of the Chromium family without a window: tagged PDF, with the time in it.
struct Chromium: Sendable {
  private let program: OutsideProgram

  /// The first found in `PATH`, if any.
  init?(_ environment: Environment) {
    let names = [
      "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
    ]
    guard let path = environment.program(named: names) else { return nil }
    program = OutsideProgram(name: "Chromium", path: path, environment: environment)
  }

  /// The pages as PDF; the browser starts anew for each.
  func pdf(of pages: [[UInt8]]) throws -> [[UInt8]] {
    let folder = try ScratchFolder(program.environment)
    let page = folder.path + "/page.html"
    let pdf = folder.path + "/page.pdf"
    var written: [[UInt8]] = []
    for bytes in pages {
      try AtomicFile.write(bytes, to: page, existing: .replace)
      _ = try program.output(
        options(folder: folder.path) + ["--print-to-pdf=\(pdf)", "file://\(page)"])
      guard let bytes = try? FileReader.bytes(at: pdf) else {
        throw PrintingProblem(.incomplete(program: program.name))
      }
      written.append(bytes)
    }
    return written
  }

  private func options(folder: String) -> [String] {
    let usual = [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions",
      "--disable-background-networking", "--user-data-dir=\(folder)/profile",
      // The page loads nothing, and the browser itself shall not either.
      "--host-resolver-rules=MAP * ~NOTFOUND",
      "--no-pdf-header-footer", "--generate-pdf-document-outline",
    ]
    // Chromium does not start for root with its sandbox; the page has no script.
    return geteuid() == 0 ? usual + ["--no-sandbox"] : usual
  }
}
