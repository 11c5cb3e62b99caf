/// One kind of number in a table with totals: enterprises, scored enterprises, sums of scores.
struct MarginLayer: Sendable {
  /// By arc of the network.
  let values: [Int]
  /// By arc, the highest value that a reader holds possible without the sums.
  let ceiling: [Int]

  /// What a reader can find out of a figure from the sums of this layer.
  ///
  /// - Parameters:
  ///   - arc: the figure.
  ///   - hidden: by arc, whether it is hidden.
  ///   - network: the sums.
  /// - Returns: the lowest and highest possible value; exact, also for fractions.
  func interval(of arc: Int, hidden: [Bool], in network: MarginNetwork) -> ClosedRange<Int> {
    guard hidden[arc] else { return values[arc]...values[arc] }
    var up = circulation(hidden: hidden, in: network)
    var down = up
    let rise = up.push(arc, by: ceiling[arc] - values[arc])
    let fall = down.push(arc, by: -values[arc])
    return (values[arc] + fall)...(values[arc] + rise)
  }

  /// The table as it is, with some figures free to move.
  func circulation(hidden: [Bool], in network: MarginNetwork) -> Circulation {
    Circulation(network, values, hidden: hidden, ceiling: ceiling)
  }
}
