/// The judgement of the cells of one country.
struct CountryJudgement {
  /// A cell that would be shown.
  struct Wanted {
    /// The position among all candidates.
    let position: Int
    let definition: CellDefinition
    /// The enterprises, by number.
    let members: Set<Int>
    /// Whether the very same figures were released before: then they tell nothing new.
    let isKnown: Bool
  }

  /// A cell that was shown.
  struct Earlier {
    let definition: CellDefinition
    /// The enterprises at that time, by number.
    let members: Set<Int>
  }

  private struct Row {
    let definition: CellDefinition
    let members: [Int]
  }

  private let wanted: [Row]
  private let isKnown: [Bool]
  private let positions: [Int]
  private let old: [Row]
  private let threshold: Int
  private var isShown: [Bool]

  /// A judgement that has not been made.
  init(_ wanted: [Wanted], _ old: [Earlier], threshold: Int) {
    // The numbers of a country are made dense, as they are places in an algebra.
    var numbers: [Int: Int] = [:]
    func row(_ definition: CellDefinition, _ members: Set<Int>) -> Row {
      let members = members.sorted().map { member -> Int in
        if let number = numbers[member] { return number }
        let number = numbers.count
        numbers[member] = number
        return number
      }
      return Row(definition: definition, members: members.sorted())
    }
    self.old = old.map { row($0.definition, $0.members) }
    self.wanted = wanted.map { row($0.definition, $0.members) }
    isKnown = wanted.map(\.isKnown)
    positions = wanted.map(\.position)
    self.threshold = threshold
    isShown = Array(repeating: true, count: wanted.count)
  }

  /// The positions of the candidates whose new figures cannot be shown.
  var refused: [Int] { wanted.indices.filter { !isShown[$0] }.map { positions[$0] } }

  /// Makes the judgement.
  mutating func run() {
    guard !old.isEmpty else { return }
    for (index, cell) in wanted.enumerated() {
      isShown[index] =
        isKnown[index]
        || old.allSatisfy { earlier in
          !earlier.definition.isNested(with: cell.definition)
            || !isFew(earlier.members, without: cell.members)
              && !isFew(cell.members, without: earlier.members)
        }
    }
    refuseWhatSumsTell()
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
