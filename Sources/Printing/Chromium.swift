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
    var written: [[UInt8]] = []
    for (number, bytes) in pages.enumerated() {
      // A name for each: the browser also ends well where it has written nothing.
      let pdf = folder.path + "/page-\(number).pdf"
      try AtomicFile.write(bytes, to: page, existing: .replace)
      _ = try program.output(
        options(folder: folder.path) + ["--print-to-pdf=\(pdf)", "file://" + page.inAddress])
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

extension String {
  /// The path as it stands in an address (RFC 3986): other bytes than letters, digits, `-._~/` as
  /// `%XX`.
  fileprivate var inAddress: String {
    utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": return String(scalar)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }.joined()
  }
}
