/// What became of one assessment of an import.
public enum ImportOutcome: Sendable, Hashable {
  /// It is stored.
  case stored
  /// The same file was stored before; nothing changed.
  case duplicate
  /// It was not taken.
  case rejected(ImportRejection)
}

/// Why an assessment was not taken.
public enum ImportRejection: Sendable, Hashable {
  /// Another file with the same id is stored.
  case otherSeal
  /// It names itself as the assessment it corrects.
  case supersedesItself
  /// The assessment it corrects belongs to another enterprise.
  case supersedesOtherSubject(String)
  /// The enterprise had it erased.
  case erased
  /// No questionnaire with this logic hash is registered.
  case unknownQuestionnaire(String)
  /// A field is not what the format says; the field's name.
  case malformed(String)
}

/// What became of the assessments of an import.
public struct ImportReport: Sendable, Hashable {
  /// One outcome for each assessment, in the order given.
  public internal(set) var outcomes: [ImportOutcome]
  /// Ids of stored assessments that were taken out again, because what they claim to correct has
  /// now arrived and belongs to another enterprise.
  public internal(set) var expelled: [String]
}
