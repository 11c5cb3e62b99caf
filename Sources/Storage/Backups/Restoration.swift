internal import System

/// Puts a backup in the place of a store.
///
/// The backup is only read: it is proved on a copy in the store's folder, and that copy becomes the
/// store. What stands there now is never deleted unless there is nothing in it.
public struct Restoration: Sendable {
  /// The path of the backup.
  public let backup: String
  /// The path of the store.
  public let store: String
  private let busyMilliseconds: Int

  /// What a restoration has done.
  public struct Outcome: Sendable, Hashable {
    /// What the store holds now.
    public let contents: StoreContents
    /// Where the store now is that stood there before; `nil` = there was nothing to keep.
    public let aside: String?
  }

  /// Why nothing was restored; everything is as it was.
  public enum Refusal: Error, Sendable, Hashable {
    /// The present store holds something and nobody said where to move it.
    case holds(StoreContents)
    /// The present store cannot be looked into, and nobody said where to move it.
    case unreadable(StorageProblem)
    /// The backup does not recount to what it says.
    case unsound([StoreFinding])
  }

  /// A restoration of the store at a path from a backup.
  ///
  /// - Parameters:
  ///   - backup: the path of the backup.
  ///   - store: the path of the store, which need not exist.
  ///   - busyMilliseconds: how long to wait for other users of the store.
  public init(from backup: String, to store: String, busyMilliseconds: Int = 5000) {
    self.backup = backup
    // A link stays where it is; what it leads to is replaced.
    self.store = MovedFile.target(of: store)
    self.busyMilliseconds = busyMilliseconds
  }

  /// Proves the backup and puts it in the store's place. The store may not be open, not even in
  /// this process.
  ///
  /// - Parameter aside: where to move a store that holds something; `nil` = it stays, and nothing
  ///   is restored.
  /// - Returns: what is there now, and where the former store went.
  /// - Throws: ``Refusal``; ``StorageProblem`` with the path of the file that is to blame, `busy`
  ///   and `draftHeld` while others use the store; ``System/FileProblem``.
  public func run(aside: String?) throws -> Outcome {
    try inspectBackup()
    let before = PresentStore(path: store, busyMilliseconds: busyMilliseconds)
    let present = try before.look()
    switch present {
    case .nothing, .empty: break
    case .holds(let contents): if aside == nil { throw Refusal.holds(contents) }
    case .unreadable(let problem): if aside == nil { throw Refusal.unreadable(problem) }
    }
    try Folder.create(at: parent(of: store))
    var copy = try AtomicFile(at: store, existing: .replace)
    let temporary = copy.temporaryPath
    defer { discardSideFiles(of: temporary) }
    try copy.append(contentsOf: backup)
    let contents = try prove(temporary)
    guard let aside, present.isWorthKeeping else {
      try before.requireUnused(present)
      try copy.commit()
      return Outcome(contents: contents, aside: nil)
    }
    try before.requireUnused(present)
    try before.move(to: aside)
    do {
      try copy.commit()
    } catch {
      try before.moveBack(from: aside)
      throw error
    }
    return Outcome(contents: contents, aside: aside)
  }

  /// Looks at the backup without opening it for writing.
  private func inspectBackup() throws {
    let newest = Migrator.standard.migrations.count
    switch try StoreFile(path: backup).inspect(newest: newest) {
    case .nothing: throw FileProblem(.read, backup, .notFound)
    case .empty, .unfinished: throw StorageProblem(path: backup, kind: .notADatabase)
    case .ours: break
    }
    if StoreFile(path: backup).hasLog { throw StorageProblem(path: backup, kind: .logBeside) }
  }

  /// Opens a copy as the store it is to become, and recounts it.
  private func prove(_ copy: String) throws -> StoreContents {
    do {
      let store = try SQLiteStore(path: copy, busyMilliseconds: busyMilliseconds)
      let findings = try store.verify().findings
      guard findings.isEmpty else { throw Refusal.unsound(findings) }
      return try store.contents()
    } catch let problem as StorageProblem {
      // The person knows the backup; the copy is gone in a moment.
      throw StorageProblem(path: backup, kind: problem.kind)
    }
  }

  private func discardSideFiles(of path: String) {
    for suffix in StoreFile.sideFiles { try? MovedFile.discard(path + suffix) }
  }

  private func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
