extension KeepingPhrase {
  var english: String {
    switch self {
    case .backedUp(let path): "Backup saved: \(path)"
    case .backupHolds:
      "It holds every answer, note and name kept here. Look after it as you do after your books."
    case .moveToOther(let file):
      "To go on with another computer: copy this file to the new computer and there run: "
        + "readiness restore \(file)"
    case .nothingToBackUp: "There is nothing to back up yet. Start with: readiness assess"
    case .restored(let assessments, 0):
      "Restored: \(assessments.english("assessment")). See them with: readiness list"
    case .restored(let assessments, let drafts):
      "Restored: \(assessments.english("assessment")) and \(drafts.english("unfinished interview")). "
        + "See them with: readiness list"
    case .movedAside(let path): "What was here before is kept: \(path)"
    case .holds(0, 0):
      "There are businesses on record here already; nothing was restored. Add --force to keep them "
        + "under another name and restore the backup."
    case .holds(let assessments, let drafts):
      "There are answers here already (\(assessments.english("assessment")), \(drafts) unfinished); "
        + "nothing was restored. Add --force to keep them under another name and restore the backup."
    case .presentUnreadable:
      "The file that is here now cannot be read; nothing was restored. Add --force to keep it under "
        + "another name and restore the backup."
    case .backupUnsound(let findings):
      "this backup is damaged (\(findings.english("finding"))); nothing was restored. Try an earlier "
        + "backup."
    case .placeSettings: "settings"
    case .settingsUnreadable:
      "these settings cannot be read, so the usual ones hold. Correct the file or delete it."
    case .settingsLanguage(let tag):
      "“\(tag)” is no language of this program, so the usual one holds. Write es-MX, de-DE or en."
    case .settingsPlain:
      "“plain” is neither true nor false, so the usual setting holds. Write true or false."
    case .settingsBlockedDays:
      "“blockedDays” is no number from 1 to 3650, so 90 days hold. Write such a number."
    case .settingsColor:
      "“color” is neither auto, always nor never, so auto holds. Write one of these."
    case .settingsStore:
      "“store” is no path that begins with “/”, so answers and results are kept in the usual "
        + "place. Write such a path."
    }
  }
}

extension Int {
  /// The count and the thing counted.
  fileprivate func english(_ thing: String) -> String {
    self == 1 ? "1 \(thing)" : "\(self) \(thing)s"
  }
}
