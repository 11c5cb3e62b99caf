public import Scoring

/// The enterprises of this store, and what they mean to do.
///
/// A part of ``Store``, whose promises hold.
public protocol EnterpriseStore: AnyObject {
  /// Adds an enterprise.
  ///
  /// - Throws: `labelTaken` if another one has the label.
  func add(_ enterprise: Enterprise) throws

  /// Gives an enterprise another label. Its id, and so every pseudonym, stays.
  ///
  /// - Throws: `notFound`; `labelTaken` if another one has the label; `malformed` if it is empty.
  func rename(enterprise id: String, to label: String) throws

  /// All enterprises, by label, those without one last.
  func enterprises() throws -> [Enterprise]

  /// The enterprise with exactly this label, else those whose id begins so (from four digits on).
  func enterprises(named name: String) throws -> [Enterprise]

  /// What an enterprise means to do about actions of a questionnaire, ordered by their ids.
  ///
  /// - Throws: `notFound`.
  func followUps(ofEnterprise id: String, questionnaire: String) throws -> [FollowUp]

  /// Remembers what an enterprise means to do; what says nothing is no longer remembered.
  ///
  /// - Parameters:
  ///   - followUps: one an action; of actions not named nothing changes.
  ///   - id: the enterprise.
  ///   - questionnaire: the id of the questionnaire, any version of it.
  ///   - day: today, as `2026-11-20`.
  /// - Throws: `notFound`; `malformed` for a day that is none, and nothing is remembered then.
  func set(
    _ followUps: [FollowUp], ofEnterprise id: String, questionnaire: String, on day: String
  ) throws
}
