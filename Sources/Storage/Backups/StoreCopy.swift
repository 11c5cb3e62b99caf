internal import System

/// A file that holds a whole store and is not in use: a backup, or a store that was put aside.
public struct StoreCopy: Sendable {
  /// The path of the file.
  public let path: String
  private let busyMilliseconds: Int

  /// What becomes of the file after somebody has looked into it.
  public enum Verdict: Sendable, Hashable {
    /// It stays byte for byte as it is.
    case unchanged
    /// What the store holds now takes its place.
    case changed
  }

  /// The copy at a path.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - busyMilliseconds: how long to wait for other users of the file.
  public init(at path: String, busyMilliseconds: Int = 5000) {
    self.path = path
    self.busyMilliseconds = busyMilliseconds
  }

  /// Opens a copy of the file, as looking into a store may change its file. A changed store takes
  /// the file's place complete or not at all, rewritten so that no page holds what was erased.
  ///
  /// - Parameter body: looks into the store, and says whether it has changed it.
  /// - Returns: what `body` has said.
  /// - Throws: ``StorageProblem`` with the path of the file, ``System/FileProblem``, what `body`
  ///   throws; then the file is as it was.
  public func open(_ body: (any Store) throws -> Verdict) throws -> Verdict {
    let file = StoreFile(path: path)
    switch try file.inspect(newest: Migrator.standard.migrations.count) {
    case .ours: break
    case .nothing, .empty, .unfinished: throw StorageProblem(path: path, kind: .notADatabase)
    }
    if file.hasLog { throw StorageProblem(path: path, kind: .logBeside) }
    var trial = try AtomicFile(at: path, existing: .replace)
    let temporary = trial.temporaryPath
    defer {
      for suffix in StoreFile.sideFiles + [ClaimFile.suffix] {
        try? MovedFile.discard(temporary + suffix)
      }
    }
    try trial.append(contentsOf: path)
    do {
      return try look(into: temporary, body)
    } catch let problem as StorageProblem {
      // The person knows the file; its copy is gone in a moment.
      throw StorageProblem(path: path, kind: problem.kind)
    }
  }

  private func look(
    into temporary: String, _ body: (any Store) throws -> Verdict
  ) throws -> Verdict {
    let store = try SQLiteStore(path: temporary, busyMilliseconds: busyMilliseconds)
    let verdict = try body(store)
    if verdict == .changed { try store.backUp(to: path, existing: .replace) }
    return verdict
  }
}
