internal import Summaries

/// The judgement of the cells of one country.
struct CountryJudgement {
  private struct Wanted {
    /// The position among all candidates.
    let position: Int
    let definition: CellDefinition
    let members: [Int]
  }

  private let wanted: [Wanted]
  private struct Earlier {
    let subject: ReleaseLedger.Subject
    let definition: CellDefinition
    let members: [Int]
  }

  private let old: [Earlier]
  private let subject: ReleaseLedger.Subject
  private let threshold: Int
  private var isShown: [Bool]

  /// A judgement that has not been made.
  init(
    _ wanted: [(position: Int, candidate: ReleaseLedger.Candidate)],
    _ old: [ReleaseLedger.Released], of subject: ReleaseLedger.Subject, threshold: Int
  ) {
    self.subject = subject
    var numbers: [MemberDigest: Int] = [:]
    func number(_ digests: [MemberDigest]) -> [Int] {
      let members = digests.map { digest -> Int in
        let next = numbers.count
        return numbers[digest, default: next, insert: next]
      }
      return Set(members).sorted()
    }
    self.old = old.map {
      Earlier(subject: $0.subject, definition: $0.definition, members: number($0.members))
    }
    self.wanted = wanted.map {
      Wanted(
        position: $0.position, definition: $0.candidate.definition,
        members: number($0.candidate.members))
    }
    self.threshold = threshold
    isShown = Array(repeating: true, count: wanted.count)
  }

  /// The positions of the candidates whose new figures cannot be shown.
  var refused: [Int] { wanted.indices.filter { !isShown[$0] }.map { wanted[$0].position } }

  /// Makes the judgement.
  mutating func run() {
    guard !old.isEmpty else { return }
    for (index, cell) in wanted.enumerated() {
      isShown[index] =
        isKnown(cell)
        || old.allSatisfy { earlier in
          !earlier.definition.isNested(with: cell.definition)
            || !isFew(earlier.members, without: cell.members)
              && !isFew(cell.members, without: earlier.members)
        }
    }
    refuseWhatSumsTell()
  }

  /// Whether the very same figures were released before: then they tell nothing new.
  private func isKnown(_ cell: Wanted) -> Bool {
    old.contains {
      $0.subject == subject && $0.definition == cell.definition && $0.members == cell.members
    }
  }

  /// Whether some, but too few, stand in one sorted list and not in another.
  private func isFew(_ some: [Int], without others: [Int]) -> Bool {
    var (count, other) = (0, 0)
    for member in some {
      while other < others.count, others[other] < member { other += 1 }
      if other < others.count, others[other] == member { continue }
      count += 1
      if count >= threshold { return false }
    }
    return count > 0
  }

  /// Admits cells beside what is known already as long as all together tell nothing, and refuses each
  /// with which they would: the smallest come first, as a total is missed less than its parts.
  private mutating func refuseWhatSumsTell() {
    let algebra = SumAlgebra(old.map(\.members) + wanted.map(\.members), enough: threshold)
    let rows = algebra.rows[old.count...].map(\.self)
    let before = SumBasis(algebra.rows[..<old.count])
    let alone = SumBasis(rows)
    var order = wanted.indices.filter { isShown[$0] }
      .sorted { (wanted[$0].members.count, $0) < (wanted[$1].members.count, $1) }[...]
    var told = before
    while !order.isEmpty {
      // Halving finds the first cell with which the ones before it tell too much.
      var (harmless, beyond) = (0, order.count + 1)
      var basis = told
      while harmless + 1 < beyond {
        let middle = harmless == 0 && beyond > order.count ? order.count : (harmless + beyond) / 2
        var more = told
        for index in order.prefix(middle) { more.add(rows[index]) }
        let isHarmless = algebra.combinationsOfFew(in: more)
          .allSatisfy { before.yields($0) || alone.yields($0) }
        if isHarmless { (harmless, basis) = (middle, more) } else { beyond = middle }
      }
      order = order.dropFirst(harmless)
      told = basis
      if let refused = order.popFirst() { isShown[refused] = false }
    }
  }
}

extension Dictionary {
  /// The value of a key; a key without one gets one.
  fileprivate subscript(key: Key, default value: Value, insert inserted: Value) -> Value {
    mutating get {
      if let known = self[key] { return known }
      self[key] = inserted
      return value
    }
  }
}
