/// What an erasure removed.
public struct Erasure: Sendable, Hashable {
  /// How many assessments.
  public let assessments: Int
  /// How many drafts.
  public let drafts: Int
  /// How many enterprises.
  public let enterprises: Int
  /// Whether the file was rewritten, so that not even unused space holds old bytes. A large store
  /// is rewritten only on demand; its removed rows are overwritten with zeros all the same.
  public let isCompacted: Bool
}

/// How thoroughly an erasure rewrites the file.
public enum Compaction: Sendable, Hashable {
  /// Rewrites a store under 100 MB.
  case small
  /// Rewrites a store of any size.
  case always
}
