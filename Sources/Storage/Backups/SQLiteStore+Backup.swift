public import System

extension SQLiteStore {
  /// How much there is.
  public func contents() throws -> StoreContents {
    let counts = try connection.first(
      """
      SELECT (SELECT count(*) FROM enterprise), (SELECT count(*) FROM draft),
        (SELECT count(*) FROM assessment)
      """
    ) { row in (0..<3).map { Int(row.integer($0)) } }
    let numbers = counts ?? [0, 0, 0]
    return StoreContents(enterprises: numbers[0], drafts: numbers[1], assessments: numbers[2])
  }

  /// Writes everything as of now into one file, which appears complete or not at all. Others may
  /// go on using the store meanwhile.
  ///
  /// `VACUUM INTO` rather than the online backup API, which copies pages as they lie: this way no
  /// page that once held erased answers comes along, the copy needs no log beside it, and one read
  /// transaction sees one state without starting over whenever somebody writes.
  ///
  /// - Parameters:
  ///   - path: where the file shall stand; only its owner may read it.
  ///   - existing: whether a file of that name may be replaced.
  /// - Throws: ``StorageProblem``, ``System/FileProblem``.
  public func backUp(to path: String, existing: AtomicFile.Existing) throws {
    let file = try AtomicFile(at: path, existing: existing)
    do {
      try connection.run("VACUUM INTO \(absolute(file.temporaryPath))")
    } catch let problem as StorageProblem where problem.concernsWriting {
      // The store was only read; what cannot be written is the backup.
      throw StorageProblem(path: path, kind: problem.kind)
    }
    try file.commit()
  }
}

extension StorageProblem {
  fileprivate var concernsWriting: Bool {
    switch kind {
    case .diskFull, .notPermitted, .readOnly, .inputOutput: true
    default: false
    }
  }
}
