internal import Storage
internal import System
internal import Text

extension CommandContext {
  private static let backupName = "readiness-backup-"
  private static let backupSuffix = ".sqlite"
  private static let asideName = "store-before-"

  /// Writes everything into one file.
  ///
  /// - Parameters:
  ///   - path: where; `nil` = in the folder for files to hand over, with today's date.
  ///   - overwrites: whether a file that is there may be replaced.
  /// - Returns: the path.
  /// - Throws: ``CommandFailure`` with `notFound` if there is no store yet.
  func backUp(to path: String? = nil, overwrites: Bool = false) throws -> String {
    guard let store = try existingStore() else {
      throw CommandFailure(.notFound, phrase(KeepingPhrase.nothingToBackUp))
    }
    if let path {
      try store.backUp(to: path, existing: overwrites ? .replace : .refuse)
      return path
    }
    let folder = try handOverFolder()
    try Folder.create(at: folder)
    while true {
      let path = folder.freePath(Self.backupName + today.iso, suffix: Self.backupSuffix)
      do {
        try store.backUp(to: path, existing: .refuse)
        return path
      } catch let problem as FileProblem where problem.reason == .alreadyExists {
        // Another program took the name meanwhile; the next one is free.
        continue
      }
    }
  }

  /// The stores that restorations have put aside, by name.
  ///
  /// - Returns: paths in the folder of the store.
  func storesPutAside() throws -> [String] {
    let folder = MovedFile.target(of: try storePath()).folder
    return ((try? Folder.entries(of: folder)) ?? [])
      .filter {
        $0.kind == .file && $0.name.hasPrefix(Self.asideName)
          && $0.name.hasSuffix(Self.backupSuffix)
      }
      .map(\.path).sorted()
  }

  /// The backups in the person's folders, the latest first.
  ///
  /// - Returns: paths, each file once.
  func backups() throws -> [String] {
    var seen: Set<String> = []
    var found: [(name: String, path: String)] = []
    for folder in try folders() {
      for entry in (try? Folder.entries(of: folder)) ?? [] {
        guard entry.kind == .file, entry.name.hasPrefix(Self.backupName),
          entry.name.hasSuffix(Self.backupSuffix),
          seen.insert(MovedFile.target(of: entry.path)).inserted
        else { continue }
        found.append((entry.name, folder == "." ? entry.name : entry.path))
      }
    }
    return found.sorted { $0.name > $1.name }.map(\.path)
  }

  /// Puts a backup in the place of the store. A store that holds something is never deleted: with
  /// `force` it is kept under another name beside the new one, else nothing happens.
  ///
  /// No store of this context may be held by the caller.
  ///
  /// - Parameters:
  ///   - path: the backup.
  ///   - force: whether a store that holds something shall make room.
  /// - Returns: what there is now, and where the former store went.
  /// - Throws: ``CommandFailure``: `failure` if the place is taken or the backup is damaged.
  func restore(from path: String, force: Bool = false) throws -> Restoration.Outcome {
    try withoutStore { store in
      let restoration = Restoration(
        from: path, to: store, busyMilliseconds: Self.busyMilliseconds)
      let aside = restoration.store.folder.freePath(
        Self.asideName + today.iso, suffix: Self.backupSuffix)
      do {
        return try restoration.run(aside: force ? aside : nil)
      } catch Restoration.Refusal.holds(let contents) {
        let there = KeepingPhrase.holds(
          assessments: contents.assessments, drafts: contents.drafts)
        throw CommandFailure(.failure, "\(store): \(phrase(there))")
      } catch Restoration.Refusal.unreadable {
        throw CommandFailure(.failure, "\(store): \(phrase(KeepingPhrase.presentUnreadable))")
      } catch Restoration.Refusal.unsound(let findings) {
        let unsound = KeepingPhrase.backupUnsound(findings: findings.count)
        throw CommandFailure(
          .failure, lines: findings.map(\.sentence) + ["\(path): \(phrase(unsound))"])
      }
    }
  }
}
