internal import Interview
internal import Printing
internal import Reports
internal import Storage
internal import System
internal import Text

extension Conversation {
  /// Saves the report as a page, and offers it in the other formats that can be made here.
  ///
  /// - Parameters:
  ///   - reading: the answers, scored.
  ///   - assessment: whose report it is.
  /// - Returns: whether the program goes on.
  /// - Throws: ``CommandFailure``, and what reading and storing throws.
  func saveReport(_ reading: AnswerReading, of assessment: Assessment) throws -> Course {
    var saved = [try context.saveReport(reading, of: assessment, as: .html)]
    // Saved ones stay, so that the numbers of the others do.
    let others = context.offeredFormats
    while true {
      let paths = saved.map { StyledText($0, as: .title) }
      let offers: [TalkPhrase] = others.compactMap(\.offer) + [.closeResult]
      let page = Page(
        words(.reportSaved), paths + [paragraph(.reportPrint)], style: .reading,
        choices: offers.map { Page.Choice(StyledText(words($0))) }, usual: others.count)
      switch try face.reply(to: page) {
      case .quit: return .ends
      case .back, .key, .chose(others.count): return .goesOn
      case .chose(let choice):
        let format = others[choice]
        let course = try attempt {
          try face.busy(paragraph(.reportBeingMade))
          let path = try context.saveReport(reading, of: assessment, as: format)
          if !saved.contains(path) { saved.append(path) }
          return .goesOn
        }
        if course == .ends { return .ends }
      }
    }
  }
}

extension ReportFormat {
  /// What offers the report in this format; `nil` = it is offered on the command line only.
  fileprivate var offer: TalkPhrase? {
    switch self {
    case .pdf: .alsoPDF
    case .xlsx: .alsoWorkbook
    case .docx: .alsoDocument
    case .text, .html, .markdown, .csv, .json: nil
    }
  }
}

extension CommandContext {
  /// The formats besides the page in which a report can be saved here.
  fileprivate var offeredFormats: [ReportFormat] {
    let environment = surroundings.environment
    let printer = try? PDFEngine(environment)
    let writer = try? WordEngine(environment, day: dayOfWriting)
    return (printer == nil ? [] : [.pdf]) + [.xlsx] + (writer == nil ? [] : [.docx])
  }

  /// Saves the owner's report in the person's documents, named as `report` names it.
  ///
  /// Nothing is replaced: two businesses may have names alike, and people write into workbooks. A file
  /// that is the same already is that file; another one bears a number.
  ///
  /// - Returns: where it is.
  fileprivate func saveReport(
    _ reading: AnswerReading, of assessment: Assessment, as format: ReportFormat
  ) throws -> String {
    let folder = try handOverFolder()
    try Folder.create(at: folder)
    let paper = ReportPaper(country: country(of: reading))
    let writing = ReportWriting(
      as: WrittenAs(reading, for: .owner, on: paper, in: self), format, benchmark: nil)
    let day = day(of: reading, assessment)
    var names = ReportFileNames()
    func path() -> String {
      folder.joined(
        names.name(of: assessment.label, day: day, audience: .owner, format: format))
    }
    var target = path()
    let subject = ReportWriting.Subject(reading: reading, assessment: assessment, path: target)
    guard let bytes = try writing.bytes(of: [subject], in: self).first else { return target }
    while !Folder.isAbsent(target) {
      if Folder.kind(at: target) == .file, try FileReader.bytes(at: target) == bytes {
        return target
      }
      target = path()
    }
    try AtomicFile.write(bytes, to: target, existing: .refuse)
    return target
  }
}
