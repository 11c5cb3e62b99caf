public import System

/// Where assessments are kept and counted: everything above speaks to this.
///
/// Every change is durable when its call returns, and is made wholly or not at all. Ids, dates and
/// random bytes are passed in. All methods throw ``StorageProblem``.
public protocol Store: QuestionnaireStore, EnterpriseStore, DraftStore, AssessmentStore,
  RightsStore,
  CountStore, ReleaseStore
{
  // MARK: Settings

  /// The value of a setting, or `nil`.
  func setting(_ name: String) throws -> String?

  /// Sets a setting; `nil` removes it.
  func set(_ name: String, to value: String?) throws

  /// The owner's secret of 32 bytes, made on first use.
  ///
  /// - Parameter random: yields that many unpredictable bytes.
  /// - Returns: 32 bytes, always the same.
  /// - Throws: what `random` throws, ``StorageProblem``.
  func ownerSecret(random: (_ count: Int) throws -> [UInt8]) throws -> [UInt8]

  // MARK: Checking

  /// Recounts everything and compares it with what is stored.
  ///
  /// - Parameters:
  ///   - threads: how many threads count at the same time; 0 = only the calling one.
  ///   - progress: told how many of how many rows are about counted.
  /// - Returns: what there is, and every finding in an order that does not depend on the threads.
  /// - Throws: what `progress` throws, too.
  func verify(
    threads: Int, progress: (_ done: Int, _ total: Int) throws -> Void
  ) throws -> Verification

  // MARK: Backups

  /// How much there is.
  func contents() throws -> StoreContents

  /// Writes everything as of now into one file, which appears complete or not at all. Others may
  /// go on using the store meanwhile.
  ///
  /// - Parameters:
  ///   - path: where the file shall stand; only its owner may read it.
  ///   - existing: whether a file of that name may be replaced.
  /// - Throws: ``StorageProblem``, ``System/FileProblem``.
  func backUp(to path: String, existing: AtomicFile.Existing) throws
}

extension Store {
  /// Recounts everything in the calling thread and compares it with what is stored.
  ///
  /// - Throws: as ``verify(threads:progress:)``.
  public func verify() throws -> Verification { try verify(threads: 0) { _, _ in } }
}
