/// One enterprise that a summary counts, without its answers.
public struct CountedMember: Hashable, Sendable {
  /// Where it is counted.
  public let contribution: Contribution
  /// The id of the campaign that its answers came with; `nil` = none.
  public let campaign: String?
  /// The campaign's label after `/`; without a campaign the calendar year.
  public let period: String
  /// By what the store recognises it and the answers that speak for it, and which final scores it has.
  public let member: ReleasedMember

  /// By what the store recognises the answers that speak for it.
  public var digest: MemberDigest { member.digest }

  /// An enterprise that is counted there.
  public init(
    _ contribution: Contribution, campaign: String?, period: String, _ member: ReleasedMember
  ) {
    self.contribution = contribution
    self.campaign = campaign
    self.period = period
    self.member = member
  }
}
