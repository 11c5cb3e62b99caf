/// Which further figures must be hidden so that the hidden ones cannot be worked out.
///
/// Each demand is judged by greatest flows in its layer. An unmet one has a cut: nodes that the flow
/// reaches, and the rest. Whatever else is hidden, the demand stays unmet unless a figure across
/// that cut is hidden too; so only those are tried, which makes the search for the fewest short.
struct ComplementSearch: Sendable {
  /// What must remain possible of a figure.
  struct Demand: Sendable {
    /// The position of the layer.
    let layer: Int
    /// The figure.
    let arc: Int
    /// The highest possible value must be at least this.
    let atLeast: Int
    /// The highest must be at least so far from the lowest.
    let width: Int
  }

  let network: MarginNetwork
  let layers: [MarginLayer]
  let demands: [Demand]
  /// By arc, whether it may be hidden.
  let mayHide: [Bool]
  /// By arc, what is lost with it: of equally many figures those with the least sum are hidden.
  let cost: [Int]

  /// The position of the first demand not met; `nil` if all are.
  func firstUnmet(_ hidden: [Bool]) -> Int? {
    demands.firstIndex { shortfall(of: $0, hidden) != nil }
  }

  /// How a demand is missed.
  struct Shortfall {
    /// How far the figure must go further up; 0 = far enough.
    let up: Int
    /// How far up or down it must go further.
    let either: Int
    /// What the flow reaches upwards and downwards; `nil` = as far as the values go.
    let risen: Circulation?
    let fallen: Circulation?

    /// Figures of which one must be hidden as well.
    func helpful(_ layer: MarginLayer, _ hidden: [Bool]) -> [Int] {
      hidden.indices.filter { arc in
        guard !hidden[arc] else { return false }
        let ceiling = layer.ceiling[arc]
        if risen?.wouldHelp(arc, ceiling: ceiling) ?? false { return true }
        return up == 0 && fallen?.wouldHelp(arc, ceiling: ceiling) ?? false
      }
    }
  }

  /// How a demand is missed with these figures hidden; `nil` if it is met.
  func shortfall(of demand: Demand, _ hidden: [Bool]) -> Shortfall? {
    let layer = layers[demand.layer]
    let value = layer.values[demand.arc]
    let room = layer.ceiling[demand.arc] - value
    let wantedUp = min(max(demand.atLeast - value, demand.width), room)
    var risen = layer.circulation(hidden: hidden, in: network)
    let rise = wantedUp > 0 ? risen.push(demand.arc, by: wantedUp) : 0
    let up = max(0, demand.atLeast - value - rise)
    guard up > 0 || rise < demand.width else { return nil }
    let wantedDown = min(demand.width - rise, value)
    var fallen = layer.circulation(hidden: hidden, in: network)
    let fall = wantedDown > 0 ? -fallen.push(demand.arc, by: -wantedDown) : 0
    let either = max(0, demand.width - rise - fall)
    guard up > 0 || either > 0 else { return nil }
    return Shortfall(
      up: up, either: either, risen: rise < wantedUp ? risen : nil,
      fallen: fall < wantedDown ? fallen : nil)
  }
}
