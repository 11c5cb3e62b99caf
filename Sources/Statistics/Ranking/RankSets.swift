/// The ranks that the answers leave open for each of several things that the same people may name.
///
/// The rank of a thing lies between 1 + the number of things named more often beyond chance, and the
/// number of things − those named less often beyond chance; all pairs are compared by McNemar's test
/// and adjusted by Holm's method. In the spirit of M. Klein, T. Wright, J. Wieczorek, "A joint
/// confidence region for an overall ranking of populations", Journal of the Royal Statistical Society
/// C 69 (2020), p. 589.
///
/// - Parameters:
///   - named: how many named each thing.
///   - pairs: how many named both of two, in the order (0, 1), (0, 2) … (1, 2) ….
///   - alpha: the probability that any set misses.
/// - Returns: a range of ranks from 1 for each thing.
public func rankSets(
  named: [Int], pairs: [Int], alpha: Double = 0.05
) -> [ClosedRange<Int>] {
  let combinations = named.indices.flatMap { a in (a + 1..<max(a + 1, named.count)).map { (a, $0) }
  }
  precondition(combinations.count == pairs.count, "every pair is counted")
  let adjusted = holmAdjusted(
    zip(combinations, pairs).map { pair, both in
      McNemar(first: named[pair.0] - both, second: named[pair.1] - both).pValue
    })
  var above = Array(repeating: 0, count: named.count)
  var below = above
  for (pair, p) in zip(combinations, adjusted) {
    guard let p, p < alpha else { continue }
    let (more, less) = named[pair.0] > named[pair.1] ? pair : (pair.1, pair.0)
    above[less] += 1
    below[more] += 1
  }
  return named.indices.map { (1 + above[$0])...(named.count - below[$0]) }
}
