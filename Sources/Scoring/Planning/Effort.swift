/// A set of actions of one scope: bit `i` = its action `i`, in file order.
typealias ActionSet = UInt128

extension ActionSet {
  /// The set of one action.
  static func only(_ place: Int) -> ActionSet { 1 << ActionSet(place) }
}

/// What a set of actions takes.
///
/// Ordered by hours, then by the number of actions, then by the place in the file: of two sets that
/// are alike until then, the one comes first that holds the first action in which they differ. The
/// order stays the same when both sets are joined with a third one that has no action in common
/// with them; that is why the cheapest way across parts is made of the cheapest ways within them.
struct Effort: Comparable, Hashable {
  /// Hours of work in all.
  var hours = 0
  /// The actions.
  var actions: ActionSet = 0

  static func < (a: Effort, b: Effort) -> Bool {
    if a.hours != b.hours { return a.hours < b.hours }
    let (left, right) = (a.actions.nonzeroBitCount, b.actions.nonzeroBitCount)
    if left != right { return left < right }
    let difference = a.actions ^ b.actions
    return difference != 0 && a.actions >> ActionSet(difference.trailingZeroBitCount) & 1 == 1
  }

  /// The effort for both, which have no action in common.
  static func + (a: Effort, b: Effort) -> Effort {
    Effort(hours: a.hours + b.hours, actions: a.actions | b.actions)
  }
}
