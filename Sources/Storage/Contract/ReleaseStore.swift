public import Summaries

/// What has left the store, and who stands behind it.
///
/// A part of ``Store``, whose promises hold.
public protocol ReleaseStore: AnyObject {
  /// Every enterprise that the summaries of a query count under one version of their questionnaire.
  /// Members of releases that an older program wrote are given first what it did not remember of them.
  ///
  /// - Parameters:
  ///   - query: what is counted.
  ///   - logic: the logic hash of the version.
  ///   - random: yields that many unpredictable bytes for the key, which is made on first use.
  /// - Returns: as many as the cells of that version count, ordered by digest.
  /// - Throws: what `random` throws, too.
  func members(
    _ query: CellQuery, under logic: String, random: (_ count: Int) throws -> [UInt8]
  ) throws -> [CountedMember]

  /// Remembers what is released. It shall be remembered before it leaves: what was only remembered
  /// does no harm, what was only sent could not be judged against.
  ///
  /// - Returns: the release under its number.
  /// - Throws: `notFound` for a questionnaire, form or earlier release that is not there; `malformed`
  ///   for a date, hash or cell that is none.
  func record(_ release: NewRelease) throws -> ReleaseRecord

  /// Every release that has left the store, the oldest first.
  func releases() throws -> [ReleaseRecord]

  /// Every release of a questionnaire with its cells, the oldest first, whatever kind, form and
  /// version: towards all of these a new release is judged.
  func releases(ofQuestionnaire id: String, isSynthetic: Bool) throws -> [Release]

  /// A release with its cells.
  ///
  /// - Throws: `notFound`.
  func release(_ id: Int) throws -> Release

  /// Runs the body so that nobody else changes the store meanwhile; if it throws, nothing that it has
  /// written stays. Counting, judging and remembering a release belong into one.
  ///
  /// - Throws: what the body throws, too.
  func atOnce<Result>(_ body: () throws -> Result) throws -> Result
}
