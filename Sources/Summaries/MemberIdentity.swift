/// By what those behind two releases may be taken for the same.
///
/// Who hands in once more has a new id, and mostly the same answers: by the id alone it would be
/// somebody else, and a newcomer would hide among all who only seem new. So whoever compares two
/// releases compares them by each of these, and what one forbids is forbidden.
public enum MemberIdentity: CaseIterable, Sendable {
  /// The id of the answers: a correction is one who leaves and one who joins.
  case answers
  /// The enterprise in the year of its period: finds newcomers among those who all changed a little,
  /// and lets the next year be told by itself.
  case enterprise
  /// The enterprise with its answers on the form that is counted, its place, language and mode:
  /// the same answers handed in again are nobody new, and one who changed among them is found.
  case content
  /// The enterprise with those answers alone that scores are made of: finds newcomers among those who
  /// changed nothing but place, language, mode, or what is not scored.
  case scores
  /// The same with the answers that every form asks for: finds who changed where another form is
  /// counted than before.
  case common

  /// Whether those who are the same by it have the same figures.
  public var impliesFigures: Bool { self == .answers || self == .content }

  /// Whether one may be the same by it in two campaigns: whoever answers once more as before.
  public var isOfAnyCampaign: Bool { self != .answers && self != .enterprise }
}
