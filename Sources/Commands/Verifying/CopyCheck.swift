internal import Printing
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import System
internal import Text
internal import Workbooks

/// Writes a file again as it says it was written, and compares.
struct CopyCheck {
  private let context: CommandContext
  private let bytes: [UInt8]
  private let words: String
  private let written: WrittenAs?
  private let isSingle: Bool

  /// A check of a file.
  ///
  /// - Parameters:
  ///   - context: where the store is.
  ///   - bytes: the file.
  ///   - words: its words.
  ///   - written: how it was written; `nil` = it does not say, or in several ways.
  ///   - isSingle: whether it bears one stamp only.
  init(
    _ context: CommandContext, _ bytes: [UInt8], words: String, written: WrittenAs?, isSingle: Bool
  ) {
    self.context = context
    self.bytes = bytes
    self.words = words
    self.written = written
    self.isSingle = isSingle
  }

  /// Compares it with the report of an assessment.
  ///
  /// - Parameters:
  ///   - assessment: the assessment.
  ///   - form: the form on which it is scored.
  ///   - benchmark: the benchmark file that was used; `nil` = none is named.
  /// - Returns: what came of it.
  /// - Throws: what reading the store throws.
  func copy(of assessment: Assessment, form: String, benchmark: String?) throws -> FileCopy {
    guard isSingle else { return .unproven(.several) }
    guard let written, written.audience != nil else { return .unproven(.oldStamp) }
    guard written.version == Program.version else {
      return .unproven(.otherVersion(written.version))
    }
    if written.benchmark == .file, benchmark == nil { return .unproven(.benchmark) }
    let place: String? =
      switch written.benchmark {
      case .file: benchmark
      case .store: "store"
      case nil: nil
      }
    let again = context.writing(as: written)
    var reading = try again.reading(of: assessment, form: form)
    reading.setting.namesUnverified = written.namesUnverified
    reading.setting.target = written.target.flatMap {
      reading.scorer.questionnaire.levels.indices.contains($0) ? $0 : nil
    }
    // Its name is used for nothing but that there is one.
    let subject = ReportWriting.Subject(reading: reading, assessment: assessment, path: "-")
    func bytes(
      _ format: ReportFormat, _ rows: ReportRows = .questions, isForSpreadsheets: Bool = false
    ) throws -> [UInt8] {
      let writing = ReportWriting(
        as: written, format, rows: rows, isForSpreadsheets: isForSpreadsheets, benchmark: place)
      return try writing.bytes(of: [subject], in: again)[0]
    }
    guard let format = try formatByBytes else {
      var tables: [[UInt8]] = []
      for rows in ReportRows.allCases where rows == .questions || written.audience != .association {
        for isForSpreadsheets in [false, true] {
          tables.append(try bytes(.csv, rows, isForSpreadsheets: isForSpreadsheets))
        }
      }
      return try (tables + [bytes(.text), bytes(.markdown)]).contains(self.bytes)
        ? .sameBytes : .otherWords
    }
    do { return try compare(with: bytes(format), format) } catch let problem as PrintingProblem {
      return .unproven(.engine(context.phrase(problem.phrase)))
    }
  }

  /// Compares it with a page or workbook of all businesses.
  ///
  /// - Parameters:
  ///   - hash: the hash it bears.
  ///   - written: how it was written.
  /// - Returns: whether the businesses stand as it says, and if so whether it is as it was written.
  /// - Throws: what reading the store throws.
  func copy(ofPortfolio hash: String, _ written: WrittenAs) throws -> (isSame: Bool, FileCopy?) {
    let again = context.writing(as: written)
    let gathered = try GatheredPortfolio(in: again)
    guard gathered.origin.result == hash else { return (false, nil) }
    guard isSingle else { return (true, .unproven(.several)) }
    guard written.version == Program.version else {
      return (true, .unproven(.otherVersion(written.version)))
    }
    let writing = PortfolioWriting(
      paper: written.paper, preparedBy: written.preparedBy, own: again.phrase(.ownEnterprise))
    let formats: [PortfolioFormat]
    switch try formatByBytes {
    case .html: formats = [.html]
    case .xlsx: formats = [.xlsx]
    default: formats = [.markdown]
    }
    let isSame = try formats.contains { try writing.bytes(of: gathered, $0, in: again) == bytes }
    return (true, isSame ? .sameBytes : .otherWords)
  }

  /// The format, where the file's first bytes tell it.
  private var formatByBytes: ReportFormat? {
    get throws {
      if bytes.starts(with: "%PDF".utf8) { return .pdf }
      if PackedText.isMeant(by: bytes) {
        return try PackedText.isDocument(bytes) ? .docx : .xlsx
      }
      return bytes.starts(with: "<!doctype html>".utf8) ? .html : nil
    }
  }

  private func compare(with again: [UInt8], _ format: ReportFormat) throws -> FileCopy {
    if again == bytes { return .sameBytes }
    // Another version of the program that made it may write other bytes for the same page.
    guard format == .pdf || format == .docx else { return .otherWords }
    let reader = StampReader(context.surroundings.environment)
    let makers: (made: Producer, here: Producer)? =
      if format == .pdf, let made = reader.producer(of: bytes),
        let here = reader.producer(of: again)
      { (made, here) } else { nil }
    guard try reader.text(of: again) != words else {
      guard let (made, here) = makers else { return .sameWords(.untold) }
      return .sameWords(
        made == here ? .same(made.text) : .other(made.text, here: here.text))
    }
    if let (made, here) = makers, made.name != here.name {
      return .unproven(.otherEngine(made.name, here: here.name))
    }
    return .otherWords
  }
}

extension CommandContext {
  /// The same program on the day and in the language in which a file was written.
  fileprivate func writing(as written: WrittenAs) -> CommandContext {
    var options = options
    options.language = written.language
    return CommandContext(surroundings, options, day: written.day)
  }
}
