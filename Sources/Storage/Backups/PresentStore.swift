internal import System

/// The store that a backup is to replace.
struct PresentStore {
  let path: String
  let busyMilliseconds: Int

  /// What stands at the path.
  enum State {
    /// Nothing, or a file of no bytes.
    case nothing
    /// A store that holds nothing.
    case empty
    /// A store that holds something.
    case holds(StoreContents)
    /// A store that is damaged, or newer than this program.
    case unreadable(StorageProblem)

    var isWorthKeeping: Bool {
      switch self {
      case .nothing, .empty: false
      case .holds, .unreadable: true
      }
    }
  }

  /// Looks into the store.
  ///
  /// - Throws: `draftHeld`, `busy`; every problem that moving the file away would not solve.
  func look() throws -> State {
    do {
      let file = StoreFile(path: path)
      switch try file.inspect(newest: Migrator.standard.migrations.count) {
      case .nothing, .empty:
        guard file.hasLog else { return .nothing }
        throw StorageProblem(path: path, kind: .corrupt("a log without its database"))
      case .unfinished, .ours: break
      }
      let store = try SQLiteStore(path: path, busyMilliseconds: busyMilliseconds)
      for draft in try store.drafts() {
        _ = try store.claim(draft: draft.id)
        store.release(draft: draft.id)
      }
      let contents = try store.contents()
      return contents.isEmpty ? .empty : .holds(contents)
    } catch let problem as StorageProblem where problem.isOfContents {
      return .unreadable(problem)
    }
  }

  /// Makes sure that nobody else has the store open, and empties its log into it.
  ///
  /// Whoever has a store open holds a lock on it, so leaving the log mode, which needs the file for
  /// oneself alone, tells whether anybody has.
  ///
  /// - Throws: `busy` while others have it open.
  func requireUnused(_ state: State) throws {
    switch state {
    case .nothing, .unreadable: return
    case .empty, .holds: break
    }
    let connection = try Connection(path, .readWrite, busyMilliseconds: busyMilliseconds)
    let mode = try connection.first("PRAGMA journal_mode = DELETE") { $0.text(0) }
    guard mode == "delete" else {
      throw connection.problem(.busy(waitedMilliseconds: busyMilliseconds))
    }
  }

  // MARK: Moving

  /// Gives the store and what lies beside it another name: a log that is left would be read into
  /// whatever file comes next.
  func move(to aside: String) throws(FileProblem) {
    for suffix in [""] + StoreFile.sideFiles where Folder.kind(at: path + suffix) != nil {
      try MovedFile.move(path + suffix, to: aside + suffix)
    }
  }

  /// Undoes ``move(to:)``.
  func moveBack(from aside: String) throws(FileProblem) {
    try PresentStore(path: aside, busyMilliseconds: busyMilliseconds).move(to: path)
  }
}

extension StorageProblem {
  /// Whether the file itself is at fault, so that another one in its place would help.
  fileprivate var isOfContents: Bool {
    switch kind {
    case .notADatabase, .newer, .corrupt, .unreadable, .questionnaireUnreadable, .refused: true
    default: false
    }
  }
}
