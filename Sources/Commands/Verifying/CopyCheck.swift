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
    guard let written, let audience = written.audience else { return .unproven(.oldStamp) }
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
    if written.figure != nil { return try compareFigure(with: subject, written, place, in: again) }
    // A file that was changed need not show any more whether it is one that names the business.
    let isTable = StampReader.isTable(self.bytes)
    let change = change(
      since: written,
      now: try (isTable ? [.csv] : [.text, .html]).map {
        try context.basis(of: reading, assessment, for: audience, in: $0)
      })
    guard let format = try formatByBytes else {
      guard isTable else {
        let isSame = try bytes(.text) == self.bytes || bytes(.markdown) == self.bytes
        return isSame ? .sameBytes : .otherWords(change)
      }
      for rows in ReportRows.allCases where rows == .questions || audience != .association {
        for isForSpreadsheets in [false, true] {
          let table = try bytes(.csv, rows, isForSpreadsheets: isForSpreadsheets)
          if table == self.bytes { return .sameBytes }
        }
      }
      return .otherWords(change)
    }
    do {
      let copy = try compare(with: bytes(format), format)
      guard case .otherWords(let found) = copy else { return copy }
      return .otherWords(change == .file ? found : change)
    } catch let problem as PrintingProblem {
      return .unproven(.engine(context.phrase(problem.phrase)))
    }
  }

  /// Compares it with the figure drawn again; points are drawn by an outside program.
  private func compareFigure(
    with subject: ReportWriting.Subject, _ written: WrittenAs, _ benchmark: String?,
    in again: CommandContext
  ) throws -> FileCopy {
    let isPicture = PictureStamp.isMeant(by: bytes)
    let writing = ReportWriting(as: written, .text, isPicture: isPicture, benchmark: benchmark)
    do {
      let drawn = try writing.bytes(of: [subject], in: again)[0]
      guard drawn != bytes else { return .sameBytes }
      guard isPicture else { return .otherWords(.file) }
      if let made = try PictureStamp.maker(of: bytes), let here = try PictureStamp.maker(of: drawn),
        made != here
      {
        return .unproven(.otherEngine(made.text, here: here.text))
      }
      return .otherWords(.fileOrMaker)
    } catch let problem as PrintingProblem {
      return .unproven(.engine(context.phrase(problem.phrase)))
    }
  }

  /// All businesses as they stand, read on the day and in the language of the file.
  ///
  /// - Parameter written: how it was written.
  /// - Returns: the businesses.
  /// - Throws: what reading the store throws.
  func portfolio(as written: WrittenAs) throws -> GatheredPortfolio {
    try GatheredPortfolio(in: context.writing(as: written))
  }

  /// Compares it with a page or workbook of all businesses.
  ///
  /// - Parameters:
  ///   - gathered: the businesses, of which the file bears the hash.
  ///   - written: how it was written.
  /// - Returns: what came of it.
  /// - Throws: what writing throws.
  func copy(of gathered: GatheredPortfolio, _ written: WrittenAs) throws -> FileCopy {
    guard isSingle else { return .unproven(.several) }
    guard written.version == Program.version else {
      return .unproven(.otherVersion(written.version))
    }
    let again = context.writing(as: written)
    let writing = PortfolioWriting(
      paper: written.paper, preparedBy: written.preparedBy, own: again.phrase(.ownEnterprise))
    let found = try formatByBytes
    let format: PortfolioFormat =
      switch found {
      case .html: .html
      case .xlsx: .xlsx
      default: .markdown
      }
    let isSame = try writing.bytes(of: gathered, format, in: again) == bytes
    return isSame ? .sameBytes : .otherWords(.file)
  }

  /// What is known to have changed if the file is not the same.
  ///
  /// - Parameters:
  ///   - written: how it was written.
  ///   - now: what reports rest on now, in any format.
  /// - Returns: what has.
  private func change(since written: WrittenAs, now: [ReportBasis]) -> FileCopy.Change {
    guard let then = written.basis else {
      return StampReader.isTable(bytes) && written.benchmark == nil ? .file : .untold
    }
    if let steps = then.steps, !now.contains(where: { $0.steps == steps }) { return .steps }
    guard now.contains(where: { $0.rest == then.rest }) else { return .rest }
    // What others answered is nowhere remembered.
    return written.benchmark == nil ? .file : .untold
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
    guard format == .pdf || format == .docx else { return .otherWords(.file) }
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
    return .otherWords(.fileOrMaker)
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
