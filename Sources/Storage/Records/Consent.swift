/// What an enterprise has agreed to.
public struct Consent: Sendable, Hashable {
  /// The uses agreed to; `aggregate` = to be counted.
  public let scope: [String]
  /// `sha256:` and the hash of the notice shown.
  public let notice: String?
  /// The day of agreement, as `2026-11-20`.
  public let date: String?

  /// An agreement to these uses.
  public init(scope: [String], notice: String? = nil, date: String? = nil) {
    self.scope = scope
    self.notice = notice
    self.date = date
  }

  /// Whether the enterprise may be counted in groups.
  public var allowsAggregates: Bool { scope.contains("aggregate") }
}

/// How the answers were collected.
public enum CollectionMode: String, Sendable, CaseIterable {
  /// The owner alone.
  case oneself = "self"
  /// The owner with an advisor.
  case assisted
  /// At a meeting.
  case event
  /// On paper, typed in later.
  case paper
  /// By another program.
  case foreign
}
