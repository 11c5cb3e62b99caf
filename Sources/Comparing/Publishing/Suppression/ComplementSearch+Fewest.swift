extension ComplementSearch {
  /// The smallest set of further figures that meets every demand.
  ///
  /// - Parameters:
  ///   - hidden: by arc, what is hidden anyway.
  ///   - limit: how many figures at most.
  ///   - steps: how many sets are tried at most.
  /// - Returns: everything hidden, with the fewest further figures, of these the one with the least
  ///   cost, of these the first in the order of the arcs; `nil` if there is none within the limits.
  func fewest(from hidden: [Bool], limit: Int, steps: Int = 2_000) -> [Bool]? {
    var branch = Branch(search: self, steps: steps)
    for count in 0...max(0, limit) {
      branch.visit(hidden, left: count, cost: 0, barred: mayHide.map { !$0 })
      guard branch.steps > 0 else { return nil }
      if let best = branch.best { return best }
    }
    return nil
  }
}

/// A search in depth over figures across the cuts of unmet demands, each set visited once.
private struct Branch {
  let search: ComplementSearch
  var steps: Int
  var best: [Bool]?
  private var leastCost = Int.max
  private let demanded: Set<Int>

  init(search: ComplementSearch, steps: Int) {
    self.search = search
    self.steps = steps
    demanded = Set(search.demands.map(\.arc))
  }

  /// Tries to hide `left` further figures none of which is barred.
  mutating func visit(
    _ hidden: [Bool], left: Int, cost: Int, barred: [Bool], added: [Int] = []
  ) {
    guard steps > 0 else { return }
    steps -= 1
    // A figure in use lies on a cycle; one more figure ends at two nodes.
    guard lonelyNodes(hidden, added) <= 2 * left else { return }
    guard let unmet = search.firstUnmet(hidden) else {
      if cost < leastCost || (cost == leastCost && precedes(hidden, best)) {
        (best, leastCost) = (hidden, cost)
      }
      return
    }
    guard left > 0 else { return }
    let demand = search.demands[unmet]
    let helpful =
      search.shortfall(of: demand, hidden)?
      .helpful(search.layers[demand.layer], hidden).filter { !barred[$0] } ?? []
    var barred = barred
    for arc in helpful.sorted(by: { (search.cost[$0], $0) < (search.cost[$1], $1) }) {
      guard cost + search.cost[arc] <= leastCost else { break }
      var more = hidden
      more[arc] = true
      visit(
        more, left: left - 1, cost: cost + search.cost[arc], barred: barred,
        added: added + [arc])
      barred[arc] = true
    }
  }

  /// The nodes at which a figure that needs another one there stands alone.
  private func lonelyNodes(_ hidden: [Bool], _ added: [Int]) -> Int {
    search.network.incident.count { arcs in
      let there = arcs.filter { hidden[$0] }
      return there.count == 1 && (demanded.contains(there[0]) || added.contains(there[0]))
    }
  }

  private func precedes(_ a: [Bool], _ b: [Bool]?) -> Bool {
    guard let b else { return true }
    guard let first = a.indices.first(where: { a[$0] != b[$0] }) else { return false }
    return a[first]
  }
}
