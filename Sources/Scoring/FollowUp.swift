/// What an enterprise means to do about an action, by its own word.
///
/// It says nothing about answers: whether an action has worked shows only in the next assessment.
public struct FollowUp: Hashable, Sendable {
  /// How far an action has come, by the enterprise's own word.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Nothing has been decided yet.
    case open
    /// It is to be done.
    case planned
    /// Somebody is at it.
    case started
    /// It is done.
    case done
    /// It is not to be done.
    case dropped
  }

  /// The id of the action, for example `a_copy_first`.
  public let action: String
  /// How far it has come.
  public var status: Status
  /// The day by which it is to be done, as `2027-01-31`; `nil` = none was set.
  public var due: String?
  /// Who sees to it; `nil` = nobody was named.
  public var person: String?

  /// An intention about an action; by default nothing has been decided.
  public init(
    action: String, status: Status = .open, due: String? = nil, person: String? = nil
  ) {
    self.action = action
    self.status = status
    self.due = due
    self.person = person
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { status == .open && due == nil && person == nil }
}
