/// Numbers on the figures of a table that obey all its sums, each within bounds: one of the tables
/// that a reader must hold possible.
///
/// A published figure has equal bounds. From one such table others are reached by sending flow
/// round cycles of the network; whether a figure can be moved, and how far, is a question of the
/// greatest flow, answered with shortest augmenting paths.
///
/// Source: L. R. Ford, D. R. Fulkerson, "Flows in Networks", 1962; paths of fewest arcs: J.
/// Edmonds, R. M. Karp, Journal of the ACM 19 (1972).
struct Circulation: Sendable {
  private let network: MarginNetwork
  /// By arc. Every node passes on what it receives.
  private(set) var values: [Int]
  /// By arc, the lowest value.
  var lower: [Int]
  /// By arc, the highest value.
  var upper: [Int]
  /// By node, whether the last path that was not found could have come as far.
  private(set) var reached: [Bool]

  /// A table as it is, to be moved within bounds.
  ///
  /// - Parameters:
  ///   - network: the sums that hold.
  ///   - values: by arc, a table that obeys them.
  ///   - hidden: by arc, whether it is free from 0 to `ceiling`; else it stays as it is.
  ///   - ceiling: by arc, the highest value of a hidden one.
  init(_ network: MarginNetwork, _ values: [Int], hidden: [Bool], ceiling: [Int]) {
    self.network = network
    self.values = values
    lower = values.indices.map { hidden[$0] ? 0 : values[$0] }
    upper = values.indices.map { hidden[$0] ? ceiling[$0] : values[$0] }
    reached = Array(repeating: false, count: network.nodeCount)
  }

  /// Moves a figure as far as its bounds and the others allow, and them with it.
  ///
  /// - Parameters:
  ///   - arc: the figure.
  ///   - amount: how far at most; negative = downwards.
  /// - Returns: how far it went, with the same sign. If less than asked, ``reached`` tells where
  ///   the way ends.
  mutating func push(_ arc: Int, by amount: Int) -> Int {
    let (from, to) = (network.arcs[arc].from, network.arcs[arc].to)
    let isUp = amount > 0
    let wanted = max(
      0, isUp ? min(amount, upper[arc] - values[arc]) : min(-amount, values[arc] - lower[arc]))
    var left = wanted
    while left > 0, let path = path(from: isUp ? to : from, to: isUp ? from : to, without: arc) {
      let step = path.reduce(left) { min($0, $1.room) }
      for link in path { values[link.arc] += link.isForward ? step : -step }
      values[arc] += isUp ? step : -step
      left -= step
    }
    return isUp ? wanted - left : left - wanted
  }

  /// Brings every figure within its bounds, if any table is.
  ///
  /// - Returns: whether there is one; otherwise the values are between.
  mutating func settle() -> Bool {
    for arc in values.indices {
      let lacking =
        if values[arc] > upper[arc] {
          upper[arc] - values[arc]
        } else if values[arc] < lower[arc] { lower[arc] - values[arc] } else { 0 }
      // A cycle through an arc out of bounds exists whenever any table is within bounds.
      guard lacking == 0 || (lower[arc] <= upper[arc] && push(arc, by: lacking) == lacking) else {
        return false
      }
    }
    return true
  }

  /// Whether a figure, if it were hidden too, would lead from what the last search reached to where
  /// it did not get.
  ///
  /// - Parameters:
  ///   - arc: a figure that is not hidden.
  ///   - ceiling: its highest value if it were.
  /// - Returns: `false` if the greatest flow is the same without it.
  func wouldHelp(_ arc: Int, ceiling: Int) -> Bool {
    let (from, to) = (reached[network.arcs[arc].from], reached[network.arcs[arc].to])
    return (from && !to && values[arc] < ceiling) || (to && !from && values[arc] > 0)
  }

  private struct Link {
    let arc: Int
    let isForward: Bool
    let room: Int
  }

  private mutating func path(from start: Int, to end: Int, without excluded: Int) -> [Link]? {
    for node in reached.indices { reached[node] = false }
    reached[start] = true
    var came: [Link?] = Array(repeating: nil, count: network.nodeCount)
    var queue = [start]
    var next = 0
    search: while next < queue.count {
      let node = queue[next]
      next += 1
      for arc in network.incident[node] where arc != excluded {
        let isForward = network.arcs[arc].from == node
        let other = isForward ? network.arcs[arc].to : network.arcs[arc].from
        let room = isForward ? upper[arc] - values[arc] : values[arc] - lower[arc]
        guard room > 0, !reached[other] else { continue }
        reached[other] = true
        came[other] = Link(arc: arc, isForward: isForward, room: room)
        if other == end { break search }
        queue.append(other)
      }
    }
    guard reached[end], start != end else { return nil }
    var path: [Link] = []
    var node = end
    while node != start, let link = came[node] {
      path.append(link)
      node = link.isForward ? network.arcs[link.arc].from : network.arcs[link.arc].to
    }
    return path
  }
}
