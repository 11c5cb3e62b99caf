/// The answers to a number question that a proof must try.
struct Numbers {
  private let range: NumberRange
  private let base: Int64?
  private let limit: Int64?
  private let facts: [Statement.Fact]
  private let needsEach: Bool

  /// - Parameters:
  ///   - range: the question.
  ///   - base: the value out of which the answer counts.
  ///   - limit: the value that the answer may not exceed.
  ///   - facts: what the proof's conditions say of the question.
  ///   - needsEach: whether every number matters, not only on which side of the facts it lies.
  init(
    _ range: NumberRange, base: Int64?, limit: Int64?, facts: [Statement.Fact], needsEach: Bool
  ) {
    self.range = range
    self.base = base
    self.limit = limit
    self.facts = facts
    self.needsEach = needsEach
  }

  /// Numbers, ascending; percentages for a question that counts out of another.
  func candidates(_ budget: StateBudget) throws(StateBudget.Exhausted) -> [Int64] {
    if let base { return range.percents(of: base, limit: limit) }
    let most = min(range.max, limit ?? range.max)
    guard most >= range.min else { return [] }
    if needsEach {
      let count = Int(exactly: Int128(most) - Int128(range.min) + 1) ?? Int.max
      try budget.spend(count)
      return Array(range.min...most)
    }
    return Self.cuts(of: facts, range).filter { $0 <= most }
  }

  /// The smallest number of each stretch that the facts cannot tell apart, ascending.
  static func cuts(of facts: [Statement.Fact], _ range: NumberRange) -> [Int64] {
    let constants = facts.flatMap { $0.program.map(\.value) }
    let edges = [range.min] + constants.flatMap { [$0, $0 + 1] }
    return Set(edges.filter { $0 >= range.min && $0 <= range.max }).sorted()
  }
}

extension NumberRange {
  /// The whole percentages that counts out of `base` can make, ascending.
  func percents(of base: Int64, limit: Int64? = nil) -> [Int64] {
    let most = Swift.min(max, base, limit ?? max)
    guard base > 0, most >= min else { return [] }
    func percent(_ count: Int64) -> Int64 { Int64(Int128(count) * 100 / Int128(base)) }
    let least = Swift.max(0, min)
    guard least <= most else { return [] }
    // Out of 100 or more, no whole percentage between the ends is left out.
    if base >= 100 { return Array(percent(least)...percent(most)) }
    return (least...most).map(percent)
  }
}
