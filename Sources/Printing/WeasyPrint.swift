internal import System
internal import Text

/// WeasyPrint: tagged PDF of the kind PDF/UA-1 (ISO 14289-1), the same bytes for the same page.
struct WeasyPrint: Sendable {
  private let program: OutsideProgram
  /// What its script is run by; `nil` = it is no script, and is started anew for each page.
  private let interpreter: String?

  /// The one found in `PATH`, if any.
  init?(_ environment: Environment) {
    guard let path = environment.program(named: "weasyprint") else { return nil }
    program = OutsideProgram(name: "WeasyPrint", path: path, environment: environment)
    interpreter = Self.interpreter(of: path)
  }

  /// The pages as PDF; the program starts once for all of them.
  func pdf(of pages: [[UInt8]]) throws -> [[UInt8]] {
    guard let interpreter else {
      return try pages.map { try program.output(Self.options + ["-", "-"], input: $0) }
    }
    let output = try program.output(
      ["-c", Self.script] + Self.options, input: pages.flatMap { $0.count.bytes + $0 },
      running: interpreter)
    return try Self.pieces(of: output, count: pages.count)
  }

  /// With `anywhere`, which a narrow screen needs, a name of some thousand letters takes minutes:
  /// each place between two letters is measured as a place to break at. On paper the result is the
  /// same.
  private static let options = [
    "-q", "--pdf-variant", "pdf/ua-1", "-s",
    "data:text/css,*{overflow-wrap:break-word!important}",
  ]

  /// Looks for modules only where they are installed, not where one stands; converts page after page,
  /// each behind its length in eight bytes, the most significant first.
  private static let script = """
    import io, sys
    sys.path[:] = [folder for folder in sys.path if folder]
    from weasyprint.__main__ import main
    source, target = sys.stdin.buffer, sys.stdout.buffer
    while size := source.read(8):
        page, pdf = io.BytesIO(source.read(int.from_bytes(size, "big"))), io.BytesIO()
        main(sys.argv[1:] + ["-", "-"], stdin=page, stdout=pdf)
        target.write(len(pdf.getvalue()).to_bytes(8, "big") + pdf.getvalue())
    """

  /// What stands after `#!` in the first line, if it is a Python.
  private static func interpreter(of path: String) -> String? {
    guard let bytes = try? FileReader.bytes(at: path, limit: 1 << 16), bytes.starts(with: "#!".utf8)
    else { return nil }
    let line = String(
      decoding: bytes.dropFirst(2).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    let words = line.split(separator: " ")
    guard words.count == 1, let word = words.first, word.hasPrefix("/"), word.contains("python")
    else { return nil }
    return String(word)
  }

  private static func pieces(of bytes: [UInt8], count: Int) throws -> [[UInt8]] {
    var rest = bytes[...]
    var pieces: [[UInt8]] = []
    while rest.count >= 8 {
      let length = rest.prefix(8).reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(8)
      guard length >= 0, length <= rest.count else { break }
      pieces.append(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    guard pieces.count == count, rest.isEmpty else {
      throw PrintingProblem(.incomplete(program: "WeasyPrint"))
    }
    return pieces
  }
}

extension Int {
  /// The number in eight bytes, the most significant first.
  fileprivate var bytes: [UInt8] {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: self >> $0) }
  }
}
