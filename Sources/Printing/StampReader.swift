public import System
internal import Text
internal import Workbooks

/// Reads the words of a report file, whatever it was written as.
public struct StampReader: Sendable {
  /// The most bytes of words that are read from a PDF: a thousand reports have fewer.
  private static let limit = 64 << 20

  private let environment: Environment

  /// A reader.
  ///
  /// - Parameter environment: the variables of the process, of which `PATH` says where to look for
  ///   what reads PDF.
  public init(_ environment: Environment) { self.environment = environment }

  /// What is read of a file.
  public struct Text: Sendable {
    /// What stands where this program writes its stamp; where no such place is found, all words.
    public let stamps: String
    /// All words, in no particular order, of a file that is compared word by word: PDF and DOCX.
    public let words: String
  }

  /// Whether a file is a table of this program, by its row of headings.
  public static func isTable(_ bytes: [UInt8]) -> Bool { StampPlaces.columns(of: bytes) != nil }

  /// Whether it is such a table with no other below it.
  public static func isOneTable(_ bytes: [UInt8]) -> Bool { StampPlaces.tables(in: bytes) == 1 }

  /// Reads the stamps of a file, and its words where they are compared.
  ///
  /// - Parameter bytes: the file.
  /// - Returns: what was read.
  /// - Throws: as of ``text(of:)``.
  public func read(_ bytes: [UInt8]) throws -> Text {
    if bytes.starts(with: "%PDF".utf8) {
      let words = try text(of: bytes)
      let place = information(in: bytes).flatMap { PDFStamp(told: $0)?.text(endingIn: words) }
      return Text(stamps: place ?? words, words: words)
    }
    if PictureStamp.isMeant(by: bytes) { return Text(stamps: try text(of: bytes), words: "") }
    guard PackedText.isMeant(by: bytes) else {
      let places = StampPlaces(in: bytes).texts
      return Text(
        stamps: places.isEmpty
          ? String(decoding: bytes, as: UTF8.self) : places.joined(separator: "\n"),
        words: "")
    }
    let words = try text(of: bytes)
    let places = try unpacking { try PackedText.stamps(of: bytes) }
    return Text(
      stamps: places.isEmpty ? words : places.joined(separator: "\n"), words: words)
  }

  /// The words of a file, in no particular order.
  ///
  /// - Parameter bytes: the file.
  /// - Returns: its text; of PDF as `pdftotext` reads it, without line ends: a hash may be broken;
  ///   of a picture its stamps.
  /// - Throws: ``PrintingProblem`` if that program is not there or fails, or a packed file or picture is
  ///   damaged or larger than any report; ``System/FileProblem``.
  public func text(of bytes: [UInt8]) throws -> String {
    if bytes.starts(with: "%PDF".utf8) { return try read(pdf: bytes).filter { !$0.isNewline } }
    if PictureStamp.isMeant(by: bytes) {
      return try PictureStamp.stamps(of: bytes).joined(separator: "\n")
    }
    guard PackedText.isMeant(by: bytes) else { return String(decoding: bytes, as: UTF8.self) }
    return try unpacking { try PackedText.words(of: bytes) }
  }

  private func unpacking<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch WorkbookProblem.tooLarge(let part) {
      throw PrintingProblem(.tooLarge(part: String(part.prefix(80))))
    } catch WorkbookProblem.unreadable(let part) {
      throw PrintingProblem(.damaged(part: String(part.prefix(80))))
    }
  }

  /// Which program says in a PDF file that it made it: two write one page with different words, for
  /// they break lines and number pages in their own way.
  ///
  /// - Parameter pdf: the file.
  /// - Returns: the program; `nil` = it does not say so, or the program that reads it is not there or
  ///   fails.
  public func producer(of pdf: [UInt8]) -> Producer? {
    information(in: pdf).flatMap { Producer(told: $0) }
  }

  /// What `pdfinfo` tells of a file; `nil` = it is not there or fails.
  private func information(in pdf: [UInt8]) -> String? {
    let name = "pdfinfo"
    guard let path = environment.program(named: name) else { return nil }
    let program = OutsideProgram(name: name, path: path, environment: environment)
    guard let output = try? program.output(["-"], input: pdf, limit: Self.limit) else { return nil }
    return String(decoding: output, as: UTF8.self)
  }

  /// The file is handed over as input: no name of a file can be mistaken for an option or a pattern.
  private func read(pdf: [UInt8]) throws -> String {
    let name = "pdftotext"
    guard let path = environment.program(named: name) else {
      throw PrintingProblem(.noReader(program: name, package: "poppler-utils"))
    }
    let program = OutsideProgram(name: name, path: path, environment: environment)
    do {
      let output = try program.output(["-raw", "-", "-"], input: pdf, limit: Self.limit)
      return String(decoding: output, as: UTF8.self)
    } catch let problem as PrintingProblem {
      // It ends with 1 where it cannot open the file as a PDF.
      guard case .failed(_, 1, _) = problem.phrase else { throw problem }
      throw PrintingProblem(.damaged(part: ""))
    }
  }
}
