/// An enterprise whose assessments are made in this store.
public struct Enterprise: Sendable, Hashable {
  /// The lower-case UUID.
  public let id: String
  /// The name by which the person knows it; never leaves the store.
  public let label: String?
  /// The pseudonym under which its response files arrive, where that is known.
  public let subject: String?
  /// Since when and why it stands outside every aggregate; `nil` = it does not.
  public let blocking: Blocking?
  /// The last day on which it is kept, as `2026-11-20`; `nil` = nothing was said.
  public let keptUntil: String?

  /// An enterprise with these particulars.
  public init(
    id: String, label: String?, subject: String? = nil, blocking: Blocking? = nil,
    keptUntil: String? = nil
  ) {
    self.id = id
    self.label = label
    self.subject = subject
    self.blocking = blocking
    self.keptUntil = keptUntil
  }
}
