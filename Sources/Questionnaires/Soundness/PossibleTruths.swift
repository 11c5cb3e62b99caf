/// The truth values that a condition can still take while only some questions are decided.
struct PossibleTruths: OptionSet, Hashable {
  let rawValue: UInt8

  static let no = PossibleTruths(rawValue: 1)
  static let unknown = PossibleTruths(rawValue: 2)
  static let yes = PossibleTruths(rawValue: 4)
  /// Everything but T.
  static let notYes: PossibleTruths = [.no, .unknown]
  static let any: PossibleTruths = [.no, .unknown, .yes]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ truth: Truth) { self.init(rawValue: 1 << truth.rawValue) }

  /// The opposite of each.
  var opposite: PossibleTruths {
    var result = intersection(.unknown)
    if contains(.no) { result.insert(.yes) }
    if contains(.yes) { result.insert(.no) }
    return result
  }

  /// The smaller of a value of each.
  func and(_ other: PossibleTruths) -> PossibleTruths {
    opposite.or(other.opposite).opposite
  }

  /// The larger of a value of each.
  func or(_ other: PossibleTruths) -> PossibleTruths {
    var result: PossibleTruths = []
    if contains(.no), other.contains(.no) { result.insert(.no) }
    if contains(.yes) || other.contains(.yes) { result.insert(.yes) }
    let isUnknownHere = contains(.unknown) && !other.isDisjoint(with: .notYes)
    let isUnknownThere = other.contains(.unknown) && !isDisjoint(with: .notYes)
    if isUnknownHere || isUnknownThere { result.insert(.unknown) }
    return result
  }
}
