/// A questionnaire as the store keeps it, so that its assessments can be read for ever.
public struct StoredQuestionnaire: Sendable, Hashable {
  /// The questionnaire's id, for example `msme-readiness`.
  public let id: String
  /// The version, for example `1.0.0`.
  public let version: String
  /// `sha256:` and the hash of everything that a score depends on.
  public let logic: String
  /// The file's text as it was registered.
  public let json: String
}
