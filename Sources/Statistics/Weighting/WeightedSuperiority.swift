/// P(first > second) + ½ P(equal) of weighted observations, from their weighted histograms.
///
/// The area under the weighted receiver operating curve: J. Hanley, B. McNeil, "The meaning and use of
/// the area under a receiver operating characteristic curve", Radiology 143 (1982), p. 29.
///
/// - Parameters:
///   - first: values, each with the weight of its observations, in any order.
///   - second: the same of the other sample.
/// - Returns: the probability and that of equality; `nil` without weight on a side.
public func weightedSuperiority(
  of first: [(value: Int, weight: Double)], over second: [(value: Int, weight: Double)]
) -> (probability: Double, equal: Double)? {
  let ours = first.sorted { $0.value < $1.value }
  let others = second.sorted { $0.value < $1.value }
  let total =
    ours.reduce(0) { $0 + $1.weight } * others.reduce(0) { $0 + $1.weight }
  guard total > 0 else { return nil }
  var (below, wins, ties) = (0.0, 0.0, 0.0)
  var position = 0
  for entry in ours {
    while position < others.count, others[position].value < entry.value {
      below += others[position].weight
      position += 1
    }
    let equal = others[position...].prefix { $0.value == entry.value }
      .reduce(0) { $0 + $1.weight }
    wins += entry.weight * below
    ties += entry.weight * equal
  }
  return ((wins + ties / 2) / total, ties / total)
}
