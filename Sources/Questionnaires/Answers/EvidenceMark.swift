/// How far an answer was checked when it was given; no mark means ``declared``.
public enum EvidenceMark: String, Sendable, CaseIterable {
  /// Somebody said so.
  case declared
  /// A document, a screen or the thing itself was shown.
  case shown
  /// Somebody else looked closely and agrees.
  case verified
}
