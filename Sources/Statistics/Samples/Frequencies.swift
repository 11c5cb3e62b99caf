/// How often each whole number occurs: the distinct values, ascending, with their counts.
public struct Frequencies: Hashable, Sendable {
  /// The distinct values, ascending.
  public let values: [Int]
  /// How often each value occurs, by the same position; above 0.
  public let counts: [Int]
  /// The number of observations.
  public let n: Int

  /// Counts given by value in any order; those of the same value are added, zeros dropped.
  ///
  /// - Precondition: no sum of the counts of a value is negative.
  /// - Complexity: O(k) for k ascending values, else O(k log k).
  public init(_ pairs: some Sequence<(value: Int, count: Int)>) {
    var sorted = Array(pairs)
    let ascends = zip(sorted, sorted.dropFirst()).allSatisfy { $0.value < $1.value }
    if !ascends { sorted.sort { $0.value < $1.value } }
    var values: [Int] = []
    var counts: [Int] = []
    for pair in sorted {
      if values.last == pair.value {
        counts[counts.count - 1] += pair.count
      } else {
        values.append(pair.value)
        counts.append(pair.count)
      }
    }
    precondition(counts.allSatisfy { $0 >= 0 }, "nothing occurs a negative number of times")
    let kept = counts.indices.filter { counts[$0] > 0 }
    self.values = kept.map { values[$0] }
    self.counts = kept.map { counts[$0] }
    n = counts.reduce(0, +)
  }

  /// Every observation on its own, in any order.
  public init(of observations: some Sequence<Int>) {
    self.init(observations.map { (value: $0, count: 1) })
  }
}
