public import Questionnaires

/// The questionnaires that a store keeps, with their texts of logic.
///
/// A part of ``Store``, whose promises hold.
public protocol QuestionnaireStore: AnyObject {
  /// Keeps a questionnaire with its text; does nothing if it is kept already.
  ///
  /// - Throws: `otherLogic` if the same id and version are kept with another logic hash.
  func register(_ questionnaire: Questionnaire, json: String) throws

  /// All questionnaires kept, by id and version.
  func questionnaires() throws -> [StoredQuestionnaire]

  /// The questionnaire with this logic hash, compiled; `nil` = not kept.
  func questionnaire(logic: String) throws -> Questionnaire?

  /// The questionnaire of this id and version, compiled; `nil` = not kept.
  func questionnaire(id: String, version: Version) throws -> Questionnaire?
}
