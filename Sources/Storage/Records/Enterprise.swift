/// An enterprise whose assessments are made in this store.
public struct Enterprise: Sendable, Hashable {
  /// The lower-case UUID.
  public let id: String
  /// The name by which the person knows it; never leaves the store.
  public let label: String?
  /// The pseudonym under which its response files arrive, where that is known.
  public let subject: String?
  /// The day since which it stands outside every aggregate, as `2026-11-20`; `nil` = it does not.
  public let blockedOn: String?

  /// An enterprise with these particulars.
  public init(id: String, label: String?, subject: String? = nil, blockedOn: String? = nil) {
    self.id = id
    self.label = label
    self.subject = subject
    self.blockedOn = blockedOn
  }
}
