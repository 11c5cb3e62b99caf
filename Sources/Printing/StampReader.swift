public import System
internal import Text

/// Reads the words of a report file, whatever it was written as.
public struct StampReader: Sendable {
  private let environment: Environment

  /// A reader.
  ///
  /// - Parameter environment: the variables of the process, of which `PATH` says where to look for
  ///   what reads PDF and DOCX.
  public init(_ environment: Environment) { self.environment = environment }

  /// The words of a file, in no particular order.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: where it is.
  /// - Returns: its text; of PDF as `pdftotext` reads it, of packed files as `unzip` unpacks them.
  /// - Throws: ``PrintingProblem`` if that program is not there or fails.
  public func text(of bytes: [UInt8], path: String) throws -> String {
    if bytes.starts(with: "%PDF".utf8) {
      return try read("pdftotext", package: "poppler-utils", ["-raw", path, "-"])
        // A hash may be broken at the end of a line.
        .filter { !$0.isNewline }
    }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
      return try read("unzip", package: "unzip", ["-p", path, "*.xml"])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func read(_ name: String, package: String, _ arguments: [String]) throws -> String {
    guard let path = environment.program(named: name) else {
      throw PrintingProblem(.noReader(program: name, package: package))
    }
    let program = OutsideProgram(name: name, path: path, environment: environment)
    return String(decoding: try program.output(arguments), as: UTF8.self)
  }
}
