extension ComplementSearch {
  /// A set of further figures that meets every demand and of which none can be spared.
  ///
  /// For the first unmet demand the cheapest cycle is hidden through which the figure can move, and
  /// so on; then each further figure, the dearest first, is shown again if the demands remain met.
  ///
  /// - Parameter hidden: by arc, what is hidden anyway.
  /// - Returns: everything hidden; `nil` if hiding all that may be hidden does not meet the demands.
  func greedy(from hidden: [Bool]) -> [Bool]? {
    let everything = hidden.indices.map { hidden[$0] || mayHide[$0] }
    guard firstUnmet(everything) == nil else { return nil }
    var chosen = hidden
    while let unmet = firstUnmet(chosen) {
      let more = cycle(for: demands[unmet], chosen)
      if more.isEmpty {
        chosen = everything
      } else {
        for arc in more { chosen[arc] = true }
      }
    }
    let further = chosen.indices.filter { chosen[$0] && !hidden[$0] }
    for arc in further.sorted(by: { (cost[$0], $0) > (cost[$1], $1) }) {
      chosen[arc] = false
      if firstUnmet(chosen) != nil { chosen[arc] = true }
    }
    return chosen
  }

  /// The fewest where they can be found, else a set that cannot be made smaller.
  func best(from hidden: [Bool], steps: Int = 2_000) -> [Bool]? {
    guard let greedy = greedy(from: hidden) else { return nil }
    let limit = greedy.indices.count { greedy[$0] && !hidden[$0] }
    return fewest(from: hidden, limit: limit, steps: steps) ?? greedy
  }

  /// The shown figures of the cheapest cycle that brings a figure nearer to its demand.
  private func cycle(for demand: Demand, _ hidden: [Bool]) -> [Int] {
    guard let shortfall = shortfall(of: demand, hidden) else { return [] }
    var wanted = max(shortfall.up, shortfall.either)
    while wanted > 0 {
      let up = cycle(demand, room: wanted, isUp: true, shortfall.risen, hidden)
      if let up, !up.isEmpty { return up }
      if shortfall.up == 0 {
        let down = cycle(demand, room: wanted, isUp: false, shortfall.fallen, hidden)
        if let down, !down.isEmpty { return down }
      }
      wanted /= 2
    }
    return []
  }

  private func cycle(
    _ demand: Demand, room: Int, isUp: Bool, _ circulation: Circulation?, _ hidden: [Bool]
  ) -> [Int]? {
    guard let circulation else { return nil }
    let layer = layers[demand.layer]
    let arc = network.arcs[demand.arc]
    let (start, end) = isUp ? (arc.to, arc.from) : (arc.from, arc.to)
    let dearest = 1 + cost.reduce(0, +)
    // By node, the least price of coming there and the arc by which; a shown figure costs more
    // than any sum of losses.
    var price = Array(repeating: Int.max, count: network.nodeCount)
    var came: [Int?] = Array(repeating: nil, count: network.nodeCount)
    price[start] = 0
    for _ in 0..<network.nodeCount {
      for (position, link) in network.arcs.enumerated() where position != demand.arc {
        guard hidden[position] || mayHide[position] else { continue }
        let own = hidden[position] ? 0 : dearest + cost[position]
        let value = circulation.values[position]
        for (from, to, left) in [
          (link.from, link.to, layer.ceiling[position] - value), (link.to, link.from, value),
        ] where price[from] < Int.max && left >= room && price[from] + own < price[to] {
          price[to] = price[from] + own
          came[to] = position
        }
      }
    }
    guard price[end] < Int.max else { return nil }
    var shown: [Int] = []
    var node = end
    while node != start, let position = came[node] {
      if !hidden[position] { shown.append(position) }
      let link = network.arcs[position]
      node = link.from == node ? link.to : link.from
    }
    return shown
  }
}
