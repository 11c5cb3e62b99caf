internal import Exchange
internal import Storage
internal import System
internal import Text

extension Assessment {
  /// When to look again; `nil` for what came from outside.
  var reminder: Reminder? {
    guard enterprise != nil, let date = CalendarDate(iso: completed) else { return nil }
    return Reminder(of: id, completed: date, label: label)
  }
}

extension CommandContext {
  /// Saves a reminder to answer again a year after an assessment, for the person's calendar.
  ///
  /// - Returns: the path, in the folder for files to hand over.
  /// - Throws: ``CommandFailure`` for an assessment of no enterprise of this store.
  func saveReminder(for assessment: Assessment) throws -> String {
    guard let reminder = assessment.reminder else {
      throw CommandFailure(.notFound, phrase(DuePhrase.nothingDue))
    }
    let folder = try handOverFolder()
    try Folder.create(at: folder)
    let name = "\(phrase(DuePhrase.fileName))-\(reminder.day.iso)-\(assessment.id.prefix(8)).ics"
    let path = folder.joined(name)
    try AtomicFile.write(
      CalendarFile([reminder], language: language).encoded(), to: path, existing: .replace)
    return path
  }
}
