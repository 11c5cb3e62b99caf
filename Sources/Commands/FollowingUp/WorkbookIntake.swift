internal import JSON
internal import Reports
internal import Scoring
internal import Storage
internal import System
internal import Text
internal import Workbooks

/// Takes back what was decided in a workbook: shows what differs, and changes it when that is agreed.
struct WorkbookIntake {
  /// The most bytes a workbook may have.
  private static let limit = 64 << 20

  /// The workbook.
  let path: String
  /// Whether nothing is asked.
  let isSure: Bool

  /// Whether a file begins like a workbook; one that cannot be read does not.
  static func isMeant(by path: String) -> Bool {
    guard path != "-", Folder.kind(at: path) == .file, let pieces = try? FilePieces(at: path),
      let piece = try? pieces.next()
    else { return false }
    return ActionSheet.isWorkbook(piece)
  }

  /// Reads the workbook.
  ///
  /// - Throws: ``CommandFailure`` for a workbook that is not ours, for cells that cannot be
  ///   understood after the others were dealt with, and if nobody agrees because nobody can be asked.
  func run(in context: CommandContext) throws {
    let sheet: ActionSheet
    do {
      sheet = try ActionSheet(reading: FileReader.bytes(at: path, limit: Self.limit))
    } catch let problem as WorkbookProblem {
      throw CommandFailure(.invalidInput, "\(path): \(context.phrase(problem.phrase))")
    }
    var differences = WorkbookDifferences(context)
    try differences.compare(sheet)
    for finding in differences.findings {
      try context.say("\(path), \(finding.cell): \(context.phrase(finding.phrase))")
    }
    let isAgreed = try agree(to: differences, in: context)
    if isAgreed {
      try differences.apply()
      try context.tell(sentence: context.phrase(FollowUpPhrase.remembered(differences.steps)))
    }
    if context.options.isJSON { try context.write(differences.json(isApplied: isAgreed)) }
    if !differences.findings.isEmpty { throw CommandFailure(.invalidInput) }
  }

  private func agree(
    to differences: WorkbookDifferences, in context: CommandContext
  ) throws -> Bool {
    guard !differences.changes.isEmpty else {
      if differences.findings.isEmpty {
        try context.tell(sentence: context.phrase(WorkbookIntakePhrase.same))
      }
      return false
    }
    if !context.options.isJSON { try context.write(differences.table) }
    if isSure { return true }
    guard context.canAsk, !context.options.isJSON else {
      if context.options.isJSON { try context.write(differences.json(isApplied: false)) }
      throw CommandFailure(.usage, context.phrase(WorkbookIntakePhrase.needsYes))
    }
    let isAgreed = try context.agrees(WorkbookIntakePhrase.ask(differences.steps))
    if !isAgreed { try context.say(context.phrase(WorkbookIntakePhrase.unchanged)) }
    return isAgreed
  }
}
