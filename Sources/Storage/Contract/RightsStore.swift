/// What an enterprise may demand: to be blocked, kept until a day, and erased.
///
/// A part of ``Store``, whose promises hold.
public protocol RightsStore: AnyObject {
  /// Takes a person's rows out of every aggregate at once; the rows stay. Whatever corrects them
  /// later is blocked as well.
  ///
  /// - Returns: how many rows it concerns.
  /// - Throws: `notFound`; `malformed` for a date that is none.
  func block(_ person: PersonSelection, _ blocking: Blocking) throws -> Int

  /// Undoes ``block(_:_:)``. Returns how many rows it concerns.
  func unblock(_ person: PersonSelection) throws -> Int

  /// Says until when something is kept; `nil` takes it back.
  ///
  /// - Parameters:
  ///   - kept: what is kept.
  ///   - day: the last day, as `2026-11-20`.
  /// - Returns: how many assessments it concerns.
  /// - Throws: `notFound`; `malformed` for a date that is none.
  func keep(_ kept: KeptSelection, until day: String?) throws -> Int

  /// What is to be erased because its time is over, the longest overdue first.
  ///
  /// - Parameter date: today, as `2026-11-20`: what was to be there until yesterday is due.
  /// - Returns: everything that ``forgetDue(on:_:)`` would erase.
  /// - Throws: `malformed` for a date that is none.
  func due(on date: String) throws -> [DueErasure]

  /// Erases what is due, as ``forget(_:on:_:)`` does.
  ///
  /// - Parameters:
  ///   - date: today, as `2026-11-20`.
  ///   - compaction: how thoroughly the file is rewritten.
  /// - Returns: what went; nothing if nothing is due.
  /// - Throws: `erasurePending` as ``forget(_:on:_:)``, `draftHeld`.
  func forgetDue(on date: String, _ compaction: Compaction) throws -> Erasure

  /// Response files that were not taken because they claim to correct another enterprise's, and
  /// that bear this pseudonym; only their ids are kept.
  ///
  /// - Returns: the ids, sorted, and the ids of what they claim to correct.
  func refusals(ofSubject subject: String) throws -> [(id: String, supersedes: String)]

  /// Finishes an erasure that a reader of the file held up; `false` = there was none.
  ///
  /// - Throws: `erasurePending` while the reader is still there.
  func resumeErasure(_ compaction: Compaction) throws -> Bool

  /// Erases a person's rows and contributions; only hashes of ids stay, so that they cannot return.
  ///
  /// - Throws: `notFound`; `erasurePending` if a reader keeps the old bytes in the file: the rows
  ///   are gone, and the same call finishes the work later.
  func forget(_ person: PersonSelection, on date: String, _ compaction: Compaction) throws
    -> Erasure
}

extension RightsStore {
  /// Erases a person's rows and contributions; rewrites the file if it is under 100 MB.
  ///
  /// - Throws: as ``forget(_:on:_:)``.
  public func forget(_ person: PersonSelection, on date: String) throws -> Erasure {
    try forget(person, on: date, .small)
  }
}
