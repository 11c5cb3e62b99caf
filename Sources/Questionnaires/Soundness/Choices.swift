/// The answers to a multiple that a proof must try.
///
/// Only options that a fact names are told apart; of the others it matters how many are chosen.
struct Choices {
  private let multiple: Multiple
  private let named: UInt64
  private let others: [UInt64]
  private let exclusive: UInt64
  /// Whether it matters how many options are chosen.
  private let counts: Bool

  init(_ multiple: Multiple, offered: UInt64, facts: [Statement.Fact], isScored: Bool) {
    self.multiple = multiple
    let countable = offered & multiple.countable
    var named: UInt64 = 0
    var counts = isScored
    for step in facts.flatMap(\.program) where step.operation.namesQuestion {
      switch step.operation {
      case .hasAny, .hasAll: named |= step.mask
      case .countEqual, .countNotEqual, .countLess, .countLessOrEqual, .countGreater,
        .countGreaterOrEqual:
        counts = true
      default: break
      }
    }
    if isScored, multiple.rule == .best { named = countable }
    self.counts = counts
    self.named = named & countable
    others = (countable & ~named).bits
    exclusive = offered & ~multiple.countable
  }

  /// Visits one answer of each kind, fewest options first within each choice of named ones.
  func visit(
    _ budget: StateBudget, _ body: (UInt64) -> Void
  ) throws(StateBudget.Exhausted) {
    let most = multiple.choose ?? 64
    for bit in exclusive.bits { body(bit) }
    var subset: UInt64 = 0
    repeat {
      let chosen = subset.nonzeroBitCount
      let fewest = chosen == 0 ? 1 : 0
      let further = min(others.count, counts ? others.count : fewest)
      if fewest <= further {
        for count in fewest...further where chosen + count <= most {
          try budget.spend()
          body(others.prefix(count).reduce(subset, |))
        }
      } else {
        try budget.spend()
      }
      // The next subset of the named options in the order of binary numbers.
      subset = (subset &- named) & named
    } while subset != 0
  }
}

extension Multiple {
  /// Bits of the options that are offered, given the answers before.
  func offered(over answers: some ResolvedAnswers) -> UInt64 {
    var offered: UInt64 = 0
    for (ordinal, option) in options.enumerated() {
      let isOffered = option.when.map { $0.truth(over: answers) == .yes } ?? true
      if isOffered { offered |= 1 << UInt64(ordinal) }
    }
    return offered
  }

  /// The points of chosen options, 0 to 100 times `denominator`.
  func points(of bits: UInt64, offered: UInt64, denominator: Int64) -> Int64 {
    let chosen = bits & countable
    switch rule {
    case .saturation(let limit):
      let enough = Int64(min(limit, (offered & countable).nonzeroBitCount))
      return min(Int64(chosen.nonzeroBitCount), enough) * 100 * denominator / enough
    case .best:
      let scores = options.indices.filter { chosen >> UInt64($0) & 1 == 1 }
        .map { options[$0].score ?? 0 }
      return Int64(scores.max() ?? 0) * denominator
    }
  }
}

extension UInt64 {
  /// Each bit that is set, ascending.
  var bits: [UInt64] {
    (0..<64).map { 1 << $0 }.filter { self & $0 != 0 }
  }
}
