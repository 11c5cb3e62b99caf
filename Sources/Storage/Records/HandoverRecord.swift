/// What the store remembers of one handing over; the file itself is not kept.
public struct HandoverRecord: Sendable, Hashable {
  /// The id of the campaign, as `association/label`; `nil` = handed over without one.
  public let campaign: String?
  /// The day, as `2026-11-20`.
  public let date: String
  /// The first eight characters of the withdrawal code, by which a file is recognised; `nil` where
  /// there is no code.
  public let receipt: String?

  /// What was agreed to for it.
  public let consent: Consent?

  /// One handing over with these particulars.
  public init(campaign: String?, date: String, receipt: String?, consent: Consent? = nil) {
    self.consent = consent
    self.campaign = campaign
    self.date = date
    self.receipt = receipt
  }
}
